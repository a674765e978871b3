package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.spark.Datasets;

/**
 * Which columns of quantities hold durations: those of whose values a share of {@value #SHARE} or more say so. The
 * median of these is what is usual in the column, by which {@link Duration} gives the others their unit: one list
 * writes "3:45", another 225, a third 225000.
 */
final class LearningDurations {

    /** Of the values of a column. */
    private static final double SHARE = 0.1;

    private LearningDurations() {}

    /**
     * A quantity.
     *
     * @param column its position
     * @param told 1 where it is a duration by itself, else 0
     * @param seconds then
     */
    public record Quantity(int column, int told, Double seconds) {}

    /** The fields, with what is usual in columns of durations. */
    static RecordFields learn(Dataset<Entry> entries, RecordFields fields) {
        if (!fields.roles().contains(Role.NUMBER)) return fields;
        Double[] usual = new Double[fields.size()];
        Arrays.fill(usual, RecordFields.NO_DURATION);
        Dataset<Quantity> quantities =
                Datasets.flatMap(entries, entry -> quantities(entry, fields).iterator(), Quantity.class);
        for (Row row : quantities
                .groupBy("column")
                .agg(avg("told").as("share"), expr("percentile(seconds, 0.5)").as("median"))
                .filter(col("share").geq(SHARE))
                .collectAsList()) {
            if (row.getDouble(2) > 0) usual[row.getInt(0)] = row.getDouble(2);
        }
        return new RecordFields(fields.roles(), List.of(usual));
    }

    static List<Quantity> quantities(Entry entry, RecordFields fields) {
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.role(i) != Role.NUMBER) continue;
            String value = entry.values().get(i);
            double seconds = Duration.seconds(value);
            if (!Double.isNaN(seconds)) found.add(new Quantity(i, 1, seconds));
            else if (!Double.isNaN(RecordVector.number(value))) found.add(new Quantity(i, 0, null));
        }
        return found;
    }
}
