package org.consolidation.analyser.report;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * Sorted lines of one table in a file beside the output, until all of the table are there and can be
 * merged: the runs of an external merge sort.
 *
 * @param table index of the table
 * @param file where it is, absolute
 * @param rows lines in it
 */
record Segment(int table, String file, long rows) implements Serializable {

    private static final int BUFFER = 1 << 15;
    /** Bytes of lines that a task holds to sort them; further ones go into a further segment. */
    private static final int HELD = 1 << 26;

    /**
     * Renders and sorts rows of a table.
     *
     * @param name of the attempt to do so: two attempts must not share a file
     */
    static <T> List<Segment> write(Iterator<T> rows, LineRenderer<T> renderer, Path folder, String name)
            throws IOException {
        List<Segment> segments = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        while (rows.hasNext()) {
            int held = 0;
            while (rows.hasNext() && held < HELD) {
                Line line = renderer.line(rows.next());
                lines.add(line);
                held += line.size();
            }
            Collections.sort(lines);
            Path file = folder.resolve(renderer.index() + "-" + name + "-" + segments.size());
            write(lines, file);
            segments.add(new Segment(renderer.index(), file.toString(), lines.size()));
            lines.clear();
        }
        return segments;
    }

    private static void write(List<Line> lines, Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            for (Line line : lines) {
                // Both lengths as one number: the streams take a lock for each thing they are asked for.
                out.writeLong((long) line.key().length << Integer.SIZE | line.text().length);
                out.write(line.key());
                out.write(line.text());
            }
        }
    }

    /** Its lines from the first on. */
    Reader read() throws IOException {
        return new Reader(this);
    }

    /** Lines of one segment in order; for one thread. */
    static final class Reader implements AutoCloseable, Comparable<Reader> {

        private final DataInputStream in;
        private long left;
        private Line line;

        private Reader(Segment segment) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(segment.file())), BUFFER));
            left = segment.rows();
            advance();
        }

        /** The line it stands at; null after the last. */
        Line line() {
            return line;
        }

        /** On to the next line. */
        void advance() throws IOException {
            if (left-- == 0) {
                line = null;
                return;
            }
            long lengths = in.readLong();
            line = new Line(read((int) (lengths >>> Integer.SIZE)), read((int) lengths));
        }

        private byte[] read(int length) throws IOException {
            byte[] bytes = new byte[length];
            in.readFully(bytes);
            return bytes;
        }

        /** By the line they stand at. */
        @Override
        public int compareTo(Reader other) {
            return line.compareTo(other.line);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
