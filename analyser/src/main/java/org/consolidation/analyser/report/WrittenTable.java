package org.consolidation.analyser.report;

import java.io.Serializable;
import java.util.List;

/**
 * A table as it was written.
 *
 * @param name such as {@code systems}
 * @param rows records in all parts together, headers not counted
 * @param parts its files in order; one unless it has more lines than a file may have
 */
public record WrittenTable(String name, long rows, List<WrittenFile> parts) {

    public WrittenTable {
        parts = List.copyOf(parts);
    }

    /**
     * A file as it was written.
     *
     * @param file from the output folder, '/' between folders
     * @param rows records in it; null for files that are not tables
     * @param bytes size
     * @param sha256 of its content, lower-case hexadecimal
     */
    public record WrittenFile(String file, Long rows, long bytes, String sha256) implements Serializable {}
}
