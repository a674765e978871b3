package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.match.ComparedWords.Words;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.StableHash;

/** Learns {@link Alternatives} from the names in clean sources, and weighs compared pairs by them. */
final class LearningAlternatives {

    /** Two words that tell names apart fewer times may have done so by chance. */
    private static final int SEEN = 3;

    /** What stands in a gap in more ways is no choice of a few: any surname, any noun. */
    private static final int MOST_IN_GAP = 30;

    private static final int MOST_PAIRS = 10_000;

    private LearningAlternatives() {}

    /** A name in a source but for one word, as a hash, and that word. */
    public record Gap(String rest, String word) {}

    /** The words that fill one gap, in order. */
    public record Filled(List<String> words) {}

    /** Two words, the smaller first. */
    public record Choice(String word, String other) {}

    /**
     * The words that tell names apart in at least {@value #SEEN} gaps; of more than {@value #MOST_PAIRS} pairs of
     * words those seen most often.
     *
     * @param clean sources that list nothing twice
     */
    static Alternatives learn(Dataset<Profile> profiles, RecordFields fields, TreeSet<String> clean) {
        if (clean.isEmpty() || !fields.roles().contains(Role.NAME)) return Alternatives.NONE;
        Dataset<Gap> gaps = Datasets.flatMap(
                        profiles,
                        profile -> {
                            List<Gap> found = new ArrayList<>();
                            String name = fields.joined(profile.values(), Role.NAME);
                            Alternatives.gaps(name).forEachRemaining(gap -> {
                                for (String source : profile.sources()) {
                                    if (clean.contains(source)) {
                                        found.add(new Gap(StableHash.id("gap", source, gap[0]), gap[1]));
                                    }
                                }
                            });
                            return found.iterator();
                        },
                        Gap.class)
                .distinct();
        Dataset<Row> choices = gaps.groupBy("rest")
                .agg(count(lit(1)).as("words"))
                .filter(col("words").between(2, MOST_IN_GAP))
                .select("rest");
        Dataset<Filled> filled = Datasets.as(
                gaps.join(choices, "rest")
                        .groupBy("rest")
                        .agg(sort_array(collect_list("word")).as("words"))
                        .select("words"),
                Filled.class);
        List<Alternatives.Pair> pairs = new ArrayList<>();
        for (Row row : Datasets.flatMap(filled, LearningAlternatives::choices, Choice.class)
                .groupBy("word", "other")
                .agg(count(lit(1)).as("seen"))
                .filter(col("seen").geq(SEEN))
                .orderBy(col("seen").desc(), col("word"), col("other"))
                .limit(MOST_PAIRS)
                .collectAsList()) {
            pairs.add(new Alternatives.Pair(row.getString(0), row.getString(1)));
        }
        return new Alternatives(pairs);
    }

    private static Iterator<Choice> choices(Filled filled) {
        List<Choice> choices = new ArrayList<>();
        List<String> words = filled.words();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) choices.add(new Choice(words.get(i), words.get(j)));
        }
        return choices.iterator();
    }

    /** The compared pairs, each with what its words add. */
    static Dataset<RecordPair> weigh(
            Dataset<Profile> profiles, Dataset<RecordPair> pairs, RecordFields fields, Alternatives alternatives) {
        Broadcast<Alternatives> shared = Datasets.share(profiles.sparkSession(), alternatives);
        // Read once for each profile and not for each of its pairs; both sides of the join look at them side by side.
        Dataset<Words> words = Datasets.keepNow(Datasets.map(
                profiles,
                profile -> {
                    Alternatives.Said said = shared.value().said(profile.values(), fields);
                    return new Words(profile.profileId(), List.copyOf(said.name()), List.copyOf(said.any()));
                },
                Words.class));
        return Datasets.map(
                ComparedWords.of(pairs, words),
                both -> new RecordPair(
                        both.pair().left(),
                        both.pair().right(),
                        both.pair().millibits() + shared.value().millibits(said(both.left()), said(both.right()))),
                RecordPair.class);
    }

    private static Alternatives.Said said(Words words) {
        return new Alternatives.Said(new TreeSet<>(words.name()), new TreeSet<>(words.any()));
    }
}
