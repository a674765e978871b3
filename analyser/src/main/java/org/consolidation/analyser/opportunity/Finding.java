package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.array;
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
        return new Opportunities(
                Datasets.keep(Ranking.rank(found)), Datasets.keep(members(portfolio.systems(), found, kinds)));
    }

    /** The systems of each opportunity: every kind names the subject that a system belongs to. */
    private static Dataset<OpportunityMember> members(
            Dataset<PlacedDeployment> systems, Dataset<Row> found, List<OpportunityKind> kinds) {
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
                        col("deployment.cost.centralPence").as("costCentralPence"));
        Dataset<Row> subjects = found.select(
                col("kind"),
                col("subject"),
                col("anchor"),
                col("standing"),
                col("opportunity.opportunityId").as("opportunityId"));
        return Datasets.as(
                sides.join(
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
                                col("costCentralPence")),
                OpportunityMember.class);
    }

    /** Where nothing is advised, all are holders alike. */
    private static Column role(List<OpportunityKind> kinds) {
        Column role = when(col("standing").notEqual(Advice.CONSOLIDATE.ordinal()), "holder");
        for (OpportunityKind kind : kinds) role = role.when(col("kind").equalTo(kind.id()), kind.role());
        return role;
    }
}
