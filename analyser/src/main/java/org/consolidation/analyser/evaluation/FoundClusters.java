package org.consolidation.analyser.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.consolidation.analyser.ingest.PlainTable;
import org.consolidation.analyser.issue.UserError;

/**
 * A clustering as a file says: {@code source,id,cluster_id}, or {@code id,cluster_id} of one source.
 * Records and clusters are numbered from 0 in the order of the file.
 */
final class FoundClusters {

    static final String OPTION = "--clusters";
    /** No record. */
    static final int NONE = -1;
    /** More than one record where one is wanted. */
    static final int SEVERAL = -2;

    private final Numbering records = new Numbering();
    private final Numbering ids = new Numbering();
    private final List<String> sources = new ArrayList<>();
    private final boolean hasSources;
    private int[] clusters = new int[1 << 10];
    private int[] sourceOf = new int[1 << 10];
    /** By number of the id: its only record, or SEVERAL. */
    private int[] onlyRecord = new int[1 << 10];

    private int lastSource = NONE;

    private FoundClusters(boolean hasSources) {
        this.hasSources = hasSources;
    }

    /**
     * Reads a file.
     *
     * @throws UserError if it cannot be read, lacks a column or names a record twice
     */
    static FoundClusters read(Path file) {
        try (PlainTable table = PlainTable.open(file)) {
            TableHeader header = TableHeader.of(file, table);
            int id = header.position("id");
            int cluster = header.position("clusterid", "cluster");
            int source = header.position("source");
            if (id < 0 || cluster < 0) throw header.wrong(OPTION, "source,id,cluster_id (source may be left out)");
            FoundClusters found = new FoundClusters(source >= 0);
            Numbering numbers = new Numbering();
            while (table.next()) {
                String inSource = source < 0 ? "" : table.cell(source);
                if (!found.add(inSource, table.cell(id), numbers.add(table.cell(cluster)))) {
                    throw UserError.command(OPTION + " " + file + " row " + table.row() + ": record '" + table.cell(id)
                            + "'" + (source < 0 ? "" : " of source '" + inSource + "'") + " stands there before.");
                }
            }
            return found;
        } catch (IOException e) {
            throw TableHeader.unreadable(OPTION, file, e);
        }
    }

    private boolean add(String source, String id, int cluster) {
        int before = records.size();
        int record = records.add(source, id);
        if (record < before) return false;
        clusters = Numbering.reach(clusters, record, 0);
        sourceOf = Numbering.reach(sourceOf, record, 0);
        clusters[record] = cluster;
        sourceOf[record] = source(source);
        int known = ids.size();
        int number = ids.add(id);
        onlyRecord = Numbering.reach(onlyRecord, number, NONE);
        onlyRecord[number] = number == known ? record : SEVERAL;
        return true;
    }

    private int source(String source) {
        // Lines of a source stand together, mostly.
        if (lastSource < 0 || !sources.get(lastSource).equals(source)) {
            lastSource = sources.indexOf(source);
            if (lastSource < 0) {
                sources.add(source);
                lastSource = sources.size() - 1;
            }
        }
        return lastSource;
    }

    /** Records in the file. */
    int size() {
        return records.size();
    }

    /** Sources in order of first sight; one "" when the file names none. */
    List<String> sources() {
        return sources;
    }

    /** Whether the file has a column for sources. */
    boolean hasSources() {
        return hasSources;
    }

    /** Cluster of each record. */
    int[] clusters() {
        return Arrays.copyOf(clusters, size());
    }

    /** The record of that id in that source; {@link #NONE}. */
    int record(String source, String id) {
        return records.of(hasSources ? source : "", id);
    }

    /** The only record of that id; {@link #NONE} or {@link #SEVERAL}. */
    int record(String id) {
        int number = ids.of(id);
        return number < 0 ? NONE : onlyRecord[number];
    }

    /** Index of a record's source. */
    int sourceOf(int record) {
        return sourceOf[record];
    }
}
