package org.consolidation.analyser.review;

import java.util.List;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.text.Grouped;

/**
 * A question for a reviewer: are these two one product?
 *
 * @param rank from 1, worth most first
 * @param asked what hangs on it
 * @param left one of the two
 * @param right the other
 * @param leftProduct product of the left
 * @param rightProduct product of the right; the same when the question is whether it holds together
 * @param barMillibits weight from which pairs may be joined
 * @param evidence per field, prior first
 */
public record Question(
        int rank,
        Candidate asked,
        ProductAssignment left,
        ProductAssignment right,
        ReviewProduct leftProduct,
        ReviewProduct rightProduct,
        int barMillibits,
        List<Evidence> evidence) {

    /** What is asked, with the names that were compared. */
    public String sentence() {
        return "Is " + compared(left, true).shown(left) + " the same product as "
                + compared(right, false).shown(right) + "?";
    }

    /** Name of the left that was compared, for a decision. */
    public String leftName() {
        return compared(left, true).name();
    }

    /** Name of the right that was compared, for a decision. */
    public String rightName() {
        return compared(right, false).name();
    }

    private ComparedName compared(ProductAssignment side, boolean first) {
        return ComparedName.of(side, evidence, first);
    }

    /** Why it is worth asking. */
    public String why() {
        int above = asked.millibits() - barMillibits;
        String weight = "the evidence weighs " + signed(asked.millibits()) + " bits, " + Bits.plain(Math.abs(above))
                + (above < 0 ? " below" : " above") + " the bar";
        if (asked.splits()) return "Only this link holds two parts of the product together; " + weight + ".";
        return above < 0
                ? "Two products now: " + weight + "."
                : "Two products now, although " + weight + ": as wholes the two groups do not agree.";
    }

    /** What the answer moves. */
    public String stake() {
        String money = asked.costKnownSystems() == 0
                ? "no cost known"
                : "£" + grouped(asked.costPence() / 100) + " a year known for " + asked.costKnownSystems() + " of them";
        return "The answer moves " + counted(asked.systems(), "system") + "; the other side has "
                + grouped(asked.otherSystems()) + "; " + money + ".";
    }

    /** What happens when they are the same. */
    public String ifSame() {
        if (asked.splits()) return "They stay one product, and the link is no longer in doubt.";
        String settles = asked.settles() == 0
                ? ""
                : " " + counted(asked.settles(), "further pair") + " between them "
                        + (asked.settles() == 1 ? "needs" : "need") + " no answer.";
        return "The two become one product of " + (asked.systems() + asked.otherSystems()) + " systems." + settles;
    }

    /** What happens when they are not. */
    public String ifDifferent() {
        return asked.splits()
                ? "The product falls into two parts, of " + counted(asked.systems(), "system") + " and of "
                        + asked.otherSystems() + ", unless something else joins them."
                : "They stay two products, and nothing that is one with either will be joined with the other.";
    }

    /** The evidence on one line. */
    public String evidenceLine() {
        StringBuilder line = new StringBuilder();
        for (Evidence e : evidence) {
            if (line.length() > 0) line.append("; ");
            line.append(e.field()).append(' ').append(e.level()).append(' ').append(signed(e.millibits()));
        }
        return line.toString();
    }

    private static String signed(int millibits) {
        return Bits.signed(millibits);
    }

    private static String counted(long n, String one) {
        return grouped(n) + " " + one + (n == 1 ? "" : "s");
    }

    private static String grouped(long n) {
        return Grouped.number(n);
    }
}
