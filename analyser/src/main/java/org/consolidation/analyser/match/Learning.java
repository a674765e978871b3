package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.spark.Datasets;

/** Learns a {@link Lexicon} in columns, where there are more profiles than the driver may hold. */
final class Learning {

    private Learning() {}

    /** How much is stated of one maker beside a word or a core. */
    public record Weight(String text, String maker, long weight) {}

    /** Learns from all profiles: the same as {@link Lexicon#learn}. */
    static Lexicon lexicon(Dataset<Profile> profiles, Knowledge knowledge) {
        UserDefinedFunction key = udf(
                (UDF1<String, String>) vendor -> knowledge.reseller(vendor) ? "" : MakerNames.key(vendor),
                DataTypes.StringType);
        Dataset<Row> named = Datasets.keep(profiles.filter(col("vendor").notEqual(""))
                .select(col("core"), key.apply(col("vendor")).as("maker"), col("organisations"))
                .filter(col("maker").notEqual("")));
        Dataset<Row> cores = Datasets.keep(named.groupBy(col("core").as("text"), col("maker"))
                .agg(sum("organisations").as("weight"), count(lit(1)).as("names")));
        Dataset<Row> words = named.select(
                        explode(array_distinct(split(col("core"), " "))).as("text"), col("maker"))
                .groupBy("text", "maker")
                .agg(count(lit(1)).as("weight"));
        Dataset<MakerSpread> spreads = Datasets.keep(spreads(cores));
        Column foreign = col("weight").multiply(2).leq(col("most"));
        Dataset<Row> sides = cores.join(spreads, "text")
                .groupBy("maker")
                .agg(
                        sum("names").as("names"),
                        sum(when(foreign, 0L).otherwise(1L)).as("own"),
                        sum(when(foreign, 1L).otherwise(0L)).as("foreign"));
        return new Lexicon(
                Datasets.as(sides, MakersInNames.Sides.class).collectAsList(),
                spreads(words).collectAsList(),
                spreads.filter(col("makers").gt(1)).collectAsList(),
                suffixes(cores).collectAsList());
    }

    /** As {@link Lexicon#learn} finds them: the same product of the same maker with and without them. */
    private static Dataset<NameUses.Suffix> suffixes(Dataset<Row> cores) {
        UserDefinedFunction cuts =
                udf((UDF1<String, int[]>) NameUses::cuts, DataTypes.createArrayType(DataTypes.IntegerType, false));
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
        return Datasets.filter(Datasets.as(counted, NameUses.Suffix.class), NameUses.Suffix::use);
    }

    private static Dataset<MakerSpread> spreads(Dataset<Row> uses) {
        Dataset<Weight> weights = Datasets.as(uses.select("text", "maker", "weight"), Weight.class);
        return Datasets.mapGroups(weights, "text", Learning::spread, MakerSpread.class);
    }

    private static MakerSpread spread(String text, Iterator<Weight> weights) {
        Map<String, Long> byMaker = new HashMap<>();
        weights.forEachRemaining(weight -> byMaker.put(weight.maker(), weight.weight()));
        return MakerSpread.of(text, byMaker);
    }
}
