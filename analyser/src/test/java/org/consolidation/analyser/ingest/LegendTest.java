package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line that says what letters mean")
class LegendTest extends SurveyedLists {

    @Test
    @DisplayName("is read into the column of those letters, whose header it may explain")
    void above() throws IOException {
        FileSurvey survey = survey("""
                Systems in use,,,
                "Status key: L = live, D = decommissioned, R = read only",,,
                System,Supplier,St,Annual cost
                Zorbex,Zorb,L,20
                Quux,Quix,d,30
                Nix,Nox,,40
                """);
        assertEquals("SYSTEM_NAME SUPPLIER STATUS ANNUAL_COST", fields(survey));
        assertEquals("St (Status)", survey.columns().get(2).header());
        assertEquals(
                List.of("4 Zorbex|Zorb|L (live)|20", "5 Quux|Quix|d (decommissioned)|30", "6 Nix|Nox||40"),
                body(survey));
        assertEquals("table.legend", survey.issues().get(0).rule());
        assertEquals(2, survey.issues().get(0).row());
    }

    @Test
    @DisplayName("may stand in rows of two cells, below the table or parted by its own commas")
    void otherPlaces() throws IOException {
        assertEquals(List.of("5 Zorbex|L (Live)", "6 Quux|D (Dead)"), body(survey("""
                Key,
                L,Live
                D,Dead
                System,Status
                Zorbex,L
                Quux,D
                """)));
        assertEquals(
                List.of("2 Zorbex|C (cloud)", "3 Quux|O (own server)", "4 C = cloud|O = own server"),
                body(survey("""
                System,Hosting
                Zorbex,C
                Quux,O
                C = cloud,O = own server
                """)));
    }

    @Test
    @DisplayName("changes no column of other letters, nor yes and no, nor anything where there is one pair alone")
    void others() {
        assertNull(Legend.ofLine(line("Kent - systems in use")));
        assertNull(Legend.ofLine(line("L = live")));
        assertNull(Legend.ofLine(line("Y = yes, N = no")));
        assertNull(Legend.ofLine(line("L = live, the rest is not")));
        assertEquals(
                Map.of("l", "live", "d", "dead"),
                Legend.ofLine(line("L - live; D - dead")).meanings());
    }

    private static Sketch.HeadRow line(String text) {
        return new Sketch.HeadRow(1, List.of(text));
    }
}
