package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.OrganisationSummary;
import org.consolidation.analyser.spark.Datasets;

/** Gathers what the pages share, one small job each; what it hands on is bounded by settings. */
public final class Surveying {

    /** Products listed on a capability's page; the rest are in the table. */
    static final int PRODUCTS = 50;

    /** Products of several descriptions whose weakest join is told on pages of organisations. */
    public static final int JOINED = 500;

    private static final Comparator<Opportunity> BY_RANK =
            Comparator.comparingLong(Opportunity::rank).thenComparing(Opportunity::opportunityId);
    private static final Comparator<CapabilitySummary> CAPABILITIES = Comparator.comparing(
                    (CapabilitySummary c) -> c.capabilityId().isEmpty())
            .thenComparing(CapabilitySummary::capabilityId);
    private static final Comparator<OrganisationSummary> ORGANISATIONS =
            Comparator.comparing(OrganisationSummary::organisation).thenComparing(OrganisationSummary::organisationId);

    private static final Comparator<Product> MOST_SHARED = Comparator.comparingLong(Product::organisations)
            .reversed()
            .thenComparing(Product::product)
            .thenComparing(Product::productId);

    private Surveying() {}

    /** One of the first opportunities of a partition, or how many of one kind it holds. */
    private record RankedRow(Opportunity opportunity, KindTally tally) implements Serializable {}

    /** One of the most widely held products of a partition, of all or of those that were joined. */
    private record HeldRow(Product product, boolean joined) implements Serializable {}

    /** Plain reads of small datasets: quick. */
    static Bodies bodies(Settled settled) {
        List<HeldRow> held = mostHeld(inUse(settled));
        return new Bodies(
                sorted(settled.portfolio().capabilities(), CAPABILITIES),
                sorted(settled.portfolio().organisations(), ORGANISATIONS),
                register(settled.normalised().organisations()),
                most(held, false, SharedNetwork.NODES),
                most(held, true, JOINED).stream().map(Product::productId).toList());
    }

    /** All that tasks need to know. */
    static Roster roster(Findings findings, Bodies bodies, ReportSettings settings) {
        int top = settings.topOpportunities();
        List<RankedRow> ranked = ranked(findings.opportunities().opportunities(), top);
        return new Roster(
                first(ranked, Advice.CONSOLIDATE, top),
                first(ranked, Advice.LEAVE_ALONE, top),
                kinds(ranked),
                bodies.capabilities(),
                bodies.organisations(),
                bodies.register(),
                bodies.shared(),
                bodies.joined());
    }

    private static List<RankedRow> ranked(Dataset<Opportunity> opportunities, int top) {
        return opportunities
                .javaRDD()
                .mapPartitions(partition -> firstAndTallies(partition, top))
                .collect();
    }

    /** The roster, and what was counted over all systems. */
    static Survey survey(Findings findings, Roster roster, Tally.Result tally) {
        return new Survey(
                roster.opportunities(),
                roster.leaveAlone(),
                roster.kinds(),
                roster.capabilities(),
                tally.products(),
                roster.organisations(),
                roster.register(),
                roster.shared(),
                roster.shared().isEmpty() ? SharedNetwork.NONE : SharedNetwork.of(roster.shared(), tally.sets()),
                tally.totals(),
                IssueCount.merged(issues(findings.normalised().issues()), findings.heldIssues()),
                tally.asked());
    }

    /** The first of a partition by rank, for each advice, and how many there were of each kind. */
    private static Iterator<RankedRow> firstAndTallies(Iterator<Opportunity> partition, int top) {
        First<Opportunity> consolidate = new First<>(BY_RANK, top);
        First<Opportunity> leaveAlone = new First<>(BY_RANK, top);
        Map<String, KindTally> tallies = new TreeMap<>();
        while (partition.hasNext()) {
            Opportunity opportunity = partition.next();
            (opportunity.advice() == Advice.CONSOLIDATE ? consolidate : leaveAlone).offer(opportunity);
            KindTally tally = KindTally.of(opportunity);
            tallies.merge(tally.key(), tally, KindTally::plus);
        }
        List<RankedRow> rows = new ArrayList<>();
        consolidate.items().forEach(o -> rows.add(new RankedRow(o, null)));
        leaveAlone.items().forEach(o -> rows.add(new RankedRow(o, null)));
        tallies.values().forEach(t -> rows.add(new RankedRow(null, t)));
        return rows.iterator();
    }

    private static List<Opportunity> first(List<RankedRow> rows, Advice advice, int most) {
        return rows.stream()
                .map(RankedRow::opportunity)
                .filter(o -> o != null && o.advice() == advice)
                .sorted(BY_RANK)
                .limit(most)
                .toList();
    }

    private static List<KindTally> kinds(List<RankedRow> rows) {
        Map<String, KindTally> kinds = new TreeMap<>();
        for (RankedRow row : rows) {
            if (row.tally() != null) kinds.merge(row.tally().key(), row.tally(), KindTally::plus);
        }
        return List.copyOf(kinds.values());
    }

    private static <T> List<T> sorted(Dataset<T> few, Comparator<T> order) {
        return few.javaRDD().collect().stream().sorted(order).toList();
    }

    private static Map<String, Organisation> register(Dataset<Organisation> organisations) {
        Map<String, Organisation> register = new TreeMap<>();
        organisations.collectAsList().forEach(o -> register.put(o.organisationId(), o));
        return register;
    }

    /** Products with the organisations that have them in use, as all other figures of pages are counted. */
    private static Dataset<Product> inUse(Settled settled) {
        Dataset<Row> used = settled.portfolio()
                .tallies()
                .products()
                .select(col("productId").as("usedId"), col("organisations").as("users"));
        return Datasets.as(
                settled.clustered()
                        .products()
                        .join(
                                Datasets.lookUp(used, settled.matched().model().profiles()),
                                col("productId").equalTo(col("usedId")))
                        .withColumn("organisations", col("users"))
                        .drop("usedId", "users"),
                Product.class);
    }

    private static List<HeldRow> mostHeld(Dataset<Product> products) {
        return products.javaRDD()
                .filter(p -> p.organisations() > 1 && !p.generic() && !p.inHouse())
                .mapPartitions(Surveying::mostHeld)
                .collect();
    }

    private static Iterator<HeldRow> mostHeld(Iterator<Product> partition) {
        First<Product> all = new First<>(MOST_SHARED, SharedNetwork.NODES);
        First<Product> joined = new First<>(MOST_SHARED, JOINED);
        while (partition.hasNext()) {
            Product product = partition.next();
            all.offer(product);
            if (product.profiles() > 1) joined.offer(product);
        }
        List<HeldRow> rows = new ArrayList<>();
        all.items().forEach(p -> rows.add(new HeldRow(p, false)));
        joined.items().forEach(p -> rows.add(new HeldRow(p, true)));
        return rows.iterator();
    }

    private static List<Product> most(List<HeldRow> held, boolean joined, int most) {
        return held.stream()
                .filter(row -> row.joined() == joined)
                .map(HeldRow::product)
                .sorted(MOST_SHARED)
                .limit(most)
                .toList();
    }

    private static List<IssueCount> issues(Dataset<DataIssue> issues) {
        return issues.javaRDD()
                .mapPartitions(partition -> {
                    Map<String, IssueCount> counts = new TreeMap<>();
                    while (partition.hasNext()) {
                        IssueCount one = IssueCount.of(partition.next());
                        counts.merge(one.key(), one, IssueCount::plus);
                    }
                    return counts.values().iterator();
                })
                .collect();
    }
}
