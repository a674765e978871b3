package org.consolidation.analyser.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.Parameter;
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

/**
 * Findings made by hand: seven invented councils, one of them abolished, one synthetic, with names
 * that would run scripts if a page let them, costs in some returns only, every kind of advice.
 */
final class SampleFindings {

    static final String HOSTILE = "<script>alert(1)</script> \"O'Brien\" & <b>Sons</b>";
    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private static final Map<String, String> CAPABILITIES = new TreeMap<>(Map.of(
            "C16", "Democratic and committee services",
            "C17", "Libraries and heritage",
            "C08", "Planning and development management",
            "B01", "Finance and general ledger",
            "", "Unclassified"));

    private final List<PlacedDeployment> systems = new ArrayList<>();
    private final List<Organisation> register = new ArrayList<>();
    private final List<SourceTable> tables = new ArrayList<>();

    private SampleFindings() {}

    /** The same findings whatever the number of partitions. */
    static Findings of(SparkSession spark, int partitions) {
        SampleFindings sample = new SampleFindings();
        sample.build();
        return sample.findings(spark, partitions);
    }

    private void build() {
        organisation("alder", "Alder County Council", "county", false, null, List.of());
        organisation("birch", "Birch Borough Council", "district", false, null, List.of());
        organisation(
                "cedar",
                "Cedar District Council",
                "district",
                false,
                LocalDate.of(2023, 3, 31),
                List.of("elm", "gone"));
        organisation("dogwood", HOSTILE + " Council", "district", false, null, List.of());
        organisation("elm", "Elm Unitary Council", "unitary", false, null, List.of());
        organisation("SYN0001", "Fir Town Council", "district", true, null, List.of());
        organisation("hazel", "Hazel District Council", "district", false, null, List.of());
        organisation("silent", "Silent Parish Council", "parish", false, null, List.of());
        for (String id : List.of("alder", "birch", "cedar", "dogwood", "elm", "SYN0001", "hazel")) table(id);

        for (String id : List.of("alder", "birch", "cedar", "dogwood", "elm", "SYN0001")) {
            system(id, "Modern.Gov", "mg", "Civica", "C16", 12_000_00L, LocalDate.of(2027, 3, 31), Status.LIVE);
        }
        system("alder", "CMIS (archive)", "cmis", "", "C16", null, null, Status.RETIRED);
        system("alder", "Spydus 10", "spydus", "Civica", "C17", 45_000_00L, LocalDate.of(2026, 9, 30), Status.LIVE);
        system("birch", "SPYDUS", "spydus", "Civica", "C17", null, null, Status.UNKNOWN);
        system("elm", "Arena", "arena", "Axiell", "C17", null, null, Status.LIVE);
        system("alder", "Uniform", "uniform", "Idox", "C08", 80_000_00L, LocalDate.of(2028, 1, 31), Status.LIVE);
        system(
                "alder",
                "Swift LG",
                "swift",
                "NEC Software Solutions",
                "C08",
                35_500_00L,
                LocalDate.of(2026, 6, 30),
                Status.RETIRING);
        system("alder", HOSTILE, "hostile", HOSTILE, "C08", 1_234_56L, LocalDate.of(2026, 12, 1), Status.LIVE);
        system("birch", "Uniform at Alder", "uniform", "Idox", "C08", null, null, Status.LIVE);
        system("dogwood", "Uniform 10.4", "uniform", "Idox", "C08", null, null, Status.LIVE);
        system("hazel", "Custom", "own-hazel", "", "C16", null, null, Status.LIVE);
        system("elm", "Unit4 ERP", "unit4", "Unit4", "B01", 210_000_00L, LocalDate.of(2027, 7, 31), Status.LIVE);
        system("SYN0001", "Mystery box", "mystery", "", "", null, null, Status.UNKNOWN);
        for (int i = 1; i <= 30; i++) {
            system(
                    "birch",
                    "Local tool " + i,
                    "tool-" + i,
                    i % 3 == 0 ? "Toolmakers Ltd" : "",
                    i % 2 == 0 ? "B01" : "C08",
                    i % 4 == 0 ? i * 1_000_00L : null,
                    i % 5 == 0 ? LocalDate.of(2026, 4, 1).plusDays(i * 9L) : null,
                    Status.LIVE);
        }
    }

    private void organisation(
            String id, String name, String kind, boolean synthetic, LocalDate ended, List<String> successors) {
        register.add(new Organisation(
                id, name, List.of(), kind, "England", "North", null, ended, successors, null, synthetic, true));
    }

    private void table(String id) {
        int index = tables.size();
        String file = "inventories/" + id + ".csv";
        List<Column> columns = List.of(
                new Column(0, "System", Field.SYSTEM_NAME, 100, "exact", List.of("Modern.Gov", HOSTILE)),
                new Column(1, "Who pays?", Field.SUPPLIER, 72, "words", List.of("Civica")),
                new Column(2, "Contact e-mail", Field.PERSON, 90, "content", List.of()),
                new Column(3, "Colour", null, 0, "none", List.of("blue", "green")));
        tables.add(new SourceTable(
                index,
                file,
                "",
                3,
                columns,
                42,
                id,
                "file name",
                LocalDate.of(2026, 1, 15),
                id.equals("alder") ? "Official-Sensitive" : "",
                "",
                ""));
    }

    private void system(
            String organisationId,
            String name,
            String productId,
            String supplier,
            String capabilityId,
            Long pence,
            LocalDate end,
            Status status) {
        Organisation organisation = register.stream()
                .filter(o -> o.organisationId().equals(organisationId))
                .findFirst()
                .orElseThrow();
        SourceTable table = tables.stream()
                .filter(t -> t.organisation().equals(organisationId))
                .findFirst()
                .orElseThrow();
        long row = systems.stream()
                        .filter(s -> s.deployment().organisationId().equals(organisationId))
                        .count()
                + 4;
        Cost cost = pence == null
                ? Cost.NONE
                : new Cost("£" + pence / 100, pence - pence / 10, pence, pence + pence / 10, CostBasis.ANNUAL);
        Contract contract = new Contract(
                end == null ? "" : "REF-" + row, "", "", "", null, end, productId.equals("swift"), null, "", "");
        boolean own = productId.startsWith("own-");
        Deployment deployment = new Deployment(
                organisationId + "-" + row,
                organisationId,
                organisation.name(),
                table.index(),
                table.file(),
                "",
                row,
                1,
                name,
                "",
                "",
                "",
                "",
                new ProductName(
                        name, productId, product(productId), "", productId.equals("uniform") ? "10" : "", "", "", own),
                supplier,
                supplier,
                false,
                "",
                status,
                pence == null ? null : 100L,
                "",
                cost,
                contract,
                productId.equals("mg") ? "saas" : "",
                "",
                null,
                "",
                "",
                CapabilityProposal.NONE,
                name.endsWith("at Alder") ? "alder" : "");
        systems.add(new PlacedDeployment(
                deployment,
                profile(name, productId),
                productId,
                product(productId),
                supplier,
                !own,
                capabilityId,
                CAPABILITIES.get(capabilityId),
                90,
                "product",
                status.counted()));
    }

    private static String profile(String name, String productId) {
        return "profile-" + productId + (name.equals("Uniform 10.4") ? "-10" : "");
    }

    /** Which body runs which product. */
    private static String instance(PlacedDeployment system) {
        String runBy = system.deployment().runBy();
        return system.productId() + (runBy.isEmpty() ? system.deployment().organisationId() : runBy);
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

    private static List<ProductAssignment> assignments() {
        return List.of(
                assignment("profile-uniform", "uniform", ""), assignment("profile-uniform-10", "uniform 10.4", "10"));
    }

    private static ProductAssignment assignment(String profileId, String core, String version) {
        Profile profile = new Profile(
                profileId,
                core,
                ("Uniform " + version).strip(),
                "idox",
                version,
                "",
                "",
                false,
                false,
                2,
                2,
                List.of(),
                List.of(),
                List.of());
        return ProductAssignment.of(profile, "uniform");
    }

    private static String product(String id) {
        return switch (id) {
            case "mg" -> "Modern.Gov";
            case "spydus" -> "Spydus";
            case "arena" -> "Arena";
            case "uniform" -> "Uniform";
            case "swift" -> "SwiftLG";
            case "cmis" -> "CMIS";
            case "hostile" -> HOSTILE;
            case "unit4" -> "Unit4 ERP";
            case "mystery" -> "Mystery box";
            case "own-hazel" -> "Custom";
            default -> "Local tool " + id.substring(id.indexOf('-') + 1);
        };
    }

    private Findings findings(SparkSession spark, int partitions) {
        Dataset<PlacedDeployment> placed = Datasets.of(spark, systems, PlacedDeployment.class)
                .repartition(partitions)
                .cache();
        Dataset<Product> products = Datasets.of(spark, products(), Product.class)
                .repartition(partitions)
                .cache();
        List<SourceTable> sources = tables;
        List<InputFile> inputs = sources.stream()
                .map(t -> new InputFile(t.file(), 2_048, "0".repeat(64), "windows-1252", "semicolon", 45, "inventory"))
                .toList();
        Ingested ingested = new Ingested(
                sources,
                Datasets.of(spark, List.of(), SourceRecord.class),
                List.of(new DataIssue(
                        Severity.NOTE,
                        "encoding.assumed",
                        "inventories/alder.csv",
                        "",
                        0,
                        "",
                        "",
                        "The file is not UTF-8.",
                        "Read as Windows-1252.")),
                inputs);
        Normalised normalised = new Normalised(
                Datasets.map(placed, PlacedDeployment::deployment, Deployment.class),
                Datasets.of(spark, issues(), DataIssue.class).repartition(partitions),
                Datasets.of(spark, register, Organisation.class).repartition(partitions),
                tallies(),
                AS_OF);
        Matched matched = new Matched(
                Datasets.map(
                        placed, p -> new ProfiledDeployment(p.profileId(), p.deployment()), ProfiledDeployment.class),
                Datasets.of(spark, List.of(), Profile.class),
                Datasets.of(spark, pairs(), ScoredPair.class),
                new MatchModel(
                        -3_200,
                        4_500,
                        List.of(
                                new MatchModel.LevelWeight("name", "exact", 9_000, 8_412, 120),
                                new MatchModel.LevelWeight("vendor", "contradicted", -4_000, -4_250, 17)),
                        45,
                        137));
        Portfolio portfolio = new Portfolio(
                placed,
                products,
                Datasets.of(spark, summaries(), OrganisationSummary.class).repartition(partitions),
                Datasets.of(spark, capabilities(), CapabilitySummary.class).repartition(partitions),
                Datasets.of(spark, List.of(), GraphNode.class),
                Datasets.of(spark, List.of(), GraphEdge.class));
        return new Findings(
                ingested,
                normalised,
                matched,
                new Clustered(Datasets.of(spark, assignments(), ProductAssignment.class), products),
                Decided.NOTHING,
                portfolio,
                new Opportunities(
                        Datasets.of(spark, opportunities(), Opportunity.class).repartition(partitions),
                        Datasets.of(spark, members(), OpportunityMember.class).repartition(partitions)),
                catalogue(),
                AS_OF,
                "{}",
                List.of("Register of councils: Example Data Ltd, CC BY 4.0."));
    }

    private List<DataIssue> issues() {
        List<DataIssue> issues = new ArrayList<>();
        for (int row = 4; row < 20; row++) {
            issues.add(new DataIssue(
                    row % 5 == 0 ? Severity.ERROR : Severity.WARNING,
                    row % 5 == 0 ? "record.no-name" : "money.unreadable",
                    "inventories/birch.csv",
                    "",
                    row,
                    "Cost",
                    row == 4 ? HOSTILE : "about " + row,
                    "The cost cannot be read as a sum of money.",
                    "Kept as raw text; send a number."));
        }
        return issues;
    }

    private List<TableTally> tallies() {
        List<TableTally> tallies = new ArrayList<>();
        for (SourceTable table : tables) {
            tallies.add(new TableTally(table.index(), Outcome.ACCEPTED, "", 38, 39));
            tallies.add(new TableTally(table.index(), Outcome.SET_ASIDE, "set-aside.non-answer", 3, 0));
            tallies.add(new TableTally(table.index(), Outcome.REJECTED, "reject.no-name", 1, 0));
        }
        return tallies;
    }

    private long holders(String productId) {
        return systems.stream()
                .filter(s -> s.productId().equals(productId))
                .map(s -> s.deployment().organisationId())
                .distinct()
                .count();
    }

    private List<Product> products() {
        List<Product> products = new ArrayList<>();
        for (String id :
                new TreeSet<>(systems.stream().map(PlacedDeployment::productId).toList())) {
            List<PlacedDeployment> of =
                    systems.stream().filter(s -> s.productId().equals(id)).toList();
            products.add(new Product(
                    id,
                    product(id),
                    "most organisations",
                    of.get(0).vendor(),
                    false,
                    id.startsWith("own-"),
                    2,
                    of.size(),
                    holders(id),
                    7_000,
                    5_000,
                    0));
        }
        return products;
    }

    private List<OrganisationSummary> summaries() {
        List<OrganisationSummary> summaries = new ArrayList<>();
        for (Organisation organisation : register) {
            List<PlacedDeployment> all = systems.stream()
                    .filter(s -> s.deployment().organisationId().equals(organisation.organisationId()))
                    .toList();
            if (all.isEmpty()) continue;
            List<PlacedDeployment> used =
                    all.stream().filter(PlacedDeployment::counted).toList();
            List<Cost> costs = used.stream()
                    .map(s -> s.deployment().cost())
                    .filter(Cost::known)
                    .toList();
            summaries.add(new OrganisationSummary(
                    organisation.organisationId(),
                    organisation.name(),
                    organisation.kind(),
                    organisation.region(),
                    all.size(),
                    used.size(),
                    all.size() - used.size(),
                    used.stream().map(PlacedDeployment::productId).distinct().count(),
                    used.stream()
                            .map(PlacedDeployment::productId)
                            .distinct()
                            .filter(p -> holders(p) > 1)
                            .count(),
                    used.stream().map(SampleFindings::instance).distinct().count(),
                    used.stream()
                            .filter(s -> !s.deployment().runBy().isEmpty())
                            .map(SampleFindings::instance)
                            .distinct()
                            .count(),
                    used.stream()
                            .map(s -> s.deployment().supplier())
                            .filter(s -> !s.isEmpty())
                            .distinct()
                            .count(),
                    used.stream()
                            .map(PlacedDeployment::capabilityId)
                            .filter(s -> !s.isEmpty())
                            .distinct()
                            .count(),
                    used.stream().filter(s -> s.capabilityId().isEmpty()).count(),
                    costs.size(),
                    costs.stream().mapToLong(Cost::lowPence).sum(),
                    costs.stream().mapToLong(Cost::centralPence).sum(),
                    costs.stream().mapToLong(Cost::highPence).sum()));
        }
        return summaries;
    }

    private List<CapabilitySummary> capabilities() {
        List<CapabilitySummary> summaries = new ArrayList<>();
        CAPABILITIES.forEach((id, name) -> {
            List<PlacedDeployment> in = systems.stream()
                    .filter(s -> s.counted() && s.capabilityId().equals(id))
                    .toList();
            Map<String, Long> byProduct = new TreeMap<>();
            in.forEach(s -> byProduct.merge(s.productId(), 1L, Long::sum));
            long all = in.size();
            long squares = byProduct.values().stream().mapToLong(n -> n * n).sum();
            String top = byProduct.entrySet().stream()
                    .max(Map.Entry.<String, Long>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
            summaries.add(new CapabilitySummary(
                    id,
                    name,
                    all,
                    in.stream()
                            .map(s -> s.deployment().organisationId())
                            .distinct()
                            .count(),
                    byProduct.size(),
                    in.stream()
                            .map(s -> s.deployment().supplier())
                            .filter(s -> !s.isEmpty())
                            .distinct()
                            .count(),
                    all * all * 1_000 / squares,
                    id.isEmpty() ? 0 : 1_500,
                    in.stream().filter(s -> s.deployment().supplier().isEmpty()).count(),
                    top,
                    product(top),
                    byProduct.get(top),
                    in.stream().filter(s -> s.deployment().cost().known()).count(),
                    in.stream()
                            .map(s -> s.deployment().cost())
                            .filter(Cost::known)
                            .mapToLong(Cost::centralPence)
                            .sum()));
        });
        return summaries;
    }

    private List<Opportunity> opportunities() {
        Saving saving = new Saving(
                110_000_000L,
                200_000_000L,
                340_000_000L,
                "Yearly cost of the contracts × discount for buying together (5%, 10%, 20%) × realisation (28%, 50%, 75%)",
                List.of("k1.discount", "realisation"),
                "");
        List<Opportunity> all = new ArrayList<>();
        all.add(opportunity(
                "1f3a000000000001",
                "K1",
                "Same product, many contracts",
                Advice.CONSOLIDATE,
                "Modern.Gov: 6 organisations, 6 contracts",
                "6 organisations pay for Modern.Gov under 6 contracts that end on the same day.",
                "C16",
                "mg",
                "",
                6,
                6,
                1,
                saving,
                1));
        all.add(opportunity(
                "1f3a000000000002",
                "K4",
                "Same function, many products",
                Advice.CONSOLIDATE,
                "Planning and development management: 3 organisations, 18 products",
                "3 organisations use 18 products for planning.",
                "C08",
                "",
                "",
                3,
                20,
                18,
                Saving.notComputable("no cost in the returns"),
                2));
        all.add(opportunity(
                "1f3a000000000003",
                "K5",
                "Duplicates inside one organisation",
                Advice.CONSOLIDATE,
                "Alder County Council: 3 products for planning",
                "Uniform, SwiftLG and " + HOSTILE + " serve the same function.",
                "C08",
                "",
                "alder",
                1,
                3,
                3,
                new Saving(
                        1_070_000L,
                        2_130_000L,
                        3_200_000L,
                        "Cost of the cheaper systems × 30%, 60%, 90%",
                        List.of("k5.redundant"),
                        ""),
                3));
        all.add(opportunity(
                "1f3a000000000004",
                "K1",
                "Same product, many contracts",
                Advice.LEAVE_ALONE,
                "Spydus: 2 organisations",
                "2 organisations have Spydus.",
                "C17",
                "spydus",
                "",
                2,
                2,
                1,
                Saving.notComputable("no cost in the returns"),
                4));
        return all;
    }

    private Opportunity opportunity(
            String id,
            String kind,
            String kindName,
            Advice advice,
            String title,
            String finding,
            String capabilityId,
            String productId,
            String organisationId,
            long organisations,
            long systemCount,
            long productCount,
            Saving saving,
            long rank) {
        return new Opportunity(
                id,
                kind,
                kindName,
                advice,
                title,
                finding,
                advice == Advice.LEAVE_ALONE
                        ? "Two suppliers hold this market; joining up would leave one (rule: supplier concentration)."
                        : "At least two organisations and two contracts (rule: aggregate demand).",
                capabilityId,
                CAPABILITIES.get(capabilityId),
                productId,
                productId.isEmpty() ? "" : product(productId),
                organisationId,
                organisationId.isEmpty() ? "" : "Alder County Council",
                organisations,
                systemCount,
                productCount,
                systemCount,
                saving.known() ? systemCount : 0,
                saving.known() ? 1_167_345_600L : null,
                saving,
                List.of("end dates differ", "versions are not stated"),
                7_450 - rank * 100,
                List.of("breadth 300", "saving 450"),
                rank);
    }

    private List<OpportunityMember> members() {
        List<OpportunityMember> members = new ArrayList<>();
        for (PlacedDeployment s : systems) {
            if (!s.counted()) continue;
            if (s.productId().equals("mg")) members.add(member("1f3a000000000001", "holder", s));
            if (s.capabilityId().equals("C08")) members.add(member("1f3a000000000002", "displaced", s));
            if (s.capabilityId().equals("C08")
                    && s.deployment().organisationId().equals("alder")) {
                members.add(member("1f3a000000000003", "duplicate", s));
            }
            if (s.productId().equals("spydus")) members.add(member("1f3a000000000004", "holder", s));
        }
        return members;
    }

    private static OpportunityMember member(String opportunity, String role, PlacedDeployment s) {
        Deployment d = s.deployment();
        return new OpportunityMember(
                opportunity,
                d.systemId(),
                role,
                d.organisationId(),
                d.organisation(),
                d.sourceFile(),
                d.sourceSheet(),
                d.sourceRow(),
                d.systemName(),
                s.productId(),
                s.product(),
                d.supplier(),
                d.cost().centralPence());
    }

    private static Catalogue catalogue() {
        return new Catalogue(
                List.of(
                        new Capability(
                                "C16",
                                "Democratic and committee services",
                                "council",
                                List.of("committee", "agenda"),
                                false),
                        new Capability(
                                "C08", "Planning and development management", "council", List.of("planning"), false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Parameter(
                                "k1.discount",
                                "Discount by buying together",
                                0.05,
                                0.1,
                                0.2,
                                "share of yearly cost",
                                "",
                                "C",
                                "Example Weekly, 1 March 2024",
                                "https://example.org/discount"),
                        new Parameter(
                                "realisation",
                                "Realisation of a planned saving",
                                0.28,
                                0.5,
                                0.75,
                                "share",
                                "",
                                "A",
                                "Audit Office report on shared services",
                                "javascript:alert(1)"),
                        new Parameter(
                                "k5.redundant",
                                "Cost of the cheaper systems saved",
                                0.3,
                                0.6,
                                0.9,
                                "share",
                                "",
                                "J",
                                "Judgement",
                                ""),
                        new Parameter("unused", "Not used", 1, 2, 3, "£", "2012-13", "B", "Nowhere", "")),
                List.of(),
                List.of(new ReferenceTable("parameters.csv", "f".repeat(64), "built in")));
    }
}
