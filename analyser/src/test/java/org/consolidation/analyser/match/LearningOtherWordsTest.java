package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LearningOtherWordsTest {

    private static void add(
            List<LearningOtherWords.Measured> pairs, int count, int millibits, boolean apart, boolean mutual) {
        for (int i = 0; i < count; i++) {
            pairs.add(new LearningOtherWords.Measured(
                    new RecordPair("p" + pairs.size(), "q" + pairs.size(), millibits), apart, mutual));
        }
    }

    @Test
    @DisplayName("The cost is how much rarer names that are apart are among sure pairs than among rivals")
    void cost() {
        List<LearningOtherWords.Measured> pairs = new ArrayList<>();
        add(pairs, 98, 12_000, false, true);
        add(pairs, 2, 12_000, true, true);
        add(pairs, 40, 7_000, true, false);
        add(pairs, 10, 7_000, false, false);
        // Neither: less alike than rivals, more alike than these, each other's best but not sure.
        add(pairs, 30, 5_000, true, false);
        add(pairs, 30, 10_000, true, false);
        add(pairs, 30, 7_000, true, true);
        // u = 41 / 52 = 0.78846; as stated m = u 2^-1.2 = 0.34320; m = (2 + 20 x 0.34320) / 120 = 0.07387;
        // log2(m / u) = -3.416.
        assertEquals(
                3_416,
                LearningOtherWords.cost(Datasets.of(TestSpark.session(), pairs, LearningOtherWords.Measured.class)),
                1);
    }
}
