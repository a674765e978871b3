package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.struct;

import java.io.Serializable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.WindowSpec;
import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.opportunity.Saving;

/**
 * Of all opportunities that concern an organisation and advise to join up: how many lack what it does not
 * state of one of its systems.
 *
 * @param opportunities all of them
 * @param figure would gain a saving if costs were stated
 * @param cost whose place may change with a cost: half of the evidence counts costs known
 * @param end whose place may change with a contract end: ease counts contracts that end soon
 * @param supplier of kinds that count how concentrated suppliers are
 */
public record Wanted(long opportunities, long figure, long cost, long end, long supplier) implements Serializable {

    static final Wanted NOTHING = new Wanted(0, 0, 0, 0, 0);

    /** Over the columns of {@link Recommendation}. */
    static Column column(WindowSpec organisation) {
        Column advised = col("advice").equalTo(Advice.CONSOLIDATE.name());
        return struct(
                count_if(advised).over(organisation).as("opportunities"),
                count_if(advised.and(col("withoutCost").gt(0)).and(Saving.wantsCost(col("why"))))
                        .over(organisation)
                        .as("figure"),
                count_if(advised.and(col("withoutCost").gt(0)))
                        .over(organisation)
                        .as("cost"),
                count_if(advised.and(col("withoutEnd").gt(0)))
                        .over(organisation)
                        .as("end"),
                count_if(advised.and(col("kind").isin("K1", "K4"))
                                .and(col("withoutSupplier").gt(0)))
                        .over(organisation)
                        .as("supplier"));
    }
}
