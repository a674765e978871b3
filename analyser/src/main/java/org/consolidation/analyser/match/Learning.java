package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.normalise.MakerNames;
import org.consolidation.analyser.spark.Datasets;

/** Learns a {@link Lexicon} in columns, where there are more profiles than the driver may hold. */
final class Learning {

    private Learning() {}

    /** How much is stated of one maker beside a word or a core. */
    public record Weight(String text, String maker, long weight) {}

    /** Organisations that file a product under a category. */
    public record Filed(String product, String category, long organisations) {}

    /** What one product says of categories. */
    public record Said(List<Functions.Joint> joints) {}

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
                        explode(array_distinct(split(col("core"), " "))).as("text"), col("maker"), col("organisations"))
                .groupBy("text", "maker")
                .agg(sum("organisations").as("weight"));
        Dataset<MakerSpread> spreads = Datasets.keep(spreads(cores));
        Column foreign = col("weight").multiply(2).leq(col("most"));
        Dataset<Row> sides = cores.join(spreads, "text")
                .groupBy("maker")
                .agg(
                        sum("weight").as("stated"),
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

    /** Learns from profiles that were read once more: the same as {@link Functions#learn}. */
    static Functions functions(Dataset<Profile> read) {
        Dataset<Row> filed = Datasets.flatMap(read, profile -> filed(Item.of(profile)), Filed.class)
                .groupBy("product", "category")
                .agg(sum("organisations").as("organisations"));
        Dataset<Said> said = Datasets.mapGroups(Datasets.as(filed, Filed.class), "product", Learning::said, Said.class);
        Dataset<Row> joints = said.select(explode(col("joints")).as("joint"))
                .groupBy(
                        col("joint.category").as("category"), col("joint.other").as("other"))
                .agg(sum("joint.thousandths").as("thousandths"));
        return new Functions(Datasets.as(joints, Functions.Joint.class).collectAsList());
    }

    /** Learns from profiles that were read once more: the same as {@link OnePerSource#learn}. */
    static OnePerSource onePerSource(Dataset<Profile> read) {
        Column systems = col("listed.systems");
        // An equal name and maker is in no more lists than there are, a few thousand.
        Dataset<Row> counts = read.filter(col("organisationId").equalTo(""))
                .select(col("core"), col("vendor"), explode(col("sources")).as("source"))
                .groupBy("core", "vendor", "source")
                .agg(count(lit(1)).as("systems"))
                .groupBy("core", "vendor")
                .agg(
                        sum("systems").as("all"),
                        collect_list(struct("source", "systems")).as("lists"))
                .select(col("all"), explode(col("lists")).as("listed"))
                .groupBy(col("listed.source").as("source"))
                .agg(
                        sum(systems).as("systems"),
                        sum(systems.multiply(col("all").minus(1))).as("chances"),
                        sum(expr("listed.systems * (listed.systems - 1) div 2")).as("pairs"));
        return new OnePerSource(Datasets.as(counts, OnePerSource.Count.class).collectAsList());
    }

    private static Iterator<Filed> filed(Item item) {
        List<Filed> filed = new ArrayList<>();
        if (!Functions.says(item)) return filed.iterator();
        for (int c = 0; c < item.shares.length; c++) {
            filed.add(new Filed(Functions.product(item), item.categories.get(c), Functions.filing(item, c)));
        }
        return filed.iterator();
    }

    private static Said said(String product, Iterator<Filed> filed) {
        Map<String, Long> organisations = new HashMap<>();
        filed.forEachRemaining(f -> organisations.put(f.category(), f.organisations()));
        return new Said(Functions.joints(organisations));
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
