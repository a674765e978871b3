package org.consolidation.analyser.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.normalise.MakerNames;
import org.consolidation.analyser.text.Spelling;

/**
 * Ways of writing one maker: misspelt, without its blanks, with a branch, a seller or the way it was bought beside it.
 * Asked of makers that stand beside one name; of any two makers of a run it would be too bold.
 */
final class SpeltMakers {

    /** Makers of one name beyond which it is anybody's, however they are spelt. */
    private static final int MOST = 50;

    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private SpeltMakers() {}

    /** Whether two folded makers may be one: "micro focus" and "microfocus"; "civica" and "civica uk". */
    static boolean alike(String a, String b) {
        if (a.startsWith(b + " ") || b.startsWith(a + " ")) return true;
        String x = a.replace(" ", "");
        String y = b.replace(" ", "");
        return x.equals(y) || Spelling.misspelt(x, y) || runTogether(x, y) || runTogether(y, x);
    }

    /** Whether one names the other last: a seller and the maker, "softcat / zorb". */
    static boolean namesLast(String a, String b) {
        return a.endsWith(" " + b) || b.endsWith(" " + a);
    }

    /** "Clevosystems" of "clevo". */
    private static boolean runTogether(String whole, String name) {
        return whole.startsWith(name)
                && whole.length() > name.length()
                && MakerNames.tail(whole.substring(name.length()));
    }

    /**
     * What is stated of makers, each under the spelling that is stated most; as it is where there are very many.
     *
     * @param weights by folded maker
     */
    static Map<String, Long> together(Map<String, Long> weights) {
        if (weights.size() < 2 || weights.size() > MOST) return weights;
        List<Map.Entry<String, Long>> ranked = new ArrayList<>(weights.entrySet());
        ranked.sort(MOST_FIRST);
        Map<String, Long> together = new LinkedHashMap<>();
        for (Map.Entry<String, Long> maker : ranked)
            together.merge(first(maker.getKey(), together), maker.getValue(), Long::sum);
        return together;
    }

    private static String first(String maker, Map<String, Long> before) {
        for (String other : before.keySet()) if (alike(maker, other) || namesLast(maker, other)) return other;
        return maker;
    }
}
