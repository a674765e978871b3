package org.consolidation.analyser.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.PriorityQueue;
import org.consolidation.analyser.report.WrittenTable.WrittenFile;
import org.consolidation.analyser.text.StableHash;

/**
 * A table on its way from sorted segments to its file, or to a folder of parts that are full but for the
 * last.
 *
 * @param path of the table from the output folder, without ending
 * @param header the header line
 * @param segments all its lines
 */
record TableFile(String path, byte[] header, List<Segment> segments) implements Serializable {

    /**
     * Merges the segments; an earlier attempt is replaced.
     *
     * @param linesPerFile most lines of a part, the header not counted
     * @return what was written, in order
     */
    List<WrittenFile> write(Path folder, long linesPerFile) throws IOException {
        long rows = segments.stream().mapToLong(Segment::rows).sum();
        PriorityQueue<Segment.Reader> readers = new PriorityQueue<>();
        try {
            for (Segment segment : segments) readers.add(segment.read());
            if (rows <= linesPerFile) return List.of(write(folder, path + ".csv", readers, rows));
            List<WrittenFile> parts = new ArrayList<>();
            for (long from = 0; from < rows; from += linesPerFile) {
                String file = path + "/part-" + String.format("%05d", parts.size() + 1) + ".csv";
                parts.add(write(folder, file, readers, Math.min(linesPerFile, rows - from)));
            }
            return parts;
        } finally {
            for (Segment.Reader reader : readers) reader.close();
        }
    }

    private WrittenFile write(Path folder, String file, PriorityQueue<Segment.Reader> readers, long rows)
            throws IOException {
        Path place = folder.resolve(file);
        Files.createDirectories(place.getParent());
        MessageDigest digest = StableHash.sha256();
        try (OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(place), digest), 1 << 16)) {
            out.write(header);
            for (long i = 0; i < rows; i++) {
                Segment.Reader first = readers.remove();
                out.write(first.line().text());
                first.advance();
                if (first.line() == null) first.close();
                else readers.add(first);
            }
        }
        return new WrittenFile(file, rows, Files.size(place), HexFormat.of().formatHex(digest.digest()));
    }
}
