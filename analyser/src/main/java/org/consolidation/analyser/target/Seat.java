package org.consolidation.analyser.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One organisation's use of one product for one function, however many systems that is. Two products of one
 * organisation are two seats: whether they duplicate each other is a question of its own (K5).
 *
 * @param systems in use
 * @param critical of them, rated most critical
 * @param costPence a year, of those known; 0 when none is
 * @param users of all that state them; 0 when none does
 * @param contractEnd the last of its contracts; null when none is known
 * @param noticeMonths the longest stated; null when none is
 * @param extension options of the contract that ends last; ""
 */
record Seat(
        String organisationId,
        String organisation,
        String productId,
        String product,
        boolean realProduct,
        String house,
        long systems,
        long critical,
        long costPence,
        long users,
        LocalDate contractEnd,
        Integer noticeMonths,
        String extension) {

    /** Whether its yearly cost is known, so that a move can be valued. */
    boolean costed() {
        return costPence > 0;
    }

    /** The seats of some systems, in order of organisation and product; the order of the systems does not matter. */
    static List<Seat> of(Iterator<Use> uses) {
        Map<String, Seat> seats = new TreeMap<>();
        while (uses.hasNext()) {
            Use use = uses.next();
            seats.merge(use.organisationId() + "\u0000" + use.productId(), of(use), Seat::and);
        }
        return new ArrayList<>(seats.values());
    }

    private static Seat of(Use use) {
        return new Seat(
                use.organisationId(),
                use.organisation(),
                use.productId(),
                use.product(),
                use.realProduct(),
                use.house(),
                1,
                use.critical() ? 1 : 0,
                use.costCentralPence() == null ? 0 : use.costCentralPence(),
                use.users() == null ? 0 : use.users(),
                use.contractEnd(),
                use.noticeMonths(),
                use.contractEnd() == null ? "" : use.extension());
    }

    private Seat and(Seat other) {
        boolean later = other.contractEnd != null && (contractEnd == null || other.contractEnd.isAfter(contractEnd));
        boolean equal = other.contractEnd != null && other.contractEnd.equals(contractEnd);
        return new Seat(
                organisationId,
                first(organisation, other.organisation),
                productId,
                first(product, other.product),
                realProduct,
                house.isEmpty() ? other.house : other.house.isEmpty() ? house : first(house, other.house),
                systems + other.systems,
                critical + other.critical,
                costPence + other.costPence,
                users + other.users,
                later ? other.contractEnd : contractEnd,
                longest(noticeMonths, other.noticeMonths),
                equal ? first(extension, other.extension) : later ? other.extension : extension);
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Integer longest(Integer one, Integer other) {
        if (one == null) return other;
        return other == null ? one : Integer.valueOf(Math.max(one, other));
    }
}
