package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.spark.Datasets;

/**
 * A name without a maker and what it is used for. A product does one thing for most who have it; a name that stands
 * here for payroll, there for parking ("Hub", "Project Phoenix") is several things that are called alike.
 *
 * @param core folded
 * @param stated records that state a maker beside it
 * @param functions capabilities that it is filed under without one, each with its organisations
 */
public record SpreadName(String core, long stated, List<ProfileParts.Counted> functions) {

    /** Share of those whose function is known who use a product for the same, at least. */
    private static final double ONE_FUNCTION = 0.6;

    /** Standard deviations below what is expected that chance reaches once in twenty times. */
    private static final double DEVIATIONS = 1.645;

    /** Of so many records that have a name no more than one may state a maker. */
    private static final int BLANK = 5;

    /**
     * Whether so few use it for any one function that it is no product but by a chance of one in twenty: a binomial
     * test, in the normal approximation with continuity correction. Six organisations must have six functions, eight
     * may have two of one.
     */
    boolean nobodys() {
        long all = 0;
        long most = 0;
        for (ProfileParts.Counted function : functions) {
            all += function.count();
            most = Math.max(most, function.count());
        }
        double deviation = Math.sqrt(all * ONE_FUNCTION * (1 - ONE_FUNCTION));
        return BLANK * stated <= all + stated && most + 0.5 < ONE_FUNCTION * all - DEVIATIONS * deviation;
    }

    /**
     * The names that are nobody's for what they are used for, in no order.
     *
     * @param systems {@link NamedSystems} under the names of their products
     */
    static List<SpreadName> of(Dataset<Row> systems) {
        Column bought = not(col("name.inHouse"));
        Column maker = col("name.vendor").notEqual("");
        Column function = when(maker, lit("")).otherwise(col("proposal.comparedAs"));
        Dataset<Row> names = systems.filter(bought)
                .groupBy(col("name.core").as("core"), maker.as("stated"), function.as("value"))
                .agg(countDistinct("organisationId").as("count"))
                .groupBy("core")
                .agg(
                        sum(when(col("stated"), col("count")).otherwise(0L)).as("stated"),
                        collect_list(when(
                                        not(col("stated")).and(col("value").notEqual("")),
                                        struct(col("value"), col("count"))))
                                .as("functions"))
                .filter(size(col("functions")).gt(2));
        return Datasets.filter(Datasets.as(names, SpreadName.class), SpreadName::nobodys)
                .collectAsList();
    }
}
