package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Garbled;

/**
 * The records of a table as they leave the reader: behind the header, cells cut to what is usable,
 * people's data taken out.
 */
final class TableRecords {

    private static final Pattern TOTAL = Pattern.compile("(?i)\\s*(?:grand |sub[- ]?|overall )?totals?\\b");

    private TableRecords() {}

    /**
     * What must be known to deliver the records of a table.
     *
     * @param table index of the table
     * @param path absolute
     * @param headerRow records lie behind it
     * @param width columns of the header
     * @param padding blank cells behind them in the header's own row
     * @param personColumns in ascending order; empty when people's data may pass
     * @param maxCellCharacters longer cells are cut
     * @param removeAddresses whether e-mail addresses are taken out of all other cells
     * @param organisationColumns whose record it is
     * @param costColumns never taken from the row above: the sum was counted there
     * @param mergedColumns whose blank cells go on with the one above
     * @param stretches of the table, in order: a row may stand for the one above it in the stretch before;
     *     empty when cells are taken as they stand
     */
    record Plan(
            int table,
            String path,
            long headerRow,
            int width,
            int padding,
            List<Integer> personColumns,
            int maxCellCharacters,
            boolean removeAddresses,
            List<Integer> organisationColumns,
            List<Integer> costColumns,
            List<Integer> mergedColumns,
            List<Segment> stretches)
            implements Serializable {

        /** Of a table whose cells are taken as they stand. */
        Plan(
                int table,
                String path,
                long headerRow,
                int width,
                List<Integer> personColumns,
                int maxCellCharacters,
                boolean removeAddresses) {
            this(
                    table,
                    path,
                    headerRow,
                    width,
                    0,
                    personColumns,
                    maxCellCharacters,
                    removeAddresses,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    /** Reads a stretch of a table's file, streaming. */
    static final class Cursor implements AutoCloseable {

        private final Plan plan;
        private final Segment segment;
        private final Rows rows;
        private final Closing closing = new Closing();
        private List<String> above;

        Cursor(Plan plan, Segment segment) throws IOException {
            this.plan = plan;
            this.segment = segment;
            this.rows = segment.open(Path.of(plan.path()));
        }

        /** The next record; null when there is none. */
        SourceRecord next() throws IOException {
            while (rows.next()) {
                if (rows.row() > plan.headerRow()) return deliver(rows.row(), rows.cells(), rows.fault());
            }
            return null;
        }

        private SourceRecord deliver(long row, List<String> read, String fault) throws IOException {
            if (fault.isEmpty() && !plan.stretches().isEmpty() && closing.holds(read, plan.width())) {
                return new SourceRecord(plan.table(), row, List.of(), SourceRecord.CLOSING);
            }
            if (fault.isEmpty() && !plan.stretches().isEmpty()) read.replaceAll(Marks::inWords);
            List<String> cells = fault.isEmpty() ? Thousands.rejoined(read, plan.width(), plan.costColumns()) : read;
            Set<Integer> replaced = fault.isEmpty() && !plan.stretches().isEmpty() && AsAbove.any(cells)
                    ? AsAbove.replace(
                            cells, above == null ? lastBefore() : above, plan.organisationColumns(), plan.costColumns())
                    : Set.of();
            if (fault.isEmpty() && !blank(cells)) {
                if (!isTotal(cells)) goOn(cells);
                above = cells;
            }
            SourceRecord record = TableRecords.deliver(plan, row, cells, fault);
            if (replaced.isEmpty() || !record.fault().isEmpty()) return record;
            return new SourceRecord(record.table(), row, record.cells(), SourceRecord.asAbove(replaced));
        }

        /** Fills the blank cells of merged columns; where a row names another body, what was said of the last ends. */
        private void goOn(List<String> cells) throws IOException {
            for (int column : plan.mergedColumns()) {
                boolean filled = column < cells.size() && !cells.get(column).isBlank();
                if (filled && plan.organisationColumns().contains(column)) return;
            }
            boolean begins = false;
            for (int column : plan.mergedColumns()) {
                boolean filled = column < cells.size() && !cells.get(column).isBlank();
                begins |= filled;
                // Where a column further out names another, what was said within the last ends.
                if (begins || column >= cells.size()) continue;
                if (above == null) above = lastBefore();
                if (above != null && column < above.size()) cells.set(column, above.get(column));
            }
        }

        /** The last row of the stretches before this one; null when this is the first. */
        private List<String> lastBefore() throws IOException {
            int at = plan.stretches().indexOf(segment);
            if (at <= 0) return null;
            try (Cursor before = new Cursor(plan, plan.stretches().get(at - 1))) {
                while (before.next() != null) continue;
                return before.above != null ? before.above : before.lastBefore();
            }
        }

        private static boolean blank(List<String> cells) {
            for (String cell : cells) if (!cell.isBlank()) return false;
            return true;
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }

    /** Whether a line begins with "Total" or the like: it is nobody's system, and what stands above is not said of it. */
    static boolean isTotal(List<String> cells) {
        for (String cell : cells)
            if (!cell.isBlank()) return TOTAL.matcher(cell).lookingAt();
        return false;
    }

    /** A record of these cells; changes the list it is given. */
    static SourceRecord deliver(Plan plan, long row, List<String> cells, String rowFault) {
        String fault = rowFault;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.length() > plan.maxCellCharacters()) {
                cell = cell.substring(0, plan.maxCellCharacters());
                cells.set(i, cell);
                if (fault.isEmpty()) fault = DelimitedSegment.CELL_TOO_LONG;
            }
            String mended = Garbled.mended(cell);
            if (mended != cell) cells.set(i, cell = mended);
            if (plan.removeAddresses()) {
                String kept = PersonalData.withoutAddresses(cell);
                if (kept != cell) cells.set(i, kept);
            }
        }
        blankPeople(plan, cells, !rowFault.isEmpty());
        return new SourceRecord(plan.table(), row, cells, fault);
    }

    /**
     * Blanks the columns of people. Where the line has more cells than the header, its blank ones counted, or broke,
     * its cells may have shifted to the right: then as many cells more are blanked, or all that follow.
     */
    private static void blankPeople(Plan plan, List<String> cells, boolean broken) {
        if (plan.personColumns().isEmpty()) return;
        int shift = broken ? cells.size() : Math.max(0, cells.size() - plan.width() - plan.padding());
        for (int person : plan.personColumns()) {
            for (int i = person; i < cells.size() && i <= person + shift; i++) cells.set(i, "");
        }
    }

    /** The columns of people among these, unless they may pass. */
    static List<Integer> personColumns(List<Column> columns, IngestSettings settings) {
        List<Integer> people = new ArrayList<>();
        if (settings.keepPersonalData()) return people;
        for (Column column : columns) if (column.field() == Field.PERSON) people.add(column.index());
        return people;
    }
}
