package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.text.Fold;

/** Parts a table where another begins below the rows that the sketch shows: a header under a blank line or a title. */
final class FarTables {

    /** Files beyond it are machines' work and hold one table; the rest is read once more. */
    private static final long MOST_BYTES = 16L << 20;

    private final SeveralTables.Headers headers;
    private final List<List<Sketch.HeadRow>> heads = new ArrayList<>();
    private final List<Sketch.HeadRow> titles = new ArrayList<>();
    /** Cells of the rows that the sketch shows, by column: what is a value there is no header below. */
    private final Set<String> values = new HashSet<>();

    private List<String> header;
    private boolean below;

    private FarTables(SeveralTables.Headers headers, List<String> header, List<Sketch.HeadRow> head) {
        this.headers = headers;
        this.header = header;
        for (Sketch.HeadRow row : head) {
            if (folded(row).equals(header)) continue;
            for (int c = 0; c < row.width(); c++) values.add(c + " " + Fold.fold(row.cell(c)));
        }
    }

    /**
     * The table itself and those below it.
     *
     * @param header folded cells of its own header; null when none was recognised
     */
    static List<Sketch> of(Sketch table, List<String> header, Path file, SeveralTables.Headers headers)
            throws IOException {
        List<Sketch.HeadRow> head = table.head();
        if (head.size() < Sketch.HEAD_ROWS || table.input().bytes() > MOST_BYTES) return List.of(table);
        FarTables far = new FarTables(headers, header, head);
        long seen = head.get(head.size() - 1).row();
        for (Segment stretch : table.segments()) {
            try (Rows rows = stretch.open(file)) {
                while (rows.next()) if (rows.row() > seen) far.take(rows);
            }
        }
        return far.heads.isEmpty() ? List.of(table) : far.parted(table);
    }

    private void take(Rows rows) {
        int filled = 0;
        for (String cell : rows.cells()) if (!cell.isBlank()) filled++;
        boolean open = !heads.isEmpty() && heads.get(heads.size() - 1).size() < Sketch.HEAD_ROWS;
        if (filled > 1 && !below && !open) return;
        Sketch.HeadRow row = new Sketch.HeadRow(
                rows.row(), rows.cells().stream().map(Sketch.HeadRow::shown).toList());
        if (filled > 1 && below && begins(row)) {
            List<Sketch.HeadRow> begun = new ArrayList<>(titles);
            begun.add(row);
            heads.add(begun);
            header = folded(row);
        } else if (open) {
            heads.get(heads.size() - 1).add(row);
        }
        below = filled <= 1;
        // Title lines of the next table are those below the last blank line.
        if (filled == 1) titles.add(row);
        else titles.clear();
    }

    private boolean begins(Sketch.HeadRow row) {
        return !folded(row).equals(header)
                && headers.underTitle(row, column -> !values.contains(column + " " + Fold.fold(row.cell(column))));
    }

    private static List<String> folded(Sketch.HeadRow row) {
        return row.cells().stream().map(Fold::fold).toList();
    }

    private List<Sketch> parted(Sketch table) {
        List<Sketch> tables = new ArrayList<>();
        long from = 0;
        List<Sketch.HeadRow> rows = table.head();
        for (List<Sketch.HeadRow> next : heads) {
            long begins = next.get(0).row();
            tables.add(SeveralTables.part(table, rows, from, begins - 1, tables.isEmpty()));
            from = begins;
            rows = next;
        }
        tables.add(SeveralTables.part(table, rows, from, table.lastRow(), false));
        return tables;
    }
}
