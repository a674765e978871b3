package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What taking an opportunity would do to choice and continuity, before and after. Concentration is the sum of
 * squared shares (Herfindahl and Hirschman), in thousandths: 1,000 for one supplier, 500 for two of equal
 * share; suppliers that nobody names are left out.
 *
 * @param scope whose suppliers are counted, such as "suppliers of the systems concerned"; "" for none
 * @param beforeMilli concentration now; null when no supplier is named
 * @param afterMilli concentration if everybody took part: 1,000 where all move to one, named or not; null when
 *     nobody moves and no supplier is named
 * @param dependents organisations that would depend on one contract, product or platform; at least 1 where
 *     systems are cut over
 * @param cutOver systems to be cut over; 0 where nobody moves
 * @param criticalCutOver of them critical ones, or of functions whose failure harms the public at once
 */
public record Harm(String scope, Long beforeMilli, Long afterMilli, long dependents, long cutOver, long criticalCutOver)
        implements Serializable {

    /** Nothing is known, or nothing is advised. */
    public static final Harm NONE = new Harm("", null, null, 0, 0, 0);

    private static final long ONE = 1_000;

    public Harm {
        if (criticalCutOver > cutOver) {
            throw new IllegalArgumentException(
                    "critical systems cut over must be among the " + cutOver + " cut over, were " + criticalCutOver);
        }
        if (cutOver > 0 && dependents < 1) {
            throw new IllegalArgumentException(
                    "dependents must be at least 1 where systems are cut over, were " + dependents);
        }
    }

    /** Where nobody moves: a contract for all, with the suppliers as they are. */
    static Harm unmoved(String scope, Long concentrationMilli, long dependents) {
        return new Harm(scope, concentrationMilli, concentrationMilli, dependents, 0, 0);
    }

    /** Where all move to one product or platform. */
    static Harm moved(String scope, Long beforeMilli, long dependents, long cutOver, long critical) {
        return new Harm(scope, beforeMilli, ONE, dependents, cutOver, Math.min(cutOver, critical));
    }

    /** Concentration of suppliers that have so many systems each; null for none. */
    static Long concentrationMilli(Collection<Long> systems) {
        long all = systems.stream().mapToLong(Long::longValue).sum();
        if (all == 0) return null;
        long squares = systems.stream().mapToLong(n -> n * n).sum();
        return ONE * squares / (all * all);
    }

    /** The same from an effective number of suppliers, in thousandths; null for 0, which is not known. */
    static Long ofEffectiveMilli(long effectiveMilli) {
        return effectiveMilli == 0 ? null : Long.valueOf(ONE * ONE / effectiveMilli);
    }

    /** Before and after in words, what does not change left out. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (beforeMilli != null && !beforeMilli.equals(afterMilli)) {
            words.add("concentration of " + scope + " now " + hundredths(beforeMilli) + ", after "
                    + hundredths(afterMilli) + " (1.00 is one supplier)");
        }
        if (cutOver > 0) {
            words.add(Wording.count(cutOver, "system") + " to be cut over, "
                    + (criticalCutOver == 0 ? "none" : String.valueOf(criticalCutOver))
                    + " of them critical as far as stated"
                    + (criticalCutOver > 1 ? ": never all at once" : ""));
        }
        return words;
    }

    private static String hundredths(long milli) {
        return String.format(java.util.Locale.ROOT, "%d.%02d", milli / 1_000, milli % 1_000 / 10);
    }

    /**
     * Why not to merge: where systems would move and worth is known, the points that the score takes off for
     * harm exceed those it gives for worth. "" when they do not, and where the costs of more than half of the
     * systems are not known: what they would save is missing from the worth.
     *
     * @param moves whether systems would move
     * @param mostlyKnown whether worth is known, and the costs of half of the systems at least
     * @param scoreParts each as "value 300"
     */
    static String outweighs(boolean moves, boolean mostlyKnown, List<String> scoreParts) {
        if (!moves || !mostlyKnown) return "";
        long harm = -points(scoreParts, "concentration")
                - points(scoreParts, "dependence")
                - points(scoreParts, "continuity");
        long worth = points(scoreParts, "value") + points(scoreParts, "chance");
        if (harm <= 0 || harm <= worth) return "";
        if (worth <= 0) {
            return "Do not merge: at the best estimate it costs more than it saves, and it could do harm besides ("
                    + harm + " points of the score for concentration, dependence and continuity).";
        }
        return "Do not merge: what it could do harm to (" + harm + " points of the score for concentration,"
                + " dependence and continuity) outweighs what it is worth (" + worth + " for value and chance).";
    }

    private static long points(List<String> parts, String name) {
        for (String part : parts) {
            if (part.startsWith(name + " ")) return Long.parseLong(part.substring(name.length() + 1));
        }
        return 0;
    }
}
