package org.consolidation.analyser.coalition;

/**
 * What a product that two organisations have in common weighs, in thousandths.
 *
 * <p>Rarity in bits, log2(organisations / holders), times, where both state its yearly cost, 1 + log10(1 +
 * smaller cost / £1,000): what few have and what costs both much binds most. Of 8 organisations two share a
 * product that costs them £9,000 and £99,000: log2(8/2) × (1 + log10(1 + 9)) = 2 × 2 = 4.
 */
final class Weight {

    private Weight() {}

    /** Rarity in thousandths of a bit, rounded half up; at least 1, so that what all have counts a little. */
    static long rarityMilli(long organisations, long holders) {
        double bits = StrictMath.log((double) organisations / holders) / StrictMath.log(2);
        return Math.max(1, StrictMath.round(bits * 1000));
    }

    /**
     * Of one product.
     *
     * @param smallerPence the smaller of the two yearly costs; null when not both are known
     */
    static long milli(long rarityMilli, Long smallerPence) {
        if (smallerPence == null || smallerPence <= 0) return rarityMilli;
        double times = 1 + StrictMath.log10(1 + smallerPence / 100_000.0);
        return StrictMath.round(rarityMilli * times);
    }
}
