package org.consolidation.analyser.report;

import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.opportunity.Opportunity;

/**
 * Opportunities of one kind and advice.
 *
 * @param kind "K1" …
 * @param kindName in words
 * @param advice join up or leave alone
 * @param opportunities how many
 * @param withSaving of them, with a figure
 */
public record KindTally(String kind, String kindName, Advice advice, long opportunities, long withSaving)
        implements java.io.Serializable {

    static KindTally of(Opportunity o) {
        return new KindTally(o.kind(), o.kindName(), o.advice(), 1, o.saving().known() ? 1 : 0);
    }

    KindTally plus(KindTally other) {
        return new KindTally(
                kind, kindName, advice, opportunities + other.opportunities, withSaving + other.withSaving);
    }

    /** Sorts K2 before K10. */
    String key() {
        return kind.length() + kind + "\u0000" + kindName + "\u0000" + advice;
    }
}
