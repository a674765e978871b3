package org.consolidation.analyser.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/**
 * One line of a decisions.csv: a reviewer's verdict.
 *
 * @param kind what it says
 * @param left whom it speaks of; of an alias, the other name
 * @param right the second of a pair; of an alias, the usual name; empty for a capability
 * @param value of a capability, its id; of an alias, product, supplier, not-product or not-supplier; else ""
 * @param author role or initials, as the author chose
 * @param date of the decision
 * @param reason as written; ""
 * @param file where it was read
 * @param row of that file
 */
public record Decision(
        DecisionKind kind,
        Subject left,
        Subject right,
        String value,
        String author,
        LocalDate date,
        String reason,
        String file,
        long row)
        implements Serializable {

    /** By content alone, so that the order of lines does not matter. */
    static final Comparator<Decision> BY_CONTENT = Comparator.comparing(Decision::date)
            .thenComparing(Decision::kind)
            .thenComparing(Decision::left)
            .thenComparing(Decision::right)
            .thenComparing(Decision::value)
            .thenComparing(Decision::author)
            .thenComparing(Decision::reason);

    static final Comparator<Decision> BY_PLACE =
            Comparator.comparing(Decision::file).thenComparingLong(Decision::row);

    public Decision {
        if (kind == null) throw new IllegalArgumentException("kind must be given");
        if (author.isEmpty()) throw new IllegalArgumentException("author must be given");
        if (date == null) throw new IllegalArgumentException("date must be given");
    }

    /** As a sentence: who decided what, and when. */
    public String sentence() {
        return sentence(Subject::shown, "");
    }

    /**
     * As a sentence for somebody who has to find the line: with its file and row.
     *
     * @param shown how a subject is called
     */
    String told(Function<Subject, String> shown) {
        return sentence(shown, "; " + file + ", row " + row);
    }

    private String sentence(Function<Subject, String> shown, String place) {
        String object = kind == DecisionKind.CAPABILITY ? value : shown.apply(right);
        String verb = value.startsWith("not-") ? "is not another name of" : kind.verb();
        return shown.apply(left) + " " + verb + " " + object + " (" + author + ", " + date + place + ")";
    }
}
