package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Below the farewell of a letter")
class ClosingTest {

    @TempDir
    Path folder;

    private List<String> records(String text) throws IOException {
        Path file = Reading.file(folder, "list.csv", text);
        return Reading.shown(
                Reading.records(file, Reading.survey(file, IngestSettings.DEFAULT), IngestSettings.DEFAULT));
    }

    @Test
    @DisplayName("name, post and team are no systems, and do not leave the reader")
    void signature() throws IOException {
        assertEquals(
                List.of(
                        "2 [Zorbex, Zorb Ltd, 40]",
                        "3 []",
                        "4 [] letter.closing",
                        "5 []",
                        "6 [] letter.closing",
                        "7 [] letter.closing"),
                records("""
                        System,Supplier,Users
                        Zorbex,Zorb Ltd,40

                        Yours faithfully
                        ,,
                        Jane Bloggs,,
                        "Head of ICT",Elm Council
                        """).stream().map(r -> r.replace("[, , ]", "[]")).toList());
    }

    @Test
    @DisplayName("a line with as many cells as the header is a record again")
    void recordsAgain() throws IOException {
        assertEquals(
                List.of("2 [Zorbex, Zorb Ltd]", "3 [] letter.closing", "4 [] letter.closing", "5 [Quux, Quux plc]"),
                records("""
                        System,Supplier
                        Zorbex,Zorb Ltd
                        Kind regards
                        J Bloggs
                        Quux,Quux plc
                        """));
    }
}
