package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;

/**
 * Makers that have one product for a function. Where organisations list about one system each of a maker
 * for a function, its names there are names of one product: renamed, local, or saying only what it does.
 * Two siblings would stand side by side in some organisations. What most of many makers have ("SaaS") is
 * not a function and says nothing of the kind.
 */
final class Density implements Serializable {

    private static final long serialVersionUID = 1;

    /** Nothing counted. */
    static final Density NONE = new Density(List.of());

    /** Organisations that must have the maker's systems of a function before it is judged. */
    private static final int ORGANISATIONS = 4;

    /** Systems per organisation, in per cent, up to which a maker has one product for a function. */
    private static final int ONE = 135;

    /** Share of them, in per cent, that one name must have: without it nothing says that they are one. */
    private static final int NAMED = 20;

    /** Makers that a category must have before it is asked whether it is one of most makers. */
    private static final int MANY = 30;

    private final Set<String> one = new HashSet<>();

    /**
     * Systems of one maker for one function.
     *
     * @param maker telling part of its name
     * @param category id of the function
     * @param systems how many, copies for tests and training left out
     * @param organisations that have any
     * @param most systems under the name that most of them have
     */
    public record Count(String maker, String category, long systems, long organisations, long most) {}

    /** Of counts that are {@link #telling}. */
    Density(Iterable<Count> telling) {
        Set<String> makers = new HashSet<>();
        Map<String, Integer> having = new HashMap<>();
        for (Count count : telling) {
            makers.add(count.maker());
            having.merge(count.category(), 1, Integer::sum);
        }
        for (Count count : telling) {
            int of = having.get(count.category());
            boolean function = of < MANY || 2 * of < makers.size();
            if (function && dense(count)) one.add(key(count.maker(), count.category()));
        }
    }

    /** Whether there are enough systems to judge by, and a name that is not found once alone. */
    static Column telling(Column organisations, Column most) {
        return organisations.geq(ORGANISATIONS).and(most.geq(2));
    }

    private static boolean dense(Count count) {
        return 100 * count.systems() <= ONE * count.organisations() && 100 * count.most() >= NAMED * count.systems();
    }

    /** Whether both are of one maker and function, for which it has one product. */
    boolean onlyProduct(Item a, Item b) {
        if (a.vendor.isEmpty() || !a.vendor.equals(b.vendor) || a.categories.isEmpty()) return false;
        String category = a.categories.get(0);
        if (b.categories.isEmpty() || !category.equals(b.categories.get(0))) return false;
        return one.contains(key(a.vendor, category));
    }

    /** The maker and function for which an item is of the only product; "" for none. */
    String group(Item item) {
        if (!item.shared() || item.vendor.isEmpty() || item.categories.isEmpty()) return "";
        String key = key(item.vendor, item.categories.get(0));
        return one.contains(key) ? key : "";
    }

    private static String key(String maker, String category) {
        return maker + "/" + category;
    }
}
