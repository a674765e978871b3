package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordMatchingTest {

    private static final List<MatchField> FIELDS = List.of(
            new MatchField("title", Role.NAME),
            new MatchField("authors", Role.TEXT),
            new MatchField("year", Role.NUMBER));

    private static Entry entry(String source, String id, String... values) {
        return new Entry(source, id, List.of(values));
    }

    private static RecordMatch match(List<Entry> entries, int partitions, int maxDriverProfiles) {
        return RecordMatching.match(
                Datasets.of(TestSpark.session(), entries, Entry.class).repartition(partitions),
                FIELDS,
                new MatchSettings(15, 0.05, 0, -4, maxDriverProfiles));
    }

    private static List<ScoredPair> pairs(RecordMatch match) {
        return match.matched().pairs().orderBy("left", "right").collectAsList();
    }

    private static Map<String, String> profiles(RecordMatch match) {
        Map<String, String> profiles = new TreeMap<>();
        match.placements().collectAsList().forEach(p -> profiles.put(p.source() + p.id(), p.profileId()));
        return profiles;
    }

    /** Titles of made-up words, most of them in both sources, the second with a letter changed. */
    private static List<Entry> made(int records) {
        Random random = new Random(3);
        List<String> words = new ArrayList<>();
        for (int w = 0; w < 300; w++) {
            StringBuilder word = new StringBuilder();
            for (int c = 0; c < 4 + random.nextInt(5); c++) word.append((char) ('a' + random.nextInt(26)));
            words.add(word.toString());
        }
        List<Entry> entries = new ArrayList<>();
        for (int r = 0; r < records; r++) {
            StringBuilder title = new StringBuilder();
            for (int w = 0; w < 6; w++)
                title.append(words.get(random.nextInt(words.size()))).append(' ');
            String author = words.get(random.nextInt(words.size()));
            String year = String.valueOf(1990 + random.nextInt(20));
            entries.add(entry("A", "a" + r, title.toString().strip(), author, year));
            if (random.nextInt(4) == 0) continue;
            title.setCharAt(random.nextInt(20), 'x');
            entries.add(entry("B", "b" + r, title.toString().strip(), author, year));
        }
        return entries;
    }

    @Test
    @DisplayName("Equal records of one source stay two things; the first of each source are one profile")
    void equalRecords() {
        List<Entry> entries = new ArrayList<>(made(30));
        entries.add(entry("A", "x1", "Guest editorial of the year", "", "1999"));
        entries.add(entry("A", "x2", "Guest Editorial of the Year", "", "1999"));
        entries.add(entry("B", "y1", "guest editorial of the year", "", "1999"));
        Map<String, String> profiles = profiles(match(entries, 3, 1_000));
        assertEquals(profiles.get("Ax1"), profiles.get("By1"));
        assertNotEquals(profiles.get("Ax1"), profiles.get("Ax2"));
    }

    @Test
    @DisplayName("In a table of one source equal records are one")
    void oneSource() {
        Map<String, String> profiles = profiles(match(
                List.of(
                        entry("A", "1", "Guest editorial of the year", "", ""),
                        entry("A", "2", "Guest editorial of the year", "", ""),
                        entry("A", "3", "Another one", "", "")),
                2,
                1_000));
        assertEquals(profiles.get("A1"), profiles.get("A2"));
    }

    @Test
    @DisplayName("In shards, in another order and in other partitions: the same pairs, weights and evidence")
    void sharded() {
        List<Entry> entries = made(120);
        RecordMatch whole = match(entries, 2, 1_000);
        List<ScoredPair> expected = pairs(whole);
        assertTrue(expected.size() > 60, "pairs " + expected.size());
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(11));
        RecordMatch parted = match(shuffled, 5, 40);
        assertEquals(expected, pairs(parted));
        assertEquals(whole.findings(), parted.findings());
        assertEquals(
                whole.candidates().orderBy("left", "right").collectAsList(),
                parted.candidates().orderBy("left", "right").collectAsList());
    }

    @Test
    @DisplayName("The parts of a pair's evidence add up to its weight, which is the scorer's")
    void additive() {
        RecordMatch match = match(made(60), 2, 1_000);
        Map<String, Profile> byId = new TreeMap<>();
        match.matched().profiles().collectAsList().forEach(p -> byId.put(p.profileId(), p));
        List<ScoredPair> pairs = pairs(match);
        for (ScoredPair pair : pairs) {
            int sum = pair.evidence().stream().mapToInt(Evidence::millibits).sum();
            assertEquals(sum, pair.millibits());
            assertEquals("prior", pair.evidence().get(0).field());
            int asked = match.matched().scorer().millibits(byId.get(pair.left()), byId.get(pair.right()));
            assertEquals(asked, pair.millibits());
        }
    }

    @Test
    @DisplayName("Words that tell the names of a clean source apart weigh against a pair that they tell apart")
    void alternatives() {
        List<Entry> entries = new ArrayList<>(made(60));
        for (String name : List.of("zorbex quintal", "marvane dapple", "corvid lantern", "tessera bramble")) {
            for (String word : List.of("upper", "lower")) {
                entries.add(entry("A", name + word, name + " " + word, "", "2001"));
            }
            entries.add(entry("B", name, name + " lower", "someone", "2001"));
        }
        RecordMatch match = match(entries, 2, 1_000);
        Map<String, String> profiles = profiles(match);
        Map<String, Profile> byId = new TreeMap<>();
        match.matched().profiles().collectAsList().forEach(p -> byId.put(p.profileId(), p));
        Profile one = byId.get(profiles.get("Bzorbex quintal"));
        Profile lower = byId.get(profiles.get("Azorbex quintallower"));
        Profile upper = byId.get(profiles.get("Azorbex quintalupper"));
        List<Evidence> evidence = match.matched().scorer().explain(one, upper).evidence();
        assertTrue(
                evidence.stream().anyMatch(e -> e.field().equals("words") && e.millibits() == -2_400),
                () -> "evidence " + evidence);
        assertTrue(match.matched().scorer().explain(one, lower).evidence().stream()
                .noneMatch(e -> e.field().equals("words")));
        // The measured pairs say the same as the scorer.
        for (ScoredPair pair : pairs(match)) {
            assertEquals(
                    match.matched().scorer().millibits(byId.get(pair.left()), byId.get(pair.right())),
                    pair.millibits());
        }
    }

    @Test
    @DisplayName("In one list with copies, names that each say another word weigh against a pair, to the last part")
    void otherWords() {
        String[] editions = {"student", "professional", "premium", "family"};
        List<Entry> entries = new ArrayList<>();
        for (int r = 0; r < 40; r++) {
            List<Entry> made = made(40);
            String title = made.get(r).values().get(0);
            for (int e = 0; e < 2; e++) {
                String edition = editions[(r + e) % 4];
                entries.add(entry("A", "a" + r + e, title + " " + edition, "", "1999"));
                entries.add(entry("A", "b" + r + e, title + " " + edition, "someone", "1999"));
            }
        }
        RecordMatch match = match(entries, 2, 1_000);
        Map<String, String> profiles = profiles(match);
        List<ScoredPair> pairs = pairs(match);
        ScoredPair copies = pair(pairs, profiles.get("Aa00"), profiles.get("Ab00"));
        ScoredPair siblings = pair(pairs, profiles.get("Aa00"), profiles.get("Aa01"));
        assertEquals(List.of(), others(copies));
        assertEquals(1, others(siblings).size());
        Evidence words = others(siblings).get(0);
        assertTrue(words.millibits() <= -1_200, words.toString());
        assertTrue(
                List.of("student / professional", "professional / student").contains(words.detail()), words.detail());
        assertEquals(
                siblings.millibits(),
                siblings.evidence().stream().mapToInt(Evidence::millibits).sum());
        assertTrue(match.matched().model().levels().stream()
                .anyMatch(level -> level.level().equals("others")));
    }

    private static List<Evidence> others(ScoredPair pair) {
        return pair.evidence().stream()
                .filter(part -> part.level().equals("others"))
                .toList();
    }

    private static ScoredPair pair(List<ScoredPair> pairs, String a, String b) {
        return pairs.stream()
                .filter(p -> p.left().equals(a) && p.right().equals(b)
                        || p.left().equals(b) && p.right().equals(a))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("Two records of a clean source are never one thing")
    void cleanSource() {
        RecordMatch match = match(made(60), 2, 1_000);
        List<Profile> profiles = match.matched().profiles().orderBy("profileId").collectAsList();
        List<Profile> ofA =
                profiles.stream().filter(p -> p.sources().equals(List.of("A"))).toList();
        assertEquals(Scorer.FORBIDDEN_MILLIBITS, match.matched().scorer().millibits(ofA.get(0), ofA.get(1)));
        assertEquals(2, match.findings().sources().size());
        assertEquals(60, match.findings().sources().get(0).records());
    }

    @Test
    @DisplayName("Huge values, empty names and records that say nothing do no harm")
    void oddRecords() {
        List<Entry> entries = new ArrayList<>(made(20));
        entries.add(entry("A", "huge", "word ".repeat(200_000), "text ".repeat(200_000), "9".repeat(400)));
        entries.add(entry("B", "nameless", "", "only a text about parking permits", ""));
        entries.add(entry("A", "nameless", "", "only a text about parking permits", "2001"));
        entries.add(entry("A", "empty", "", "", ""));
        entries.add(entry("B", "marks", "***", "-", ""));
        RecordMatch match = match(entries, 2, 1_000);
        Map<String, String> profiles = profiles(match);
        assertTrue(profiles.containsKey("Ahuge"));
        assertTrue(!profiles.containsKey("Aempty") && !profiles.containsKey("Bmarks"));
        String left = profiles.get("Anameless");
        String right = profiles.get("Bnameless");
        assertTrue(pairs(match).stream()
                .anyMatch(p -> List.of(p.left(), p.right()).containsAll(List.of(left, right)) && p.millibits() > 0));
    }

    @Test
    @DisplayName(
            "Short names of systems with a maker are products, where they come from many lists or with no more; else records")
    void regimes() {
        List<MatchField> made = List.of(new MatchField("n", Role.NAME), new MatchField("m", Role.VENDOR));
        assertEquals(Regime.Kind.PRODUCTS, Regime.of(4, 2, 90, made).kind());
        assertEquals(Regime.Kind.RECORDS, Regime.of(5, 2, 90, made).kind());
        List<MatchField> priced = new ArrayList<>(made);
        priced.add(new MatchField("p", Role.NUMBER));
        assertEquals(Regime.Kind.RECORDS, Regime.of(4, 2, 90, priced).kind());
        assertEquals(Regime.Kind.PRODUCTS, Regime.of(4, 43, 90, priced).kind());
        assertEquals(Regime.Kind.RECORDS, Regime.of(2, 2, 90, FIELDS).kind());
        assertEquals(Regime.Kind.RECORDS, Regime.of(4, 43, 19, priced).kind());
        assertEquals(0, systems("Blue Monday", "New Order", made));
        assertEquals(50, systems("Payroll", "Elmwater", made)); // one of two
        Regime read = Regime.of(
                Datasets.of(
                        TestSpark.session(),
                        List.of(
                                entry("A", "1", "one", "", ""),
                                entry("A", "2", "one two", "", ""),
                                entry("A", "3", "one two three", "", "")),
                        Entry.class),
                FIELDS,
                Catalogue.load(null));
        assertEquals(2, read.medianNameWords());
        assertEquals(1, read.sources());
        assertEquals(0, read.systems());
    }

    /** Of a song and one more record. */
    private static int systems(String name, String maker, List<MatchField> fields) {
        List<Entry> entries = List.of(
                new Entry("A", "1", List.of("Perfect Day", "Lou Reed")), new Entry("B", "1", List.of(name, maker)));
        return Regime.of(Datasets.of(TestSpark.session(), entries, Entry.class), fields, Catalogue.load(null))
                .systems();
    }
}
