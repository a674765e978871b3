package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * some organisation built itself and nobody has bought. Lists without a column of makers say nothing of
 * either.
 */
final class NobodysNames {

    /** Organisations that must use a word of systems they built themselves before it is held generic. */
    private static final int HOMES = 3;

    /** Share of a list's records, in per cent, that must state a maker before its blanks say anything. */
    private static final int STATING = 20;

    /** Records without a maker added to those found, so that a few complete lists prove nothing. */
    private static final int BACKGROUND = 20;

    /** Chance up to which a product would be found without its maker so often. */
    private static final double CHANCE = 0.05;

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
     */
    public record Use(String core, long blank, long stated, long most, long makers, long home) {}

    /** A word with how many built, or a file with its records and those that state a maker. */
    public record Seen(boolean word, String text, long records, long stated) {}

    /**
     * Whether a name is nobody's product.
     *
     * @param rate share of the records of such lists that state a maker
     */
    static boolean nobodys(Use use, double rate) {
        if (use.blank() == 0) return false;
        if (use.stated() == 0) return use.home() > 0 || StrictMath.pow(1 - rate, use.blank()) <= CHANCE;
        long all = use.blank() + use.stated();
        if (all >= OFTEN && 4 * use.stated() < rate * all) return true;
        return use.makers() >= MAKERS && use.stated() >= STATED && 2 * use.most() < use.stated();
    }

    /**
     * Words that organisations use of systems they built themselves, and how files state makers. The product
     * that a description mentions changes neither: it is read of bought systems alone.
     */
    static List<Seen> seen(Dataset<Row> deployments) {
        Column states = when(col("name.vendor").notEqual(""), 1L).otherwise(0L);
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
        Set<String> stating = new HashSet<>();
        long records = 0;
        long stated = 0;
        for (Seen seen : found) {
            if (seen.word()) {
                if (!seen.text().isEmpty() && !knowledge.wordOfProduct(seen.text())) learnt.add(seen.text());
            } else {
                stating.add(seen.text());
                records += seen.records();
                stated += seen.stated();
            }
        }
        learnt.sort(String::compareTo);
        List<String> names = new ArrayList<>();
        if (records > 0) {
            double rate = (double) stated / (records + BACKGROUND);
            for (Use use : uses(deployments, stating, rate).collectAsList()) {
                if (!knowledge.names(use.core())) names.add(use.core());
            }
        }
        names.sort(String::compareTo);
        return new GenericNames(learnt, names);
    }

    private static Dataset<Use> uses(Dataset<Row> deployments, Set<String> stating, double rate) {
        Column maker = udf(
                        (UDF1<String, String>) vendor -> vendor.isEmpty() ? "" : MakerNames.key(vendor),
                        DataTypes.StringType)
                .apply(col("name.vendor"));
        Column states = udf((UDF1<String, Boolean>) stating::contains, DataTypes.BooleanType)
                .apply(col("sourceFile"));
        Column n = col("n");
        Column blank = col("maker").equalTo("");
        Dataset<Row> uses = deployments
                .filter(states)
                .groupBy(col("name.core").as("core"), maker.as("maker"), BUILT_HERE.as("home"))
                .agg(count(lit(1)).as("n"))
                .groupBy("core")
                .agg(
                        sum(when(not(col("home")).and(blank), n).otherwise(0L)).as("blank"),
                        sum(when(not(col("home")).and(not(blank)), n).otherwise(0L))
                                .as("stated"),
                        max(when(not(col("home")).and(not(blank)), n).otherwise(0L))
                                .as("most"),
                        sum(when(not(col("home")).and(not(blank)), 1L).otherwise(0L))
                                .as("makers"),
                        sum(when(col("home"), n).otherwise(0L)).as("home"))
                .filter(col("blank").gt(0));
        return Datasets.filter(Datasets.as(uses, Use.class), use -> nobodys(use, rate));
    }
}
