package org.consolidation.analyser.match;

/**
 * Two records that were compared.
 *
 * @param left profile id, the smaller of the two
 * @param right profile id
 * @param millibits their evidence in thousandths of a bit, no bar taken off
 */
public record RecordPair(String left, String right, int millibits) {

    static RecordPair of(long a, long b, int millibits) {
        boolean forward = Long.compareUnsigned(a, b) < 0;
        return new RecordPair(ProfileKey.text(forward ? a : b), ProfileKey.text(forward ? b : a), millibits);
    }
}
