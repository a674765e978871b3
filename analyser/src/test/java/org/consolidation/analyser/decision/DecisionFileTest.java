package org.consolidation.analyser.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.issue.UserError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionFileTest {

    private static final String HEADER =
            "kind,left,right,left_name,left_vendor,right_name,right_vendor,value,author,date,reason\n";
    private static final String A = "00000000000000aa";
    private static final String B = "00000000000000bb";

    @TempDir
    private Path folder;

    private final List<DataIssue> issues = new ArrayList<>();

    private List<Decision> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Decision> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("decisions.csv"), bytes);
        return DecisionFile.read("decisions.csv", file, issues).all();
    }

    @Test
    @DisplayName("Each kind of decision is read with author, date and reason")
    void kinds() throws IOException {
        List<Decision> decisions = read(HEADER
                + "must-link," + A + "," + B + ",ModernGov,Civica,Modern.Gov,,,lead reviewer,2026-01-02,same page\n"
                + "cannot-link," + A + ",,ModernGov,Civica,Spydus,Civica,,lead reviewer,2026-01-03,\"two, surely\"\n"
                + "capability," + A + ",,,,,,B20,lead reviewer,2026-01-04,as its page says\n"
                + "alias,,,MGov,,Modern.Gov,Civica,product,lead reviewer,2026-01-05,their own word\n");
        assertEquals(List.of(), issues);
        assertEquals(
                List.of(
                        "ModernGov (Civica) must be one product with Modern.Gov (lead reviewer, 2026-01-02)",
                        "ModernGov (Civica) cannot be one product with Spydus (Civica) (lead reviewer, 2026-01-03)",
                        A + " serves B20 (lead reviewer, 2026-01-04)",
                        "MGov is another name of Modern.Gov (Civica) (lead reviewer, 2026-01-05)"),
                decisions.stream().map(Decision::sentence).toList());
        assertEquals("two, surely", decisions.get(1).reason());
        assertEquals(3, decisions.get(1).row());
    }

    @Test
    @DisplayName("A line that cannot be obeyed is one issue that says where, what and how to mend it")
    void wrongLines() throws IOException {
        List<Decision> decisions = read(HEADER
                + "merge," + A + "," + B + ",,,,,,r,2026-01-02,x\n"
                + "must-link," + A + "," + B + ",,,,,,,2026-01-02,x\n"
                + "must-link," + A + "," + B + ",,,,,,r,02/01/2026,x\n"
                + "must-link,12," + B + ",,,,,,r,2026-01-02,x\n"
                + "must-link," + A + ",,,,,,,r,2026-01-02,x\n"
                + "must-link," + A + "," + A + ",,,,,,r,2026-01-02,x\n"
                + "capability," + A + ",,,,,,,r,2026-01-02,x\n"
                + "alias,,,MGov,,Modern.Gov,,brand,r,2026-01-02,x\n");
        assertEquals(List.of(), decisions);
        assertEquals(
                List.of(
                        "2 decision.kind merge",
                        "3 decision.author ",
                        "4 decision.date 02/01/2026",
                        "5 decision.left 12",
                        "6 decision.right ",
                        "7 decision.right " + A,
                        "8 decision.value ",
                        "9 decision.value brand"),
                issues.stream()
                        .map(i -> i.row() + " " + i.rule() + " " + i.value())
                        .toList());
        assertTrue(issues.stream().allMatch(i -> i.severity() == Severity.ERROR));
        assertEquals(
                "the decision was not used: write it as YYYY-MM-DD",
                issues.get(2).action());
    }

    @Test
    @DisplayName("A decision without a reason is used, and noted")
    void noReason() throws IOException {
        assertEquals(
                1,
                read(HEADER + "must-link," + A + "," + B + ",,,,,,r,2026-01-02,\n")
                        .size());
        assertEquals(
                List.of(Severity.NOTE), issues.stream().map(DataIssue::severity).toList());
    }

    @Test
    @DisplayName("A filled-in review queue is read: same, different; what is not answered is no decision")
    void queue() throws IOException {
        String header = HEADER.strip() + ",verdict,weight_bits\n";
        List<Decision> decisions = read(header
                + "question," + A + "," + B + ",,,,,,r,2026-01-02,x,same,1.0\n"
                + "question," + A + "," + B + ",,,,,,r,2026-01-02,x,Different,1.0\n"
                + "question," + A + "," + B + ",,,,,,,,,not sure,1.0\n"
                + "question," + A + "," + B + ",,,,,,,,,,1.0\n"
                + "question," + A + "," + B + ",,,,,,r,2026-01-02,x,perhaps,1.0\n");
        assertEquals(
                List.of(DecisionKind.MUST_LINK, DecisionKind.CANNOT_LINK),
                decisions.stream().map(Decision::kind).toList());
        assertEquals(
                List.of("decision.verdict"),
                issues.stream().map(DataIssue::rule).toList());
    }

    @Test
    @DisplayName("Equal lines are one decision, and the order of lines makes no difference")
    void order() throws IOException {
        String one = "must-link," + A + "," + B + ",,,,,,r,2026-01-02,x\n";
        String two = "cannot-link," + A + ",,,,Spydus,,,r,2026-01-01,x\n";
        List<Decision> decisions = read(HEADER + one + two + one);
        assertEquals(
                List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
                decisions.stream().map(Decision::date).toList());
    }

    @Test
    @DisplayName("A file that a spreadsheet saved is read: byte-order mark, Windows-1252, guarded formulas")
    void spreadsheets() throws IOException {
        String line = "alias,,,'=Équipe,,Team,,product,r,2026-01-02,x\n";
        assertEquals("=Équipe", read("\uFEFF" + HEADER + line).get(0).left().name());
        assertEquals(
                "=Équipe",
                read((HEADER + line).getBytes(Charset.forName("windows-1252")))
                        .get(0)
                        .left()
                        .name());
    }

    @Test
    @DisplayName("Without a needed column no decision of the file is used, and one issue says so")
    void missingColumn() throws IOException {
        assertEquals(List.of(), read("kind,left,right,date\nmust-link," + A + "," + B + ",2026-01-02\n"));
        assertEquals(
                List.of("decision.missing-column author"),
                issues.stream().map(i -> i.rule() + " " + i.column()).toList());
    }

    @Test
    @DisplayName("A quote that never closes is told with its line, in words")
    void openQuote() {
        UserError refused = assertThrows(UserError.class, () -> read(HEADER + "must-link,\"" + A + ",,\n"));
        assertEquals(
                "decisions.csv cannot be read as comma-separated text: line 2 opens a quote that never closes; close it,"
                        + " or double it",
                refused.getMessage());
    }
}
