package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.opportunity.OpportunityKind.Cut;
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
        Terms terms = Terms.of(catalogue, ground, asOf, settings);
        List<OpportunityKind> kinds = OpportunityKinds.named(settings.kinds()).stream()
                .filter(kind -> kind.possible(terms))
                .toList();
        Dataset<Row> systems = Allied.marked(portfolio.systems(), kinds, terms).where(col("counted"));
        Dataset<Row> found = Datasets.keep(found(portfolio, systems, kinds, terms));
        Ranking.Ranked ranking = Ranking.rank(found, terms.yardsticks().weightings());
        Peers peers = Imputing.peers(portfolio.systems(), terms);
        Dataset<Row> sides = members(systems, ranking, kinds, peers, terms);
        Dataset<Row> members =
                ranking.pays() ? Datasets.keep(Claiming.counted(sides, ranking.size(), gained(kinds, terms))) : sides;
        Dataset<Claiming.Share> shares = Datasets.keep(Claiming.shares(ranking, members, peers, terms));
        return new Opportunities(
                Datasets.keep(opportunities(found, shares, ranking.size())),
                Datasets.as(members, OpportunityMember.class),
                ranking.pays() ? Simulation.of(shares, terms) : Simulated.NONE,
                Adopting.measured(members, kinds, terms),
                Adopting.stated(terms),
                ranking.pays() ? Gain.of(members) : null,
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
                sides(systems, kinds, terms)
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
                                col("deployment.cost.parts.hostingPence").as("hostingPence")),
                Twin.class);
    }

    /** Each system in use once for each kind that has a subject for it, as {@code side}. */
    private static Dataset<Row> sides(Dataset<Row> systems, List<OpportunityKind> kinds, Terms terms) {
        return systems.withColumn(
                        "side",
                        explode(array(kinds.stream()
                                .map(kind -> struct(
                                        lit(kind.id()).as("kind"),
                                        kind.subject(terms).as("subject")))
                                .toArray(Column[]::new))))
                .where(col("side.subject").isNotNull());
    }

    /**
     * The systems of each opportunity: every kind names the subject that a system belongs to. Beside the
     * columns of a member, {@code saves}: the rank of an opportunity that would save part of its known cost
     * and is worth more than nothing; else null.
     */
    private static Dataset<Row> members(
            Dataset<Row> systems, Ranking.Ranked ranking, List<OpportunityKind> kinds, Peers peers, Terms terms) {
        Dataset<Row> sides = sides(systems.withColumn("imputed", Imputing.column(peers)), kinds, terms)
                .select(
                        col("side.kind").as("sideKind"),
                        col("side.subject").as("sideSubject"),
                        col("deployment.systemId"),
                        col("deployment.organisationId"),
                        col("deployment.organisation"),
                        col("deployment.sourceFile"),
                        col("deployment.sourceSheet"),
                        col("deployment.sourceRow"),
                        col("deployment.systemName"),
                        col("productId"),
                        col("product"),
                        col("deployment.supplier"),
                        col("deployment.contract.end").as("contractEnd"),
                        col("deployment.contract.noticeMonths").as("noticeMonths"),
                        col("deployment.contract.extension").as("extension"),
                        coalesce(col("deployment.criticality").equalTo(lit(1)), lit(false))
                                .as("critical"),
                        col("deployment.contract.route").as("route"),
                        col("deployment.cost.lowPence").as("costLowPence"),
                        col("deployment.cost.centralPence").as("costCentralPence"),
                        col("deployment.cost.highPence").as("costHighPence"),
                        SystemColumns.runPence().as("runPence"),
                        col("deployment.cost.parts.hostingPence").as("hostingPence"),
                        col("imputed.lowPence").as("imputedCostLow"),
                        col("imputed.centralPence").as("imputedCostCentral"),
                        col("imputed.highPence").as("imputedCostHigh"),
                        coalesce(col("imputed.from"), lit("")).as("imputedFrom"));
        Dataset<Row> subjects =
                ranking.ranks().drop("capabilityId", "otherRanks").withColumnRenamed("rank", "opportunityRank");
        return sides.join(
                        Datasets.lookUp(subjects, ranking.size()),
                        col("sideKind")
                                .equalTo(col("kind"))
                                .and(col("sideSubject").equalTo(col("subject"))))
                .select(
                        col("opportunityId"),
                        col("systemId"),
                        role(kinds, terms).as("role"),
                        col("organisationId"),
                        col("organisation"),
                        col("sourceFile"),
                        col("sourceSheet"),
                        col("sourceRow"),
                        col("systemName"),
                        col("productId"),
                        col("product"),
                        col("supplier"),
                        col("contractEnd"),
                        col("costLowPence"),
                        col("costCentralPence"),
                        col("costHighPence"),
                        lit("").as("countedIn"),
                        lit(null).cast("long").as("gainsPence"),
                        col("imputedCostLow"),
                        col("imputedCostCentral"),
                        col("imputedCostHigh"),
                        col("imputedFrom"),
                        col("kind"),
                        col("noticeMonths"),
                        col("extension"),
                        col("critical"),
                        coalesce(saves(kinds, terms), lit(false)).as("advised"),
                        counts(kinds, "imputedCostLow", Cut.LOW, terms).as("imputedLowPence"),
                        counts(kinds, "imputedCostCentral", Cut.CENTRAL, terms).as("imputedCentralPence"),
                        counts(kinds, "imputedCostHigh", Cut.HIGH, terms).as("imputedHighPence"),
                        counts(kinds, "costLowPence", Cut.LOW, terms).as("countsLowPence"),
                        counts(kinds, "costCentralPence", Cut.CENTRAL, terms).as("countsCentralPence"),
                        counts(kinds, "costHighPence", Cut.HIGH, terms).as("countsHighPence"),
                        when(col("kind").isin("K6", "K7"), col("subject")).as("offer"),
                        col("pays"),
                        col("opportunityRank"))
                .withColumn(
                        "saves",
                        when(
                                col("advised")
                                        .and(coalesce(col("pays"), lit(false)))
                                        .and(col("costCentralPence").isNotNull()),
                                col("opportunityRank")))
                .drop("pays", "opportunityRank");
    }

    /** Whether an opportunity, if it is advised, saves part of a member's cost. */
    private static Column saves(List<OpportunityKind> kinds, Terms terms) {
        return advised(lit(false), kinds, kind -> kind.saves(terms));
    }

    /** Where nothing is advised, all are holders alike. */
    private static Column role(List<OpportunityKind> kinds, Terms terms) {
        return advised(lit("holder"), kinds, kind -> kind.role(terms));
    }

    private static Column advised(Column other, List<OpportunityKind> kinds, Function<OpportunityKind, Column> what) {
        return byKind(when(col("standing").notEqual(Advice.CONSOLIDATE.ordinal()), other), kinds, what);
    }

    private static Column counts(List<OpportunityKind> kinds, String cost, Cut cut, Terms terms) {
        return byKind(when(col(cost).isNull(), lit(null)), kinds, kind -> kind.counts(col(cost), cut, terms));
    }

    /** What the kind of each row has; kinds that have the same are asked for together, and once. */
    private static Column byKind(Column first, List<OpportunityKind> kinds, Function<OpportunityKind, Column> what) {
        Map<Column, List<String>> alike = new LinkedHashMap<>();
        for (OpportunityKind kind : kinds) {
            alike.computeIfAbsent(what.apply(kind), column -> new ArrayList<>()).add(kind.id());
        }
        Column chosen = first;
        for (Map.Entry<Column, List<String>> some : alike.entrySet()) {
            chosen = chosen.when(col("kind").isin(some.getValue().toArray()), some.getKey());
        }
        return chosen;
    }

    /** What a member's organisation is expected to save a year, by the shares of the kind's rule. */
    private static Column gained(List<OpportunityKind> kinds, Terms terms) {
        Column gained = when(lit(false), lit(null).cast("long"));
        for (OpportunityKind kind : kinds) {
            if (kind.rules().isEmpty()) continue;
            MoneyRule rule = kind.rules().get(0);
            BigDecimal share = terms.reckoning(rule).saved().central();
            for (Rate rate : terms.reckoning(rule).achieved()) share = share.multiply(rate.central());
            gained = gained.when(
                    col("kind").equalTo(kind.id()),
                    round(col("countsCentralPence").cast("decimal(19,0)").multiply(lit(share)), 0)
                            .cast("long"));
        }
        return gained;
    }
}
