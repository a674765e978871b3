package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.util.List;

/** Lines of a text as rows, each told by itself and by what stood above it; what is not whole stays as it is. */
abstract class ToldLines extends ForwardedRows {

    private final String joint;
    private List<String> cells = List.of();

    /** @param joint what parted the cells of a line */
    ToldLines(Rows rows, String joint) {
        super(rows);
        this.joint = joint;
    }

    /** The cells that a line becomes; asked once for each, in order. */
    abstract List<String> told(String line);

    @Override
    public boolean next() throws IOException {
        if (!rows.next()) return false;
        cells = rows.fault().isEmpty() ? told(RawLines.joined(rows.cells(), joint)) : rows.cells();
        return true;
    }

    @Override
    public List<String> cells() {
        return cells;
    }
}
