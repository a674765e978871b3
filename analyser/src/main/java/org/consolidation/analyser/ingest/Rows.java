package org.consolidation.analyser.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The rows of a stretch of a file, one after the other. */
interface Rows extends Closeable {

    /** Goes to the next row; false when there is none. */
    boolean next() throws IOException;

    /** Source row of the current row, from 1. */
    long row();

    /** Cells of the current row as text; the caller may change them. */
    List<String> cells();

    /** What was wrong with the row itself; "" mostly. */
    String fault();
}
