package org.consolidation.analyser.change;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one product.
 *
 * @param kind what happened
 * @param productId the product in this run; of one that was merged, what it was merged into; "" when gone
 * @param product its name; ""
 * @param previousId the product in the earlier run; of one that was split off, what most of it came from; "" when new
 * @param previous its name then; ""
 * @param systems of this run in the product named by {@code productId} that this line is about
 * @param previousSystems of the earlier run in the product named by {@code previousId} that this line is about
 * @param kept systems that are in both
 * @param arrived systems that the earlier run did not have
 * @param ended systems that this run does not have
 * @param joined systems that came from other products
 * @param left systems that went to other products
 * @param redescribed systems of both runs with another profile
 * @param others ids of the products that systems came from or went to, in order
 * @param causes in their order, each once; never empty
 * @param decisions new or gone ones that mention it, in words, in order
 * @param what happened, in words
 * @param why in words
 */
public record Change(
        ChangeKind kind,
        String productId,
        String product,
        String previousId,
        String previous,
        long systems,
        long previousSystems,
        long kept,
        long arrived,
        long ended,
        long joined,
        long left,
        long redescribed,
        List<String> others,
        List<Cause> causes,
        List<String> decisions,
        String what,
        String why)
        implements Serializable {

    public Change {
        others = List.copyOf(others);
        causes = List.copyOf(causes);
        decisions = List.copyOf(decisions);
        if (causes.isEmpty()) throw new IllegalArgumentException("change.causes must not be empty");
    }

    /** The same under another id in this run. */
    Change withProduct(String id) {
        return new Change(
                kind,
                id,
                product,
                previousId,
                previous,
                systems,
                previousSystems,
                kept,
                arrived,
                ended,
                joined,
                left,
                redescribed,
                others,
                causes,
                decisions,
                what,
                why);
    }

    /** Systems that any part of the change touches: what is shown first. */
    public long touched() {
        return arrived + ended + joined + left + redescribed;
    }
}
