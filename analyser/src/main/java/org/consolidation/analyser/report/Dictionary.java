package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import java.util.ArrayList;
import java.util.List;

/** What every column of every table means: made from the definitions that write the tables. */
public final class Dictionary {

    /**
     * One column of one table.
     *
     * @param table the table
     * @param tableIndex its place among the tables
     * @param column the column
     * @param position of the column, from 1
     */
    record Entry(Table<?> table, int tableIndex, TableColumn<?> column, int position) {}

    static final Table<Entry> TABLE = Table.of(
                    "tables/dictionary",
                    Entry.class,
                    "One line per column of every table, this one too. A text or list that a spreadsheet would run as a"
                            + " formula (it begins with =, +, -, @, a tab or a carriage return and is not a plain"
                            + " number) has an apostrophe before it.")
            .code(
                    "table",
                    "Path of the table from the output folder, without .csv.",
                    NEVER,
                    e -> e.table().path())
            .integer("position", "", "Position of the column, from 1.", NEVER, Entry::position)
            .code("column", "Header of the column.", NEVER, e -> e.column().name())
            .code(
                    "type",
                    "text; code (an id or a word of a fixed list); list (texts joined by \"; \"); integer; decimal"
                            + " (three decimals); boolean (true or false).",
                    NEVER,
                    e -> Cells.word(e.column().type()))
            .text("unit", "Unit of a number.", "it has none", e -> e.column().unit())
            .text("meaning", "What the column means.", NEVER, e -> e.column().meaning())
            .text(
                    "empty_means",
                    "What an empty cell says.",
                    NEVER,
                    e -> e.column().emptyMeans())
            .sortedBy((e, key) -> key.then(e.tableIndex()).then(e.position()));

    private Dictionary() {}

    /** All columns of the tables, in order. */
    static List<Entry> of(List<Table<?>> tables) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            List<? extends TableColumn<?>> columns = tables.get(i).columns();
            for (int j = 0; j < columns.size(); j++) entries.add(new Entry(tables.get(i), i, columns.get(j), j + 1));
        }
        return entries;
    }

    /** The same for people, in Markdown. */
    public static String markdown(List<Table<?>> tables) {
        StringBuilder text = new StringBuilder("# What the tables hold\n\n")
                .append(
                        "CSV after RFC 4180: UTF-8 without byte order mark, comma, lines ended by a line feed, a header")
                .append(" line in each file, lines sorted. Money is in whole pence. A table with more lines than one")
                .append(" file may have is a folder of parts, each with the header; manifest.json names them.\n\n")
                .append(
                        "A text or list that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a")
                .append(" carriage return and is not a plain number) has an apostrophe before it.\n");
        for (Table<?> table : tables) {
            text.append("\n## ")
                    .append(table.path())
                    .append("\n\n")
                    .append(table.meaning())
                    .append("\n\n");
            text.append("| column | type | unit | meaning | an empty cell says |\n|---|---|---|---|---|\n");
            for (TableColumn<?> column : table.columns()) {
                text.append("| ")
                        .append(String.join(
                                " | ",
                                column.name(),
                                Cells.word(column.type()),
                                column.unit(),
                                column.meaning().replace("|", "\\|"),
                                column.emptyMeans()))
                        .append(" |\n");
            }
        }
        return text.toString();
    }
}
