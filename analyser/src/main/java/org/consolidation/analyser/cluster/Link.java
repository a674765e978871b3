package org.consolidation.analyser.cluster;

/**
 * A pair of profiles inside one part.
 *
 * @param part see {@link LinkTable}
 * @param left profile id, the smaller
 * @param right profile id
 * @param millibits match weight
 */
public record Link(int part, String left, String right, int millibits) {}
