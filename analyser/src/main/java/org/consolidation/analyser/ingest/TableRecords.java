package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of a table as they leave the reader: behind the header, cells cut to what is usable,
 * people's data taken out.
 */
final class TableRecords {

    private TableRecords() {}

    /**
     * What must be known to deliver the records of a table.
     *
     * @param table index of the table
     * @param path absolute
     * @param headerRow records lie behind it
     * @param width columns of the header
     * @param personColumns in ascending order; empty when people's data may pass
     * @param maxCellCharacters longer cells are cut
     * @param removeAddresses whether e-mail addresses are taken out of all other cells
     */
    record Plan(
            int table,
            String path,
            long headerRow,
            int width,
            List<Integer> personColumns,
            int maxCellCharacters,
            boolean removeAddresses)
            implements Serializable {}

    /** Reads a stretch of a table's file, streaming. */
    static final class Cursor implements AutoCloseable {

        private final Plan plan;
        private final Rows rows;

        Cursor(Plan plan, Segment segment) throws IOException {
            this.plan = plan;
            this.rows = segment.open(Path.of(plan.path()));
        }

        /** The next record; null when there is none. */
        SourceRecord next() throws IOException {
            while (rows.next()) {
                if (rows.row() > plan.headerRow()) return deliver(plan, rows.row(), rows.cells(), rows.fault());
            }
            return null;
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
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
            if (plan.removeAddresses()) {
                String kept = PersonalData.withoutAddresses(cell);
                if (kept != cell) cells.set(i, kept);
            }
        }
        blankPeople(plan, cells, !rowFault.isEmpty());
        return new SourceRecord(plan.table(), row, cells, fault);
    }

    /**
     * Blanks the columns of people. Where the line has more cells than the header, or broke, its cells
     * may have shifted to the right: then as many cells more are blanked, or all that follow.
     */
    private static void blankPeople(Plan plan, List<String> cells, boolean broken) {
        if (plan.personColumns().isEmpty()) return;
        int shift = broken ? cells.size() : Math.max(0, cells.size() - plan.width());
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
