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
import org.consolidation.analyser.report.Segment.Slice;
import org.consolidation.analyser.report.WrittenTable.WrittenFile;
import org.consolidation.analyser.text.StableHash;

/**
 * One file of a table: which lines go into it.
 *
 * @param file from the output folder
 * @param header the header line
 * @param slices its lines, in order
 */
record TablePart(String file, byte[] header, List<Slice> slices) implements Serializable {

    /**
     * The files of a table: one, or a folder of parts that are full but for the last.
     *
     * @param path of the table, without ending
     * @param segments the table's lines, in order
     * @param linesPerFile most lines of a part
     */
    static List<TablePart> plan(String path, byte[] header, List<Segment> segments, long linesPerFile) {
        long rows = segments.stream().mapToLong(Segment::rows).sum();
        if (rows <= linesPerFile) {
            return List.of(new TablePart(path + ".csv", header, slices(segments, 0, rows)));
        }
        List<TablePart> parts = new ArrayList<>();
        for (long from = 0; from < rows; from += linesPerFile) {
            String file = path + "/part-" + String.format("%05d", parts.size() + 1) + ".csv";
            parts.add(new TablePart(file, header, slices(segments, from, Math.min(from + linesPerFile, rows))));
        }
        return parts;
    }

    /** The stretches of the segments that hold the lines from one up to, not including, another. */
    private static List<Slice> slices(List<Segment> segments, long from, long to) {
        List<Slice> slices = new ArrayList<>();
        long start = 0;
        for (Segment segment : segments) {
            long first = Math.max(from, start);
            long end = Math.min(to, start + segment.rows());
            if (first < end) slices.add(new Slice(segment.file(), first - start, end - first));
            start += segment.rows();
        }
        return slices;
    }

    /** Writes the file; an earlier attempt at it is replaced. */
    WrittenFile write(Path folder) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        MessageDigest digest = StableHash.sha256();
        try (OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest), 1 << 16)) {
            out.write(header);
            for (Slice slice : slices) slice.copyTo(out);
        }
        long rows = slices.stream().mapToLong(Slice::rows).sum();
        return new WrittenFile(file, rows, Files.size(path), HexFormat.of().formatHex(digest.digest()));
    }
}
