package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTest {

    private static final RecordFields FIELDS = new RecordFields(List.of(Role.NAME, Role.NUMBER));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3:45|225",
                "03:45|225",
                "1:02:03|3723",
                "PT3M45S|225",
                "PT1H2M|3720",
                "225 s|225",
                "3m 45sec|225",
                "3 min. 45 sec.|225",
                "1 hour, 30 minutes|5400",
                "1h 30m|5400",
                "95 min|5700",
                "4.5 mins|270",
                "3'45\"|225",
                "225000 ms|225",
            })
    @DisplayName("A duration is read from every usual way of writing it")
    void read(String value, double seconds) {
        assertEquals(seconds, Duration.seconds(value), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "225", "4.367", "5 m", "5 h", "32\"", "£3.45", "m sec", "unknown", "PT", "3:4", "3:75"})
    @DisplayName("A number without a unit, a length or a word is no duration by itself")
    void unread(String value) {
        assertTrue(Double.isNaN(Duration.seconds(value)));
    }

    @ParameterizedTest
    @CsvSource({"225, 240, 225", "225000, 240, 225", "3.75, 240, 225", "95, 6000, 5700", "1.5, 6000, 5400"})
    @DisplayName("A number takes the unit that brings it nearest to what is usual")
    void unit(double number, double usual, double seconds) {
        assertEquals(seconds, Duration.seconds(number, usual), 1e-9);
    }

    @Test
    @DisplayName("A column is one of durations when a tenth of its values say so; their median is what is usual")
    void column() {
        assertEquals(
                List.of(0.0, 225.0), learnt("3:45", "PT3M45S", "4:00", "225000").usualSeconds());
        assertEquals(List.of(0.0, 0.0), learnt("9.99", "12", "15.50", "n/a").usualSeconds());
        assertEquals(
                List.of(0.0, 0.0),
                learnt("16:09", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")
                        .usualSeconds());
    }

    @Test
    @DisplayName("One length written in five ways is one length")
    void oneLength() {
        RecordFields learnt = learnt("3:45", "PT3M45S", "3m 45sec");
        for (String value : List.of("3:45", "PT3M45S", "225", "225000", "3.75")) {
            assertEquals(225, learnt.quantity(1, value), 1e-9, value);
        }
        assertTrue(Double.isNaN(learnt.quantity(1, "unknown")));
    }

    private static RecordFields learnt(String... values) {
        List<Entry> entries = new ArrayList<>();
        for (String value : values) entries.add(new Entry("A", "a" + entries.size(), List.of("Song", value)));
        return LearningDurations.learn(Datasets.of(TestSpark.session(), entries, Entry.class), FIELDS);
    }
}
