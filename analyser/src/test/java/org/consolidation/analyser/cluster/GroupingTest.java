package org.consolidation.analyser.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.consolidation.analyser.decision.Constraints;
import org.consolidation.analyser.match.Profile;
import org.consolidation.analyser.match.Scorer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final int BAR = 0;
    private static final int BACKGROUND = -4_000;

    private static Profile profile(String id, String shown, String vendor, long organisations) {
        return new Profile(
                id,
                shown.toLowerCase(Locale.ROOT),
                shown,
                vendor,
                "",
                "",
                "",
                false,
                false,
                organisations,
                organisations,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Profile> letters(String letters) {
        List<Profile> profiles = new ArrayList<>();
        for (String letter : letters.split("")) profiles.add(profile(letter, letter, "", 1));
        return profiles;
    }

    /** Links as "ab 3000". */
    private static List<Link> links(String block) {
        List<Link> links = new ArrayList<>();
        for (String line : block.lines().toList()) {
            String[] cells = line.strip().split(" +");
            links.add(new Link(0, cells[0].substring(0, 1), cells[0].substring(1), Integer.parseInt(cells[1])));
        }
        return links;
    }

    private static List<Group> groups(List<Profile> profiles, List<Link> links) {
        return Grouping.groups(new Piece(profiles, links, BAR, null, BACKGROUND, Constraints.NONE), BAR, null);
    }

    private static List<String> members(List<Group> groups) {
        return groups.stream()
                .map(g -> String.join("", g.profileIds()))
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("A chain whose ends do not agree is parted where average link says")
    void chain() {
        // abc and def agree among themselves; one link of 3 bits joins them, the other 8 pairs have none.
        List<Link> links = links("""
                ab 8000
                ac 8000
                bc 8000
                de 8000
                df 8000
                ef 8000
                cd 3000
                """);
        assertEquals(List.of("abc", "def"), members(groups(letters("abcdef"), links)));
    }

    @Test
    @DisplayName("A pair known to be two products keeps apart all that would bring it together")
    void cannotLink() {
        List<Link> links = new ArrayList<>(links("""
                ab 9000
                bc 8000
                """));
        links.add(new Link(0, "a", "c", Scorer.FORBIDDEN_MILLIBITS - 1));
        assertEquals(List.of("ab", "c"), members(groups(letters("abc"), links)));
    }

    @Test
    @DisplayName("Cohesion is the mean of all pairs, the weakest link that of the strongest tree")
    void measures() {
        List<Link> links = links("""
                ab 6000
                bc 5000
                ac 1000
                """);
        Product product = groups(letters("abc"), links).get(0).product();
        assertEquals(4_000, product.cohesionMillibits());
        assertEquals(5_000, product.weakestLinkMillibits());
        assertEquals(0, product.bridges());
        assertEquals(3, product.profiles());
    }

    @Test
    @DisplayName("A product of two profiles hangs on one bridge")
    void bridge() {
        assertEquals(1, groups(letters("ab"), links("ab 2500")).get(0).product().bridges());
    }

    @Test
    @DisplayName("The name is the one most organisations use, then the most complete, then the first")
    void names() {
        assertEquals(
                new Naming.Name("ModernGov", "most organisations (5) of 2 spellings"),
                Naming.name(List.of(profile("1", "Modern Gov", "civica", 2), profile("2", "ModernGov", "", 5))));
        assertEquals(
                new Naming.Name("Modern Gov", "most complete of 2 spellings"),
                Naming.name(List.of(profile("1", "ModernGov", "", 2), profile("2", "Modern Gov", "civica", 2))));
        assertEquals(
                new Naming.Name("Alpha", "first in order of 2 spellings"),
                Naming.name(List.of(profile("1", "Beta", "", 2), profile("2", "Alpha", "", 2))));
        assertEquals("civica", Naming.vendor(List.of(profile("1", "A", "idox", 2), profile("2", "A", "civica", 3))));
    }

    @Test
    @DisplayName("Groups do not depend on the order of profiles and links")
    void order() {
        Random random = new Random(6);
        List<Profile> profiles = letters("abcdefghijklmnopqrstuvwxyz");
        List<Link> links = new ArrayList<>();
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = (char) (a + 1); b <= 'z'; b++) {
                if (random.nextInt(4) == 0) links.add(new Link(0, "" + a, "" + b, random.nextInt(12) * 1000 - 2000));
            }
        }
        List<Group> once = groups(profiles, links);
        Collections.shuffle(profiles, random);
        Collections.shuffle(links, random);
        assertEquals(once, groups(profiles, links));
    }

    @Test
    @DisplayName("Two firm groups of four that only one good link joins are cut")
    void weakBridge() {
        List<Link> links = links("""
                ab 9000
                ac 9000
                bc 9000
                de 9000
                df 9000
                ef 9000
                ad 1500
                """);
        assertEquals(List.of("abc", "def"), members(groups(letters("abcdef"), links)));
    }
}
