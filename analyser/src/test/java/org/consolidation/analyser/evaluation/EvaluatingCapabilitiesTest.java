package org.consolidation.analyser.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.evaluation.CapabilityScore.Confusion;
import org.consolidation.analyser.issue.UserError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Capabilities of a run against labels of a reader")
class EvaluatingCapabilitiesTest {

    /** 1 right, 2 the second label, 3 wrong, 4 left, 5 rightly left, 6 forced, 7 lost, 8 two of three systems. */
    private static final String LABELS = """
            id,half,capability,second
            1,tuning,B01,
            2,tuning,B02,B03
            3,tuning,B01,
            4,tuning,B04,
            5,held-out,none,
            6,held-out,none,
            7,held-out,B24,
            8,held-out,P02,
            """;

    private static final String SYSTEMS = """
            local_id,capability_id,system_name
            1,B01,a
            2,B03,b
            3,B02,c
            4,,d
            5,,e
            6,B09,f
            8,P01,g
            8,P02,h
            8,P02,i
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("are counted as one counts by hand, for each half and for all")
    void byHand() {
        Map<String, CapabilityScore> scores = evaluate(LABELS, SYSTEMS);
        assertEquals(List.of("held-out", "tuning", "all"), List.copyOf(scores.keySet()));

        CapabilityScore tuning = scores.get("tuning");
        assertEquals(
                List.of(4L, 3L, 2L, 4L, 2L),
                List.of(tuning.records(), tuning.classified(), tuning.right(), tuning.labelled(), tuning.found()));
        assertEquals(0.75, tuning.coverage());
        assertEquals(2.0 / 3, tuning.accuracy());
        assertEquals(0.5, tuning.recall());

        CapabilityScore heldOut = scores.get("held-out");
        assertEquals(
                List.of(4L, 2L, 1L, 2L, 1L),
                List.of(heldOut.records(), heldOut.classified(), heldOut.right(), heldOut.labelled(), heldOut.found()));
        assertEquals(
                List.of(
                        new Confusion("B01", "B02", 1),
                        new Confusion("B04", "none", 1),
                        new Confusion("B24", "none", 1),
                        new Confusion("none", "B09", 1)),
                scores.get("all").confusions());
    }

    @Test
    @DisplayName("need no halves and no second labels")
    void plain() {
        Map<String, CapabilityScore> scores = evaluate("id,capability\n1,B01\n", SYSTEMS);
        assertEquals(List.of("all"), List.copyOf(scores.keySet()));
        assertEquals(1.0, scores.get("all").accuracy());
    }

    @Test
    @DisplayName("of other records are refused, as is a file without the columns or a blank label")
    void refused() {
        assertTrue(refusal("id,capability\n99,B01\n").contains("stands in the systems of --run"));
        assertTrue(refusal("id,label\n1,B01\n").contains("must have the columns id,capability"));
        assertTrue(refusal("id,capability,note\n1,,x\n").contains("row 2: capability must be an id or none"));
    }

    private String refusal(String labels) {
        return assertThrows(UserError.class, () -> evaluate(labels, SYSTEMS)).getMessage();
    }

    private Map<String, CapabilityScore> evaluate(String labels, String systems) {
        try {
            Path a = Files.writeString(folder.resolve("labels.csv"), labels);
            Path b = Files.writeString(folder.resolve("systems.csv"), systems);
            return EvaluatingCapabilities.evaluate(a, List.of(b));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
