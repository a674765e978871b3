package org.consolidation.analyser.coalition;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.consolidation.analyser.catalogue.AllianceMember;

/**
 * Organisations that work together already.
 *
 * @param name as shown
 * @param fact what the reference table says of it, as its first member that counts has it; null when only the
 *     register names it
 * @param members ids, in order
 */
public record Alliance(String name, AllianceMember fact, Set<String> members) implements Serializable {

    public Alliance {
        members = new TreeSet<>(members);
    }

    /** Whether its members do no more than buy together. */
    boolean procurement() {
        return fact != null && fact.kind().equals(AllianceMember.PROCUREMENT);
    }

    /** How many of these are in it. */
    long among(Collection<String> organisationIds) {
        return organisationIds.stream().filter(members::contains).count();
    }

    /** "shared IT service: ICT service desk; live at 2020-09-22 by …", without a full stop. */
    public String about() {
        return fact == null
                ? "named by the register of the collection, which does not say what it shares"
                : fact.kind() + ": " + fact.scope() + "; " + fact.status() + " at " + fact.statusDate() + " by "
                        + fact.source() + " (grade " + fact.grade() + ")";
    }

    /** Whether a function is among what an alliance shares. */
    public enum Coverage {
        COVERED,
        NOT_NAMED,
        UNKNOWN
    }

    /**
     * Whether what it shares includes a function, as far as the table says which.
     *
     * @param capabilityId "" for a system of which it is not known what it is for
     */
    public Coverage covers(String capabilityId) {
        if (fact == null) return Coverage.UNKNOWN;
        if (procurement()) return Coverage.NOT_NAMED;
        if (fact.covers().contains(AllianceMember.ALL)) return Coverage.COVERED;
        if (fact.covers().isEmpty() || capabilityId.isEmpty()) return Coverage.UNKNOWN;
        return fact.covers().contains(capabilityId) ? Coverage.COVERED : Coverage.NOT_NAMED;
    }

    /** What it shares, in the words of the table; "" when not known. */
    public String scope() {
        return fact == null ? "" : fact.scope();
    }
}
