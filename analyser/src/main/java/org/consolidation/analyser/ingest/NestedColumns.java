package org.consolidation.analyser.ingest;

import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.text.Fold;

/** Merged cells within merged cells: services below the departments that they belong to, each named once. */
final class NestedColumns {

    private NestedColumns() {}

    /**
     * Beside merged departments, as "Place" over "Highways, Planning", the next column is merged too where each row
     * that names a department has it, some do not, and no row repeats the one above.
     */
    static List<Column> read(List<Column> columns, List<Sketch.HeadRow> rows) {
        for (int i = 0; i + 1 < columns.size(); i++) {
            Column inner = columns.get(i + 1);
            boolean within = inner.field() == Field.CATEGORY || inner.field() == Field.DEPARTMENT;
            if (!within || inner.merged() || !columns.get(i).merged()) continue;
            if (!goesOn(columns.get(i).index(), inner.index(), rows)) continue;
            List<Column> changed = new ArrayList<>(columns);
            changed.set(i + 1, inner.goingOn());
            return changed;
        }
        return columns;
    }

    private static boolean goesOn(int outer, int inner, List<Sketch.HeadRow> rows) {
        int blank = 0;
        int filled = 0;
        String last = "";
        for (Sketch.HeadRow row : rows) {
            if (row.filled() == 0) continue;
            String cell = Fold.fold(row.cell(inner));
            if (cell.isEmpty()) {
                if (!row.cell(outer).isEmpty()) return false;
                blank++;
            } else {
                if (cell.equals(last)) return false;
                filled++;
                last = cell;
            }
        }
        return blank >= 2 && filled >= 2;
    }
}
