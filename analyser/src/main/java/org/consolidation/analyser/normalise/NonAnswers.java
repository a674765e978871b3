package org.consolidation.analyser.normalise;

import java.util.List;
import java.util.Set;
import org.consolidation.analyser.text.Fold;

/** Recognises cells and lines that answer without naming a system. */
final class NonAnswers {

    private static final Set<String> WHOLE = Set.of(
            "n a", "na", "none", "nil", "null", "not applicable", "not known", "unknown", "tbc", "tba", "to be confirmed",
            "to be advised", "not held", "no", "nothing", "no system", "no software", "no product", "see above",
            "as above", "ditto", "see below", "blank", "not provided", "not stated", "not disclosed", "redacted",
            "withheld", "exempt", "no data", "no information", "various", "other", "not sure", "do not know", "dont know",
            "no vendor", "no supplier", "manual", "paper", "paper based", "manual process", "multiple", "tbd",
            "no system needed", "does not apply", "not in use", "not used", "test test");

    private static final List<String> STARTS = List.of(
            "information not held", "not held", "no information held", "information is not held", "exempt under",
            "exempt from", "withheld under", "we do not", "we dont", "do not use", "does not use", "no system ",
            "not applicable", "no dedicated", "none ", "not known", "no specific", "no software", "n a ",
            "the council does not", "the force does not", "refused under", "section 31", "section 43", "section 24",
            "not required", "not currently", "to be confirmed", "no response", "please see", "see attached",
            "outsourced to", "service provided by", "we have no", "this is not");

    private static final Set<String> TOTALS = Set.of(
            "total", "totals", "sub total", "subtotal", "grand total", "sum", "overall total", "total cost", "count",
            "number of systems", "total systems", "total number of systems", "total annual cost");

    private NonAnswers() {}

    /** Whether a cell is blank or says that there is nothing to say. */
    static boolean isNonAnswer(String cell) {
        String text = Fold.fold(cell);
        if (text.isEmpty() || WHOLE.contains(text)) return true;
        if (text.length() < 5) return false;
        String padded = text + " ";
        for (String start : STARTS) {
            if (padded.startsWith(start)) return true;
        }
        return false;
    }

    /** Whether a cell heads a line of totals. */
    static boolean isTotal(String cell) {
        String text = Fold.fold(cell);
        return TOTALS.contains(text) || text.startsWith("total for ") || text.startsWith("subtotal ");
    }
}
