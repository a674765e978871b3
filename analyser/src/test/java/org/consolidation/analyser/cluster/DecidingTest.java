package org.consolidation.analyser.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.consolidation.analyser.decision.Constraints;
import org.consolidation.analyser.decision.Decided;
import org.consolidation.analyser.decision.Decision;
import org.consolidation.analyser.decision.DecisionKind;
import org.consolidation.analyser.decision.Decisions;
import org.consolidation.analyser.decision.ProfileName;
import org.consolidation.analyser.decision.Subject;
import org.consolidation.analyser.match.MatchSettings;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.match.Matching;
import org.consolidation.analyser.match.Profile;
import org.consolidation.analyser.match.Systems;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecidingTest {

    private static final int BAR = 0;

    private static Decision decision(DecisionKind kind, Subject left, Subject right) {
        return new Decision(kind, left, right, "", "r", LocalDate.of(2026, 1, 2), "", "decisions.csv", 2);
    }

    /** Constraints as "a=b" or "a!b" between profiles named by letters. */
    private static Constraints constraints(List<Profile> profiles, String... some) {
        List<Decision> decisions = new ArrayList<>();
        for (String s : some) {
            decisions.add(decision(
                    s.charAt(1) == '=' ? DecisionKind.MUST_LINK : DecisionKind.CANNOT_LINK,
                    new Subject(s.substring(0, 1), "", ""),
                    new Subject(s.substring(2), "", "")));
        }
        List<ProfileName> names = profiles.stream()
                .map(p -> new ProfileName(p.profileId(), p.core(), p.shown(), p.vendor(), p.organisationId()))
                .toList();
        return Decided.pairs(new Decisions(decisions), names, List.of()).constraints();
    }

    private static List<Profile> letters(String letters) {
        List<Profile> profiles = new ArrayList<>();
        for (String l : letters.split("")) {
            String core = l.toLowerCase(Locale.ROOT);
            profiles.add(new Profile(l, core, l, "", "", "", "", false, false, 1, 1, List.of(), List.of(), List.of()));
        }
        return profiles;
    }

    private static List<Link> links(String... some) {
        List<Link> links = new ArrayList<>();
        for (String s : some) {
            links.add(new Link(0, s.substring(0, 1), s.substring(1, 2), Integer.parseInt(s.substring(3))));
        }
        return links;
    }

    private static List<String> grouped(List<Profile> profiles, List<Link> links, Constraints constraints) {
        Piece piece = new Piece(profiles, links, BAR, null, -4_000, constraints);
        return Grouping.groups(piece, BAR, null).stream()
                .map(g -> String.join("", g.profileIds()))
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("Average link and weak bridges do not part what a decision joins, nor does a forbidden pair")
    void mustLinkHolds() {
        List<Profile> six = letters("abcdef");
        List<Link> twoTriangles = links(
                "ab 8000", "ac 8000", "bc 8000", "de 8000", "df 8000", "ef 8000", "cd 300", "ad -200000", "af -9000");
        assertEquals(List.of("abc", "def"), grouped(six, twoTriangles, Constraints.NONE));
        assertEquals(
                List.of("abc", "def"),
                grouped(
                        six,
                        links("ab 8000", "ac 8000", "bc 8000", "de 8000", "df 8000", "ef 8000", "cd 300"),
                        Constraints.NONE));
        List<String> joined = grouped(six, twoTriangles, constraints(six, "c=d"));
        assertTrue(joined.stream().anyMatch(g -> g.contains("c") && g.contains("d")), joined::toString);
        // a and d are known to differ, and yet a reviewer says they are one.
        List<String> overruled = grouped(six, twoTriangles, constraints(six, "a=d"));
        assertTrue(overruled.stream().anyMatch(g -> g.contains("a") && g.contains("d")), overruled::toString);
    }

    @Test
    @DisplayName("A cut never goes through a group of must-links")
    void cutKeepsGroups() {
        List<Profile> six = letters("abcdef");
        List<Link> links = links("ab 9000", "ac 9000", "bc 9000", "de 9000", "df 9000", "ef 9000", "ad 100");
        Piece piece = new Piece(six, links, BAR, null, -4_000, constraints(six, "a=d"));
        int[] all = {0, 1, 2, 3, 4, 5};
        for (int[] cut : Repair.cut(piece, all, BAR)) {
            boolean a = java.util.Arrays.binarySearch(cut, 0) >= 0;
            boolean d = java.util.Arrays.binarySearch(cut, 3) >= 0;
            assertEquals(a, d);
        }
        Piece free = new Piece(six, links, BAR, null, -4_000, Constraints.NONE);
        assertEquals(2, Repair.cut(free, all, BAR).size());
    }

    @Test
    @DisplayName("A cannot-link keeps apart what was alike, also beyond the sample that averages look at")
    void cannotLinkHolds() {
        List<Profile> many = letters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN");
        List<Link> all = new ArrayList<>();
        for (Profile p : many) {
            for (Profile q : many) {
                if (p.profileId().compareTo(q.profileId()) >= 0) continue;
                all.add(new Link(0, p.profileId(), q.profileId(), 5_000));
            }
        }
        assertEquals(1, grouped(many, all, Constraints.NONE).size());
        // Upper case comes first in order of id, so z is the last of 40.
        Constraints apart = constraints(many, "A!z");
        List<String> parted = grouped(many, all, apart);
        assertTrue(parted.stream().noneMatch(g -> g.contains("A") && g.contains("z")), parted::toString);
    }

    @Test
    @DisplayName("Seeded graphs: every must-link and no cannot-link is inside a group; order makes no difference")
    void properties() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Profile> profiles = letters("abcdefghijklmnop");
            List<Link> links = new ArrayList<>();
            for (char a = 'a'; a <= 'p'; a++) {
                for (char b = (char) (a + 1); b <= 'p'; b++) {
                    if (random.nextInt(3) == 0) links.add(new Link(0, "" + a, "" + b, random.nextInt(14_000) - 4_000));
                }
            }
            List<String> some = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                char a = (char) ('a' + random.nextInt(16));
                char b = (char) ('a' + random.nextInt(16));
                if (a != b) some.add(a + (random.nextBoolean() ? "=" : "!") + b);
            }
            Constraints constraints = constraints(profiles, some.toArray(String[]::new));
            List<String> groups = grouped(profiles, links, constraints);
            TreeMap<String, String> groupOf = new TreeMap<>();
            for (String group : groups) for (String member : group.split("")) groupOf.put(member, group);
            assertEquals(16, groupOf.size());
            for (String a : groupOf.keySet()) {
                for (String b : groupOf.keySet()) {
                    if (constraints.mustLink(a, b)) assertEquals(groupOf.get(a), groupOf.get(b), seed + " " + some);
                    if (constraints.cannotLink(a, b)) {
                        assertTrue(!groupOf.get(a).equals(groupOf.get(b)), seed + " " + some);
                    }
                }
            }
            Collections.shuffle(profiles, random);
            Collections.shuffle(links, random);
            assertEquals(groups, grouped(profiles, links, constraints));
        }
    }

    @Test
    @DisplayName("The size cap does not part a group of must-links")
    void sizeCap() {
        int[] left = {0, 1, 2, 0};
        int[] right = {1, 2, 3, 3};
        int[] weight = {Components.DECIDED, Components.DECIDED, 500, 900};
        int[] parts = Components.parts(4, left, right, weight, 2);
        assertEquals(List.of(0, 0, 0, 3), java.util.Arrays.stream(parts).boxed().toList());
    }

    @Test
    @DisplayName("In a run: two names that were no candidates become one product, two alike ones stay apart")
    void wholeStage() {
        String list = """
                Barset | modern gov | civica | | | B20
                Loam | moderngov | civica | | | B20
                Loam | democracy hub | | | | B20
                Wick | spydus | civica | | | C16
                """;
        Matched matched = Matching.match(
                Datasets.of(TestSpark.session(), Systems.parse(list), Deployment.class),
                Systems.NOTHING_KNOWN,
                MatchSettings.DEFAULT);
        Decisions decisions = new Decisions(List.of(
                decision(
                        DecisionKind.MUST_LINK,
                        new Subject("", "Modern Gov", "Civica"),
                        new Subject("", "Democracy Hub", "")),
                decision(
                        DecisionKind.CANNOT_LINK,
                        new Subject("", "Modern Gov", "Civica"),
                        new Subject("", "ModernGov", "Civica"))));
        Decided decided = Deciding.pairs(matched.profiles(), decisions, List.of());
        Clustered clustered = Clustering.cluster(matched, decided.constraints(), ClusterSettings.DEFAULT);
        List<Profile> profiles = matched.profiles().collectAsList();
        TreeMap<String, List<String>> products = new TreeMap<>();
        for (ProductAssignment a : clustered.assignments().collectAsList()) {
            Profile profile = profiles.stream()
                    .filter(p -> p.profileId().equals(a.profileId()))
                    .findFirst()
                    .orElseThrow();
            products.computeIfAbsent(a.productId(), p -> new ArrayList<>()).add(profile.core());
        }
        assertEquals(
                List.of("democracy hub, modern gov", "moderngov", "spydus"),
                products.values().stream()
                        .map(cores -> String.join(", ", cores.stream().sorted().toList()))
                        .sorted()
                        .toList());
        assertEquals(2, decided.outcomes().size());
    }
}
