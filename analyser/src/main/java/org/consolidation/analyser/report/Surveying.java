package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.bit_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.OrganisationSummary;
import org.consolidation.analyser.portfolio.PlacedDeployment;
import org.consolidation.analyser.spark.Datasets;

/** Gathers what the pages share, one small job each; what it hands on is bounded by settings. */
public final class Surveying {

    /** Products listed on a capability's page; the rest are in the table. */
    static final int PRODUCTS = 50;

    private static final Comparator<Opportunity> BY_RANK =
            Comparator.comparingLong(Opportunity::rank).thenComparing(Opportunity::opportunityId);
    private static final Comparator<CapabilitySummary> CAPABILITIES = Comparator.comparing(
                    (CapabilitySummary c) -> c.capabilityId().isEmpty())
            .thenComparing(CapabilitySummary::capabilityId);
    private static final Comparator<OrganisationSummary> ORGANISATIONS =
            Comparator.comparing(OrganisationSummary::organisation).thenComparing(OrganisationSummary::organisationId);

    private Surveying() {}

    /** One of the first opportunities of a partition, or how many of one kind it holds. */
    public record RankedRow(Opportunity opportunity, KindTally tally) {}

    /** Plain reads of small datasets: quick, and all that tasks need to know. */
    static Roster roster(Findings findings, ReportSettings settings) {
        int top = settings.topOpportunities();
        List<RankedRow> ranked = Datasets.mapPartitions(
                        findings.opportunities().opportunities(), p -> firstAndTallies(p, top), RankedRow.class)
                .collectAsList();
        return new Roster(
                first(ranked, Advice.CONSOLIDATE, top),
                first(ranked, Advice.LEAVE_ALONE, top),
                kinds(ranked),
                sorted(findings.portfolio().capabilities(), CAPABILITIES),
                sorted(findings.portfolio().organisations(), ORGANISATIONS),
                register(findings.normalised().organisations()),
                shared(findings.clustered().products()));
    }

    /** The roster, and what has to be counted over all systems. */
    static Survey survey(Findings findings, Roster roster) {
        Dataset<PlacedDeployment> inUse = findings.portfolio().systems().filter(col("counted"));
        return new Survey(
                roster.opportunities(),
                roster.leaveAlone(),
                roster.kinds(),
                roster.capabilities(),
                capabilityProducts(inUse),
                roster.organisations(),
                roster.register(),
                roster.shared(),
                network(inUse, roster.shared()),
                totals(inUse),
                IssueCount.merged(
                        issues(findings.normalised().issues()),
                        findings.ingested().issues()));
    }

    /** The first of a partition by rank, for each advice, and how many there were of each kind. */
    private static Iterator<RankedRow> firstAndTallies(Iterator<Opportunity> partition, int top) {
        Best<Opportunity> consolidate = new Best<>(BY_RANK, top);
        Best<Opportunity> leaveAlone = new Best<>(BY_RANK, top);
        Map<String, KindTally> tallies = new TreeMap<>();
        while (partition.hasNext()) {
            Opportunity opportunity = partition.next();
            (opportunity.advice() == Advice.CONSOLIDATE ? consolidate : leaveAlone).offer(opportunity);
            KindTally tally = KindTally.of(opportunity);
            tallies.merge(tally.key(), tally, KindTally::plus);
        }
        List<RankedRow> rows = new ArrayList<>();
        consolidate.queue.forEach(o -> rows.add(new RankedRow(o, null)));
        leaveAlone.queue.forEach(o -> rows.add(new RankedRow(o, null)));
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
        return few.collectAsList().stream().sorted(order).toList();
    }

    private static Map<String, Organisation> register(Dataset<Organisation> organisations) {
        Map<String, Organisation> register = new TreeMap<>();
        organisations.collectAsList().forEach(o -> register.put(o.organisationId(), o));
        return register;
    }

    private static List<Product> shared(Dataset<Product> products) {
        return products.filter(col("organisations")
                        .gt(1)
                        .and(col("generic").equalTo(false))
                        .and(col("inHouse").equalTo(false)))
                .orderBy(col("organisations").desc(), col("product"), col("productId"))
                .limit(SharedNetwork.NODES)
                .collectAsList();
    }

    private static Totals totals(Dataset<PlacedDeployment> inUse) {
        Column ref = col("deployment.contract.ref");
        Column supplier = col("deployment.supplier");
        Column cost = col("deployment.cost.centralPence");
        Dataset<Row> totals = inUse.agg(
                count(lit(1)).as("systems"),
                countDistinct(when(col("realProduct"), col("productId"))).as("products"),
                count(when(col("realProduct").equalTo(false), 1)).as("ownSystems"),
                countDistinct(when(supplier.notEqual(""), supplier)).as("suppliers"),
                countDistinct(when(ref.notEqual(""), concat_ws("\u0001", col("deployment.organisationId"), ref)))
                        .as("contracts"),
                count(when(ref.notEqual(""), 1)).as("contractSystems"),
                count(col("deployment.contract.end")).as("contractEnds"),
                count(cost).as("costKnown"),
                coalesce(sum(col("deployment.cost.lowPence")), lit(0L)).as("costLowPence"),
                coalesce(sum(cost), lit(0L)).as("costCentralPence"),
                coalesce(sum(col("deployment.cost.highPence")), lit(0L)).as("costHighPence"));
        return Datasets.as(totals, Totals.class).collectAsList().get(0);
    }

    /** Popular products are collapsed to one row per organisation before anything is gathered. */
    private static Map<String, List<CapabilityProduct>> capabilityProducts(Dataset<PlacedDeployment> inUse) {
        Column cost = col("deployment.cost.centralPence");
        Dataset<Row> held = inUse.groupBy(
                        col("capabilityId"),
                        col("productId"),
                        col("deployment.organisationId").as("organisationId"))
                .agg(
                        min(col("deployment.organisation")).as("organisation"),
                        min(col("product")).as("product"),
                        max(col("vendor")).as("vendor"),
                        max(col("realProduct")).as("realProduct"),
                        count(lit(1)).as("systems"),
                        count(cost).as("costKnown"),
                        coalesce(sum(cost), lit(0L)).as("costCentralPence"));
        Dataset<Row> products = held.groupBy(col("capabilityId"), col("productId"))
                .agg(
                        min(col("product")).as("product"),
                        max(col("vendor")).as("vendor"),
                        max(col("realProduct")).as("realProduct"),
                        sum(col("systems")).as("systems"),
                        count(lit(1)).as("organisations"),
                        sum(col("costKnown")).as("costKnown"),
                        sum(col("costCentralPence")).as("costCentralPence"),
                        slice(
                                        sort_array(collect_set(struct(col("organisation"), col("organisationId")))),
                                        1,
                                        CapabilityProduct.HOLDERS)
                                .as("holders"));
        Dataset<Row> first = products.withColumn(
                        "place",
                        row_number()
                                .over(Window.partitionBy("capabilityId")
                                        .orderBy(
                                                col("organisations").desc(),
                                                col("systems").desc(),
                                                col("product"),
                                                col("productId"))))
                .filter(col("place").leq(PRODUCTS))
                .drop("place");
        Comparator<CapabilityProduct> order = Comparator.comparingLong(CapabilityProduct::organisations)
                .thenComparingLong(CapabilityProduct::systems)
                .reversed()
                .thenComparing(CapabilityProduct::product)
                .thenComparing(CapabilityProduct::productId);
        return Datasets.as(first, CapabilityProduct.class).collectAsList().stream()
                .sorted(order)
                .collect(Collectors.groupingBy(CapabilityProduct::capabilityId, TreeMap::new, Collectors.toList()));
    }

    /** Each organisation becomes the set of shared products it uses; only distinct sets come back. */
    private static SharedNetwork network(Dataset<PlacedDeployment> inUse, List<Product> shared) {
        if (shared.isEmpty()) return SharedNetwork.NONE;
        Column bit = lit(0L);
        for (int i = shared.size() - 1; i >= 0; i--) {
            bit = when(col("productId").equalTo(shared.get(i).productId()), lit(1L << i))
                    .otherwise(bit);
        }
        Dataset<Row> masks = inUse.filter(col("productId")
                        .isin(shared.stream().map(Product::productId).toArray()))
                .groupBy(col("deployment.organisationId").as("organisationId"))
                .agg(bit_or(bit).as("mask"))
                .groupBy(col("mask"))
                .agg(count(lit(1)).as("organisations"));
        return SharedNetwork.of(
                shared, Datasets.as(masks, SharedNetwork.MaskCount.class).collectAsList());
    }

    private static List<IssueCount> issues(Dataset<DataIssue> issues) {
        Dataset<Row> counts = issues.groupBy(col("severity"), col("rule"))
                .agg(
                        count(lit(1)).as("issues"),
                        min(struct(
                                        col("file"),
                                        col("sheet"),
                                        col("row"),
                                        col("column"),
                                        col("value"),
                                        col("message"),
                                        col("action")))
                                .as("example"));
        return Datasets.as(counts, IssueCount.class).collectAsList();
    }

    /** The first so many in an order, whatever came in. */
    private static final class Best<T> {

        private final PriorityQueue<T> queue;
        private final int most;

        Best(Comparator<T> order, int most) {
            this.queue = new PriorityQueue<>(order.reversed());
            this.most = most;
        }

        void offer(T item) {
            queue.add(item);
            if (queue.size() > most) queue.poll();
        }
    }
}
