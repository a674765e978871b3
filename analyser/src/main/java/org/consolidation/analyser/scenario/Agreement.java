package org.consolidation.analyser.scenario;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A contract that a successor takes over.
 *
 * @param successorId who
 * @param successor its name
 * @param day its first day; null when not known
 * @param predecessorId whose contract it is now; where a body runs the system for others that merge too, that body
 * @param predecessor its name
 * @param ref as published; "" where a system has none and counts as a contract of its own
 * @param suppliers named, in order
 * @param products names, in order
 * @param systems that it pays for
 * @param end latest last day stated for it; null when none is
 * @param noticeBy last day to give notice so that it ends then; null when end or notice are not stated
 * @param duty what the first day asks
 * @param dividedWith ids of the other successors of its organisation, in order
 * @param costKnown systems with a yearly cost
 * @param costCentralPence of those, a year
 */
public record Agreement(
        String successorId,
        String successor,
        LocalDate day,
        String predecessorId,
        String predecessor,
        String ref,
        List<String> suppliers,
        List<String> products,
        long systems,
        LocalDate end,
        LocalDate noticeBy,
        Duty duty,
        List<String> dividedWith,
        long costKnown,
        long costCentralPence)
        implements java.io.Serializable {

    public Agreement {
        suppliers = List.copyOf(suppliers);
        products = List.copyOf(products);
        dividedWith = List.copyOf(dividedWith);
    }

    /** A system under the key of its contract within its successor. */
    public record Case(String key, Inherited system) {}

    /** First the body that runs the system, whose contract it is; of those that use it only, by id. */
    private static final Comparator<Inherited> HOLDER = Comparator.comparing(
                    (Inherited system) -> !system.predecessorId().equals(system.runBy()))
            .thenComparing(Inherited::predecessorId);

    /** The contract of these systems; their order does not matter. */
    static Agreement of(String key, Iterator<Case> cases) {
        Set<String> suppliers = new TreeSet<>();
        Set<String> products = new TreeSet<>();
        Set<String> systems = new HashSet<>();
        LocalDate end = null;
        Integer notice = null;
        long known = 0;
        long cost = 0;
        Inherited any = null;
        while (cases.hasNext()) {
            Inherited one = cases.next().system();
            if (any == null || HOLDER.compare(one, any) < 0) any = one;
            systems.add(one.systemId());
            products.add(one.product());
            if (!one.supplier().isEmpty()) suppliers.add(one.supplier());
            if (one.contractEnd() != null && (end == null || one.contractEnd().isAfter(end))) end = one.contractEnd();
            if (one.noticeMonths() != null) notice = Math.max(one.noticeMonths(), notice == null ? 0 : notice);
            if (one.costCentralPence() == null) continue;
            known++;
            cost += one.costCentralPence();
        }
        return new Agreement(
                any.successorId(),
                any.successor(),
                any.day(),
                any.predecessorId(),
                any.predecessor(),
                any.contractRef(),
                List.copyOf(suppliers),
                List.copyOf(products),
                systems.size(),
                end,
                end == null || notice == null ? null : end.minusMonths(notice),
                Duty.of(end, any.day()),
                any.dividedWith(),
                known,
                cost);
    }
}
