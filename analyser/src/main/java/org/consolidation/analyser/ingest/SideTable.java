package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.text.Fold;

/**
 * A small table beside the inventories: comma-separated, a header of known columns.
 *
 * @param file name of the file
 * @param lines below the header, blank ones left out
 */
record SideTable(String file, List<Line> lines) {

    /**
     * A line.
     *
     * @param row source row, from 1
     * @param values by column name; "" where the line has none
     */
    record Line(long row, Map<String, String> values) {

        /** The value of a column; "" when the table has no such column. */
        String get(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /**
     * Reads a table.
     *
     * @param required columns without which it is not used
     * @param optional columns that it may have
     * @param issues gets what is wrong with the header
     * @return without lines if a required column is missing
     */
    static SideTable read(
            String name, Path path, List<String> required, List<String> optional, List<DataIssue> issues) {
        List<Line> lines = new ArrayList<>();
        try {
            FileFacts facts = FileFacts.of(path);
            LenientReader text =
                    new LenientReader(FileFacts.open(path, facts.kind(), facts.byteOrderMark(), 0), Long.MAX_VALUE);
            try (CSVParser parser = CSVParser.builder()
                    .setReader(text)
                    .setFormat(DelimitedSegment.format(Dialect.COMMA))
                    .get()) {
                List<String> header = null;
                for (CSVRecord record : parser) {
                    List<String> cells = record.stream().map(Fold::tidy).toList();
                    if (header == null) {
                        header = cells.stream()
                                .map(c -> Fold.fold(c).replace(' ', '_'))
                                .toList();
                        if (!fits(name, header, required, optional, issues)) return new SideTable(name, List.of());
                    } else if (cells.stream().anyMatch(c -> !c.isEmpty())) {
                        lines.add(new Line(record.getRecordNumber(), byColumn(header, cells)));
                    }
                }
                if (header == null) fits(name, List.of(), required, optional, issues);
            }
        } catch (IOException e) {
            throw UserError.command("INPUT " + path + " cannot be read: " + e.getMessage());
        }
        return new SideTable(name, lines);
    }

    private static Map<String, String> byColumn(List<String> header, List<String> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < header.size() && i < cells.size(); i++) values.putIfAbsent(header.get(i), cells.get(i));
        return values;
    }

    private static boolean fits(
            String name, List<String> header, List<String> required, List<String> optional, List<DataIssue> issues) {
        for (String column : required) {
            if (!header.contains(column)) {
                issues.add(new DataIssue(
                        Severity.ERROR,
                        "side.missing-column",
                        name,
                        "",
                        1,
                        column,
                        String.join(",", header),
                        "the column " + column + " is missing",
                        "the file was not used: its header must hold " + String.join(", ", required)));
                return false;
            }
        }
        Set<String> known = new java.util.HashSet<>(required);
        known.addAll(optional);
        for (String column : header) {
            if (!known.contains(column) && !column.isEmpty()) {
                issues.add(new DataIssue(
                        Severity.WARNING,
                        "side.unknown-column",
                        name,
                        "",
                        1,
                        column,
                        "",
                        "the column " + column + " is not known here",
                        "it was not used; known are " + String.join(", ", required) + ", "
                                + String.join(", ", optional)));
            }
        }
        return true;
    }
}
