package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How seldom each organisation lists one product twice, measured and not believed: what it weighs that two
 * names stand side by side in its list.
 *
 * <p>Systems of an equal name and maker are one product without any matching. Were they spread by chance, a
 * list with a share s of all systems would hold beside each of them another one for s of the others; what it
 * does hold, over that, is its share. {@value #PRIOR} expected pairs at the share of all lists together count
 * as pseudo-counts, and for all lists together as many at a share of one. A list that repeats a product half
 * as often as by chance, or more, has no weight; else it is log2 of the share. The weights of several lists
 * add up to {@value #LEAST} thousandths of a bit at the least: a soft rule, that strong evidence overrules.
 */
final class OnePerSource implements Serializable {

    private static final long serialVersionUID = 1;

    /** Nothing is held against two names in one list. */
    static final OnePerSource NONE = new OnePerSource(List.of());

    private static final double PRIOR = 5;
    private static final double TELLING = 0.5;
    private static final int LEAST = -10_000;

    /** Lists that an explanation names. */
    private static final int SHOWN = 3;

    private final Map<String, Integer> millibits = new HashMap<>();

    /**
     * What one list holds.
     *
     * @param source organisation
     * @param systems in the list, those kept at home left out
     * @param chances over its systems, how many others there are of an equal name and maker
     * @param pairs of its systems of an equal name and maker
     */
    public record Count(String source, long systems, long chances, long pairs) {}

    /** From the counts of all lists, in any order. */
    OnePerSource(List<Count> counts) {
        long systems = 0;
        long pairs = 0;
        for (Count count : counts) {
            systems += count.systems;
            pairs += count.pairs;
        }
        double expected = 0;
        Map<String, Count> inOrder = new TreeMap<>();
        for (Count count : counts) inOrder.put(count.source, count);
        for (Count count : inOrder.values()) expected += expected(count, systems);
        double all = Math.min(1, (pairs + PRIOR) / (expected + PRIOR));
        for (Count count : inOrder.values()) {
            double share = (count.pairs + all * PRIOR) / (expected(count, systems) + PRIOR);
            if (share < TELLING) millibits.put(count.source, Bits.milli(share));
        }
    }

    private static double expected(Count count, long systems) {
        return 0.5 * count.chances * count.systems / systems;
    }

    /** Counts the lists that items are of. Cost O(systems). */
    static OnePerSource learn(ItemTable items) {
        long[] ofName = new long[items.size()];
        for (int i = 0; i < ofName.length; i++) ofName[items.head(i)] += items.item(i).sources.length;
        Map<Integer, Map<String, Long>> repeated = new HashMap<>();
        Map<String, long[]> sums = new HashMap<>();
        for (int i = 0; i < ofName.length; i++) {
            int head = items.head(i);
            for (String source : items.item(i).sources) {
                sums.computeIfAbsent(source, s -> new long[3])[0]++;
                if (ofName[head] > 1) {
                    repeated.computeIfAbsent(head, h -> new HashMap<>()).merge(source, 1L, Long::sum);
                }
            }
        }
        repeated.forEach((head, bySource) -> bySource.forEach((source, rows) -> {
            long[] sum = sums.get(source);
            sum[1] += rows * (ofName[head] - 1);
            sum[2] += rows * (rows - 1) / 2;
        }));
        List<Count> counts = new ArrayList<>(sums.size());
        sums.forEach((source, sum) -> counts.add(new Count(source, sum[0], sum[1], sum[2])));
        return new OnePerSource(counts);
    }

    /** What it weighs that a list holds two names: 0 or less. */
    int millibits(String source) {
        return millibits.getOrDefault(source, 0);
    }

    /** What the lists that hold both of two items weigh together: 0 or less. */
    int together(Item a, Item b) {
        if (millibits.isEmpty()) return 0;
        int sum = 0;
        for (String source : shared(a, b)) sum += millibits(source);
        return Math.max(LEAST, sum);
    }

    /** Which lists those are and what each weighs, for a reader. */
    String shown(Item a, Item b) {
        List<String> shared = new ArrayList<>(shared(a, b));
        shared.removeIf(source -> millibits(source) == 0);
        List<String> shown = new ArrayList<>();
        for (String source : shared.subList(0, Math.min(SHOWN, shared.size()))) {
            shown.add(String.format(Locale.ROOT, "%s %.1f", source, millibits(source) / 1000.0));
        }
        if (shared.size() > SHOWN) shown.add("and " + (shared.size() - SHOWN) + " more");
        return String.join(", ", shown);
    }

    /** In order and distinct. */
    private static List<String> shared(Item a, Item b) {
        List<String> shared = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.sources.length && j < b.sources.length) {
            int order = a.sources[i].compareTo(b.sources[j]);
            if (order == 0
                    && (shared.isEmpty() || !shared.get(shared.size() - 1).equals(a.sources[i]))) {
                shared.add(a.sources[i]);
            }
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return shared;
    }
}
