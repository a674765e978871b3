package org.consolidation.analyser.review;

import java.util.List;
import org.consolidation.analyser.change.RunFolder;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.match.Evidence;

/**
 * Why two profiles are one product, or are not.
 *
 * @param left the first asked about
 * @param right the second
 * @param leftProduct its product
 * @param rightProduct its product
 * @param barMillibits weight from which pairs may be joined
 * @param floorMillibits pairs below it were not written
 * @param direct the pair itself; null when the run did not write it
 * @param directEvidence of the pair itself; empty when it was not written
 * @param path the strongest chain inside the product; empty for two products
 * @param decisions on either product that were applied, as sentences
 * @param weights of the run
 */
public record Explanation(
        ProductAssignment left,
        ProductAssignment right,
        ReviewProduct leftProduct,
        ReviewProduct rightProduct,
        int barMillibits,
        int floorMillibits,
        ReviewPair direct,
        List<Evidence> directEvidence,
        List<Step> path,
        List<String> decisions,
        List<RunFolder.Weight> weights) {

    /** A link of the chain. */
    public record Step(ReviewPair pair, ProductAssignment left, ProductAssignment right, List<Evidence> evidence) {}

    /** Whether the run holds them to be one product. */
    public boolean same() {
        return left.productId().equals(right.productId());
    }

    /** The weakest link of the chain; null without one. */
    Step weakest() {
        if (path.isEmpty()) return null;
        ReviewPair weakest = StrongestPath.weakest(path.stream().map(Step::pair).toList());
        return path.stream().filter(s -> s.pair().equals(weakest)).findFirst().orElseThrow();
    }
}
