package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.consolidation.analyser.ingest.SourceTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordFilterTest {

    /** Why the lines of a list are set aside, each. */
    private static List<String> reasons(String lines) {
        SourceTable table =
                Fixtures.table(0, "SYSTEM_NAME|SUPPLIER|USERS", lines.lines().count());
        TableView view = Lookups.of(List.of(table), Fixtures.REGISTER, Fixtures.CATALOGUE, NormaliseSettings.DEFAULT)
                .tables()
                .get(0);
        return Fixtures.records(0, lines.stripTrailing()).stream()
                .map(record -> RecordFilter.reason(record, view))
                .toList();
    }

    @Test
    @DisplayName("what a printed list repeats on every page is no system; a system of that word is one")
    void pages() {
        assertEquals(List.of(RecordFilter.PAGE, RecordFilter.PAGE, "", "", ""), reasons("""
                SCHEDULE OF SOFTWARE||Page 2 of 3
                Page 4||
                Page 1|Zorb Ltd|20
                Landing Page|Zorb Ltd|
                Page Tiger||
                """));
    }

    @Test
    @DisplayName("a lone long text is a note below the list, unless it is written as a name and stands where names do")
    void longLoneTexts() {
        assertEquals(
                List.of("", "", RecordFilter.FOOTNOTE, RecordFilter.FOOTNOTE, RecordFilter.FOOTNOTE), reasons("""
                Zorb Enterprise Cloud Content Collaboration Platform, supplied by Zorb Inc.||
                Gannet Government (includes Plover 365 and Plover Phone), supplied by Zorb||
                |Zorb Enterprise Cloud Content Collaboration Platform, supplied by Zorb Inc.|
                Data extracted from the Zorb CMDB on 12 March 2025 by the Digital Services Team||
                Systems that are hosted by partner bodies of the region have been left out of it||
                """));
    }

    @Test
    @DisplayName("shares and counts below a list are no systems")
    void shares() {
        assertEquals(List.of(RecordFilter.SUBTOTAL, RecordFilter.SUBTOTAL, "", ""), reasons("""
                % of budget||12%
                Number of systems: 3||
                Number of systems: 3|Zorb Ltd|
                Number Cruncher||3
                """));
    }
}
