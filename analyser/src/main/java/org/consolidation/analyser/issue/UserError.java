package org.consolidation.analyser.issue;

/**
 * The user's command or settings cannot be carried out: one line that says what is wrong, what was
 * given and what would be right. Ends the run with exit code 2, or 3 when the input holds nothing
 * usable.
 */
public final class UserError extends RuntimeException {

    private final int exitCode;

    private UserError(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** A command or settings file that cannot be obeyed: exit code 2. */
    public static UserError command(String message) {
        return new UserError(message, 2);
    }

    /** Input that holds nothing usable: exit code 3. */
    public static UserError nothingUsable(String message) {
        return new UserError(message, 3);
    }

    /** The exit code of the process. */
    public int exitCode() {
        return exitCode;
    }
}
