package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.spark.Datasets;

/**
 * Compared pairs with the words of both sides. What words a profile has is read once for each profile and not for each of
 * its pairs.
 *
 * @param left words of the pair's left profile
 * @param right words of its right one
 */
public record ComparedWords(RecordPair pair, Words left, Words right) {

    /** Words of a profile that are looked at: of its name, of any of its values; in order. */
    public record Words(String profileId, List<String> name, List<String> any) {}

    /** @param words of all profiles of the pairs; kept, as both sides of the join look at them side by side */
    static Dataset<ComparedWords> of(Dataset<RecordPair> pairs, Dataset<Words> words) {
        return Datasets.as(
                pairs.select(col("left"), col("right"), struct(col("*")).as("pair"))
                        .join(side(words, "left"), "left")
                        .join(side(words, "right"), "right")
                        .select(
                                col("pair"),
                                col("leftWords").as("left"),
                                col("rightWords").as("right")),
                ComparedWords.class);
    }

    private static Dataset<Row> side(Dataset<Words> words, String side) {
        return words.select(col("profileId").as(side), struct(col("*")).as(side + "Words"));
    }
}
