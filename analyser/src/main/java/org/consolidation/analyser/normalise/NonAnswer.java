package org.consolidation.analyser.normalise;

import java.util.Set;
import org.consolidation.analyser.text.Fold;

/** Cells that were filled in without giving an answer: "N/A", "Information not held", "TBC". */
final class NonAnswer {

    private static final Set<String> WHOLE = Set.of(
            "n a",
            "na",
            "n",
            "none",
            "nil",
            "null",
            "no",
            "nothing",
            "not applicable",
            "not available",
            "not known",
            "unknown",
            "unkown",
            "tbc",
            "tba",
            "tbd",
            "to be confirmed",
            "to be advised",
            "to be determined",
            "x",
            "xx",
            "various",
            "multiple",
            "many",
            "other",
            "others",
            "as above",
            "see above",
            "ditto",
            "as below",
            "see below",
            "same as above",
            "no answer",
            "no response",
            "no data",
            "no information",
            "not recorded",
            "not stated",
            "not specified",
            "not provided",
            "not used",
            "not in use",
            "no product",
            "no supplier",
            "no vendor",
            "redacted",
            "withheld",
            "exempt",
            "refused",
            "blank",
            "empty",
            "yes",
            "y",
            "no longer used",
            "error",
            "ref",
            "value",
            "div 0",
            "name",
            "pending",
            "nan");
    private static final String[] STARTS = {
        "no system",
        "no software",
        "no application",
        "no such system",
        "no specific system",
        "no dedicated system",
        "we do not",
        "we don t",
        "we dont",
        "the council does not",
        "the force does not",
        "council does not",
        "not applicable",
        "not held",
        "information not held",
        "information is not held",
        "no information held",
        "this information is not",
        "data not held",
        "exempt under",
        "exempt by",
        "exempt from",
        "exemption ",
        "withheld under",
        "section 31",
        "s31",
        "s 31",
        "section 43",
        "section 24",
        "not disclosed",
        "refused under",
        "unable to",
        "do not use",
        "does not use",
        "do not have",
        "none used",
        "none held",
        "law enforcement sensitive"
    };

    private NonAnswer() {}

    /** Whether folded text says nothing; "" says nothing too. */
    static boolean isOne(String folded) {
        if (folded.isEmpty() || WHOLE.contains(folded)) return true;
        char first = folded.charAt(0);
        if (first != 'n'
                && first != 'w'
                && first != 't'
                && first != 'c'
                && first != 'i'
                && first != 'd'
                && first != 'e'
                && first != 's'
                && first != 'r'
                && first != 'u'
                && first != 'l') {
            return false;
        }
        for (String start : STARTS) {
            if (folded.startsWith(start)) return true;
        }
        return false;
    }

    /** Whether a sentence in a supplier cell says that there is no system at all. */
    static boolean saysNoSystem(String raw) {
        String folded = Fold.fold(raw);
        return folded.startsWith("no system")
                || folded.startsWith("we do not")
                || folded.startsWith("we don t")
                || folded.startsWith("we dont")
                || folded.startsWith("the council does not");
    }
}
