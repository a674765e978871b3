package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which categories are one function: one organisation files a product under "legal", another under B18.
 *
 * <p>Of a category a, the share P(b|a) tells how often another organisation files under b what one files
 * under a: the mean over products, each weighed by those who file it under a. A product that x of n file
 * under a and y under b adds x y / (n - 1), and x (x - 1) / (n - 1) to a and a. Two categories are one
 * function when the cosine of their shares is {@value #ONE} per cent or more, the most alike first, unless
 * both would stand for capabilities of the catalogue, which are told apart on purpose. They are akin when
 * either share is {@value #AKIN} per cent or more. Sums are whole thousandths: they do not depend on order.
 * Cosines of distributions as in H. Schütze, "Automatic word sense discrimination", Computational
 * Linguistics 24(1), 1998.
 */
final class Functions implements Serializable {

    private static final long serialVersionUID = 1;

    /** Nothing learnt. */
    static final Functions NONE = new Functions(List.of());

    private static final int ONE = 90;
    private static final int AKIN = 15;

    /** Organisations, summed over products, that must file under a category before it is judged. */
    private static final int FILED = 20;

    /** Organisations that must file a product before it says anything. */
    private static final int HAVE = 3;

    private final Map<String, String> functions = new HashMap<>();
    private final Map<String, Set<String>> akin = new HashMap<>();

    /**
     * How often products filed under one category are filed under another elsewhere.
     *
     * @param thousandths of organisations
     */
    public record Joint(String category, String other, long thousandths) implements Serializable {}

    private record Alike(double cosine, String category, String other) {

        static final Comparator<Alike> MOST_FIRST = Comparator.comparingDouble((Alike a) -> -a.cosine)
                .thenComparing(Alike::category)
                .thenComparing(Alike::other);
    }

    /** Of what all products say, in any order. */
    Functions(Iterable<Joint> joints) {
        Map<String, Map<String, Long>> rows = new TreeMap<>();
        for (Joint joint : joints) {
            rows.computeIfAbsent(joint.category(), k -> new TreeMap<>())
                    .merge(joint.other(), joint.thousandths(), Long::sum);
        }
        Map<String, Long> totals = new HashMap<>();
        rows.forEach((category, row) ->
                totals.put(category, row.values().stream().mapToLong(n -> n).sum()));
        rows.keySet().removeIf(category -> totals.get(category) < 1000L * FILED);
        List<Alike> alike = new ArrayList<>();
        rows.forEach((category, row) -> row.forEach((other, joint) -> {
            if (category.equals(other) || !rows.containsKey(other)) return;
            if (100 * joint >= AKIN * totals.get(category)) {
                akin.computeIfAbsent(category, k -> new HashSet<>()).add(other);
                akin.computeIfAbsent(other, k -> new HashSet<>()).add(category);
            }
            double cosine = cosine(row, rows.get(other));
            if (category.compareTo(other) < 0 && 100 * cosine >= ONE) alike.add(new Alike(cosine, category, other));
        }));
        alike.sort(Alike.MOST_FIRST);
        for (Alike two : alike) join(function(two.category), function(two.other), totals);
    }

    private void join(String a, String b, Map<String, Long> totals) {
        if (a.equals(b) || capability(a) && capability(b)) return;
        boolean first = capability(a) || !capability(b) && totals.get(a) >= totals.get(b);
        String kept = first ? a : b;
        String given = first ? b : a;
        functions.replaceAll((category, function) -> function.equals(given) ? kept : function);
        functions.put(given, kept);
    }

    /** Whether it is one of the catalogue and not an organisation's own word. */
    static boolean capability(String category) {
        return !category.startsWith("~");
    }

    private static double cosine(Map<String, Long> a, Map<String, Long> b) {
        double product = 0;
        for (Map.Entry<String, Long> entry : a.entrySet()) {
            product += (double) entry.getValue() * b.getOrDefault(entry.getKey(), 0L);
        }
        return product / Math.sqrt(squares(a) * squares(b));
    }

    private static double squares(Map<String, Long> row) {
        double squares = 0;
        for (long value : row.values()) squares += (double) value * value;
        return squares;
    }

    /** Learns from items that were read once more, in any order; {@link Learning} does the same in columns. */
    static Functions learn(Iterable<Item> items) {
        Map<String, Map<String, Long>> products = new HashMap<>();
        for (Item item : items) {
            if (!says(item)) continue;
            Map<String, Long> filed = products.computeIfAbsent(product(item), k -> new HashMap<>(4));
            for (int c = 0; c < item.shares.length; c++) {
                filed.merge(item.categories.get(c), filing(item, c), Long::sum);
            }
        }
        Map<String, Map<String, Long>> sums = new TreeMap<>();
        for (Map<String, Long> filed : products.values()) {
            for (Joint joint : joints(filed)) {
                sums.computeIfAbsent(joint.category(), k -> new TreeMap<>())
                        .merge(joint.other(), joint.thousandths(), Long::sum);
            }
        }
        List<Joint> all = new ArrayList<>();
        sums.forEach((category, row) -> row.forEach((other, n) -> all.add(new Joint(category, other, n))));
        return new Functions(all);
    }

    /** Whether an item is of a product that several may file: a name and its maker. */
    static boolean says(Item item) {
        return item.shared() && !item.vendor.isEmpty() && item.shares.length > 0;
    }

    static String product(Item item) {
        return item.core + "/" + item.vendor;
    }

    /** Organisations that file an item under one of its categories. */
    static long filing(Item item, int category) {
        return ((long) item.organisations * item.shares[category] + 50) / 100;
    }

    /**
     * What one product says.
     *
     * @param filed organisations that file it, by category
     */
    static List<Joint> joints(Map<String, Long> filed) {
        long all = filed.values().stream().mapToLong(n -> n).sum();
        List<Joint> joints = new ArrayList<>();
        if (all < HAVE) return joints;
        filed.forEach((a, x) -> filed.forEach((b, y) -> {
            long thousandths = 1000 * x * (a.equals(b) ? y - 1 : y) / (all - 1);
            if (thousandths > 0) joints.add(new Joint(a, b, thousandths));
        }));
        return joints;
    }

    /** The category that stands for all of its function. */
    String function(String category) {
        return functions.getOrDefault(category, category);
    }

    /** Whether products filed under one are often filed under the other. */
    boolean akin(String category, String other) {
        Set<String> others = akin.get(category);
        return others != null && others.contains(other);
    }
}
