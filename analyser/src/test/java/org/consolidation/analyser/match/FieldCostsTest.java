package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.match.LearningFieldCosts.Measured;
import org.consolidation.analyser.match.LearningFieldCosts.Seen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FieldCostsTest {

    private static final FieldCosts LEARNT = new FieldCosts(new int[] {4_800, 0}, new int[] {600, 3_000});

    private static RecordDate[] days(String... days) {
        RecordDate[] read = new RecordDate[days.length];
        for (int i = 0; i < days.length; i++) read[i] = RecordDate.read(days[i]);
        return read;
    }

    @Test
    @DisplayName("Each column of quantities costs what was learnt of it, a missing value nothing")
    void quantities() {
        assertEquals(-4_800, LEARNT.numbers(new double[] {100, 100}, new double[] {50, 50}));
        assertEquals(-2_400, LEARNT.numbers(new double[] {100, 100}, new double[] {90, 50})); // 10%: half
        assertEquals(0, LEARNT.numbers(new double[] {Double.NaN, 100}, new double[] {90, 50}));
        assertEquals(-2_400, FieldCosts.STATED.numbers(new double[] {100, 100}, new double[] {50, 50}));
    }

    @Test
    @DisplayName("Of several columns of days the dearest counts")
    void dates() {
        assertEquals(-3_000, LEARNT.dates(days("1988-08-19", "1988-08-19"), days("1950-01-01", "1950-01-01")));
        assertEquals(-600, LEARNT.dates(days("1988-08-19", "1988-08-19"), days("1950-01-01", "")));
        assertEquals(-1_500, LEARNT.dates(days("", "1988-08-19"), days("", "1988-01-01"))); // the same year: half
    }

    @Test
    @DisplayName("Parts of a pair weigh as its values do, and a day is read back as it was packed")
    void parts() {
        List<Integer> parts = List.of(FieldCosts.part(100, 90), FieldCosts.part(100, 50), FieldCosts.MISSING, 500);
        assertEquals(-2_400 - 1_500, LEARNT.millibits(parts, 2));
        assertEquals(
                -600,
                LEARNT.millibits(List.of(FieldCosts.FULL, FieldCosts.FULL / 5), 0)); // the dearest: 600, 3,000 / 5
        for (String day : List.of("1988-08-19", "03/12/2019", "2019", "", "12 March 2019")) {
            RecordDate read = RecordDate.read(day);
            assertEquals(read, RecordDate.unpacked(read.packed()));
        }
    }

    private static Measured measured(int millibits, int part, boolean mutual) {
        return new Measured(new RecordPair("a", "b", millibits), List.of(part), mutual);
    }

    @Test
    @DisplayName("Sure pairs are each other's best and alike by everything but the column")
    void seen() {
        List<Measured> rows = new ArrayList<>();
        rows.add(measured(9_600, 1_000, true)); // 10,800 without the 1,200 of the column
        rows.add(measured(12_000, 0, true));
        rows.add(measured(12_000, 1_000, false));
        rows.add(measured(9_000, 1_000, true)); // in between
        rows.add(measured(1_000, 500, false));
        rows.add(measured(1_000, FieldCosts.MISSING, false));
        assertEquals(
                new Seen(0, 2, 1_000, 1, 500),
                LearningFieldCosts.seen(rows.iterator(), 1).next());
    }
}
