package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.consolidation.analyser.ingest.SourceTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The order of day and month")
class DateOrdersTest {

    private static final SourceTable TABLE = Fixtures.table(0, "SYSTEM_NAME|CONTRACT_END", 9);

    private static DateOrders of(long dayProofs, long monthProofs, long ambiguous, long firstsDay, long firstsMonth) {
        Tally tally = new Tally(
                0, Outcome.ACCEPTED, "", 9, 9, dayProofs, monthProofs, ambiguous, firstsDay, firstsMonth, null, null);
        return DateOrders.of(List.of(TABLE), List.of(tally), true);
    }

    @Test
    @DisplayName("is the one in which many dates are the first of a month, where nothing proves one")
    void firsts() {
        DateOrders orders = of(0, 0, 10, 0, 9);
        assertEquals(List.of(false), orders.dayFirst());
        assertTrue(orders.differ());
        assertEquals(
                "No date shows whether the day or the month comes first; 10 can be read either way."
                        + " So read, 9 of them are the first of a month.",
                orders.issues().get(0).message());
        assertEquals(List.of(true), of(0, 0, 10, 9, 0).dayFirst());
    }

    @Test
    @DisplayName("is as assumed where these are few, or not many more than in the other order")
    void assumed() {
        assertEquals(List.of(true), of(0, 0, 10, 0, 4).dayFirst());
        assertEquals(List.of(true), of(0, 0, 20, 2, 7).dayFirst());
        assertEquals(List.of(false), of(0, 0, 20, 2, 8).dayFirst());
    }

    @Test
    @DisplayName("is the one that is proved, whatever the firsts; proofs of both leave it as assumed")
    void proofs() {
        assertEquals(List.of(true), of(1, 0, 10, 0, 9).dayFirst());
        assertEquals(List.of(false), of(0, 1, 10, 9, 0).dayFirst());
        assertEquals(List.of(true), of(1, 1, 10, 0, 9).dayFirst());
    }

    @Test
    @DisplayName("is told by 10/1/2023: October's first or the tenth of January")
    void reading() {
        DateText.Reading date = DateText.read("10/1/2023", false);
        assertTrue(date.ambiguous());
        assertEquals(1, date.date(false).getDayOfMonth());
        assertEquals(10, date.date(true).getDayOfMonth());
    }
}
