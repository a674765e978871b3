package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.consolidation.analyser.wave.Wave;
import org.consolidation.analyser.wave.Waves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Waves in words")
class WaveWordsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    private static Wave wave(String plan, LocalDate end, int late, int together) {
        return new Wave(
                plan, "p", "K5", 1, "ayr", "Ayr", 1, false, 1, 1, DAY, DAY, DAY, null, null, end, "stated", null, false,
                late, together, 0, 0, 0);
    }

    @Test
    @DisplayName("count each plan by itself, for both look at the same systems")
    void planByPlan() {
        Waves waves = new Waves(
                List.of(
                        wave("opportunities", DAY, 2, 0),
                        wave("opportunities", DAY, 0, 0),
                        wave("opportunities", null, 0, 0),
                        wave("targets", DAY, 0, 2),
                        wave("targets", DAY, 0, 2)),
                "",
                List.of());
        assertEquals(
                "A contract's end is known for 2 of 3 changes of the plan of opportunities; none ends within twelve"
                        + " months of another of the same programme; 1 would be finished only after the contract's end,"
                        + " so that it has to be extended. A contract's end is known for 2 of 2 changes of the plan"
                        + " of targets; 2 end within twelve months of others of the same programme.",
                WaveWords.summary(waves));
    }

    @Test
    @DisplayName("say that the end is what would help most where none is known")
    void noneKnown() {
        assertEquals(
                "No contract's end is known for any change of the plan of targets (1 in all), so that only capacity and"
                        + " budget order them: the end is what would help most.",
                WaveWords.summary(new Waves(List.of(wave("targets", null, 0, 0)), "", List.of())));
    }
}
