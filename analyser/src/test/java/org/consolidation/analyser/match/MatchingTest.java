package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final String LIST = """
            Barset | modern gov | civica | | | B20
            Loam | modern gov | civica | | | B20
            Loam | modern gov | civica | | | B20
            Wick | moderngov | | | | B20
            Barset | hr system | | | | B03
            Loam | hr system | | | | B03
            Loam | hr system | | 2 | | B03
            Barset | tracker | | | | | in-house
            Loam | tracker | | | | | in-house
            Barset | dynamics sales | microsoft | | | B07
            Loam | dynamics finance | microsoft | | | B01
            """;

    private static Matched match(List<Deployment> systems, int partitions, int maxDriverProfiles) {
        Dataset<Deployment> deployments =
                Datasets.of(TestSpark.session(), systems, Deployment.class).repartition(partitions);
        MatchSettings settings = new MatchSettings(15, 0.05, 0, -4, maxDriverProfiles);
        return Matching.match(deployments, Systems.NOTHING_KNOWN, settings);
    }

    private static List<ScoredPair> pairs(Matched matched) {
        return matched.pairs().orderBy("left", "right").collectAsList();
    }

    @Test
    @DisplayName("Equal keys collapse with their counts; generic and in-house names stay with their organisation")
    void profiles() {
        List<Profile> profiles = match(Systems.parse(LIST), 3, 1000)
                .profiles()
                .orderBy("core", "version", "organisationId")
                .collectAsList();
        Profile modern = profiles.stream()
                .filter(p -> p.core().equals("modern gov"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, modern.deployments());
        assertEquals(2, modern.organisations());
        assertEquals(List.of("B20:100"), modern.capabilities());
        List<Profile> hr =
                profiles.stream().filter(p -> p.core().equals("hr system")).toList();
        assertEquals(
                List.of("Barset", "Loam", "Loam"),
                hr.stream().map(Profile::organisationId).toList());
        assertTrue(hr.stream().allMatch(Profile::generic));
        assertEquals(2, profiles.stream().filter(Profile::inHouse).count());
    }

    @Test
    @DisplayName("A list that names some systems by their makers and states none beside a name says nothing of blanks")
    void calledByTheirMakers() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 20; i++) list.append("Here" + i + " | idox | idox | | |\n");
        for (int i = 0; i < 6; i++) list.append("There" + i + " | fastweb | | | |\n");
        List<Profile> profiles =
                match(Systems.parse(list.toString()), 2, 1000).profiles().collectAsList();
        // Were these makers beside names, fastweb without one six times over would be nobody's: (1 - 20/46)^6 < 0.05.
        assertEquals(
                List.of("fastweb of 6", "idox of 20"),
                profiles.stream()
                        .map(p -> p.core() + " of " + p.organisations())
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("Pairs join one product's spellings, and no generic or in-house names of two organisations")
    void pairsFound() {
        Matched matched = match(Systems.parse(LIST), 2, 1000);
        List<Profile> profiles = matched.profiles().collectAsList();
        List<String> joined = new ArrayList<>();
        for (ScoredPair pair : pairs(matched)) {
            if (pair.millibits() >= 0) joined.add(name(profiles, pair.left()) + " = " + name(profiles, pair.right()));
        }
        joined.replaceAll(p -> p.equals("moderngov = modern gov") ? "modern gov = moderngov" : p);
        Collections.sort(joined);
        assertEquals(List.of("hr system = hr system", "modern gov = moderngov"), joined);
    }

    @Test
    @DisplayName("The same pairs come from shards as from one index, and whatever the partitions and order")
    void sharded() {
        List<Deployment> systems = Systems.parse(many());
        List<ScoredPair> one = pairs(match(systems, 1, 100_000));
        assertFalse(one.isEmpty());
        List<Deployment> shuffled = new ArrayList<>(systems);
        Collections.shuffle(shuffled, new Random(4));
        assertEquals(one, pairs(match(shuffled, 5, 100_000)));
        Matched sharded = match(shuffled, 3, 40);
        assertEquals(one, pairs(sharded));
        assertEquals(match(systems, 2, 100_000).model(), sharded.model());
    }

    @Test
    @DisplayName("Where no list repeats a product, two names in one list weigh less, from shards as from one index")
    void onePerSource() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            list.append("org" + i + " | orbis records | alpha | | | C1\n");
            list.append("org" + i + " | talonix | beta | | | C2\n");
            list.append("org" + i + " | " + (i < 20 ? "quorra" : "mosaic") + " | gamma | | | C3\n");
        }
        list.append("org3 | orbis records portal | alpha | | | C1\n");
        List<Deployment> systems = Systems.parse(list.toString());
        List<ScoredPair> pairs = pairs(match(systems, 1, 100_000));
        List<Evidence> lists = pairs.stream()
                .flatMap(pair -> pair.evidence().stream())
                .filter(e -> e.field().equals(MatchModel.LISTS))
                .toList();
        assertEquals(1, lists.size());
        assertTrue(lists.get(0).millibits() < -1_000, lists.toString());
        assertTrue(lists.get(0).detail().startsWith("org3 -"), lists.toString());
        for (ScoredPair pair : pairs) {
            assertEquals(
                    pair.millibits(),
                    pair.evidence().stream().mapToInt(Evidence::millibits).sum());
        }
        assertEquals(pairs, pairs(match(systems, 3, 3)));
    }

    @Test
    @DisplayName("The model counts every candidate pair once in every field")
    void modelCounts() {
        MatchModel model = match(Systems.parse(many()), 2, 100_000).model();
        for (Field field : Field.values()) {
            long pairs = model.levels().stream()
                    .filter(l -> l.field().equals(field.shown))
                    .mapToLong(MatchModel.LevelWeight::pairs)
                    .sum();
            assertEquals(model.candidatePairs(), pairs, field.shown);
        }
    }

    @Test
    @DisplayName("Words that five organisations use of systems they built are learnt as generic")
    void learnt() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 5; i++) list.append("org" + i + " | gritting tracker" + i + " | | | | | in-house\n");
        list.append("org9 | gritting | | | | |\n");
        List<Profile> profiles =
                match(Systems.parse(list.toString()), 2, 1000).profiles().collectAsList();
        Profile gritting = profiles.stream()
                .filter(p -> p.core().equals("gritting"))
                .findFirst()
                .orElseThrow();
        assertTrue(gritting.generic());
        assertEquals("org9", gritting.organisationId());
    }

    private static String many() {
        Random random = new Random(8);
        StringBuilder list = new StringBuilder();
        String[] first = {"orbis", "civera", "talonix", "quorra", "mosaic", "gladstone", "paris", "tascomi"};
        String[] second = {"", "", " records", " portal", " finance", " mobile", " g6", " g7", " system"};
        String[] vendors = {"", "alpha", "beta ltd", "gamma"};
        for (int i = 0; i < 400; i++) {
            String name = first[random.nextInt(first.length)] + second[random.nextInt(second.length)];
            if (random.nextInt(10) == 0) name = name.replace("i", "y");
            list.append("org" + random.nextInt(12) + " | " + name + " | " + vendors[random.nextInt(4)] + " | "
                    + (random.nextInt(4) == 0 ? random.nextInt(3) : "") + " | | C" + random.nextInt(3) + "\n");
        }
        return list.toString();
    }

    private static String name(List<Profile> profiles, String id) {
        return profiles.stream()
                .filter(p -> p.profileId().equals(id))
                .findFirst()
                .orElseThrow()
                .core();
    }
}
