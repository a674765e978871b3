package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;

/** A stretch of a file that one task can read without the rest. */
interface Segment extends Serializable {

    /** Its rows, title rows and header included. */
    Rows open(Path file) throws IOException;

    /** How much there is to read. */
    long bytes();

    /** Whether each row is one record, so that what stands above it is said of the record before. */
    default boolean oneByOne() {
        return true;
    }
}
