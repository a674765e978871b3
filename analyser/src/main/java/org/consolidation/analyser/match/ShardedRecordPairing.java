package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.row_number;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Window;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.RecordEncoder;

/**
 * For more records than the driver may hold: each shard is indexed in one task, every record asks every shard,
 * and the best of all shards are kept. Gives the same pairs as {@link RecordPairing}, because budgets and
 * weights come from the counts of all records, and what each look keeps is cut over all shards.
 */
final class ShardedRecordPairing {

    private ShardedRecordPairing() {}

    /** A record that asks one shard. */
    public record Query(int shard, Profile profile) {}

    /** What a shard answered. */
    public record Answer(String query, String found, int name, int whole, int millibits) {}

    /**
     * The distinct candidate pairs, compared.
     *
     * @param shards to index
     */
    static Dataset<RecordPair> pairs(
            Dataset<Profile> profiles,
            RecordFields fields,
            Broadcast<RecordVocabulary> vocabulary,
            int wanted,
            int shards) {
        Dataset<Query> queries = Datasets.flatMap(
                profiles,
                profile -> {
                    List<Query> all = new ArrayList<>(shards);
                    for (int shard = 0; shard < shards; shard++) all.add(new Query(shard, profile));
                    return all.iterator();
                },
                Query.class);
        Shard shard = new Shard(fields, vocabulary);
        MapFunction<Profile, Integer> home =
                profile -> (int) Long.remainderUnsigned(ProfileKey.bits(profile.profileId()), shards);
        MapFunction<Query, Integer> asked = Query::shard;
        CoGroupFunction<Integer, Profile, Query, Answer> answer = shard::answers;
        Dataset<Answer> answers = profiles.groupByKey(home, Encoders.INT())
                .cogroup(queries.groupByKey(asked, Encoders.INT()), answer, RecordEncoder.of(Answer.class));
        Column kept = kept("name").or(kept("whole"));
        return Datasets.as(
                answers.withColumn("namePlace", place("name"))
                        .withColumn("wholePlace", place("whole"))
                        .filter(kept)
                        .withColumn("place", place("millibits"))
                        .filter(col("place").leq(wanted))
                        .select(
                                least(col("query"), col("found")).as("left"),
                                greatest(col("query"), col("found")).as("right"),
                                col("millibits"))
                        .distinct(),
                RecordPair.class);
    }

    private static Column place(String by) {
        return row_number().over(Window.partitionBy("query").orderBy(col(by).desc(), col("found")));
    }

    private static Column kept(String look) {
        return col(look).geq(0).and(col(look + "Place").leq(RecordCandidates.POOL));
    }

    /** What the task of a shard needs. */
    private record Shard(RecordFields fields, Broadcast<RecordVocabulary> vocabulary) implements Serializable {

        Iterator<Answer> answers(Integer shard, Iterator<Profile> home, Iterator<Query> queries) {
            List<RecordPacks.Numbered> records = new ArrayList<>();
            RecordPairing.vectors(home, fields, vocabulary.value()).forEachRemaining(records::add);
            records.sort((a, b) -> Long.compareUnsigned(a.id(), b.id()));
            RecordCandidates.Probe probe = RecordPairing.candidates(vocabulary.value(), records).new Probe();
            return new Lists<>(queries, query -> {
                String id = query.profile().profileId();
                RecordVector asked = RecordVector.of(query.profile().values(), fields, vocabulary.value());
                List<Answer> answers = new ArrayList<>();
                for (RecordCandidates.Answer a : probe.answers(ProfileKey.bits(id), asked)) {
                    answers.add(new Answer(id, ProfileKey.text(a.id()), a.name(), a.whole(), a.millibits()));
                }
                return answers;
            });
        }
    }
}
