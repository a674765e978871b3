package org.consolidation.analyser.report;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The lines of one table in one partition, in a file beside the output until all are there. Each line
 * is preceded by its length, so that a reader finds the n-th without looking at quotes.
 *
 * @param table index of the table
 * @param file where it is, absolute
 * @param rows lines in it
 */
public record Segment(int table, String file, long rows) {

    private static final int BUFFER = 1 << 16;

    /**
     * Writes the lines of a partition, which come in order of table.
     *
     * @param name of the partition and the attempt at it: two attempts must not share a file
     */
    static List<Segment> write(Iterator<Line> lines, Path folder, String name) throws IOException {
        List<Segment> segments = new ArrayList<>();
        Line next = lines.hasNext() ? lines.next() : null;
        while (next != null) {
            int table = next.table();
            Path file = folder.resolve(table + "-" + name);
            long rows = 0;
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
                while (next != null && next.table() == table) {
                    out.writeInt(next.text().length);
                    out.write(next.text());
                    rows++;
                    next = lines.hasNext() ? lines.next() : null;
                }
            }
            segments.add(new Segment(table, file.toString(), rows));
        }
        return segments;
    }

    /**
     * A stretch of a segment.
     *
     * @param file the segment's
     * @param skip lines before the stretch
     * @param rows lines of the stretch
     */
    record Slice(String file, long skip, long rows) implements java.io.Serializable {

        /** Writes the lines of the stretch one after the other. */
        void copyTo(OutputStream out) throws IOException {
            try (DataInputStream in =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(file)), BUFFER))) {
                for (long i = 0; i < skip; i++) in.skipNBytes(in.readInt());
                for (long i = 0; i < rows; i++) out.write(in.readNBytes(in.readInt()));
            }
        }
    }
}
