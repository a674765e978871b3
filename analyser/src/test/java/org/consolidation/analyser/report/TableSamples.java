package org.consolidation.analyser.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.ReferenceTable;
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
import org.consolidation.analyser.match.MatchModel.LevelWeight;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.match.Profile;
import org.consolidation.analyser.match.ProfiledDeployment;
import org.consolidation.analyser.match.ScoredPair;
import org.consolidation.analyser.normalise.CapabilityProposal;
import org.consolidation.analyser.normalise.Contract;
import org.consolidation.analyser.normalise.Cost;
import org.consolidation.analyser.normalise.CostBasis;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.normalise.Normalised;
import org.consolidation.analyser.normalise.Outcome;
import org.consolidation.analyser.normalise.ProductName;
import org.consolidation.analyser.normalise.Status;
import org.consolidation.analyser.normalise.TableTally;
import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.opportunity.Opportunities;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.opportunity.OpportunityMember;
import org.consolidation.analyser.opportunity.Saving;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.GraphEdge;
import org.consolidation.analyser.portfolio.GraphNode;
import org.consolidation.analyser.portfolio.OrganisationSummary;
import org.consolidation.analyser.portfolio.PlacedDeployment;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.spark.Datasets;

/** Findings of an invented run: systems of ten organisations, one product for each five systems. */
final class TableSamples {

    private TableSamples() {}

    /** So many systems, in datasets of so many partitions. */
    static Findings of(SparkSession spark, int systems, int partitions) {
        List<PlacedDeployment> placed = rows(systems, TableSamples::system);
        List<Profile> profiles = rows(products(systems) * 2, TableSamples::profile);
        List<ScoredPair> pairs = rows(products(systems), TableSamples::pair);
        Dataset<Product> products =
                dealt(spark, rows(products(systems), TableSamples::product), Product.class, partitions);
        Normalised normalised = new Normalised(
                null,
                dealt(spark, rows(systems / 10, TableSamples::issue), DataIssue.class, partitions),
                Datasets.of(spark, List.<Organisation>of(), Organisation.class),
                List.of(
                        new TableTally(0, Outcome.ACCEPTED, "", systems, systems),
                        new TableTally(0, Outcome.REJECTED, "rejected.no-name", 1, 0),
                        new TableTally(0, Outcome.SET_ASIDE, "set-aside.non-answer", 2, 0)),
                LocalDate.of(2026, 3, 31));
        Matched matched = new Matched(
                Datasets.of(spark, List.<ProfiledDeployment>of(), ProfiledDeployment.class),
                dealt(spark, profiles, Profile.class, partitions),
                dealt(spark, pairs, ScoredPair.class, partitions),
                model(systems));
        Clustered clustered = new Clustered(
                dealt(
                        spark,
                        rows(products(systems) * 2, TableSamples::assignment),
                        ProductAssignment.class,
                        partitions),
                products);
        Portfolio portfolio = new Portfolio(
                dealt(spark, placed, PlacedDeployment.class, partitions),
                products,
                dealt(spark, rows(10, TableSamples::organisation), OrganisationSummary.class, partitions),
                dealt(spark, rows(3, TableSamples::capability), CapabilitySummary.class, partitions),
                dealt(spark, rows(products(systems) + 10, TableSamples::node), GraphNode.class, partitions),
                dealt(spark, rows(systems, i -> edge(i, systems)), GraphEdge.class, partitions));
        Opportunities opportunities = new Opportunities(
                dealt(spark, rows(systems / 20, TableSamples::opportunity), Opportunity.class, partitions),
                dealt(spark, rows(systems / 2, TableSamples::member), OpportunityMember.class, partitions));
        Catalogue catalogue = new Catalogue(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ReferenceTable("capabilities.csv", "ab12", "built in")));
        return new Findings(
                ingested(spark, systems),
                normalised,
                matched,
                clustered,
                Decided.NOTHING,
                portfolio,
                opportunities,
                catalogue,
                LocalDate.of(2026, 3, 31),
                "{\"match\":{\"candidates\":15}}",
                List.of("Register: CC BY 4.0"));
    }

    private static int products(int systems) {
        return Math.max(1, systems / 5);
    }

    private static Ingested ingested(SparkSession spark, int systems) {
        List<Column> columns = List.of(
                new Column(0, "System", Field.SYSTEM_NAME, 100, "exact", List.of("=cmd()", "Capita One, v2")),
                new Column(1, "Remarks", null, 0, "none", List.of()));
        SourceTable table = new SourceTable(
                0, "inventories/anytown.csv", "", 1, columns, systems + 3L, "Anytown", "file name", null, "", "", "");
        return new Ingested(
                List.of(table),
                Datasets.of(spark, List.<SourceRecord>of(), SourceRecord.class),
                List.of(new DataIssue(
                        Severity.NOTE,
                        "file.encoding",
                        "inventories/anytown.csv",
                        "",
                        0,
                        "",
                        "",
                        "The file is not UTF-8.",
                        "Read as Windows-1252.")),
                List.of(new InputFile(
                        "inventories/anytown.csv", 1234, "cd34", "windows-1252", "comma", systems + 4L, "inventory")));
    }

    static PlacedDeployment system(int i) {
        ProductName name = new ProductName(
                "Product " + i / 5, "product " + i / 5, "Product " + i / 5, "acme", "11", "", "", false);
        Cost cost = i % 3 == 0 ? new Cost("£1k", 90_000L, 100_000L, 110_000L, CostBasis.ANNUAL) : Cost.NONE;
        Deployment deployment = new Deployment(
                "s" + (i * 7919L) % 1_000_003,
                "org-" + i % 10,
                "Organisation " + i % 10,
                0,
                "inventories/anytown.csv",
                "",
                i + 2L,
                1,
                i % 4 == 0 ? "-Payroll, \"main\"" : "System " + i,
                "L-" + i,
                "",
                "",
                "",
                name,
                "Acme Ltd",
                "Acme",
                false,
                "live",
                i % 9 == 0 ? Status.NON_PRODUCTION : Status.LIVE,
                i % 2 == 0 ? null : 10L * i,
                "",
                cost,
                new Contract("", "", "", "", null, null, false, null, "", ""),
                "",
                "",
                null,
                "",
                "",
                CapabilityProposal.NONE);
        return new PlacedDeployment(
                deployment,
                "f" + i / 5 * 2,
                "p" + i / 5,
                "Product " + i / 5,
                "Acme",
                true,
                "C01",
                "Payroll",
                80,
                "stated",
                true);
    }

    private static DataIssue issue(int i) {
        return new DataIssue(
                Severity.WARNING,
                "money.unreadable",
                "inventories/anytown.csv",
                "",
                i + 2L,
                "Cost",
                "about\n£" + i,
                "The cost is no number.",
                "Left out.");
    }

    private static Profile profile(int i) {
        return new Profile(
                "f" + i,
                "product " + i / 2,
                "Product " + i / 2,
                "acme",
                "" + i % 2,
                "",
                "",
                false,
                false,
                3,
                2,
                List.of("C01:100"),
                List.of(),
                List.of());
    }

    private static ProductAssignment assignment(int i) {
        return ProductAssignment.of(profile(i), "p" + i / 2);
    }

    private static ScoredPair pair(int i) {
        return new ScoredPair(
                "f" + i * 2,
                "f" + (i * 2 + 1),
                8_500 - i,
                List.of(
                        new Evidence("prior", "", -4_250, ""),
                        new Evidence("name", "exact", 12_750 - i, "product " + i + ", 4 organisations"),
                        new Evidence("surprise", "odd", 0, "")));
    }

    private static MatchModel model(int systems) {
        return new MatchModel(
                -4_250,
                0,
                List.of(
                        new LevelWeight("name", "exact", 12_000, 12_750, 7),
                        new LevelWeight("vendor", "same", 3_000, 2_875, 5)),
                products(systems) * 2L,
                products(systems));
    }

    private static Product product(int i) {
        return new Product(
                "p" + i,
                "Product " + i,
                "most organisations",
                "Acme",
                false,
                i % 50 == 1,
                2,
                5,
                5,
                8_500,
                8_500 - i,
                1);
    }

    private static OrganisationSummary organisation(int i) {
        return new OrganisationSummary(
                "org-" + i,
                "Organisation " + i,
                "county",
                "",
                10,
                9,
                1,
                8,
                7,
                8,
                0,
                1,
                1,
                0,
                i % 2,
                90_000,
                100_000,
                110_000);
    }

    private static CapabilitySummary capability(int i) {
        return new CapabilitySummary("C0" + i, "Capability " + i, 9, 8, 7, 0, 6_543, 0, 9, "p0", "Product 0", 5, 0, 0);
    }

    private static GraphNode node(int i) {
        return i < 10
                ? new GraphNode("organisation:org-" + i, "organisation", "Organisation & " + i, 100)
                : new GraphNode("product:p" + (i - 10), "product", "Product " + (i - 10), 5);
    }

    private static GraphEdge edge(int i, int systems) {
        return new GraphEdge(
                "organisation:org-" + i % 10, "product:p" + Math.min(i / 5, products(systems) - 1), "uses", i);
    }

    private static Opportunity opportunity(int i) {
        Saving saving = i % 2 == 0
                ? Saving.notComputable("no cost in the returns")
                : new Saving(1_000L, 2_000L, 3_000L, "10% of 20,000", List.of("k1.discount", "k1.realisation"), "");
        return new Opportunity(
                "o" + i,
                "K1",
                "Same product, many contracts",
                Advice.CONSOLIDATE,
                "Product " + i,
                "Five.",
                "By rule.",
                "C01",
                "Payroll",
                "p" + i,
                "Product " + i,
                "",
                "",
                5,
                5,
                1,
                5,
                0,
                null,
                saving,
                List.of("contract ends in 2030", "no owner"),
                1_250 - i,
                List.of("breadth 300"),
                i + 1L);
    }

    private static OpportunityMember member(int i) {
        return new OpportunityMember(
                "o" + i / 5,
                "s" + i,
                "holder",
                "org-" + i % 10,
                "Organisation " + i % 10,
                "inventories/anytown.csv",
                "",
                i + 2L,
                "System " + i,
                "p" + i / 5,
                "Product " + i / 5,
                "Acme",
                null);
    }

    private static <T extends Record> Dataset<T> dealt(
            SparkSession spark, List<T> rows, Class<T> type, int partitions) {
        return Datasets.of(spark, rows, type).repartition(partitions);
    }

    private static <T> List<T> rows(int n, java.util.function.IntFunction<T> row) {
        return new ArrayList<>(IntStream.range(0, n).mapToObj(row).toList());
    }
}
