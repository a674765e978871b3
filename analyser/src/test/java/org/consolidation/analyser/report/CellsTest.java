package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.normalise.Outcome;
import org.consolidation.analyser.normalise.TableTally;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cells, keys and the reconciliation")
class CellsTest {

    @Test
    @DisplayName("a spreadsheet runs no text as a formula, and numbers stay numbers")
    void guards() {
        for (String runs : List.of("=1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\rx", "-", "-1.2.3", "+44 20 7946")) {
            assertEquals("'" + runs, Cells.guarded(runs));
        }
        for (String harmless : List.of("", "a=b", "-5", "+0.75", "'=1", "£5", " =1")) {
            assertEquals(harmless, Cells.guarded(harmless));
        }
    }

    @Test
    @DisplayName("thousandths have three decimals and one sign")
    void decimals() {
        assertEquals("0.000", Cells.decimal(0));
        assertEquals("-0.005", Cells.decimal(-5));
        assertEquals("12.750", Cells.decimal(12_750));
        assertEquals("-4.250", Cells.decimal(-4_250));
    }

    @Test
    @DisplayName("keys sort texts by code point and numbers by size, whatever follows")
    void keys() {
        List<byte[]> inOrder = List.of(
                key("", 9),
                key("\u0000", 0),
                key("a", -5),
                key("a", 5),
                key("a\u0000", 0),
                key("a ", 0),
                key("ab", 0),
                key("é", Long.MIN_VALUE),
                key("é", Long.MAX_VALUE),
                key("\uFFFD", 0),
                key("😀", 0));
        for (int i = 1; i < inOrder.size(); i++) {
            assertTrue(Arrays.compareUnsigned(inOrder.get(i - 1), inOrder.get(i)) < 0, "at " + i);
        }
        assertTrue(Arrays.compareUnsigned(
                        new SortKey().thenLargest(2).toBytes(),
                        new SortKey().thenLargest(1).toBytes())
                < 0);
    }

    @Test
    @DisplayName("a lost record is our mistake, with the file and its figures")
    void lostRecord() {
        SourceTable table = new SourceTable(0, "a.csv", "Sheet1", 1, List.of(), 5, "", "", null, "", "", "");
        List<TableTally> tallies =
                List.of(new TableTally(0, Outcome.ACCEPTED, "", 3, 4), new TableTally(0, Outcome.REJECTED, "r", 1, 0));

        IllegalStateException error =
                assertThrows(IllegalStateException.class, () -> Reconciliation.of(List.of(table), tallies));

        assertTrue(
                error.getMessage().contains("a.csv sheet Sheet1: 5 read, 3 accepted, 0 set aside, 1 rejected"),
                error.getMessage());
    }

    private static byte[] key(String text, long number) {
        return new SortKey().then(text).then(number).toBytes();
    }
}
