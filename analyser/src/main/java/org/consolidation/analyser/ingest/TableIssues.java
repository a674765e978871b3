package org.consolidation.analyser.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;

/** What a table as a whole gives cause to tell its sender: no records, no names, headers twice, people, long rows. */
final class TableIssues {

    private static final Set<Field> NAMES =
            EnumSet.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME, Field.DESCRIPTION, Field.USE_TITLE, Field.CONTRACT_TITLE);
    private static final int HEADERS_SHOWN = 12;
    /** Cells of a title line, at most. */
    private static final int LONGEST_TITLE = 2;

    private TableIssues() {}

    /** Whether any column names systems or says what they are. */
    static boolean namesSystems(List<Column> columns) {
        return columns.stream().anyMatch(c -> c.field() != null && NAMES.contains(c.field()));
    }

    /**
     * What is to be told of a table.
     *
     * @param header as it was read
     * @param records behind it
     * @param widths of its rows
     */
    static List<DataIssue> of(
            String file,
            Sketch.HeadRow header,
            List<Column> columns,
            long records,
            Widths widths,
            Surveying.Knowledge knowledge) {
        List<DataIssue> issues = new ArrayList<>();
        long row = header.row();
        if (records == 0) {
            issues.add(new DataIssue(
                    Severity.WARNING,
                    "table.no-records",
                    file,
                    "",
                    row,
                    "",
                    "",
                    "the table has a header and no records",
                    "no system was read from it: send the records"));
        }
        if (!namesSystems(columns)) issues.add(nothingNamed(file, row, columns, knowledge));
        issues.addAll(repeatedHeaders(file, header, columns));
        List<Column> people =
                columns.stream().filter(c -> c.field() == Field.PERSON).toList();
        if (!people.isEmpty() && !knowledge.settings().keepPersonalData()) {
            issues.add(new DataIssue(
                    Severity.NOTE,
                    "person.removed",
                    file,
                    "",
                    row,
                    headers(people),
                    "",
                    (people.size() == 1 ? "a column" : people.size() + " columns")
                            + " of names, e-mail addresses or telephone numbers",
                    "its cells were blanked on reading; set ingest.keepPersonalData to keep them"));
        }
        for (Column column : columns) {
            if (!column.merged()) continue;
            issues.add(new DataIssue(
                    Severity.NOTE,
                    "cell.merged",
                    file,
                    "",
                    row,
                    column.header(),
                    "",
                    "each " + column.field().name().toLowerCase(Locale.ROOT)
                            + " is named once, in the first of its rows",
                    "blank cells were read as the one above: fill it in on every row, so that rows may be sorted"));
        }
        long longer = widths.beyond(row, columns.size());
        if (longer > 0) {
            issues.add(new DataIssue(
                    Severity.WARNING,
                    "csv.long-row",
                    file,
                    "",
                    widths.firstBeyond(row, columns.size()),
                    "",
                    "",
                    (longer == 1 ? "1 record fills" : longer + " records fill") + " more cells than the "
                            + columns.size() + " of the header (this the first)",
                    "cells were taken in order, the extra ones kept aside: quote cells that hold the delimiter"));
        }
        return issues;
    }

    /**
     * What is to be told of the rows above a header: title lines have a cell or two, and the row right above may group
     * the columns; what is longer may have been records.
     */
    static List<DataIssue> above(String file, List<Sketch.HeadRow> titles) {
        List<Sketch.HeadRow> rows = titles.stream()
                .limit(Math.max(0, titles.size() - 1L))
                .filter(row -> row.filled() > LONGEST_TITLE)
                .toList();
        if (rows.isEmpty()) return List.of();
        return List.of(new DataIssue(
                Severity.WARNING,
                "table.rows-above",
                file,
                "",
                rows.get(0).row(),
                "",
                String.join(
                        ", ",
                        rows.get(0).cells().stream().filter(c -> !c.isEmpty()).toList()),
                (rows.size() == 1 ? "a row" : rows.size() + " rows") + " of several cells above the header (this the"
                        + " first)",
                "taken for titles, not for records: put the header above all records"));
    }

    private static List<DataIssue> repeatedHeaders(String file, Sketch.HeadRow header, List<Column> columns) {
        List<Column> renamed = columns.stream()
                .filter(c -> !header.cell(c.index()).isEmpty() && !c.header().equals(header.cell(c.index())))
                .toList();
        if (renamed.isEmpty()) return List.of();
        return List.of(new DataIssue(
                Severity.NOTE,
                "header.repeated",
                file,
                "",
                header.row(),
                header.cell(renamed.get(0).index()),
                "",
                "a header stands more than once",
                "the later ones are called " + headers(renamed) + ": give each column its own header"));
    }

    private static DataIssue nothingNamed(String file, long row, List<Column> columns, Surveying.Knowledge knowledge) {
        List<String> headers = columns.stream().map(Column::header).toList();
        List<String> nearest = knowledge.headers().nearest(headers, NAMES);
        return new DataIssue(
                Severity.ERROR,
                "header.no-system",
                file,
                "",
                row,
                "",
                headers(columns),
                "no column is recognised as the name, product or description of a system; the headers are "
                        + headers(columns),
                "its records were not used: name one column "
                        + nearest.stream().map(n -> '"' + n + '"').collect(Collectors.joining(" or ")));
    }

    private static String headers(List<Column> columns) {
        String shown = columns.stream()
                .limit(HEADERS_SHOWN)
                .map(c -> c.header().length() <= 40 ? c.header() : c.header().substring(0, 39) + "…")
                .collect(Collectors.joining(", "));
        return columns.size() <= HEADERS_SHOWN ? shown : shown + " and " + (columns.size() - HEADERS_SHOWN) + " more";
    }
}
