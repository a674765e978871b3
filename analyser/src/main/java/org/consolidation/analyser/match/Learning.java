package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.match.Lexicon.Sides;
import org.consolidation.analyser.match.Lexicon.Spread;
import org.consolidation.analyser.spark.Datasets;

/** Learns a {@link Lexicon} in columns, where there are more profiles than the driver may hold. */
final class Learning {

    private Learning() {}

    /** Learns from all profiles: the same as {@link Lexicon#learn}. */
    static Lexicon lexicon(Dataset<Profile> profiles, Knowledge knowledge) {
        UserDefinedFunction key = udf(
                (UDF1<String, String>) vendor -> knowledge.reseller(vendor) ? "" : MakerNames.key(vendor),
                DataTypes.StringType);
        Dataset<Row> named = Datasets.keep(profiles.filter(col("vendor").notEqual(""))
                .select(col("core"), key.apply(col("vendor")).as("maker"), col("organisations"))
                .filter(col("maker").notEqual("")));
        Dataset<Row> cores = Datasets.keep(named.groupBy(col("core").as("text"), col("maker"))
                .agg(sum("organisations").as("weight")));
        Dataset<Row> words = named.select(
                        explode(array_distinct(split(col("core"), " "))).as("text"), col("maker"))
                .groupBy("text", "maker")
                .agg(count(lit(1)).as("weight"));
        Dataset<Spread> spreads = Datasets.keep(spreads(cores));
        Column foreign = col("weight").multiply(2).leq(col("most"));
        Dataset<Row> sides = cores.join(spreads, "text")
                .groupBy("maker")
                .agg(
                        sum(when(foreign, 0L).otherwise(1L)).as("own"),
                        sum(when(foreign, 1L).otherwise(0L)).as("foreign"));
        return new Lexicon(
                Datasets.as(sides, Sides.class).collectAsList(),
                spreads(words).collectAsList(),
                spreads.filter(col("makers").gt(1)).collectAsList(),
                Datasets.as(
                                cores.groupBy(col("text").as("core"))
                                        .agg(collect_list(col("maker")).as("makers"))
                                        .filter(size(col("makers")).between(2, Lexicon.HOUSE)),
                                Lexicon.Shared.class)
                        .collectAsList(),
                suffixes(cores).collectAsList());
    }

    /** As {@link Lexicon#learn} finds them: the same product of the same maker with and without them. */
    private static Dataset<Lexicon.Suffix> suffixes(Dataset<Row> cores) {
        UserDefinedFunction cuts =
                udf((UDF1<String, int[]>) Lexicon::cuts, DataTypes.createArrayType(DataTypes.IntegerType, false));
        Dataset<Row> longer = cores.select(
                        col("text").as("long"),
                        col("maker"),
                        col("weight").as("with"),
                        explode(cuts.apply(col("text"))).as("cut"))
                .select(
                        expr("substring(long, 1, cut)").as("text"),
                        col("maker"),
                        col("with"),
                        expr("substring(long, cut + 2)").as("words"));
        Dataset<Row> counted = longer.join(cores, new String[] {"text", "maker"})
                .groupBy("words")
                .agg(
                        count(lit(1)).as("makers"),
                        sum("with").as("with"),
                        sum("weight").as("without"));
        return Datasets.filter(Datasets.as(counted, Lexicon.Suffix.class), Lexicon.Suffix::use);
    }

    private static Dataset<Spread> spreads(Dataset<Row> uses) {
        return Datasets.as(
                uses.groupBy("text")
                        .agg(
                                count(lit(1)).as("makers"),
                                sum("weight").as("stated"),
                                max("weight").as("most")),
                Spread.class);
    }
}
