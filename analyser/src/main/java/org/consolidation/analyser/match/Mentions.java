package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.spark.Datasets;

/**
 * Products that only a description names. A record called "Gannet" whose description says "local name for
 * Kardor Contact Centre" is of that product when another record of the run names it in its own cell, and
 * when "Gannet" itself says little: a function, or a name that no second organisation uses.
 */
final class Mentions implements Serializable {

    private static final long serialVersionUID = 1;

    private static final Column NAMED = not(col("name.inHouse"));

    /** The stated maker, or null, which is not counted. */
    private static final Column MAKER = nullif(col("vendor"), lit(""));

    private final Map<String, Long> organisations = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /**
     * A name in cells of products.
     *
     * @param core folded
     * @param organisations that use it
     * @param makers stated beside it
     */
    public record Use(String core, long organisations, long makers) {}

    /** Of names that are mentioned, and of those whose descriptions mention one. */
    Mentions(Iterable<Use> uses) {
        for (Use use : uses) {
            organisations.put(use.core(), use.organisations());
            if (use.makers() > 1) ambiguous.add(use.core());
        }
    }

    /** The product of a record: what its description mentions, or its own name. */
    String product(String core, boolean inHouse, List<String> mentions) {
        if (inHouse || !saysLittle(core)) return core;
        for (String mention : mentions) {
            boolean known = organisations.containsKey(mention) && !ambiguous.contains(mention);
            if (known && !mention.equals(core)) return mention;
        }
        return core;
    }

    private boolean saysLittle(String core) {
        return GenericNames.STATED.generic(core, "")
                || ambiguous.contains(core)
                || organisations.getOrDefault(core, 0L) <= 1;
    }

    /** Deployments under the names of their products. */
    static Dataset<Deployment> resolved(Dataset<Deployment> deployments) {
        Dataset<Deployment> mentioning =
                deployments.filter(NAMED.and(size(col("name.mentions")).gt(0)));
        Dataset<Row> asked = mentioning
                .select(explode(col("name.mentions")).as("core"))
                .union(mentioning.select(col("name.core").as("core")))
                .distinct();
        Dataset<Row> uses = deployments
                .filter(NAMED)
                .select(col("name.core").as("core"), col("name.vendor").as("vendor"), col("organisationId"))
                .join(asked, "core")
                .groupBy("core")
                .agg(
                        countDistinct(col("organisationId")).as("organisations"),
                        countDistinct(MAKER).as("makers"));
        List<Use> known = Datasets.as(uses, Use.class).collectAsList();
        if (known.isEmpty()) return deployments;
        Mentions mentions = new Mentions(known);
        UDF3<String, Boolean, String, String> product =
                (core, inHouse, mentioned) -> mentions.product(core, inHouse, List.of(mentioned.split("\n")));
        Column core = when(size(col("name.mentions")).equalTo(0), col("name.core"))
                .otherwise(udf(product, DataTypes.StringType)
                        .apply(col("name.core"), col("name.inHouse"), array_join(col("name.mentions"), "\n")));
        return Datasets.as(deployments.withColumn("name", col("name").withField("core", core)), Deployment.class);
    }
}
