package org.consolidation.analyser.change;

import java.io.Serializable;
import java.util.List;

/**
 * The systems that were in one product before and are in one product now.
 *
 * @param before product id of the earlier run; "" for systems that it did not have
 * @param after product id of the later run; "" for systems that it does not have
 * @param beforeName name of the product in the earlier run; ""
 * @param afterName name of the product in the later run; ""
 * @param beforeVendor its maker in the earlier run; ""
 * @param afterVendor its maker in the later run; ""
 * @param systems that went this way
 * @param redescribed of them, those whose profile is another than before; none for those that came or went
 * @param inSameLists of those that came, went or are redescribed, the ones whose list has the same bytes in both
 *     runs
 * @param organisations whose changed lists brought, took or redescribed systems, in order, each once
 * @param mentioned profiles of these systems that a changed decision mentions, in order, each once
 */
public record Flow(
        String before,
        String after,
        String beforeName,
        String afterName,
        String beforeVendor,
        String afterVendor,
        long systems,
        long redescribed,
        long inSameLists,
        List<String> organisations,
        List<String> mentioned)
        implements Serializable {

    public Flow {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a flow must lead from a product or to one");
        }
        if (systems < 1) throw new IllegalArgumentException("flow.systems must be at least 1, was " + systems);
        // Spark hands over a wrapped Scala sequence, which does not go to another task.
        organisations = List.copyOf(organisations);
        mentioned = List.copyOf(mentioned);
    }

    /** Systems of both runs. */
    boolean stayed() {
        return !before.isEmpty() && !after.isEmpty();
    }

    /** The same flow with the product of the later run under another id. */
    Flow to(String id) {
        if (id.equals(after)) return this;
        return new Flow(
                before,
                id,
                beforeName,
                afterName,
                beforeVendor,
                afterVendor,
                systems,
                redescribed,
                inSameLists,
                organisations,
                mentioned);
    }
}
