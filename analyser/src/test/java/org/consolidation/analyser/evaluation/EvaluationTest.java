package org.consolidation.analyser.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    @Test
    @DisplayName("Five records, one of them in the wrong cluster, score what one counts by hand")
    void oneRecordMisplaced() {
        // Found {a b c} {d e}; true {a b} {c d e}. Pairs found ab ac bc de; true ab cd ce de; both ab de.
        ClusterScore score = Evaluation.score(List.of("x", "x", "x", "y", "y"), List.of("p", "p", "q", "q", "q"));
        assertEquals(2.0 / 4, score.pairwise().precision(), 1e-12);
        assertEquals(2.0 / 4, score.pairwise().recall(), 1e-12);
        // Precision: a 2/3, b 2/3, c 1/3, d 1, e 1; recall: a 1, b 1, c 1/3, d 2/3, e 2/3.
        assertEquals((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1 + 1) / 5, score.bCubed().precision(), 1e-12);
        assertEquals((1 + 1 + 1.0 / 3 + 2.0 / 3 + 2.0 / 3) / 5, score.bCubed().recall(), 1e-12);
        assertEquals(0, score.exact());
    }

    @Test
    @DisplayName("The truth itself scores 1 and every cluster is exact")
    void perfect() {
        ClusterScore score = Evaluation.score(new int[] {7, 7, -3, 9}, new int[] {1, 1, 2, 3});
        assertEquals(1, score.pairwise().f1());
        assertEquals(1, score.bCubed().f1());
        assertEquals(3, score.exact());
        assertEquals(3, score.clusters());
    }

    @Test
    @DisplayName("Nothing joined has perfect precision; one cluster of all has perfect recall")
    void extremes() {
        ClusterScore apart = Evaluation.score(new int[] {1, 2, 3, 4}, new int[] {1, 1, 2, 2});
        assertEquals(1, apart.pairwise().precision());
        assertEquals(0, apart.pairwise().recall());
        assertEquals(0.5, apart.bCubed().recall(), 1e-12);
        ClusterScore one = Evaluation.score(new int[] {1, 1, 1, 1}, new int[] {1, 1, 2, 2});
        assertEquals(2.0 / 6, one.pairwise().precision(), 1e-12);
        assertEquals(1, one.pairwise().recall());
        assertEquals(0.5, one.bCubed().precision(), 1e-12);
    }

    @Test
    @DisplayName("The score by overlaps is the score by looking at every pair")
    void sameAsEveryPair() {
        Random random = new Random(3);
        int[] found = random.ints(200, 0, 30).toArray();
        int[] truth = random.ints(200, 0, 25).toArray();
        long both = 0;
        long inFound = 0;
        long inTruth = 0;
        for (int i = 0; i < 200; i++) {
            for (int j = 0; j < i; j++) {
                if (found[i] == found[j]) inFound++;
                if (truth[i] == truth[j]) inTruth++;
                if (found[i] == found[j] && truth[i] == truth[j]) both++;
            }
        }
        ClusterScore score = Evaluation.score(found, truth);
        assertEquals((double) both / inFound, score.pairwise().precision(), 1e-12);
        assertEquals((double) both / inTruth, score.pairwise().recall(), 1e-12);
    }

    @Test
    @DisplayName("Lists of different length are refused with both lengths")
    void lengths() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Evaluation.score(new int[] {1}, new int[] {1, 2}));
        assertEquals("truth must have as many records as the clustering, was 2 for 1", refused.getMessage());
    }
}
