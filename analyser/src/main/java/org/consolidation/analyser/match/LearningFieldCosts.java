package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.spark.Datasets;

/** Learns {@link FieldCosts} from compared pairs, and weighs these by them. */
final class LearningFieldCosts {

    private LearningFieldCosts() {}

    /** The quantities and days of a profile; days as {@link RecordDate#packed}. */
    public record Values(String profileId, List<String> sources, List<Double> numbers, List<Integer> dates) {}

    /** Two profiles that were compared. */
    public record Compared(RecordPair pair, Values left, Values right) {}

    /**
     * A compared pair.
     *
     * @param parts in thousandths, how far it contradicts itself in each column of quantities, then of days
     * @param mutual whether the two are each other's best, and not of one source that lists nothing twice
     */
    public record Measured(RecordPair pair, List<Integer> parts, boolean mutual) {}

    /** What one task saw of a column; see {@link Contradictions}. */
    public record Seen(int column, long sure, long sureApart, long strangers, long strangersApart) {}

    /** Whether a table has quantities or days. */
    static boolean any(RecordFields fields) {
        return fields.roles().contains(Role.NUMBER) || fields.roles().contains(Role.DATE);
    }

    /**
     * How far pairs contradict themselves.
     *
     * @param best pairs of profiles that are each other's best
     * @param clean sources that list nothing twice
     */
    static Dataset<Measured> measure(
            Dataset<Profile> profiles,
            Dataset<RecordPair> pairs,
            RecordFields fields,
            MutualBest best,
            TreeSet<String> clean) {
        Broadcast<MutualBest> shared = Datasets.share(profiles.sparkSession(), best);
        Dataset<Values> values = Datasets.keepNow(Datasets.map(
                profiles,
                profile -> new Values(
                        profile.profileId(),
                        profile.sources(),
                        Arrays.stream(RecordVector.numbers(profile.values(), fields))
                                .boxed()
                                .toList(),
                        Arrays.stream(RecordVector.dates(profile.values(), fields))
                                .map(RecordDate::packed)
                                .toList()),
                Values.class));
        Dataset<Compared> compared = Datasets.as(
                pairs.select(col("left"), col("right"), struct(col("*")).as("pair"))
                        .join(side(values, "left"), "left")
                        .join(side(values, "right"), "right")
                        .select(
                                col("pair"),
                                col("leftValues").as("left"),
                                col("rightValues").as("right")),
                Compared.class);
        return Datasets.map(
                compared,
                both -> {
                    RecordPair pair = both.pair();
                    boolean mutual = shared.value().holds(ProfileKey.bits(pair.left()), ProfileKey.bits(pair.right()))
                            && !apart(both.left(), both.right(), clean);
                    return new Measured(pair, parts(both.left(), both.right()), mutual);
                },
                Measured.class);
    }

    private static Dataset<Row> side(Dataset<Values> values, String side) {
        return values.select(col("profileId").as(side), struct(col("*")).as(side + "Values"));
    }

    private static List<Integer> parts(Values a, Values b) {
        List<Integer> parts = new ArrayList<>();
        for (int c = 0; c < a.numbers().size(); c++) {
            parts.add(FieldCosts.part(a.numbers().get(c), b.numbers().get(c)));
        }
        for (int c = 0; c < a.dates().size(); c++) {
            RecordDate left = RecordDate.unpacked(a.dates().get(c));
            RecordDate right = RecordDate.unpacked(b.dates().get(c));
            parts.add(FieldCosts.part(left.compare(right)));
        }
        return parts;
    }

    private static boolean apart(Values a, Values b, Set<String> clean) {
        for (String source : a.sources())
            if (clean.contains(source) && b.sources().contains(source)) return true;
        return false;
    }

    /** What contradictions cost in each column. */
    static FieldCosts learn(Dataset<Measured> measured, RecordFields fields) {
        int quantities = quantities(fields);
        int columns = quantities + count(fields, Role.DATE);
        int[] costs = new int[columns];
        Arrays.fill(costs, FieldCosts.STATED_COST);
        Dataset<Seen> seen = Datasets.mapPartitions(measured, rows -> seen(rows, columns), Seen.class);
        for (Row row : seen.groupBy("column")
                .agg(sum("sure"), sum("sureApart"), sum("strangers"), sum("strangersApart"))
                .collectAsList()) {
            costs[row.getInt(0)] =
                    new Contradictions(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)).cost();
        }
        return new FieldCosts(Arrays.copyOf(costs, quantities), Arrays.copyOfRange(costs, quantities, columns));
    }

    static Iterator<Seen> seen(Iterator<Measured> rows, int columns) {
        long[][] sums = new long[columns][4];
        while (rows.hasNext()) {
            Measured measured = rows.next();
            for (int c = 0; c < columns; c++) {
                int part = measured.parts().get(c);
                if (part == FieldCosts.MISSING) continue;
                // By everything but the column itself.
                int rest = measured.pair().millibits() + part * FieldCosts.STATED_COST / FieldCosts.FULL;
                boolean sure = rest >= Contradictions.SURE && measured.mutual();
                if (!sure && rest >= Contradictions.STRANGERS) continue;
                sums[c][sure ? 0 : 2]++;
                sums[c][sure ? 1 : 3] += part;
            }
        }
        List<Seen> seen = new ArrayList<>();
        for (int c = 0; c < columns; c++) seen.add(new Seen(c, sums[c][0], sums[c][1], sums[c][2], sums[c][3]));
        return seen.iterator();
    }

    /** The pairs, at the learnt costs instead of the stated ones. */
    static Dataset<RecordPair> weigh(Dataset<Measured> measured, RecordFields fields, FieldCosts costs) {
        int quantities = quantities(fields);
        return Datasets.map(
                measured,
                both -> {
                    int stated = FieldCosts.STATED.millibits(both.parts(), quantities);
                    int learnt = costs.millibits(both.parts(), quantities);
                    RecordPair pair = both.pair();
                    return new RecordPair(pair.left(), pair.right(), pair.millibits() - stated + learnt);
                },
                RecordPair.class);
    }

    private static int quantities(RecordFields fields) {
        return count(fields, Role.NUMBER);
    }

    private static int count(RecordFields fields, Role role) {
        int count = 0;
        for (int i = 0; i < fields.size(); i++) if (fields.role(i) == role) count++;
        return count;
    }
}
