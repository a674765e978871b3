package org.consolidation.analyser.match;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;

/** A product scorer that every task has already, under weights that were refined since: small to send. */
final class SharedScorer implements Scorer {

    private static final long serialVersionUID = 1;

    private final Broadcast<ProductScorer> stated;
    private final Weights weights;
    private transient volatile ProductScorer refined;

    /**
     * What the shared one says under other weights.
     *
     * @param stated as sent to the tasks
     * @param weights in the place of its own
     */
    SharedScorer(Broadcast<ProductScorer> stated, Weights weights) {
        this.stated = stated;
        this.weights = weights;
    }

    @Override
    public int millibits(Profile a, Profile b) {
        return refined().millibits(a, b);
    }

    @Override
    public Among among(List<Profile> profiles) {
        return refined().among(profiles);
    }

    @Override
    public ScoredPair explain(Profile a, Profile b) {
        return refined().explain(a, b);
    }

    @Override
    public String shownVendor(String vendor) {
        return refined().shownVendor(vendor);
    }

    ScoredPair explain(Item a, Item b) {
        return refined().explain(a, b);
    }

    // Tasks may make it twice at the start; it has no state, so either will do.
    private ProductScorer refined() {
        ProductScorer ready = refined;
        if (ready == null) {
            ready = stated.value().with(weights);
            refined = ready;
        }
        return ready;
    }
}
