package org.consolidation.analyser.resolve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.catalogue.ReferenceTable;
import org.consolidation.analyser.ingest.InputFile;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.match.MatchModel;
import org.consolidation.analyser.match.RecordFindings;
import org.consolidation.analyser.report.Dictionary;
import org.consolidation.analyser.report.TableRows;
import org.consolidation.analyser.report.TableWriter;
import org.consolidation.analyser.report.Texts;
import org.consolidation.analyser.report.WrittenTable;

/** Writes a resolution: {@code clusters.csv}, {@code pairs.csv}, {@code dictionary.md}, {@code manifest.json}. */
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

    private record Matching(
            String regime,
            String regimeReason,
            BigDecimal priorBits,
            BigDecimal thresholdBits,
            Estimate estimate,
            List<SourceRule> sources,
            List<Weight> weights) {}

    /** Of matches between two sources, at the bar that the data gave; null for short names of products. */
    private record Estimate(
            long matches, long restsOn, BigDecimal precision, BigDecimal precisionLow, BigDecimal precisionHigh) {}

    /** Whether two records of a source can be one thing: 0 bits says nothing against it. */
    private record SourceRule(
            String source, long records, long distinct, long counterparts, long ties, BigDecimal sameSourceBits) {}

    private record Weight(String field, String level, BigDecimal statedBits, BigDecimal bits, long pairs) {}

    /**
     * Writes everything.
     *
     * @param folder exists, empty, seen by every worker under the same path
     * @return clusters
     */
    public static long write(SparkSession spark, Gathered gathered, Resolved resolved, Context context, Path folder) {
        int tasks = (int) (1 + gathered.accepted() / RECORDS_PER_TASK);
        Map<String, String> columns = ResolvedTables.columns(resolved.model());
        List<TableRows<?>> rows = List.of(
                TableRows.of(() -> ResolvedTables.CLUSTERS, resolved.assignments()),
                TableRows.of(() -> ResolvedTables.pairs(columns), resolved.pairs()));
        List<WrittenTable> tables = TableWriter.write(spark, rows, folder, ALL_LINES, tasks);
        if (tables.get(0).rows() != gathered.accepted()) {
            throw new IllegalStateException("every accepted record must have one cluster, was " + gathered.accepted()
                    + " records and " + tables.get(0).rows() + " lines of clusters.csv");
        }
        long clusters = resolved.assignments().select("clusterId").distinct().count();
        writeText(
                folder,
                "dictionary.md",
                Dictionary.markdown(List.of(ResolvedTables.CLUSTERS, ResolvedTables.pairs(columns))));
        writeManifest(gathered, resolved, context, tables, clusters, folder);
        return clusters;
    }

    /** Writes what was compared, for measuring: {@code profiles.csv} and {@code candidates.csv}. */
    public static void writeCandidates(SparkSession spark, Gathered gathered, Resolved resolved, Path folder) {
        TableWriter.write(
                spark,
                List.of(
                        TableRows.of(() -> ResolvedTables.PROFILES, resolved.described()),
                        TableRows.of(() -> ResolvedTables.CANDIDATES, resolved.candidates())),
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
                matching(resolved),
                gathered.issues(),
                tables);
        writeText(folder, "manifest.json", Texts.json(manifest));
    }

    private static void writeText(Path folder, String file, String text) {
        try {
            Texts.write(folder, file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written to " + folder, e);
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

    private static Matching matching(Resolved resolved) {
        MatchModel model = resolved.model();
        RecordFindings findings = resolved.findings();
        return new Matching(
                resolved.regime().kind().name().toLowerCase(Locale.ROOT),
                resolved.regime().reason(),
                bits(model.priorMillibits()),
                bits(model.thresholdMillibits()),
                findings == null ? null : estimate(findings),
                findings == null ? List.of() : sources(findings),
                model.levels().stream()
                        .map(l -> new Weight(
                                l.field(), l.level(), bits(l.statedMillibits()), bits(l.millibits()), l.pairs()))
                        .toList());
    }

    private static Estimate estimate(RecordFindings findings) {
        return new Estimate(
                findings.matched(),
                findings.nullCells(),
                share(findings.precision()),
                share(findings.precisionLow()),
                share(findings.precisionHigh()));
    }

    private static BigDecimal share(int partsOfMillion) {
        return BigDecimal.valueOf(partsOfMillion, 6).setScale(3, RoundingMode.HALF_UP);
    }

    private static List<SourceRule> sources(RecordFindings findings) {
        return findings.sources().stream()
                .map(s ->
                        new SourceRule(s.source(), s.records(), s.distinct(), s.links(), s.ties(), bits(s.millibits())))
                .toList();
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
