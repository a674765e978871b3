package org.consolidation.analyser.target;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Which products of a function could remain, and who could be offered a move.
 *
 * @param capabilityId function
 * @param capability its name
 * @param outcome what came of it
 * @param reason in a sentence or two
 * @param organisations that have a system in use for it
 * @param uses pairs of an organisation and a product
 * @param costKnownUses of them, with a yearly cost
 * @param unit by which prices were compared
 * @param products in use now, in-house systems counted in
 * @param remaining of them, if every move were taken up
 * @param largestShareMilli share of the uses that the largest supplier has now, thousandths
 * @param largestShareAfterMilli the same if every move were taken up
 * @param worth of all moves together; {@link Worth#NONE} where nothing can be computed
 * @param regional what one product for each region would mean; null where regions are not known or hold too few,
 *     or where no choice keeps the cap of a supplier and the least number of products
 * @param options products looked at as targets, most widely held first
 * @param moves that could be offered, worth most first
 */
public record Target(
        String capabilityId,
        String capability,
        Outcome outcome,
        String reason,
        long organisations,
        long uses,
        long costKnownUses,
        Unit unit,
        long products,
        long remaining,
        long largestShareMilli,
        long largestShareAfterMilli,
        Worth worth,
        Regional regional,
        List<Option> options,
        List<Move> moves)
        implements Serializable {

    public Target {
        options = List.copyOf(options);
        moves = List.copyOf(moves);
    }

    /** What came of looking. */
    public enum Outcome {
        /** Some moves would pay. */
        OFFER,
        /** No move pays. */
        LEAVE_ALONE,
        /** Prices are known of too few. */
        NOT_COMPUTABLE;

        /** As tables write it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The same with the first moves only, for pages. */
    Target shown(int most) {
        return moves.size() <= most
                ? this
                : new Target(
                        capabilityId,
                        capability,
                        outcome,
                        reason,
                        organisations,
                        uses,
                        costKnownUses,
                        unit,
                        products,
                        remaining,
                        largestShareMilli,
                        largestShareAfterMilli,
                        worth,
                        regional,
                        options,
                        moves.subList(0, most));
    }

    /**
     * What all moves of a function are worth.
     *
     * @param moves how many
     * @param savingPence planned saving a year if all are taken up
     * @param achievablePence after adoption and realisation
     * @param oneOffPence of those expected to take part, and of procurement, with optimism bias
     * @param netPence net present value, best estimate
     * @param netP5Pence 5% of the draws lie at or below it
     * @param netP95Pence 95% of the draws lie at or below it
     * @param chanceMilli share of the draws in which it exceeds nothing, thousandths
     * @param method bound, exact or heuristic
     * @param gapPence by how much a better choice might exceed it; 0 where it is proven best
     * @param draws how often the choice was made anew with other parameters, by the heuristic
     * @param sameMilli share of the draws in which the same targets are chosen, thousandths
     * @param noneMilli share of the draws in which none is chosen, thousandths
     */
    public record Worth(
            long moves,
            long savingPence,
            long achievablePence,
            long oneOffPence,
            long netPence,
            long netP5Pence,
            long netP95Pence,
            long chanceMilli,
            String method,
            long gapPence,
            long draws,
            long sameMilli,
            long noneMilli)
            implements Serializable {

        public static final Worth NONE = new Worth(0, 0, 0, 0, 0, 0, 0, 0, "", 0, 0, 0, 0);
    }

    /**
     * One product for each region, whoever lives in it: those who declined stay out, and so do those whose cost
     * is not known. The cap of a supplier and the least number of products are kept.
     *
     * @param regions in which somebody's cost is known
     * @param moves how many
     * @param remaining products
     * @param netPence net present value, best estimate; often below nothing
     * @param gapPence by how much a better choice might exceed it
     */
    public record Regional(long regions, long moves, long remaining, long netPence, long gapPence)
            implements Serializable {}

    /**
     * A product looked at as a target.
     *
     * @param organisations that have it for this function
     * @param priced of them, with a price
     * @param levelPence its price level a year and unit
     * @param chosen whether it takes anybody in
     * @param joining uses that move to it
     * @param drawsMilli share of the draws in which it takes anybody in, thousandths
     */
    public record Option(
            String productId,
            String product,
            String supplier,
            long organisations,
            long priced,
            long levelPence,
            boolean chosen,
            long joining,
            long drawsMilli)
            implements Serializable {}

    /**
     * A move that could be offered to an organisation.
     *
     * @param systems concerned
     * @param critical of them, rated most critical
     * @param costPence a year now
     * @param expectedPence a year at the target
     * @param savingPence planned saving a year, at most the ceiling
     * @param oneOffPence with optimism bias
     * @param netPence net present value if it is taken up, the target's procurement left out
     * @param drawsMilli share of the draws in which it is offered the same, thousandths
     * @param contractEnd the last of its contracts; null when not known
     * @param noticeMonths null when not stated
     * @param extension options of that contract as published; ""
     */
    public record Move(
            String capabilityId,
            String capability,
            String organisationId,
            String organisation,
            String fromProductId,
            String fromProduct,
            String toProductId,
            String toProduct,
            long systems,
            long critical,
            long costPence,
            long expectedPence,
            long savingPence,
            long oneOffPence,
            long netPence,
            long drawsMilli,
            LocalDate contractEnd,
            Integer noticeMonths,
            String extension)
            implements Serializable {}
}
