package org.consolidation.analyser.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.decision.Decided;
import org.consolidation.analyser.ingest.Column;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.ingest.InputFile;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.match.MatchModel;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.match.Profile;
import org.consolidation.analyser.match.ProfiledDeployment;
import org.consolidation.analyser.match.ScoredPair;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.normalise.Normalised;
import org.consolidation.analyser.normalise.Outcome;
import org.consolidation.analyser.normalise.TableTally;
import org.consolidation.analyser.opportunity.Opportunities;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.opportunity.OpportunityMember;
import org.consolidation.analyser.portfolio.Placing;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.spark.Datasets;

/**
 * Findings for tests of tables and pages: seven invented councils, one of them abolished, one synthetic, with
 * names that would run scripts if a page let them, costs in some returns only. Systems and opportunities are
 * made by hand; what lies between is summed up by {@link Placing}.
 */
final class SampleFindings {

    static final String HOSTILE = "<script>alert(1)</script> \"O'Brien\" & <b>Sons</b>";
    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private static final List<Organisation> REGISTER = List.of(
            organisation("alder", "Alder County Council", "county", null, List.of()),
            organisation("birch", "Birch Borough Council", "district", null, List.of()),
            organisation(
                    "cedar", "Cedar District Council", "district", LocalDate.of(2023, 3, 31), List.of("elm", "gone")),
            organisation("dogwood", HOSTILE + " Council", "district", null, List.of()),
            organisation("elm", "Elm Unitary Council", "unitary", null, List.of()),
            organisation("SYN0001", "Fir Town Council", "district", null, List.of()),
            organisation("hazel", "Hazel District Council", "district", null, List.of()),
            organisation("silent", "Silent Parish Council", "parish", null, List.of()));

    private SampleFindings() {}

    /** The same findings whatever the number of partitions. */
    static Findings of(SparkSession spark, int partitions) {
        List<SampleSystem> systems = SampleSystem.all(REGISTER);
        List<SourceTable> tables = new ArrayList<>();
        for (Organisation body : REGISTER.subList(0, 7)) tables.add(table(tables.size(), body.organisationId()));
        Catalogue catalogue = SampleOpportunities.catalogue();
        Dataset<Organisation> organisations = dealt(spark, REGISTER, Organisation.class, partitions);
        Normalised normalised = new Normalised(
                dealt(spark, systems.stream().map(SampleSystem::deployment).toList(), Deployment.class, partitions),
                dealt(spark, issues(), DataIssue.class, partitions),
                organisations,
                tallies(tables.size()),
                AS_OF);
        List<ProfiledDeployment> profiled = systems.stream()
                .map(s -> new ProfiledDeployment(s.profileId(), s.deployment()))
                .toList();
        Matched matched = new Matched(
                dealt(spark, profiled, ProfiledDeployment.class, partitions),
                Datasets.of(spark, List.of(), Profile.class),
                dealt(spark, pairs(), ScoredPair.class, partitions),
                model());
        Clustered clustered = clustered(spark, systems, partitions);
        Portfolio portfolio = Placing.place(matched, clustered, organisations, catalogue);
        return new Findings(
                ingested(spark, tables),
                normalised,
                matched,
                clustered,
                Decided.NOTHING,
                portfolio,
                new Opportunities(
                        dealt(spark, SampleOpportunities.opportunities(), Opportunity.class, partitions),
                        dealt(spark, SampleOpportunities.members(systems), OpportunityMember.class, partitions)),
                catalogue,
                AS_OF,
                "{\"match\":{\"candidates\":15}}",
                List.of("Register of councils: Example Data Ltd, CC BY 4.0."));
    }

    private static <T extends Record> Dataset<T> dealt(
            SparkSession spark, List<T> rows, Class<T> type, int partitions) {
        return Datasets.keep(Datasets.of(spark, rows, type).repartition(partitions));
    }

    private static Organisation organisation(
            String id, String name, String kind, LocalDate ended, List<String> successors) {
        boolean synthetic = id.startsWith("SYN");
        return new Organisation(
                id, name, List.of(), kind, "England", "North", null, ended, successors, null, synthetic, true);
    }

    private static SourceTable table(int index, String organisation) {
        List<Column> columns = List.of(
                new Column(0, "System", Field.SYSTEM_NAME, 100, "exact", List.of("=cmd()", HOSTILE)),
                new Column(1, "Who pays?", Field.SUPPLIER, 72, "words", List.of("Civica")),
                new Column(2, "Contact e-mail", Field.PERSON, 90, "content", List.of()),
                new Column(3, "Colour", null, 0, "none", List.of("blue", "green")));
        return new SourceTable(
                index,
                "inventories/" + organisation + ".csv",
                "",
                3,
                columns,
                42,
                organisation,
                "file name",
                LocalDate.of(2026, 1, 15),
                organisation.equals("alder") ? "Official-Sensitive" : "",
                "",
                "");
    }

    private static Ingested ingested(SparkSession spark, List<SourceTable> tables) {
        List<InputFile> inputs = tables.stream()
                .map(t -> new InputFile(t.file(), 2_048, "0".repeat(64), "windows-1252", "semicolon", 45, "inventory"))
                .toList();
        DataIssue encoding = new DataIssue(
                Severity.NOTE,
                "encoding.assumed",
                "inventories/alder.csv",
                "",
                0,
                "",
                "",
                "The file is not UTF-8.",
                "Read as Windows-1252.");
        return new Ingested(tables, Datasets.of(spark, List.of(), SourceRecord.class), List.of(encoding), inputs);
    }

    private static List<DataIssue> issues() {
        List<DataIssue> issues = new ArrayList<>();
        for (int row = 4; row < 20; row++) {
            issues.add(new DataIssue(
                    row % 5 == 0 ? Severity.ERROR : Severity.WARNING,
                    row % 5 == 0 ? "record.no-name" : "money.unreadable",
                    "inventories/birch.csv",
                    "",
                    row,
                    "Cost",
                    row == 4 ? HOSTILE : "about\n" + row,
                    "The cost cannot be read as a sum of money.",
                    "Kept as raw text; send a number."));
        }
        return issues;
    }

    private static List<TableTally> tallies(int tables) {
        List<TableTally> tallies = new ArrayList<>();
        for (int table = 0; table < tables; table++) {
            tallies.add(new TableTally(table, Outcome.ACCEPTED, "", 38, 39));
            tallies.add(new TableTally(table, Outcome.SET_ASIDE, "set-aside.non-answer", 3, 0));
            tallies.add(new TableTally(table, Outcome.REJECTED, "reject.no-name", 1, 0));
        }
        return tallies;
    }

    private static MatchModel model() {
        return new MatchModel(
                -3_200,
                4_500,
                List.of(
                        new MatchModel.LevelWeight("name", "exact", 9_000, 8_412, 120),
                        new MatchModel.LevelWeight("vendor", "contradicted", -4_000, -4_250, 17)),
                45,
                137);
    }

    /** What two descriptions of one product have in common. */
    private static List<ScoredPair> pairs() {
        return List.of(new ScoredPair(
                "profile-uniform",
                "profile-uniform-10",
                5_000,
                List.of(
                        new Evidence("prior", "candidate pair", -3_200, ""),
                        new Evidence("name", "equal", 11_200, HOSTILE + "; \"uniform\" in 2 of 45 names"),
                        new Evidence("version", "missing on one", -3_000, "- | 10"))));
    }

    /** Each system's product; what is not in-house has a maker, and one has two descriptions. */
    private static Clustered clustered(SparkSession spark, List<SampleSystem> systems, int partitions) {
        Map<String, Product> products = new TreeMap<>();
        Map<String, ProductAssignment> assignments = new TreeMap<>();
        for (SampleSystem system : systems) {
            String id = system.productId();
            List<SampleSystem> same =
                    systems.stream().filter(s -> s.productId().equals(id)).toList();
            products.put(
                    id,
                    new Product(
                            id,
                            system.product(),
                            "most organisations",
                            system.deployment().supplier(),
                            false,
                            id.startsWith("own-"),
                            same.stream()
                                    .map(SampleSystem::profileId)
                                    .distinct()
                                    .count(),
                            same.size(),
                            same.stream()
                                    .map(SampleSystem::organisationId)
                                    .distinct()
                                    .count(),
                            7_000,
                            5_000,
                            0));
            String version = system.profileId().endsWith("-10") ? "10" : "";
            assignments.put(
                    system.profileId(),
                    new ProductAssignment(
                            system.profileId(),
                            id,
                            (system.product() + " " + version).strip(),
                            "",
                            version,
                            "",
                            "",
                            1,
                            1));
        }
        return new Clustered(
                dealt(spark, List.copyOf(assignments.values()), ProductAssignment.class, partitions),
                dealt(spark, List.copyOf(products.values()), Product.class, partitions));
    }
}
