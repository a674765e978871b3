package org.consolidation.analyser.issue;

/** How much a defect in somebody's data matters. */
public enum Severity {
    /** Read well, with an assumption worth knowing. */
    NOTE,
    /** Something was left out or doubtful; the record is used. */
    WARNING,
    /** The record, table or file could not be used. */
    ERROR
}
