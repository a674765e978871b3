package org.consolidation.analyser.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    @Test
    @DisplayName("Nodes that links join are one part, named by its smallest node")
    void joined() {
        assertArrayEquals(
                new int[] {0, 1, 0, 1, 0},
                Components.parts(5, new int[] {0, 2, 1}, new int[] {2, 4, 3}, new int[] {1, 1, 1}, 100));
    }

    @Test
    @DisplayName("A part that grew too large is parted at its weakest links")
    void raisesTheBar() {
        // A chain 0-1-2-3-4-5 whose middle link is the weakest.
        int[] left = {0, 1, 2, 3, 4};
        int[] right = {1, 2, 3, 4, 5};
        int[] weight = {900, 800, 100, 800, 900};
        assertArrayEquals(new int[] {0, 0, 0, 3, 3, 3}, Components.parts(6, left, right, weight, 3));
        assertArrayEquals(new int[] {0, 0, 0, 0, 0, 0}, Components.parts(6, left, right, weight, 6));
    }

    @Test
    @DisplayName("Parts do not depend on the order of links and never exceed their size")
    void order() {
        Random random = new Random(2);
        List<int[]> links = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            int a = random.nextInt(300);
            int b = random.nextInt(300);
            if (a != b) links.add(new int[] {Math.min(a, b), Math.max(a, b), random.nextInt(5)});
        }
        int[] parts = parts(links);
        Collections.shuffle(links, random);
        assertArrayEquals(parts, parts(links));
        Map<Integer, Long> sizes =
                Arrays.stream(parts).boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertTrue(sizes.values().stream().allMatch(size -> size <= 20));
        assertEquals(300, parts.length);
    }

    private static int[] parts(List<int[]> links) {
        return Components.parts(
                300,
                links.stream().mapToInt(l -> l[0]).toArray(),
                links.stream().mapToInt(l -> l[1]).toArray(),
                links.stream().mapToInt(l -> l[2]).toArray(),
                20);
    }
}
