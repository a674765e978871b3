package org.consolidation.analyser.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consolidation.analyser.catalogue.ReferenceTable;
import org.consolidation.analyser.change.Changes;
import org.consolidation.analyser.ingest.InputFile;
import org.consolidation.analyser.match.MatchModel;
import org.consolidation.analyser.normalise.Normalised;
import org.consolidation.analyser.normalise.Outcome;
import org.consolidation.analyser.normalise.TableTally;
import org.consolidation.analyser.report.WrittenTable.WrittenFile;

/**
 * What went into a run and what came out: enough to run it again and to see that the output is the same.
 * It holds no clock, duration, host, or path outside INPUT, so that equal runs have equal manifests.
 *
 * @param analyser version of the analyser; "development" when it does not run from its jar
 * @param asOf date of the run
 * @param inputs every file of the input
 * @param settings every setting as used, defaults too
 * @param reference reference tables as used
 * @param counts of records, systems and findings
 * @param matching weights as used
 * @param credits that the licences of the input ask for
 * @param previous the earlier run that this one follows; left out when there is none
 * @param scenario file of the merge scenario, or "register"; left out when there is none
 * @param tables as written
 * @param graph graph files as written
 */
record Manifest(
        String analyser,
        LocalDate asOf,
        List<InputFile> inputs,
        JsonNode settings,
        List<ReferenceTable> reference,
        Counts counts,
        Matching matching,
        List<String> credits,
        @JsonInclude(JsonInclude.Include.NON_NULL) Changes.Since previous,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String scenario,
        List<WrittenTable> tables,
        List<WrittenFile> graph) {

    /**
     * @param recordsRead counted by the reader; the sum of the next three
     * @param recordsAccepted records that name a system
     * @param recordsSetAside records that are not of a system
     * @param recordsRejected records that could not be used
     * @param setAsideByReason records, in order of reason
     * @param rejectedByReason records, in order of reason
     * @param systems deployments, whatever their status
     * @param profiles distinct descriptions
     * @param candidatePairs pairs of profiles that were compared
     * @param products lines of products.csv
     * @param opportunities lines of opportunities.csv, those better left alone too
     */
    record Counts(
            long recordsRead,
            long recordsAccepted,
            long recordsSetAside,
            long recordsRejected,
            Map<String, Long> setAsideByReason,
            Map<String, Long> rejectedByReason,
            long systems,
            long profiles,
            long candidatePairs,
            long products,
            long opportunities) {}

    /**
     * @param priorBits log2 odds that a candidate pair is one product
     * @param thresholdBits pairs at or above it may be joined
     * @param weights one per field and level
     */
    record Matching(BigDecimal priorBits, BigDecimal thresholdBits, List<Weight> weights) {}

    /**
     * @param field compared field
     * @param level its level
     * @param statedBits weight before the data were seen
     * @param bits weight used
     * @param pairs candidate pairs at this level
     */
    record Weight(String field, String level, BigDecimal statedBits, BigDecimal bits, long pairs) {}

    /** The manifest of a run. */
    static Manifest of(Findings findings, List<WrittenTable> tables, List<WrittenFile> graph) {
        return new Manifest(
                version(Manifest.class.getPackage().getImplementationVersion()),
                findings.asOf(),
                findings.ingested().inputs(),
                tree(findings.settingsJson()),
                findings.catalogue().tables(),
                counts(findings, tables),
                matching(findings.matched().model()),
                findings.credits(),
                findings.changes().since(),
                findings.scenario().source(),
                tables,
                graph);
    }

    /** Writes {@code manifest.json}. */
    void write(Path folder) {
        try {
            Texts.write(folder, "manifest.json", Texts.json(this));
        } catch (IOException e) {
            throw new UncheckedIOException("manifest.json cannot be written to " + folder, e);
        }
    }

    /** Lines of a table that was written. */
    static long rows(List<WrittenTable> tables, String name) {
        return tables.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("tables must hold " + name))
                .rows();
    }

    static String version(String ofJar) {
        return ofJar == null ? "development" : ofJar;
    }

    private static JsonNode tree(String json) {
        try {
            return Texts.JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("findings.settingsJson must be JSON, was " + json, e);
        }
    }

    private static Counts counts(Findings findings, List<WrittenTable> tables) {
        Normalised normalised = findings.normalised();
        MatchModel model = findings.matched().model();
        return new Counts(
                findings.ingested().recordsRead(),
                normalised.records(Outcome.ACCEPTED),
                normalised.records(Outcome.SET_ASIDE),
                normalised.records(Outcome.REJECTED),
                byReason(normalised.tallies(), Outcome.SET_ASIDE),
                byReason(normalised.tallies(), Outcome.REJECTED),
                rows(tables, "systems"),
                model.profiles(),
                model.candidatePairs(),
                rows(tables, "products"),
                rows(tables, "opportunities"));
    }

    private static Map<String, Long> byReason(List<TableTally> tallies, Outcome outcome) {
        Map<String, Long> records = new TreeMap<>();
        for (TableTally tally : tallies) {
            if (tally.outcome() == outcome) records.merge(tally.reason(), tally.records(), Long::sum);
        }
        return records;
    }

    private static Matching matching(MatchModel model) {
        List<Weight> weights = model.levels().stream()
                .map(l -> new Weight(l.field(), l.level(), bits(l.statedMillibits()), bits(l.millibits()), l.pairs()))
                .toList();
        return new Matching(bits(model.priorMillibits()), bits(model.thresholdMillibits()), weights);
    }

    private static BigDecimal bits(int millibits) {
        return BigDecimal.valueOf(millibits, 3);
    }
}
