package org.consolidation.analyser.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * What a successor has of one product, or for one function, on its first day.
 *
 * @param successorId who will have it
 * @param successor its name
 * @param sameProduct true for a product, false for a function
 * @param subjectId id of the product or capability
 * @param subject its name
 * @param capabilityId function; "" of a product that serves several or none
 * @param infrastructure whether the function is left out of headline counts
 * @param predecessors names of those that have it now, in order
 * @param systems in use
 * @param productNames in order
 * @param suppliers named, in order
 * @param contracts distinct references of each predecessor; a system without one counts as one
 * @param critical systems rated most critical
 * @param costKnown systems with a yearly cost
 * @param costLowPence of those, a year
 * @param costCentralPence of those, a year
 * @param costHighPence of those, a year
 * @param firstEnd of their contracts; null when none is known
 * @param lastEnd of their contracts; null when none is known
 * @param products distinct
 * @param overlap whether merging makes it one: the same product at several predecessors, or several products
 *     for one function at several predecessors. What one body has twice already is no overlap of the merger
 *     (see K5), nor are networks and devices
 */
public record Overlap(
        String successorId,
        String successor,
        boolean sameProduct,
        String subjectId,
        String subject,
        String capabilityId,
        boolean infrastructure,
        List<String> predecessors,
        long systems,
        List<String> productNames,
        List<String> suppliers,
        long contracts,
        long critical,
        long costKnown,
        long costLowPence,
        long costCentralPence,
        long costHighPence,
        LocalDate firstEnd,
        LocalDate lastEnd,
        long products,
        boolean overlap)
        implements java.io.Serializable {

    public Overlap {
        predecessors = List.copyOf(predecessors);
        productNames = List.copyOf(productNames);
        suppliers = List.copyOf(suppliers);
    }

    /** What may be done about it; nothing on the first day. */
    public String way() {
        if (!sameProduct) {
            return critical > 0
                    ? "keep each running on day one; choose one later, core systems last and one by one"
                    : "keep each running on day one; choose one where contracts end";
        }
        String supplier = suppliers.size() == 1 ? suppliers.get(0) : "the suppliers";
        return contracts < 2
                ? "one contract already: novate it"
                : "ask " + supplier + " to novate " + contracts
                        + " contracts and join them; data stay apart until moved";
    }
}
