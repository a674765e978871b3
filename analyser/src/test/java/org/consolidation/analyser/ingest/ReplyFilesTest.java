package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.decision.Reply;
import org.consolidation.analyser.decision.ReplyStatus;
import org.consolidation.analyser.issue.DataIssue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Replies of organisations")
class ReplyFilesTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("are read line by line; the latest counts, and what is wrong is told")
    void read() throws IOException {
        List<Organisation> register = List.of(Reading.organisation("E1", "Ayr Council", "Ayr"));
        Path file = folder.resolve("replies.csv");
        Files.writeString(file, """
                organisation,opportunity,status,text,date
                Ayr,o1,accepted,,2026-02-01
                E1,o1,Under way,moved first,2026-03-01
                E1,o1,declined,,2026-01-01
                Ayr Council,o2,,We have left it.,
                Nowhere,o1,done,,
                E1,,done,,
                E1,o3,,,
                E1,o4,perhaps,later,1 May
                E1,o5,accepted,,2026-01-01
                E1,o5,declined,,2026-01-01
                E1,o5,,and a text,2026-01-01
                """);
        List<DataIssue> issues = new ArrayList<>();
        ReplyFiles replies = new ReplyFiles(register, issues);
        replies.read(new CollectionFiles.Found("replies.csv", file, false, folder));
        assertEquals(
                List.of(
                        new Reply(
                                "E1",
                                "o1",
                                ReplyStatus.UNDER_WAY,
                                "moved first",
                                LocalDate.of(2026, 3, 1),
                                "replies.csv",
                                3),
                        new Reply("E1", "o2", ReplyStatus.NOTED, "We have left it.", null, "replies.csv", 5),
                        new Reply("E1", "o4", ReplyStatus.NOTED, "perhaps: later", null, "replies.csv", 9),
                        new Reply(
                                "E1",
                                "o5",
                                ReplyStatus.NOTED,
                                "and a text",
                                LocalDate.of(2026, 1, 1),
                                "replies.csv",
                                12)),
                replies.replies());
        assertEquals(
                List.of(
                        "reply.unknown-organisation row 6",
                        "reply.unreadable row 7",
                        "reply.unreadable row 8",
                        "reply.status row 9",
                        "reply.date row 9",
                        "reply.contradiction row 11"),
                issues.stream().map(i -> i.rule() + " row " + i.row()).toList());
    }
}
