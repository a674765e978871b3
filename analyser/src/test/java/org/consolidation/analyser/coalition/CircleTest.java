package org.consolidation.analyser.coalition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.consolidation.analyser.coalition.Coalition.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who shares most with whom")
class CircleTest {

    private static final Acquaintance NOTHING = new Acquaintance(Map.of(), Map.of(), Map.of(), Map.of());

    private static final Acquaintance KNOWN = new Acquaintance(
            Map.of("a", "Ayr", "b", "Bute", "c", "Coll", "d", "Dee"),
            Map.of("a", "North", "c", "North", "b", "South", "d", "South"),
            Map.of("a", Set.of("Clyde"), "d", Set.of("Clyde")),
            Map.of("Clyde", "shares a service desk"));

    private static Near.Pair pair(String left, String right, long weight) {
        return new Near.Pair(left, right, new Bond(1, weight, weight, 0, 0, List.of(new Bond.Named("p", "P", weight))));
    }

    private static Circle.Found of(List<Near.Pair> pairs, Acquaintance known) {
        Circle.Found found = Circle.of(near(pairs, known), known, CoalitionSettings.DEFAULT);
        for (int seed = 0; seed < 5; seed++) {
            List<Near.Pair> dealt = new ArrayList<>(pairs);
            Collections.shuffle(dealt, new Random(seed));
            List<Near> organisations = near(dealt, known);
            Collections.shuffle(organisations, new Random(seed));
            assertEquals(found, Circle.of(organisations, known, CoalitionSettings.DEFAULT));
        }
        return found;
    }

    private static List<Near> near(List<Near.Pair> pairs, Acquaintance known) {
        Map<String, List<Near.Pair>> own = new TreeMap<>();
        for (Near.Pair pair : pairs) {
            own.computeIfAbsent(pair.left(), id -> new ArrayList<>()).add(pair);
            own.computeIfAbsent(pair.right(), id -> new ArrayList<>()).add(pair);
        }
        List<Near> near = new ArrayList<>();
        own.forEach((id, mine) -> near.add(Near.of(id, mine, known, CoalitionSettings.DEFAULT.peers())));
        return near;
    }

    private static List<String> of(Circle.Found found, Kind kind) {
        return found.coalitions().stream()
                .filter(c -> c.kind() == kind)
                .map(c -> c.organisationIds() + " " + c.weightMilli())
                .toList();
    }

    @Test
    @DisplayName("weighs a product by rarity in bits and by the smaller cost")
    void weight() {
        // log2(8 / 2) = 2
        assertEquals(2_000, Weight.rarityMilli(8, 2));
        // what all have counts a little
        assertEquals(1, Weight.rarityMilli(8, 8));
        // 2 x (1 + log10(1 + 9000 / 1000)) = 4
        assertEquals(4_000, Weight.milli(2_000, 9_000_00L));
        assertEquals(2_000, Weight.milli(2_000, null));
        assertEquals(2_000, Weight.milli(2_000, 0L));
        assertEquals(
                new Bond(
                        2,
                        5_000,
                        3_000,
                        1,
                        9_000_00,
                        List.of(new Bond.Named("p", "Alpha", 4_000), new Bond.Named("q", "Beta", 1_000))),
                new Bond.Sum()
                        .add("q", "Beta", 1_000, null)
                        .add("p", "Alpha", 2_000, 9_000_00L)
                        .bond());
    }

    @Test
    @DisplayName("names the five heaviest products of a bond, equal ones by name, in whatever order they come")
    void heaviest() {
        List<String> letters = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g"));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(letters, new Random(seed));
            Bond.Sum sum = new Bond.Sum();
            for (String letter : letters) sum.add("id-" + letter, letter, letter.equals("f") ? 9 : 7, null);
            assertEquals(
                    List.of("f", "a", "b", "c", "d"),
                    sum.bond().heaviest().stream().map(Bond.Named::product).toList());
            assertEquals(6 * 7 + 9, sum.bond().weightMilli());
        }
    }

    @Test
    @DisplayName("pairs for most weight together, not the heaviest pair first")
    void pairing() {
        // b-c alone weighs 5, a-b and c-d together 6
        Circle.Found found = of(List.of(pair("a", "b", 3), pair("b", "c", 5), pair("c", "d", 3)), NOTHING);
        assertEquals(List.of("[a, b] 3", "[c, d] 3"), of(found, Kind.PAIRING));
    }

    @Test
    @DisplayName("pairs within existing alliances first, then neighbours")
    void existingFirst() {
        Circle.Found found = of(
                List.of(
                        pair("a", "b", 90),
                        pair("a", "d", 1),
                        pair("b", "c", 4),
                        pair("a", "c", 50),
                        pair("b", "d", 7)),
                KNOWN);
        // Ayr and Dee are allies, so that Bute and Coll are left
        assertEquals(List.of("[a, d] 1", "[b, c] 4"), of(found, Kind.PAIRING));
        assertEquals(List.of("[a, d] 1"), of(found, Kind.ALLIANCE));
        for (Coalition coalition : found.coalitions()) {
            boolean alliance = coalition.kind() == Kind.ALLIANCE;
            assertEquals(alliance ? "shares a service desk" : "", coalition.about());
        }
        assertEquals(List.of("[a, c] 50", "[b, d] 7"), of(found, Kind.REGION));
        OrganisationPair first = found.pairs().get(0);
        assertEquals("Ayr", first.left());
        assertEquals("Bute", first.right());
        assertEquals(1, first.place("a"));
        assertEquals(1, first.place("b"));
        assertEquals(Tie.NONE, first.tie());
        assertEquals(Tie.ALLIANCE, found.pairs().get(2).tie());
    }

    @Test
    @DisplayName("finds two communities that one weak bond joins")
    void communities() {
        List<Near.Pair> pairs = List.of(
                pair("a", "b", 10),
                pair("a", "c", 10),
                pair("b", "c", 10),
                pair("d", "e", 10),
                pair("d", "f", 10),
                pair("e", "f", 10),
                pair("c", "d", 1));
        assertEquals(List.of("[a, b, c] 30", "[d, e, f] 30"), of(of(pairs, NOTHING), Kind.COMMUNITY));
    }

    @Test
    @DisplayName("finds communities where nothing joins one part to another")
    void apart() {
        List<Near.Pair> pairs = List.of(pair("a", "b", 10), pair("c", "d", 10), pair("e", "f", 3));
        assertEquals(List.of("[a, b] 10", "[c, d] 10", "[e, f] 3"), of(of(pairs, NOTHING), Kind.COMMUNITY));
    }

    @Test
    @DisplayName("keeps the first 20 of each organisation")
    void bounded() {
        List<Near.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 30; i++) pairs.add(pair("hub", "o" + (10 + i), 100 - i));
        Circle.Found found = of(pairs, KNOWN);
        // each of the others has one pair only, and keeps it
        assertEquals(30, found.pairs().size());
        assertEquals(20, found.pairs().stream().filter(p -> p.leftPlace() > 0).count());
    }
}
