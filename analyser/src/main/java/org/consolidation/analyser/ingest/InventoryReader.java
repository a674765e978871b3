package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Reads one kind of file. To read another kind, write one of these and the {@link Segment} its
 * tasks open, and name its extensions in {@link #of}.
 */
interface InventoryReader {

    /**
     * Reads a file once, whole and cheaply: what it is, how many rows it has before any is judged,
     * where tasks can begin to read it, and its first rows.
     *
     * @param name of the file in issues
     */
    Sketch sketch(String name, Path file, IngestSettings settings) throws IOException;

    /** The reader for files of that name; null when there is none. */
    static InventoryReader of(String name) {
        String extension = extension(name);
        return extension.isEmpty() || DELIMITED.contains(extension) ? new DelimitedReader() : null;
    }

    Set<String> DELIMITED = Set.of("csv", "tsv", "txt", "psv", "tab");

    /** What follows the last dot of a file's name, in lower case; "" without. */
    static String extension(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
