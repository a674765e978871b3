package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.spark.Datasets;

/** Where records meet: around an index that every task holds. {@link ShardedRecordPairing} does without. */
final class RecordPairing {

    private RecordPairing() {}

    /** A token of a record; of its name or of the whole. */
    public record Token(boolean whole, long token) {}

    /** Vectors of one partition on their way to the driver. */
    public record Pack(byte[] vectors) {}

    /** In how many records each token occurs. */
    static RecordVocabulary vocabulary(Dataset<Profile> profiles, RecordFields fields, long records) {
        Dataset<Token> tokens = Datasets.flatMap(
                profiles,
                profile -> {
                    List<Token> found = new ArrayList<>();
                    for (long token : RecordVector.nameTokens(profile.values(), fields)) {
                        found.add(new Token(false, token));
                    }
                    for (long token : RecordVector.wholeTokens(profile.values(), fields)) {
                        found.add(new Token(true, token));
                    }
                    return found.iterator();
                },
                Token.class);
        List<Row> counts = tokens.groupBy("whole", "token")
                .count()
                .filter("count > 1")
                .sort("whole", "token")
                .collectAsList();
        int names = (int) counts.stream().filter(row -> !row.getBoolean(0)).count();
        return new RecordVocabulary(
                space(counts.subList(0, names), records), space(counts.subList(names, counts.size()), records));
    }

    private static RecordVocabulary.Space space(List<Row> counts, long records) {
        long[] tokens = new long[counts.size()];
        int[] frequencies = new int[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = counts.get(i).getLong(1);
            frequencies[i] = (int) counts.get(i).getLong(2);
        }
        return new RecordVocabulary.Space(tokens, frequencies, records);
    }

    /** The distinct candidate pairs, compared. */
    static Dataset<RecordPair> pairs(
            Dataset<Profile> profiles, RecordFields fields, Broadcast<RecordVocabulary> vocabulary, int wanted) {
        SparkSession spark = profiles.sparkSession();
        List<byte[]> packs = new ArrayList<>();
        for (Pack pack : Datasets.mapPartitions(
                        profiles,
                        rows -> List.of(new Pack(RecordPacks.pack(vectors(rows, fields, vocabulary.value()))))
                                .iterator(),
                        Pack.class)
                .collectAsList()) {
            packs.add(pack.vectors());
        }
        RecordCandidates index = candidates(vocabulary.value(), RecordPacks.unpack(packs));
        Search search = new Search(Datasets.share(spark, index), wanted);
        int partitions = Math.max(
                1, Math.min(index.size() / 500, 4 * spark.sparkContext().defaultParallelism()));
        return Datasets.mapPartitions(spark.range(0, index.size(), 1, partitions), search::pairs, RecordPair.class)
                .distinct();
    }

    static Iterator<RecordPacks.Numbered> vectors(
            Iterator<Profile> profiles, RecordFields fields, RecordVocabulary vocabulary) {
        return new Lists<>(
                profiles,
                profile -> List.of(new RecordPacks.Numbered(
                        ProfileKey.bits(profile.profileId()), RecordVector.of(profile.values(), fields, vocabulary))));
    }

    /**
     * @param records by id
     */
    static RecordCandidates candidates(RecordVocabulary vocabulary, List<RecordPacks.Numbered> records) {
        long[] ids = new long[records.size()];
        RecordVector[] vectors = new RecordVector[ids.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = records.get(i).id();
            vectors[i] = records.get(i).vector();
        }
        return new RecordCandidates(vocabulary, ids, vectors);
    }

    /** What a task needs to look for candidates. */
    private record Search(Broadcast<RecordCandidates> index, int wanted) implements Serializable {

        Iterator<RecordPair> pairs(Iterator<Long> numbers) {
            RecordCandidates all = index.value();
            RecordCandidates.Probe probe = all.new Probe();
            return new Lists<>(numbers, boxed -> {
                int number = boxed.intValue();
                long id = all.id(number);
                List<RecordPair> pairs = new ArrayList<>(wanted);
                for (RecordCandidates.Answer answer :
                        RecordCandidates.closest(probe.answers(id, all.vector(number)), wanted)) {
                    pairs.add(RecordPair.of(id, answer.id(), answer.millibits()));
                }
                return pairs;
            });
        }
    }
}
