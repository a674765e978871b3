package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.portfolio.SystemColumns;
import org.consolidation.analyser.spark.Datasets;

/** Finds what could be consolidated, what it is worth and what stands in the way. */
public final class Finding {

    private Finding() {}

    /** Of a run of which it is not known what its lists state. */
    public static Opportunities find(
            Portfolio portfolio, Catalogue catalogue, LocalDate asOf, OpportunitySettings settings) {
        return find(portfolio, catalogue, Ground.OPEN, asOf, settings);
    }

    /** Every kind of opportunity over the portfolio, ranked; each pound counted once. */
    public static Opportunities find(
            Portfolio portfolio, Catalogue catalogue, Ground ground, LocalDate asOf, OpportunitySettings settings) {
        Terms known = Terms.of(catalogue, ground, asOf, settings);
        List<OpportunityKind> kinds = OpportunityKinds.named(settings.kinds()).stream()
                .filter(kind -> kind.possible(known))
                .toList();
        Dataset<Row> systems = Allied.marked(portfolio.systems(), kinds, known).where(col("counted"));
        Terms terms = known.spending(Adopt.spent(systems, kinds, known));
        Dataset<Row> found = Datasets.keep(found(portfolio, systems, kinds, terms));
        Ranking.Ranked ranking = Ranking.rank(found, terms.yardsticks().weightings());
        Peers peers = Imputing.peers(portfolio.systems(), terms);
        Dataset<Row> concerned =
                Settling.settle(ranking, Datasets.keep(Members.of(systems, ranking, kinds, peers, terms)), terms);
        Dataset<Claiming.Share> shares = Datasets.keep(Claiming.shares(ranking, concerned, peers, terms));
        Dataset<Part> parts = ranking.pays() ? Datasets.keep(Part.of(concerned)) : null;
        Adopting adopting = Adopting.of(systems, kinds, terms);
        return new Opportunities(
                Datasets.keep(opportunities(found, shares, ranking.size())),
                Members.rows(concerned),
                parts,
                ranking.pays() ? Simulation.of(shares, terms) : Simulated.NONE,
                adopting.measured(),
                adopting.stated(),
                ranking.pays() ? Gain.of(parts) : null,
                peers);
    }

    /** What was found, with what counts for each of it beside. */
    private static Dataset<Opportunity> opportunities(Dataset<Row> found, Dataset<Claiming.Share> shares, long size) {
        List<String> beside = List.of("rank", "otherRanks", "claim", "imputation");
        return Datasets.as(
                found.select("opportunity")
                        .join(
                                Datasets.lookUp(shares.select(struct(col("*")).as("share")), size),
                                col("opportunity.opportunityId").equalTo(col("share.opportunityId")))
                        .select(Arrays.stream(Opportunity.class.getRecordComponents())
                                .map(RecordComponent::getName)
                                .map(name -> col((beside.contains(name) ? "share." : "opportunity.") + name))
                                .toArray(Column[]::new)),
                Opportunity.class);
    }

    /** One pass for all kinds that look at products, one for functions, one for systems. */
    private static Dataset<Row> found(
            Portfolio portfolio, Dataset<Row> systems, List<OpportunityKind> kinds, Terms terms) {
        Broadcast<Terms> shared = Datasets.share(portfolio.systems().sparkSession(), terms);
        List<Dataset<Row>> found = new ArrayList<>();
        List<String> ofProducts = ids(kinds, ProductKind.class);
        if (!ofProducts.isEmpty()) {
            found.add(Datasets.flatMap(
                            cases(portfolio),
                            product -> OpportunityKinds.judge(ofProducts, product, shared.value()),
                            Found.class)
                    .toDF());
        }
        List<String> ofFunctions = ids(kinds, CapabilityKind.class);
        if (!ofFunctions.isEmpty()) {
            found.add(Datasets.flatMap(
                            portfolio
                                    .tallies()
                                    .capabilities()
                                    .where(col("summary.capabilityId")
                                            .notEqual("")
                                            .and(col("infrastructure").equalTo(false))),
                            tally -> OpportunityKinds.judge(ofFunctions, tally, shared.value()),
                            Found.class)
                    .toDF());
        }
        List<OpportunityKind> ofSystems =
                kinds.stream().filter(GroupKind.class::isInstance).toList();
        if (!ofSystems.isEmpty()) {
            found.add(Datasets.mapGroups(
                            twins(systems, ofSystems, terms),
                            "subject",
                            (key, rows) -> OpportunityKinds.judge(key, rows, shared.value()),
                            Found.class)
                    .toDF()
                    .where(col("subject").notEqual("")));
        }
        return found.stream().reduce(Dataset::union).orElseThrow();
    }

    private static List<String> ids(List<OpportunityKind> kinds, Class<? extends OpportunityKind> of) {
        return kinds.stream().filter(of::isInstance).map(OpportunityKind::id).toList();
    }

    /** Products at two organisations or more; those on one instance have joined up already. */
    private static Dataset<ProductKind.Case> cases(Portfolio portfolio) {
        Dataset<Row> products = portfolio
                .tallies()
                .products()
                .toDF()
                .where(col("realProduct")
                        .and(col("organisations").geq(2))
                        .and(col("instances").geq(2)))
                .select(struct(col("*")).as("product"));
        Dataset<Row> groups = portfolio
                .products()
                .select(
                        col("productId"),
                        col("profiles"),
                        col("cohesionMillibits").cast("long").as("cohesionMillibits"));
        Dataset<Row> capabilities =
                portfolio.capabilities().select(struct(col("*")).as("capability"));
        return Datasets.as(
                products.join(groups, col("product.productId").equalTo(col("productId")))
                        .join(capabilities, col("product.capabilityId").equalTo(col("capability.capabilityId"))),
                ProductKind.Case.class);
    }

    /** Each system once for each kind that goes through systems and has a subject for it. */
    private static Dataset<Twin> twins(Dataset<Row> systems, List<OpportunityKind> kinds, Terms terms) {
        boolean ends = kinds.stream().anyMatch(EndOfSupport.class::isInstance);
        return Datasets.as(
                Members.sides(systems, kinds, terms)
                        .select(
                                concat_ws("|", col("side.kind"), col("side.subject"))
                                        .as("subject"),
                                col("deployment.systemId"),
                                col("deployment.organisationId"),
                                col("deployment.organisation"),
                                col("capabilityId"),
                                col("capability"),
                                col("capabilityScore").cast("long").as("capabilityScore"),
                                col("productId"),
                                col("product"),
                                col("realProduct"),
                                when(col("vendor").notEqual(""), col("vendor"))
                                        .otherwise(col("deployment.supplier"))
                                        .as("maker"),
                                when(
                                                col("side.kind").equalTo(RedundantInside.ID),
                                                concat_ws(
                                                        " ",
                                                        col("deployment.department"),
                                                        col("deployment.systemName"),
                                                        col("deployment.description")))
                                        .otherwise("")
                                        .as("words"),
                                col("deployment.contract.ref").as("contractRef"),
                                col("deployment.contract.end").as("contractEnd"),
                                col("deployment.criticality").equalTo(lit(1)).as("critical"),
                                col("deployment.cost.lowPence").as("costLowPence"),
                                col("deployment.cost.centralPence").as("costCentralPence"),
                                col("deployment.cost.highPence").as("costHighPence"),
                                (ends ? EndOfSupport.end(terms) : lit(null).cast("date")).as("supportEnd"),
                                col("deployment.supportEnd").isNotNull().as("supportStated"),
                                col("deployment.contract.route").as("route"),
                                SystemColumns.runner().as("runBy"),
                                col("deployment.cost.parts.hostingPence").as("hostingPence")),
                Twin.class);
    }
}
