package org.consolidation.analyser.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.ingest.PlainTable;
import org.consolidation.analyser.issue.UserError;

/**
 * Reads what belongs together: {@code id,cluster} or pairs {@code idA,idB}, with the source of each
 * record where ids of several sources coincide. Published sets name the two columns by their lists ({@code
 * idDBLP,idACM}, {@code ltable_id,rtable_id}) and may say by a {@code label} of 0 that a pair is none.
 *
 * <p>Sources of the truth count if at least one of them is a source of the clusters. A plain id means
 * the only record with it. Where two sources share ids, pairs go across: one column
 * holds ids of the one source, the other those of the other. Which is which is the way in which more
 * pairs find both records; when both ways find as many, the first column is the source that stands first
 * in the clusters file (sources are sorted there). A pair that can be read in no such way is an error,
 * as is a shared id in a truth of clusters or among three sources and more.
 */
final class TruthFile {

    static final String OPTION = "--truth";

    private final Path file;
    private final FoundClusters found;
    private final List<String> notes = new ArrayList<>();

    private TruthFile(Path file, FoundClusters found) {
        this.file = file;
        this.found = found;
        notes.addAll(found.notes());
    }

    /**
     * Reads a file.
     *
     * @throws UserError if it cannot be read or understood
     */
    static Truth read(Path file, FoundClusters found) {
        return new TruthFile(file, found).read();
    }

    private Truth read() {
        try (PlainTable table = PlainTable.open(file)) {
            TableHeader header = TableHeader.of(file, table);
            int[] ids = header.twoIds();
            if (ids.length == 2) {
                int idA = ids[0];
                int idB = ids[1];
                int label = header.position("label");
                if (label >= 0) notes.add("pairs whose label is 0 were left out: they do not belong together");
                int sourceA = header.position("sourcea");
                int sourceB = header.position("sourceb");
                if (sourceA >= 0 != sourceB >= 0) throw header.wrong(OPTION, "sourceA,idA,sourceB,idB or idA,idB");
                Truth truth = new Truth(found.size(), notes);
                truth.startApart();
                if (useSources(sourceA, sourceB)) pairs(table, truth, sourceA, idA, sourceB, idB, label);
                else plainPairs(table, truth, idA, idB, label);
                truth.close();
                return truth;
            }
            int cluster = header.position("cluster", "clusterid");
            if (found.areSystems()) {
                int file = header.position("file", "source");
                int row = header.position("row");
                if (file < 0 || row < 0 || cluster < 0) {
                    throw header.wrong(OPTION, "file,row,cluster when --clusters are the systems of a run");
                }
                return clusters(table, file, row, cluster);
            }
            int id = header.position("id");
            if (id < 0 || cluster < 0) {
                throw header.wrong(OPTION, "id,cluster or source,id,cluster or idA,idB or sourceA,idA,sourceB,idB");
            }
            int source = header.position("source");
            return clusters(table, useSources(source) ? source : -1, id, cluster);
        } catch (IOException e) {
            throw TableHeader.unreadable(OPTION, file, e);
        }
    }

    /**
     * Whether the truth's sources are those of the clusters: at least one is named alike. Where none is
     * (a file's name here, an organisation's there), ids alone must tell the records apart.
     */
    private boolean useSources(int... columns) throws IOException {
        if (columns[0] < 0 || !found.hasSources()) return false;
        boolean any = false;
        try (PlainTable table = PlainTable.open(file)) {
            while (table.next()) {
                any = true;
                for (int column : columns) if (found.hasSource(table.cell(column))) return true;
            }
        }
        if (any) notes.add("none of the truth's sources is one of the clusters': records were found by id alone");
        return false;
    }

    private Truth clusters(PlainTable table, int source, int id, int cluster) throws IOException {
        Truth truth = new Truth(found.size(), notes);
        Numbering numbers = new Numbering();
        while (table.next()) {
            String inSource = source < 0 ? "" : table.cell(source);
            int record = source >= 0 ? found.record(inSource, table.cell(id)) : found.record(table.cell(id));
            if (record == FoundClusters.SEVERAL) {
                throw at(
                        table,
                        "id '" + table.cell(id) + "' stands in several sources of " + FoundClusters.OPTION
                                + "; say which in a column source");
            }
            if (record < 0) record = truth.absent(inSource, table.cell(id));
            if (!truth.put(record, numbers.add(table.cell(cluster)))) {
                throw at(table, "record '" + table.cell(id) + "' is in two clusters");
            }
        }
        return truth;
    }

    private void pairs(PlainTable table, Truth truth, int sourceA, int idA, int sourceB, int idB, int label)
            throws IOException {
        while (table.next()) {
            if (isApart(table, label)) continue;
            truth.join(
                    record(truth, table.cell(sourceA), table.cell(idA)),
                    record(truth, table.cell(sourceB), table.cell(idB)));
        }
    }

    private int record(Truth truth, String source, String id) {
        int record = found.record(source, id);
        return record < 0 ? truth.absent(source, id) : record;
    }

    /** Whether a line says of its pair that it does not belong together. */
    private static boolean isApart(PlainTable table, int label) {
        return label >= 0 && table.cell(label).trim().equals("0");
    }

    private void plainPairs(PlainTable table, Truth truth, int idA, int idB, int label) throws IOException {
        Direction direction = null;
        while (table.next()) {
            if (isApart(table, label)) continue;
            String a = table.cell(idA);
            String b = table.cell(idB);
            int first = found.record(a);
            int second = found.record(b);
            if (first == FoundClusters.SEVERAL || second == FoundClusters.SEVERAL) {
                if (direction == null) direction = direction(table, idA, idB, label);
                first = found.record(found.sources().get(direction.first()), a);
                second = found.record(found.sources().get(direction.second()), b);
                if (first < 0 && found.record(a) != FoundClusters.NONE
                        || second < 0 && found.record(b) != FoundClusters.NONE) {
                    throw at(
                            table,
                            "the pair " + a + "," + b + " does not go from source '"
                                    + found.sources().get(direction.first()) + "' to source '"
                                    + found.sources().get(direction.second()) + "' as others do; give the truth as"
                                    + " sourceA,idA,sourceB,idB");
                }
            }
            truth.join(first < 0 ? truth.absent("", a) : first, second < 0 ? truth.absent("", b) : second);
        }
    }

    /** The source of the first column and that of the second, as indices. */
    private record Direction(int first, int second) {}

    /** Looks at all pairs for the way in which more of them find both records. */
    private Direction direction(PlainTable at, int idA, int idB, int label) throws IOException {
        List<String> sources = found.sources();
        if (sources.size() != 2) {
            throw at(
                    at,
                    "an id stands in several of " + sources.size() + " sources; give the truth as"
                            + " sourceA,idA,sourceB,idB");
        }
        long forward = 0;
        long backward = 0;
        try (PlainTable table = PlainTable.open(file)) {
            while (table.next()) {
                if (isApart(table, label)) continue;
                String a = table.cell(idA);
                String b = table.cell(idB);
                if (found.record(sources.get(0), a) >= 0 && found.record(sources.get(1), b) >= 0) forward++;
                if (found.record(sources.get(1), a) >= 0 && found.record(sources.get(0), b) >= 0) backward++;
            }
        }
        Direction direction = forward >= backward ? new Direction(0, 1) : new Direction(1, 0);
        notes.add("ids stand in both sources: the first column was read as " + sources.get(direction.first())
                + ", the second as " + sources.get(direction.second())
                + (forward == backward ? " (in order of name; either way finds as many pairs)" : ""));
        return direction;
    }

    private UserError at(PlainTable table, String what) {
        return UserError.command(OPTION + " " + file + " row " + table.row() + ": " + what + ".");
    }
}
