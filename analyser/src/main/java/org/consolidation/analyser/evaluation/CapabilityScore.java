package org.consolidation.analyser.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often records got the capability that a reader gave them. A label {@link #NONE} says that the record
 * cannot be told: classifying it is an error, leaving it is not.
 *
 * @param records labelled
 * @param classified of them, those that got a capability
 * @param right of those classified, those that got the label or the second label
 * @param labelled records whose label is a capability
 * @param found of those, those classified rightly
 * @param confusions what was taken for what, most often first, then in order of label and found
 */
public record CapabilityScore(
        long records, long classified, long right, long labelled, long found, List<Confusion> confusions) {

    /** Neither told nor guessed. */
    public static final String NONE = "none";

    public CapabilityScore {
        confusions = List.copyOf(confusions);
        if (right > classified || classified > records || found > labelled || labelled > records) {
            throw new IllegalArgumentException("of " + records + " records " + classified + " classified, " + right
                    + " right, " + labelled + " labelled, " + found + " found cannot be");
        }
    }

    /**
     * A label, what was found instead, and how often.
     *
     * @param label capability id or {@link #NONE}
     * @param got capability id or {@link #NONE}
     * @param records how many
     */
    public record Confusion(String label, String got, long records) {}

    /**
     * A record as labelled and as found.
     *
     * @param half part of the sample it belongs to; "" when the sample is not parted
     * @param label capability id or {@link #NONE}
     * @param second another right label; "" for none
     * @param got capability id or {@link #NONE}
     */
    record Judged(String half, String label, String second, String got) {

        boolean right() {
            return got.equals(label) || got.equals(second);
        }
    }

    static CapabilityScore of(List<Judged> records) {
        long classified = 0;
        long right = 0;
        long labelled = 0;
        long found = 0;
        Map<String, Map<String, Long>> wrong = new TreeMap<>();
        for (Judged record : records) {
            boolean told = !record.got().equals(NONE);
            if (told) classified++;
            if (told && record.right()) right++;
            if (!record.label().equals(NONE)) labelled++;
            if (!record.label().equals(NONE) && told && record.right()) found++;
            if (record.right()) continue;
            wrong.computeIfAbsent(record.label(), l -> new TreeMap<>()).merge(record.got(), 1L, Long::sum);
        }
        List<Confusion> confusions = wrong.entrySet().stream()
                .flatMap(label -> label.getValue().entrySet().stream()
                        .map(got -> new Confusion(label.getKey(), got.getKey(), got.getValue())))
                .sorted((a, b) -> Long.compare(b.records(), a.records()))
                .toList();
        return new CapabilityScore(records.size(), classified, right, labelled, found, confusions);
    }

    /** Share of records that got a capability; 0 of none. */
    public double coverage() {
        return share(classified, records);
    }

    /** Share of the classified that are right; 0 of none. */
    public double accuracy() {
        return share(right, classified);
    }

    /** Share of the records with a capability that got it; 0 of none. */
    public double recall() {
        return share(found, labelled);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
