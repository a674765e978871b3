package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/** Claims that nobody writes down and that follow from the names of all lists together. */
final class MiningNames {

    /** A word that so many names have says little of which product is meant. */
    private static final int COMMON = 5;

    /** A name under more makers than this is a word of the trade. */
    private static final int MOST_MAKERS = 4;

    /** A name that fewer organisations have says nothing of its makers. */
    private static final int FEWEST = 3;

    private MiningNames() {}

    /**
     * Initials of a maker's product, with or without the maker, that stand alone elsewhere under that maker.
     *
     * @param names rows of core, vendor, organisations, capabilities
     */
    static List<AliasClaim> initials(Dataset<Row> names, GenericNames generic, int most) {
        UserDefinedFunction shortened = udf(
                (UDF2<String, String, String[]>) (core, vendor) -> initialsOf(core, vendor, generic),
                DataTypes.createArrayType(DataTypes.StringType));
        Dataset<Row> made = names.filter(col("vendor").notEqual(""));
        Dataset<Row> full = made.filter(col("core").contains(" "))
                .select(
                        explode(shortened.apply(col("core"), col("vendor"))).as("initials"),
                        col("vendor"),
                        col("core").as("full"),
                        col("capabilities").as("fullCapabilities"));
        List<Row> found = made.filter(col("core").contains(" ").equalTo(false))
                .filter(length(col("core")).between(3, 6))
                .withColumnRenamed("core", "initials")
                .join(full, new String[] {"initials", "vendor"})
                .orderBy(desc("organisations"), col("initials"), col("vendor"), col("full"))
                .limit(most)
                .collectAsList();
        Map<String, Integer> bearers = new HashMap<>();
        for (Row row : found) bearers.merge(row.getAs("initials") + "/" + row.getAs("vendor"), 1, Integer::sum);
        List<AliasClaim> claims = new ArrayList<>(found.size());
        for (Row row : found) {
            String initials = row.getAs("initials");
            String vendor = row.getAs("vendor");
            String whole = row.getAs("full");
            List<String> functions = row.getList(row.fieldIndex("fullCapabilities"));
            claims.add(new AliasClaim(
                    MinedAlias.PRODUCT,
                    MiningRule.INITIALS,
                    initials,
                    false,
                    whole,
                    vendor,
                    functions.isEmpty() ? "" : functions.get(0),
                    initials + " | " + vendor + " " + whole,
                    row.getAs("organisations"),
                    bearers.get(initials + "/" + vendor) - 1,
                    List.of(new AliasClaim.Place(
                            initials, vendor, row.getAs("organisations"), row.getList(row.fieldIndex("capabilities")))),
                    0));
        }
        return claims;
    }

    /** Initials of three to six of a name and of maker and name; none of a generic name. */
    static String[] initialsOf(String core, String vendor, GenericNames generic) {
        if (generic.generic(core, "")) return new String[0];
        TreeSet<String> found = new TreeSet<>();
        for (String text : new String[] {core, vendor + " " + core}) {
            String initials = Tokens.initials(Tokens.words(text));
            if (initials.length() >= 3 && initials.length() <= 6) found.add(initials);
        }
        return found.toArray(String[]::new);
    }

    /**
     * One name of several words under two makers to four. The maker with most organisations is held to be
     * right, the others are claimed to be other names under which it sold the product.
     */
    static List<AliasClaim> twoMakers(Dataset<Row> names, GenericNames generic, int most) {
        List<Row> shared = names.filter(
                        col("vendor").notEqual("").and(col("core").contains(" ")))
                .groupBy("core")
                .agg(
                        sum("organisations").as("organisations"),
                        sort_array(collect_list(struct(
                                        negate(col("organisations")).as("rank"),
                                        col("vendor"),
                                        col("organisations"),
                                        col("capabilities"))))
                                .as("makers"))
                .filter(size(col("makers")).between(2, MOST_MAKERS).and(col("organisations").geq(FEWEST)))
                .orderBy(desc("organisations"), col("core"))
                .limit(most)
                .collectAsList();
        if (shared.isEmpty()) return List.of();
        Map<String, Long> bearers = bearers(names, shared);
        List<AliasClaim> claims = new ArrayList<>();
        for (Row row : shared) {
            String core = row.getAs("core");
            if (generic.generic(core, "")) continue;
            int telling = 0;
            for (String word : Tokens.words(core)) {
                boolean tells = word.length() > 2 && !generic.generic(word) && bearers.getOrDefault(word, 0L) <= COMMON;
                if (tells) telling++;
            }
            List<Row> makers = row.getList(row.fieldIndex("makers"));
            Row first = makers.get(0);
            List<String> functions = first.getList(first.fieldIndex("capabilities"));
            for (Row other : makers.subList(1, makers.size())) {
                String vendor = first.getAs("vendor");
                claims.add(new AliasClaim(
                        MinedAlias.MAKER,
                        MiningRule.TWO_MAKERS,
                        core,
                        false,
                        core,
                        vendor,
                        functions.isEmpty() ? "" : functions.get(0),
                        core + " | " + vendor + " | " + other.getAs("vendor"),
                        first.getAs("organisations"),
                        makers.size() - 2,
                        List.of(new AliasClaim.Place(
                                core,
                                other.getAs("vendor"),
                                other.getAs("organisations"),
                                other.getList(other.fieldIndex("capabilities")))),
                        telling));
            }
        }
        return claims;
    }

    /** How many names have each word of the shared ones. */
    private static Map<String, Long> bearers(Dataset<Row> names, List<Row> shared) {
        TreeSet<String> words = new TreeSet<>();
        for (Row row : shared) words.addAll(List.of(Tokens.words(row.getAs("core"))));
        Map<String, Long> bearers = new HashMap<>();
        for (Row row : names.select("core")
                .distinct()
                .select(explode(array_distinct(split(col("core"), " "))).as("word"))
                .filter(col("word").isin(words.toArray()))
                .groupBy("word")
                .count()
                .collectAsList()) {
            bearers.put(row.getAs("word"), row.getAs("count"));
        }
        return bearers;
    }
}
