package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.opportunity.Opportunity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorthWordsTest {

    @Test
    @DisplayName(
            "What is left alone counts nothing because it is not advised, not because its systems are being retired")
    void leftAlone() {
        Opportunity left = SampleOpportunities.opportunities().stream()
                .filter(one -> one.advice() == Advice.LEAVE_ALONE)
                .findFirst()
                .orElseThrow();
        assertEquals("Nothing: it is not advised.", WorthWords.claim(left));
    }
}
