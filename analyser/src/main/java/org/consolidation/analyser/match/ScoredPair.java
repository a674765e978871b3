package org.consolidation.analyser.match;

import java.util.List;

/**
 * Two profiles and what speaks for and against their being one product.
 *
 * @param left profile id, the smaller of the two
 * @param right profile id
 * @param millibits prior and all evidence together, in thousandths of a bit
 * @param evidence per field, prior first
 */
public record ScoredPair(String left, String right, int millibits, List<Evidence> evidence) {}
