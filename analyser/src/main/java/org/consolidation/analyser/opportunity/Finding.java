package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.portfolio.PlacedDeployment;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.spark.Datasets;

/** Finds what could be consolidated, what it is worth and what stands in the way. */
public final class Finding {

    private Finding() {}

    /** Every kind of opportunity over the portfolio, ranked. */
    public static Opportunities find(
            Portfolio portfolio, Catalogue catalogue, LocalDate asOf, OpportunitySettings settings) {
        Terms terms = Terms.of(catalogue, asOf, settings);
        List<OpportunityKind> kinds = OpportunityKinds.named(settings.kinds());
        Dataset<Row> found = Datasets.keep(kinds.stream()
                .map(kind -> kind.find(portfolio, terms).toDF())
                .reduce(Dataset::union)
                .orElseThrow()
                .where(col("subject").notEqual("")));
        Ranking.Ranked ranking = Ranking.rank(found);
        Dataset<Row> ranked = Datasets.keep(ranking.found());
        Dataset<Row> sides = members(portfolio.systems(), ranked, kinds);
        if (!ranking.pays()) {
            return new Opportunities(
                    Datasets.keep(Datasets.as(ranked.select("opportunity.*"), Opportunity.class)),
                    Datasets.as(sides.drop("saves"), OpportunityMember.class));
        }
        Dataset<Row> counted = Datasets.keep(Claiming.counted(sides));
        Dataset<Opportunity> claiming = Datasets.keep(Claiming.claiming(ranked, counted, terms));
        return new Opportunities(
                claiming,
                Datasets.as(counted.drop("saves", "stake", "stakes"), OpportunityMember.class),
                Simulation.of(claiming, terms));
    }

    /**
     * The systems of each opportunity: every kind names the subject that a system belongs to. Beside the
     * columns of a member, {@code saves}: the rank of an opportunity that would save part of its known cost
     * and is worth more than nothing; else null.
     */
    private static Dataset<Row> members(
            Dataset<PlacedDeployment> systems, Dataset<Row> ranked, List<OpportunityKind> kinds) {
        Dataset<Row> sides = systems.toDF()
                .where(col("counted"))
                .withColumn(
                        "side",
                        explode(array(kinds.stream()
                                .map(kind -> struct(
                                        lit(kind.id()).as("kind"),
                                        kind.subject().as("subject")))
                                .toArray(Column[]::new))))
                .where(col("side.subject").isNotNull())
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
                        col("deployment.cost.lowPence").as("costLowPence"),
                        col("deployment.cost.centralPence").as("costCentralPence"),
                        col("deployment.cost.highPence").as("costHighPence"));
        Dataset<Row> subjects = ranked.select(
                col("kind"),
                col("subject"),
                col("anchor"),
                col("standing"),
                col("opportunity.opportunityId").as("opportunityId"),
                col("opportunity.rank").as("opportunityRank"),
                col("opportunity.worth.netCentralPence").gt(0).as("pays"));
        return sides.join(
                        Datasets.lookUp(subjects),
                        col("sideKind")
                                .equalTo(col("kind"))
                                .and(col("sideSubject").equalTo(col("subject"))))
                .select(
                        col("opportunityId"),
                        col("systemId"),
                        role(kinds).as("role"),
                        col("organisationId"),
                        col("organisation"),
                        col("sourceFile"),
                        col("sourceSheet"),
                        col("sourceRow"),
                        col("systemName"),
                        col("productId"),
                        col("product"),
                        col("supplier"),
                        col("costLowPence"),
                        col("costCentralPence"),
                        col("costHighPence"),
                        lit("").as("countedIn"),
                        when(
                                        saves(kinds)
                                                .and(coalesce(col("pays"), lit(false)))
                                                .and(col("costCentralPence").isNotNull()),
                                        col("opportunityRank"))
                                .as("saves"));
    }

    /** Whether an opportunity, if it is advised, saves part of a member's cost. */
    private static Column saves(List<OpportunityKind> kinds) {
        Column saves = when(col("standing").notEqual(Advice.CONSOLIDATE.ordinal()), lit(false));
        for (OpportunityKind kind : kinds) saves = saves.when(col("kind").equalTo(kind.id()), kind.saves());
        return saves;
    }

    /** Where nothing is advised, all are holders alike. */
    private static Column role(List<OpportunityKind> kinds) {
        Column role = when(col("standing").notEqual(Advice.CONSOLIDATE.ordinal()), "holder");
        for (OpportunityKind kind : kinds) role = role.when(col("kind").equalTo(kind.id()), kind.role());
        return role;
    }
}
