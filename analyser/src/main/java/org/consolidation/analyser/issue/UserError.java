package org.consolidation.analyser.issue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

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

    /** Why a file or folder cannot be read or written, in words for somebody who does not know the code. */
    public static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) return "there is no such file or folder";
        if (failure instanceof AccessDeniedException) return "access is denied";
        if (failure instanceof FileSystemLoopException) return "a link leads back to a folder above it";
        if (failure instanceof FileAlreadyExistsException) return "a file of that name is there";
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason().toLowerCase(Locale.ROOT);
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /** The exit code of the process. */
    public int exitCode() {
        return exitCode;
    }
}
