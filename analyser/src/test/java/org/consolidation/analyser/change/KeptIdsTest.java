package org.consolidation.analyser.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Product ids")
class KeptIdsTest {

    static Flow flow(String before, String after, long systems) {
        return new Flow(before, after, before, after, "", "", systems, 0, 0, List.of(), List.of());
    }

    @Test
    @DisplayName("go to the product that shares most systems, and only to one")
    void majority() {
        KeptIds ids = KeptIds.of(List.of(flow("a", "x", 2), flow("a", "y", 5)), "run");
        assertEquals("a", ids.of("y"));
        assertEquals("x", ids.of("x"));
    }

    @Test
    @DisplayName("of two products that became one: the larger lends its id")
    void merge() {
        KeptIds ids = KeptIds.of(List.of(flow("a", "x", 2), flow("b", "x", 3)), "run");
        assertEquals("b", ids.of("x"));
    }

    @Test
    @DisplayName("go to the second where the first has a better claim")
    void second() {
        // b and x share 8; so a, 6 of whose systems went to x as well, goes on as y.
        KeptIds ids = KeptIds.of(List.of(flow("a", "x", 6), flow("a", "y", 4), flow("b", "x", 8)), "run");
        assertEquals("b", ids.of("x"));
        assertEquals("a", ids.of("y"));
    }

    @Test
    @DisplayName("are decided by id where as many systems speak for two")
    void ties() {
        assertEquals(
                "a",
                KeptIds.of(List.of(flow("b", "x", 3), flow("a", "x", 3)), "run").of("x"));
        assertEquals(
                "a",
                KeptIds.of(List.of(flow("a", "y", 3), flow("a", "x", 3)), "run").of("x"));
    }

    @Test
    @DisplayName("that content would give to two go to the heir; the other gets one of its own for that run")
    void collision() {
        List<Flow> flows = List.of(flow("a", "a", 1), flow("a", "y", 4));
        KeptIds ids = KeptIds.of(flows, "run");
        assertEquals("a", ids.of("y"));
        assertNotEquals("a", ids.of("a"));
        assertNotEquals(ids.of("a"), KeptIds.of(flows, "another run").of("a"));
        // All its systems are new, and yet its descriptions would give it the id that went to y.
        KeptIds arrived = KeptIds.of(List.of(flow("", "a", 1), flow("a", "y", 4)), "run");
        assertNotEquals("a", arrived.of("a"));
    }

    @Test
    @DisplayName("are as they were where nothing met another")
    void untouched() {
        assertTrue(KeptIds.of(List.of(flow("a", "a", 3), flow("", "b", 1), flow("c", "", 1)), "run")
                .isEmpty());
    }

    @Test
    @DisplayName("of any run are distinct, whatever the order of the flows")
    void distinct() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Map<String, Flow> flows = new java.util.TreeMap<>();
            for (int i = 0; i < 12; i++) {
                String before = random.nextInt(5) == 0 ? "" : "p" + random.nextInt(6);
                String after = "p" + random.nextInt(6);
                flows.put(before + ">" + after, flow(before, after, 1 + random.nextInt(4)));
            }
            List<Flow> shuffled = new ArrayList<>(flows.values());
            KeptIds ids = KeptIds.of(shuffled, "run");
            Collections.shuffle(shuffled, random);
            assertEquals(ids, KeptIds.of(shuffled, "run"));
            Set<String> products = new HashSet<>();
            Set<String> named = new HashSet<>();
            for (Flow flow : shuffled) if (products.add(flow.after())) named.add(ids.of(flow.after()));
            assertEquals(products.size(), named.size());
        }
    }
}
