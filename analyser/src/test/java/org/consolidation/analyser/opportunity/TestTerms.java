package org.consolidation.analyser.opportunity;

import java.time.LocalDate;
import org.consolidation.analyser.portfolio.SampleEstate;

/** The terms of the tests: the project's parameters, its own settings, 1 January 2026. */
final class TestTerms {

    static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private TestTerms() {}

    static Terms terms() {
        return Terms.of(SampleEstate.catalogue(), Ground.OPEN, AS_OF, OpportunitySettings.DEFAULT);
    }
}
