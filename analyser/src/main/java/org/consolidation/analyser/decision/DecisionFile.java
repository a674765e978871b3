package org.consolidation.analyser.decision;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.text.Fold;

/**
 * Reads a decisions.csv. It is somebody's data: a line that cannot be obeyed is an issue, and the run goes
 * on without it. A queue.csv of {@code analyser review} whose column verdict a person has filled in is
 * read too; its other columns are for people.
 */
public final class DecisionFile {

    /** The columns, in order; the review queue and the review page begin with them too. */
    public static final List<String> COLUMNS = List.of(
            "kind",
            "left",
            "right",
            "left_name",
            "left_vendor",
            "right_name",
            "right_vendor",
            "value",
            "author",
            "date",
            "reason");

    /** Columns without which there is no decision. */
    private static final List<String> REQUIRED = List.of("kind", "left", "author", "date");

    /** What the reader of CSV says of a quote that never closes. */
    private static final Pattern OPEN_QUOTE = Pattern.compile("startline (\\d+)\\) EOF");

    private DecisionFile() {}

    /**
     * Reads a file.
     *
     * @param name of the file in issues
     * @param issues gets one for each line that cannot be obeyed
     * @throws UserError if the file cannot be read at all
     */
    public static Decisions read(String name, Path path, List<DataIssue> issues) {
        List<Decision> decisions = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text(path)))) {
            List<String> header = null;
            for (CSVRecord record : parser) {
                List<String> cells = record.stream().map(Fold::tidy).toList();
                if (header == null) {
                    header = cells.stream()
                            .map(c -> Fold.fold(c).replace(' ', '_'))
                            .toList();
                    if (!complete(name, header, issues)) return Decisions.NONE;
                } else if (cells.stream().anyMatch(c -> !c.isEmpty())) {
                    Map<String, String> line = new TreeMap<>();
                    for (int i = 0; i < header.size() && i < cells.size(); i++) {
                        line.putIfAbsent(header.get(i), plain(cells.get(i)));
                    }
                    DecisionLine read = new DecisionLine(name, record.getRecordNumber(), line, issues);
                    read.decision().ifPresent(decisions::add);
                }
            }
        } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException e) {
            throw UserError.command(name + " cannot be read as comma-separated text: " + reason(e));
        }
        return new Decisions(decisions);
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof java.io.UncheckedIOException unchecked ? unchecked.getCause() : e;
        String message = String.valueOf(cause.getMessage());
        Matcher open = OPEN_QUOTE.matcher(message);
        if (open.find()) return "line " + open.group(1) + " opens a quote that never closes; close it, or double it";
        return cause instanceof IOException io ? UserError.reason(io) : message;
    }

    private static boolean complete(String name, List<String> header, List<DataIssue> issues) {
        for (String column : REQUIRED) {
            if (header.contains(column)) continue;
            issues.add(new DataIssue(
                    Severity.ERROR,
                    "decision.missing-column",
                    name,
                    "",
                    1,
                    column,
                    String.join(",", header),
                    "the column " + column + " is missing",
                    "no decision of the file was used: its header must be " + String.join(",", COLUMNS)));
            return false;
        }
        return true;
    }

    /** Our own tables put an apostrophe before what a spreadsheet would run as a formula. */
    private static String plain(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    private static String text(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // What spreadsheet programs save as plain CSV.
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
