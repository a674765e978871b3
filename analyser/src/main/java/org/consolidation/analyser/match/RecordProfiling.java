package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.StableHash;

/**
 * Collapses records that say the same to profiles, so that cost follows distinct descriptions. Where sources
 * list nothing twice, equal records of one source are two things: the first of each source make one profile,
 * the second of each another, and so on.
 */
final class RecordProfiling {

    /** Share of records that repeat another of their source, from which the source is known to hold duplicates. */
    private static final double REPEATING = 0.1;

    private static final double PSEUDO_RECORDS = 50;

    private RecordProfiling() {}

    /** A record and the key of what it says. */
    public record Keyed(String source, String id, List<String> values, String key) {}

    /** A record and its profile. */
    public record Placed(String source, String id, List<String> values, String profileId) {}

    /**
     * A list that records stand in.
     *
     * @param records in it
     * @param distinct of these, different ones
     */
    record Source(String name, long records, long distinct) {

        /** Whether it lists equal records too often to take them for different things. */
        boolean repeating() {
            return (records - distinct) / (records + PSEUDO_RECORDS) > REPEATING;
        }
    }

    static Dataset<Keyed> keyed(Dataset<Entry> entries, RecordFields fields) {
        return Datasets.map(
                entries,
                entry -> new Keyed(
                        entry.source(),
                        entry.id(),
                        entry.values(),
                        StableHash.id("record", fields.key(entry.values()))),
                Keyed.class);
    }

    /** All sources by name. */
    static List<Source> sources(Dataset<Keyed> keyed) {
        List<Source> sources = new ArrayList<>();
        for (Row row : keyed.groupBy("source", "key")
                .count()
                .groupBy("source")
                .agg(sum("count"), count(lit(1)))
                .collectAsList()) {
            sources.add(new Source(row.getString(0), row.getLong(1), row.getLong(2)));
        }
        sources.sort((a, b) -> a.name().compareTo(b.name()));
        return sources;
    }

    static Dataset<Placed> placed(Dataset<Keyed> keyed, List<Source> sources) {
        if (sources.size() < 2) {
            return Datasets.as(keyed.withColumnRenamed("key", "profileId"), Placed.class);
        }
        Object[] repeating =
                sources.stream().filter(Source::repeating).map(Source::name).toArray();
        Column ordinal = row_number().over(Window.partitionBy("key", "source").orderBy("id"));
        return Datasets.map(
                Datasets.as(
                        keyed.withColumn(
                                "ordinal",
                                when(col("source").isin(repeating), lit(1)).otherwise(ordinal)),
                        Ordered.class),
                record -> new Placed(
                        record.source(),
                        record.id(),
                        record.values(),
                        record.ordinal() == 1
                                ? record.key()
                                : StableHash.id("record", record.key(), String.valueOf(record.ordinal()))),
                Placed.class);
    }

    /** A record, and which of the equal ones of its source it is. */
    public record Ordered(String source, String id, List<String> values, String key, int ordinal) {}

    /** The distinct profiles. */
    static Dataset<Profile> profiles(Dataset<Placed> placed, RecordFields fields) {
        Dataset<Gathered> gathered = Datasets.as(
                placed.groupBy("profileId")
                        .agg(
                                min("values").as("values"),
                                sort_array(collect_set("source")).as("sources"),
                                count(lit(1)).as("records"))
                        .withColumn("bodies", size(col("sources"))),
                Gathered.class);
        return Datasets.map(gathered, row -> row.profile(fields), Profile.class);
    }

    /** Records that say the same. */
    public record Gathered(String profileId, List<String> values, List<String> sources, long records, int bodies) {

        Profile profile(RecordFields fields) {
            String name = fields.joined(values, Role.NAME);
            String shown = name.isEmpty() ? fields.joined(values, Role.TEXT) : name;
            return new Profile(
                    profileId,
                    Fold.fold(shown),
                    shown,
                    Fold.fold(fields.joined(values, Role.VENDOR)),
                    "",
                    "",
                    "",
                    false,
                    false,
                    records,
                    bodies,
                    List.of(),
                    values.stream().map(RecordFields::cut).toList(),
                    sources);
        }
    }
}
