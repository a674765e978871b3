package org.consolidation.analyser.review;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A question that could be asked, and what hangs on its answer.
 *
 * @param splits false: two products of which a yes makes one; true: the one link that holds a product's two
 *     parts together, which a no takes apart
 * @param left profile id, the smaller
 * @param right profile id
 * @param millibits weight of the pair
 * @param leftProduct product of the left profile
 * @param rightProduct product of the right profile; the same when it splits
 * @param systems in the smaller of the two products or parts: those that the answer moves
 * @param otherSystems in the larger
 * @param costKnownSystems of the systems moved, those with a yearly cost
 * @param costPence of those, a year
 * @param settles other compared pairs that the answer settles too
 * @param worthPence uncertainty times money at stake, a year
 */
public record Candidate(
        boolean splits,
        String left,
        String right,
        int millibits,
        String leftProduct,
        String rightProduct,
        long systems,
        long otherSystems,
        long costKnownSystems,
        long costPence,
        long settles,
        long worthPence)
        implements Serializable {

    /** Worth most first; of equals the ones that move most, then by ids. */
    static final Comparator<Candidate> ORDER = Comparator.comparingLong(Candidate::worthPence)
            .reversed()
            .thenComparing(Comparator.comparingLong(Candidate::systems).reversed())
            .thenComparing(Candidate::left)
            .thenComparing(Candidate::right);

    /** Pairs further from the bar than this are not asked about: thousandths of a bit. */
    static final int WINDOW = 3_000;

    /** Stands for the yearly cost of a system in a run that knows no cost at all. */
    private static final long ONE_POUND = 100;

    /**
     * How uncertain the outcome is, in thousandths: the binary entropy of the posterior 1 / (1 + 2^-w), w the
     * distance from the bar in bits. A pair above the bar that was not joined counts as wholly uncertain:
     * evidence and grouping disagree.
     */
    static int uncertaintyMilli(int millibits, int bar, boolean joined) {
        if (!joined && millibits >= bar) return 1_000;
        double p = 1 / (1 + StrictMath.pow(2, -(millibits - bar) / 1000.0));
        if (p <= 0 || p >= 1) return 0;
        double q = 1 - p;
        double entropy = -(p * StrictMath.log(p) + q * StrictMath.log(q)) / StrictMath.log(2);
        return (int) Math.round(1000 * entropy);
    }

    /**
     * The yearly money that an answer moves: known costs, and for each system of unknown cost the mean of the
     * run, or a pound where the run knows none, so that then the number of systems decides.
     *
     * @param meanPence of the systems of the run whose cost is known; 0 when there are none
     */
    static long atStakePence(long systems, long costKnownSystems, long costPence, long meanPence) {
        return costPence + Math.max(0, systems - costKnownSystems) * Math.max(ONE_POUND, meanPence);
    }

    /** A question whether two products are one. */
    static Candidate joining(
            ReviewPair best, ReviewProduct left, ReviewProduct right, long pairs, int bar, long meanPence) {
        boolean leftMoves = left.systems() != right.systems()
                ? left.systems() < right.systems()
                : left.productId().compareTo(right.productId()) < 0;
        ReviewProduct moved = leftMoves ? left : right;
        long stake = atStakePence(moved.systems(), moved.costKnownSystems(), moved.costPence(), meanPence);
        return new Candidate(
                false,
                best.left(),
                best.right(),
                best.millibits(),
                left.productId(),
                right.productId(),
                moved.systems(),
                (leftMoves ? right : left).systems(),
                moved.costKnownSystems(),
                moved.costPence(),
                pairs - 1,
                worth(uncertaintyMilli(best.millibits(), bar, false), stake));
    }

    /** A question whether the parts on both sides of a bridge are one product. */
    static Candidate splitting(
            ReviewPair bridge, ReviewProduct product, long systems, long otherSystems, int bar, long meanPence) {
        // Costs are known by product: a part has its share.
        long all = Math.max(1, product.systems());
        long known = product.costKnownSystems() * systems / all;
        long pence = product.costPence() / all * systems;
        long stake = atStakePence(systems, known, pence, meanPence);
        return new Candidate(
                true,
                bridge.left(),
                bridge.right(),
                bridge.millibits(),
                product.productId(),
                product.productId(),
                systems,
                otherSystems,
                known,
                pence,
                0,
                worth(uncertaintyMilli(bridge.millibits(), bar, true), stake));
    }

    private static long worth(int uncertaintyMilli, long stakePence) {
        return Math.multiplyExact(stakePence, (long) uncertaintyMilli) / 1000;
    }
}
