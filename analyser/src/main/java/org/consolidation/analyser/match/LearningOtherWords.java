package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.TreeSet;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.match.ComparedWords.Words;
import org.consolidation.analyser.spark.Datasets;

/**
 * Learns what {@link OtherWords} cost, and weighs compared pairs by them.
 *
 * <p>As {@link Contradictions}: pairs of a likeness of a sure one and each other's best stand for those that are one
 * thing, and pairs of {@value #LEAST} to {@value #MOST} thousandths of a bit that are not each other's best for those
 * that are not. Strangers less alike than these hardly ever share a name, so that they would say nothing of siblings.
 */
final class LearningOtherWords {

    private static final int LEAST = RecordEvidence.UNIT * 45 / 100;
    private static final int MOST = RecordEvidence.UNIT * 80 / 100;

    private LearningOtherWords() {}

    /**
     * A compared pair.
     *
     * @param apart whether each name says what the other record does not
     * @param mutual whether the two are each other's best
     */
    public record Measured(RecordPair pair, boolean apart, boolean mutual) {}

    /** Which pairs have names that are apart. */
    static Dataset<Measured> measure(
            Dataset<Profile> profiles,
            Dataset<RecordPair> pairs,
            RecordFields fields,
            OtherWords others,
            MutualBest best) {
        Broadcast<OtherWords> shared = Datasets.share(profiles.sparkSession(), others);
        Broadcast<MutualBest> mutual = Datasets.share(profiles.sparkSession(), best);
        Dataset<Words> words = Datasets.keepNow(Datasets.map(
                profiles,
                profile -> {
                    OtherWords.Said said = shared.value().said(profile.values(), fields);
                    return new Words(profile.profileId(), said.name(), List.copyOf(said.any()));
                },
                Words.class));
        return Datasets.map(
                ComparedWords.of(pairs, words),
                both -> new Measured(
                        both.pair(),
                        !OtherWords.apart(said(both.left()), said(both.right())).isEmpty(),
                        mutual.value()
                                .holds(
                                        ProfileKey.bits(both.pair().left()),
                                        ProfileKey.bits(both.pair().right()))),
                Measured.class);
    }

    private static OtherWords.Said said(Words words) {
        return new OtherWords.Said(words.name(), new TreeSet<>(words.any()));
    }

    /** Thousandths of a bit that two records weigh less whose names are apart. */
    static int cost(Dataset<Measured> measured) {
        Column millibits = col("pair.millibits");
        Column sure = col("mutual").and(millibits.geq(Contradictions.SURE));
        Column rivals = col("mutual").equalTo(false).and(millibits.geq(LEAST)).and(millibits.lt(MOST));
        Row seen = measured.agg(
                        number(sure), number(sure.and(col("apart"))), number(rivals), number(rivals.and(col("apart"))))
                .head();
        return new Contradictions(
                        seen.getLong(0),
                        FieldCosts.FULL * seen.getLong(1),
                        seen.getLong(2),
                        FieldCosts.FULL * seen.getLong(3))
                .cost();
    }

    private static Column number(Column condition) {
        return count(when(condition, lit(1)));
    }

    /** The pairs, less what their names cost. */
    static Dataset<RecordPair> weigh(Dataset<Measured> measured, int cost) {
        return Datasets.map(
                measured,
                one -> {
                    RecordPair pair = one.pair();
                    return new RecordPair(pair.left(), pair.right(), pair.millibits() - (one.apart() ? cost : 0));
                },
                RecordPair.class);
    }
}
