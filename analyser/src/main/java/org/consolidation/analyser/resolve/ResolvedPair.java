package org.consolidation.analyser.resolve;

import java.util.List;
import org.consolidation.analyser.match.Evidence;

/**
 * Two records, what speaks for and against their being one thing, and what was decided. Of records
 * that say the same, one stands for all in comparisons; each of the others is paired with that one.
 *
 * @param leftSource source of the first; (source, id) of the first is smaller than that of the second
 * @param millibits prior and all evidence together, in thousandths of a bit
 * @param joined whether the two are in one cluster in the end
 * @param evidence per field, prior first
 */
public record ResolvedPair(
        String leftSource,
        String leftId,
        String rightSource,
        String rightId,
        int millibits,
        boolean joined,
        List<Evidence> evidence) {}
