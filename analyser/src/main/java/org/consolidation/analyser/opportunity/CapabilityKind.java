package org.consolidation.analyser.opportunity;

import org.consolidation.analyser.portfolio.CapabilityTally;

/** A kind that looks at the sums of one function over all organisations. */
interface CapabilityKind extends OpportunityKind {

    /** Advice, saving, blockers and score, or {@link Found#NOTHING}. */
    Found judge(CapabilityTally tally, Terms terms);
}
