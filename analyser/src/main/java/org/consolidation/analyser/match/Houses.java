package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makers that are one house: two coined names or more stand mostly beside both, so one took the other over,
 * or goes by both names. Looked up by key, never iterated.
 */
final class Houses implements Serializable {

    private static final long serialVersionUID = 1;

    private final Set<String> pairs = new HashSet<>();

    /**
     * @param cores and their makers
     * @param coined whether a core says which product it is
     * @param reseller whether a maker sells what others make
     */
    Houses(Iterable<MakerSpread> cores, Predicate<String> coined, Predicate<String> reseller) {
        Set<String> once = new HashSet<>();
        for (MakerSpread core : cores) {
            if (core.main().size() < 2 || !coined.test(core.text())) continue;
            for (String maker : core.main()) {
                for (String other : core.main()) {
                    boolean pair = maker.compareTo(other) < 0 && !reseller.test(maker) && !reseller.test(other);
                    if (pair && !once.add(key(maker, other))) pairs.add(key(maker, other));
                }
            }
        }
    }

    /** Whether two makers are one house. */
    boolean one(String maker, String other) {
        return maker.compareTo(other) < 0 ? pairs.contains(key(maker, other)) : pairs.contains(key(other, maker));
    }

    private static String key(String first, String second) {
        return first + "/" + second;
    }
}
