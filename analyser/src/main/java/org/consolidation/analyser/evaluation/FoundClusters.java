package org.consolidation.analyser.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consolidation.analyser.ingest.PlainTable;
import org.consolidation.analyser.issue.UserError;

/**
 * A clustering as a file says: {@code source,id,cluster_id}, or {@code id,cluster_id} of one source; or
 * the systems of a whole run, {@code source_file,source_row,product_id} among other columns, where a
 * record's id is its row. Records and clusters are numbered from 0 in the order of the file.
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
    private final Map<String, Integer> sourceNumbers = new HashMap<>();
    private final boolean systems;
    private final boolean hasSources;
    private int[] clusters = new int[1 << 10];
    private int[] sourceOf = new int[1 << 10];
    /** By number of the id: its only record, or SEVERAL. */
    private int[] onlyRecord = new int[1 << 10];

    private final Numbering numbers = new Numbering();
    private int lastSource = NONE;
    private long furtherSystems;

    private FoundClusters(boolean systems, boolean hasSources) {
        this.systems = systems;
        this.hasSources = hasSources;
    }

    /**
     * Reads a file, or all CSV files of a folder in order of name.
     *
     * @throws UserError if it cannot be read, lacks a column or names a record twice
     */
    static FoundClusters read(Path place) {
        FoundClusters found = null;
        for (Path file : files(place)) {
            try (PlainTable table = PlainTable.open(file)) {
                TableHeader header = TableHeader.of(file, table);
                boolean systems = header.position("sourcerow") >= 0 && header.position("productid") >= 0;
                int source = header.position(systems ? "sourcefile" : "source");
                if (found == null) found = new FoundClusters(systems, source >= 0);
                found.read(table, header, source);
            } catch (IOException e) {
                throw TableHeader.unreadable(OPTION, file, e);
            }
        }
        return found;
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) return List.of(place);
        try (Stream<Path> there = Files.list(place)) {
            List<Path> files =
                    there.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
            if (files.isEmpty()) throw UserError.command(OPTION + " " + place + " holds no CSV file.");
            return files;
        } catch (IOException e) {
            throw TableHeader.unreadable(OPTION, place, e);
        }
    }

    private void read(PlainTable table, TableHeader header, int source) throws IOException {
        int id = header.position(systems ? "sourcerow" : "id");
        int cluster = systems ? header.position("productid") : header.position("clusterid", "cluster");
        if (id < 0 || cluster < 0) throw header.wrong(OPTION, "source,id,cluster_id (source may be left out)");
        while (table.next()) {
            String inSource = source < 0 ? "" : table.cell(source);
            String inCell = table.cell(id);
            if (!add(inSource, inCell, numbers.add(table.cell(cluster)))) {
                if (!systems) {
                    throw UserError.command(OPTION + " " + header.file() + " row " + table.row() + ": record '" + inCell
                            + "'" + (source < 0 ? "" : " of source '" + inSource + "'") + " stands there before.");
                }
                furtherSystems++;
            }
        }
    }

    /** What the reader of a score should know of how the file was read. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (furtherSystems > 0) {
            notes.add(furtherSystems + " further systems of records that gave several were left out, the first counts");
        }
        return notes;
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
            Integer known = sourceNumbers.putIfAbsent(source, sources.size());
            if (known == null) sources.add(source);
            lastSource = sourceNumbers.get(source);
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

    /** Whether these are the systems of a run, told apart by file and row. */
    boolean areSystems() {
        return systems;
    }

    /** Whether a source of that name is there. */
    boolean hasSource(String name) {
        return sourceNumbers.containsKey(name);
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
