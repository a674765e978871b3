package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.util.List;

/** The rows of a stretch, to be read otherwise than they stand. */
class ForwardedRows implements Rows {

    final Rows rows;

    ForwardedRows(Rows rows) {
        this.rows = rows;
    }

    @Override
    public boolean next() throws IOException {
        return rows.next();
    }

    @Override
    public long row() {
        return rows.row();
    }

    @Override
    public List<String> cells() {
        return rows.cells();
    }

    @Override
    public String fault() {
        return rows.fault();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
