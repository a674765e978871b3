package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.List;

/**
 * The weights of a run: stated ones refined by EM on the counts of comparison patterns.
 *
 * @param priorMillibits log2 odds that a candidate pair is one product
 * @param thresholdMillibits pairs at or above it may be joined
 * @param levels one per field and level
 * @param profiles distinct profiles
 * @param candidatePairs pairs that were compared
 */
public record MatchModel(
        int priorMillibits, int thresholdMillibits, List<LevelWeight> levels, long profiles, long candidatePairs)
        implements Serializable {

    /** Evidence beside the fields: both stand in lists that seldom repeat a product. */
    public static final String LISTS = "lists";

    /**
     * @param field compared field
     * @param level its level
     * @param statedMillibits weight before the data were seen
     * @param millibits weight used
     * @param pairs candidate pairs at this level
     */
    public record LevelWeight(String field, String level, int statedMillibits, int millibits, long pairs) {}
}
