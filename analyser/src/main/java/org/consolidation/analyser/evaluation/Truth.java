package org.consolidation.analyser.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * What belongs together. Records of the clustering keep their numbers; those that only the truth has
 * follow.
 */
final class Truth {

    /** True cluster of a record of which the truth says nothing. */
    static final int UNKNOWN = -1;

    private final int found;
    private final Numbering absent = new Numbering();
    private final List<String> notes;
    private int[] labels;

    /**
     * @param found records of the clustering
     * @param notes for the reader: how the file was understood
     */
    Truth(int found, List<String> notes) {
        this.found = found;
        this.notes = notes;
        this.labels = new int[Math.max(found, 16)];
        Arrays.fill(labels, UNKNOWN);
    }

    /** The number of a record that the clustering does not have. */
    int absent(String source, String id) {
        int record = found + absent.add(source, id);
        labels = Numbering.reach(labels, record, UNKNOWN);
        return record;
    }

    /** Sets the true cluster of a record; false if it has another already. */
    boolean put(int record, int label) {
        if (labels[record] != UNKNOWN && labels[record] != label) return false;
        labels[record] = label;
        return true;
    }

    /** Every record is a cluster of its own until joined. */
    void startApart() {
        for (int record = 0; record < found; record++) labels[record] = record;
    }

    /** Joins the clusters of two records: union-find with path halving, the smaller number the root. */
    void join(int a, int b) {
        int first = root(a);
        int second = root(b);
        if (first < second) labels[second] = first;
        else labels[first] = second;
    }

    private int root(int record) {
        if (labels[record] == UNKNOWN) labels[record] = record;
        int at = record;
        while (labels[at] != at) {
            labels[at] = labels[labels[at]];
            at = labels[at];
        }
        return at;
    }

    /** After the last {@link #join}: labels are those of the roots. */
    void close() {
        for (int record = 0; record < records(); record++) labels[record] = root(record);
    }

    /** Records of the clustering and those that only the truth has. */
    int records() {
        return found + absent.size();
    }

    /** Records that only the truth has. */
    int onlyHere() {
        return absent.size();
    }

    /** True cluster of a record, or {@link #UNKNOWN}. */
    int label(int record) {
        return labels[record];
    }

    List<String> notes() {
        return notes;
    }
}
