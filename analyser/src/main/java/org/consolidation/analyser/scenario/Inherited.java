package org.consolidation.analyser.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * A system that a successor has on its first day.
 *
 * @param successorId who will have it
 * @param successor its name
 * @param day its first day; null when neither scenario nor run state a date
 * @param predecessorId who has it now
 * @param predecessor its name
 * @param runBy key of the body that runs it, the predecessor mostly
 * @param duty what the first day asks of its contract; null when the list states no contract, supplier or end
 * @param dividedWith ids of the other successors of its organisation, in order: its data must be divided
 * @param outside ids of organisations outside the successor that use it or run it, in order
 * @param outsideHow "hosted for", "run by" and "shared with" with names, as far as known; ""
 */
public record Inherited(
        String successorId,
        String successor,
        LocalDate day,
        String predecessorId,
        String predecessor,
        String systemId,
        String sourceFile,
        String sourceSheet,
        long sourceRow,
        String systemName,
        String productId,
        String product,
        boolean realProduct,
        String capabilityId,
        String capability,
        boolean infrastructure,
        String supplier,
        String runBy,
        String contractRef,
        LocalDate contractEnd,
        Integer noticeMonths,
        boolean critical,
        Long costLowPence,
        Long costCentralPence,
        Long costHighPence,
        Duty duty,
        List<String> dividedWith,
        List<String> outside,
        String outsideHow)
        implements java.io.Serializable {

    public Inherited {
        dividedWith = List.copyOf(dividedWith);
        outside = List.copyOf(outside);
    }

    /** Whether it must be split: its organisation is divided, or a body outside shares it. */
    public boolean split() {
        return !dividedWith.isEmpty() || !outside.isEmpty();
    }

    /** Its contract: the body that runs it and the reference, or the system itself. */
    public String contract() {
        return contractRef.isEmpty() ? predecessorId + "| " + systemId : runBy + "|" + contractRef;
    }
}
