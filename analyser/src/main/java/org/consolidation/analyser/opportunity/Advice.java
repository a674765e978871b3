package org.consolidation.analyser.opportunity;

/** What is advised. */
public enum Advice {
    /** Worth joining up. */
    CONSOLIDATE,
    /** Looked at, and better left as it is; with the rule that says so. */
    LEAVE_ALONE,
    /** True of most organisations and without cost or contract: background, not a finding. */
    CONTEXT
}
