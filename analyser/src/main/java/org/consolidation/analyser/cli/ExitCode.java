package org.consolidation.analyser.cli;

/** What the process's exit code means. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;
    /** The analyser or the machine failed. */
    static final int INTERNAL = 1;
    /** The command or the settings cannot be obeyed. */
    static final int COMMAND = 2;
    /** The input holds nothing usable. */
    static final int NOTHING_USABLE = 3;
    /** The report is written, and more records were rejected than {@code --max-rejects} allows. */
    static final int TOO_MANY_REJECTS = 4;

    private ExitCode() {}
}
