package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.normalise.MakerNames;
import org.consolidation.analyser.spark.Datasets;

/**
 * Learns from all records which names and words are generic. A name is nobody's product when the lists
 * that do state makers state none beside it, again and again: "Text Alert System" of thirty organisations
 * is thirty systems. So is one that stands beside many makers and mostly beside none of them, and one that
 * some organisation built itself and nobody has bought, or that hardly two organisations use for one thing ({@link
 * SpreadName}). Lists without a column of makers say nothing of
 * either, however many of their products the reference tables know, with the makers that these have.
 */
final class NobodysNames {

    /** Organisations that must use a word of systems they built themselves before it is held generic. */
    private static final int HOMES = 3;

    /** Share of a list's records, in per cent, that must state a maker before its blanks say anything. */
    private static final int STATING = 20;

    /** Records like those of all lists added to those of each, so that a few complete records prove nothing. */
    private static final int BACKGROUND = 20;

    /** Surprise from which on a name is no product found without its maker by chance: log2 of 1 in 20. */
    private static final long SURPRISE = Math.round(StrictMath.log(20) / StrictMath.log(2) * Use.MICRO);

    /** Times a name must be found before few makers, in the place of none, say something. */
    private static final int OFTEN = 6;

    /** Makers, and records that state one, from which on a name may be several makers'. */
    private static final int MAKERS = 3;

    private static final int STATED = 4;

    private static final Column BUILT_HERE = col("name.inHouse");

    private NobodysNames() {}

    /**
     * How records name makers beside a name.
     *
     * @param core folded
     * @param blank records that state none
     * @param stated records that state one
     * @param most of them, those of the maker that has most
     * @param makers different ones
     * @param home records of systems of this name that were built by the organisation
     * @param surprise how improbable the blanks are if it is a product, in millionths of a bit: of each the lists'
     *     chance of leaving a maker out
     * @param expected records that would state a maker if it is a product, in millionths
     */
    public record Use(
            String core, long blank, long stated, long most, long makers, long home, long surprise, long expected) {

        static final long MICRO = 1_000_000;

        /**
         * Of a name without a maker in a list, a share of whose records states one; null for a list that says
         * nothing.
         */
        static Long surprise(Double rate) {
            return rate == null ? null : Math.round(-StrictMath.log(1 - rate) / StrictMath.log(2) * MICRO);
        }
    }

    /** The same with every maker as it is written, in no order. */
    public record Stated(
            String core,
            long blank,
            long stated,
            List<ProfileParts.Counted> makers,
            long home,
            long surprise,
            long expected) {

        /** Of the makers, where several spellings of one count as one. */
        Use together() {
            Map<String, Long> written = new HashMap<>();
            for (ProfileParts.Counted maker : makers) written.merge(maker.value(), maker.count(), Long::sum);
            Collection<Long> told = SpeltMakers.together(written).values();
            long most = told.isEmpty() ? 0 : Collections.max(told);
            return new Use(core, blank, stated, most, told.size(), home, surprise, expected);
        }
    }

    /** A word with how many built, or a file with its records and those that state a maker. */
    public record Seen(boolean word, String text, long records, long stated) {}

    /** Whether a name is nobody's product. */
    static boolean nobodys(Use use) {
        if (use.blank() == 0) return false;
        if (use.stated() == 0) return use.home() > 0 || use.surprise() >= SURPRISE;
        if (use.blank() + use.stated() >= OFTEN && 4 * use.stated() * Use.MICRO < use.expected()) return true;
        return use.makers() >= MAKERS && use.stated() >= STATED && 2 * use.most() < use.stated();
    }

    /**
     * Shares of the records of lists that state a maker; none for lists that hardly ever do. A list says how often
     * it leaves makers out, a short one little more than all together.
     *
     * @param found by {@link #seen}
     */
    static Map<String, Double> rates(List<Seen> found) {
        long records = 0;
        long stated = 0;
        for (Seen seen : found) {
            if (seen.word()) continue;
            records += seen.records();
            stated += seen.stated();
        }
        double all = (double) stated / (records + BACKGROUND);
        Map<String, Double> rates = new HashMap<>();
        for (Seen seen : found) {
            if (seen.word()) continue;
            rates.put(seen.text(), (seen.stated() + BACKGROUND * all) / (seen.records() + BACKGROUND));
        }
        return rates;
    }

    /**
     * Words that organisations use of systems they built themselves, and how files state makers. The product
     * that a description mentions changes neither: it is read of bought systems alone.
     */
    static List<Seen> seen(Dataset<Row> deployments) {
        Column states = when(col("makerBeside"), 1L).otherwise(0L);
        Dataset<Row> words = deployments
                .filter(BUILT_HERE)
                .select(explode(split(col("name.core"), " ")).as("text"), col("organisationId"))
                .groupBy("text")
                .agg(countDistinct(col("organisationId")).as("records"))
                .filter(col("records").geq(HOMES))
                .select(lit(true).as("word"), col("text"), col("records"), lit(0L).as("stated"));
        Dataset<Row> files = deployments
                .filter(not(BUILT_HERE))
                .groupBy(col("sourceFile").as("text"))
                .agg(count(lit(1)).as("records"), sum(states).as("stated"))
                .filter(col("stated").multiply(100).geq(col("records").multiply(STATING)))
                .select(lit(false).as("word"), col("text"), col("records"), col("stated"));
        return Datasets.as(words.union(files), Seen.class).collectAsList();
    }

    /**
     * Words that many organisations use of systems they built themselves and that are no word of a known
     * product, and whole names that are nobody's.
     *
     * @param deployments {@link NamedSystems} under the names of their products
     * @param found by {@link #seen}
     */
    static GenericNames learn(Dataset<Row> deployments, List<Seen> found, Knowledge knowledge) {
        List<String> learnt = new ArrayList<>();
        for (Seen seen : found) {
            if (seen.word() && !seen.text().isEmpty() && !knowledge.wordOfProduct(seen.text())) learnt.add(seen.text());
        }
        learnt.sort(String::compareTo);
        List<String> names = new ArrayList<>();
        Map<String, Double> rates = rates(found);
        if (!rates.isEmpty()) {
            for (Use use : uses(deployments, rates).collectAsList()) {
                if (!knowledge.names(use.core())) names.add(use.core());
            }
        }
        for (SpreadName name : SpreadName.of(deployments)) if (!knowledge.names(name.core())) names.add(name.core());
        return new GenericNames(learnt, names.stream().distinct().sorted().toList());
    }

    private static Dataset<Use> uses(Dataset<Row> deployments, Map<String, Double> rates) {
        Column maker = udf(
                        (UDF1<String, String>) vendor -> vendor.isEmpty() ? "" : MakerNames.key(vendor),
                        DataTypes.StringType)
                .apply(col("name.vendor"));
        Column surprise = udf((UDF1<String, Long>) file -> Use.surprise(rates.get(file)), DataTypes.LongType)
                .apply(col("sourceFile"));
        Column expected = udf((UDF1<String, Long>) file -> Math.round(rates.get(file) * Use.MICRO), DataTypes.LongType)
                .apply(col("sourceFile"));
        Column bought = not(col("home"));
        Column blank = bought.and(col("maker").equalTo(""));
        Column stated = bought.and(col("maker").notEqual(""));
        Dataset<Row> uses = deployments
                .withColumn("surprise", surprise)
                .filter(col("surprise").isNotNull())
                .groupBy(col("name.core").as("core"), maker.as("maker"), BUILT_HERE.as("home"))
                .agg(
                        count(lit(1)).as("n"),
                        sum("surprise").as("surprise"),
                        sum(expected).as("expected"))
                .groupBy("core")
                .agg(
                        total(blank, col("n")).as("blank"),
                        total(stated, col("n")).as("stated"),
                        collect_list(when(stated, struct(col("maker").as("value"), col("n").as("count"))))
                                .as("makers"),
                        total(col("home"), col("n")).as("home"),
                        total(blank, col("surprise")).as("surprise"),
                        total(bought, col("expected")).as("expected"))
                .filter(col("blank").gt(0));
        Dataset<Use> together = Datasets.map(Datasets.as(uses, Stated.class), Stated::together, Use.class);
        return Datasets.filter(together, NobodysNames::nobodys);
    }

    private static Column total(Column where, Column of) {
        return sum(when(where, of).otherwise(0L));
    }
}
