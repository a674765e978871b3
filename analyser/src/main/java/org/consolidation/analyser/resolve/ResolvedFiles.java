package org.consolidation.analyser.resolve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.catalogue.ReferenceTable;
import org.consolidation.analyser.ingest.InputFile;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.match.MatchModel;
import org.consolidation.analyser.report.TableRows;
import org.consolidation.analyser.report.TableWriter;
import org.consolidation.analyser.report.Texts;
import org.consolidation.analyser.report.WrittenTable;

/** Writes a resolution: {@code clusters.csv}, {@code pairs.csv}, {@code manifest.json}. */
public final class ResolvedFiles {

    /** A table is one file, however long. */
    private static final int ALL_LINES = Integer.MAX_VALUE;

    private static final long RECORDS_PER_TASK = 50_000;

    private ResolvedFiles() {}

    /**
     * What was resolved, and by what.
     *
     * @param fields which columns were compared
     * @param settingsJson every setting as used
     * @param reference reference tables as used
     */
    public record Context(FieldsFile fields, String settingsJson, List<ReferenceTable> reference) {

        public Context {
            reference = List.copyOf(reference);
        }
    }

    /**
     * What went in and what came out; no clock, host or path, so that equal runs have equal manifests.
     *
     * @param command resolve
     */
    private record Manifest(
            String analyser,
            String command,
            List<InputFile> inputs,
            Fields fields,
            JsonNode settings,
            List<ReferenceTable> reference,
            Counts counts,
            Matching matching,
            List<DataIssue> issues,
            List<WrittenTable> tables) {}

    private record Fields(String id, String source, List<FieldRole> fields) {}

    private record FieldRole(String column, String role) {}

    private record Counts(
            long recordsRead,
            long recordsAccepted,
            long recordsSetAside,
            long recordsRejected,
            long profiles,
            long candidatePairs,
            long clusters,
            long pairs) {}

    private record Matching(BigDecimal priorBits, BigDecimal thresholdBits, List<Weight> weights) {}

    private record Weight(String field, String level, BigDecimal statedBits, BigDecimal bits, long pairs) {}

    /**
     * Writes everything.
     *
     * @param folder exists, empty, seen by every worker under the same path
     * @return clusters
     */
    public static long write(SparkSession spark, Gathered gathered, Resolved resolved, Context context, Path folder) {
        int tasks = (int) (1 + gathered.accepted() / RECORDS_PER_TASK);
        List<TableRows<?>> rows = List.of(
                TableRows.of(ResolvedTables.CLUSTERS, resolved.assignments()),
                TableRows.of(ResolvedTables.pairs(resolved.model()), resolved.pairs()));
        List<WrittenTable> tables = TableWriter.write(spark, rows, folder, ALL_LINES, tasks);
        if (tables.get(0).rows() != gathered.accepted()) {
            throw new IllegalStateException("every accepted record must have one cluster, was " + gathered.accepted()
                    + " records and " + tables.get(0).rows() + " lines of clusters.csv");
        }
        long clusters = resolved.assignments().select("clusterId").distinct().count();
        writeManifest(gathered, resolved, context, tables, clusters, folder);
        return clusters;
    }

    /** Writes what was compared, for measuring: {@code profiles.csv} and {@code candidates.csv}. */
    public static void writeCandidates(SparkSession spark, Gathered gathered, Resolved resolved, Path folder) {
        TableWriter.write(
                spark,
                List.of(
                        TableRows.of(ResolvedTables.PROFILES, resolved.described()),
                        TableRows.of(ResolvedTables.CANDIDATES, resolved.candidates())),
                folder,
                ALL_LINES,
                (int) (1 + gathered.accepted() / RECORDS_PER_TASK));
    }

    private static void writeManifest(
            Gathered gathered,
            Resolved resolved,
            Context context,
            List<WrittenTable> tables,
            long clusters,
            Path folder) {
        MatchModel model = resolved.model();
        String version = ResolvedFiles.class.getPackage().getImplementationVersion();
        Manifest manifest = new Manifest(
                version == null ? "development" : version,
                "resolve",
                gathered.inputs(),
                fields(context.fields()),
                tree(context.settingsJson()),
                context.reference(),
                new Counts(
                        gathered.read(),
                        gathered.accepted(),
                        gathered.blank(),
                        gathered.rejected(),
                        model.profiles(),
                        model.candidatePairs(),
                        clusters,
                        tables.get(1).rows()),
                matching(model),
                gathered.issues(),
                tables);
        try {
            Texts.write(folder, "manifest.json", Texts.json(manifest));
        } catch (IOException e) {
            throw new UncheckedIOException("manifest.json cannot be written to " + folder, e);
        }
    }

    private static Fields fields(FieldsFile file) {
        return new Fields(
                file.id(),
                file.source(),
                file.fields().stream()
                        .map(f -> new FieldRole(f.column(), f.role().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private static Matching matching(MatchModel model) {
        return new Matching(
                bits(model.priorMillibits()),
                bits(model.thresholdMillibits()),
                model.levels().stream()
                        .map(l -> new Weight(
                                l.field(), l.level(), bits(l.statedMillibits()), bits(l.millibits()), l.pairs()))
                        .toList());
    }

    private static BigDecimal bits(int millibits) {
        return BigDecimal.valueOf(millibits, 3);
    }

    private static JsonNode tree(String json) {
        try {
            return Texts.JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("settings must be JSON, was " + json, e);
        }
    }
}
