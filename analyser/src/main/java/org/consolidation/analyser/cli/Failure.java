package org.consolidation.analyser.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consolidation.analyser.issue.UserError;

/** A failed command: one line for the user, the rest in the log. */
final class Failure {

    private Failure() {}

    /**
     * Says what went wrong.
     *
     * @param debug whether the stack trace is printed too
     * @return the exit code
     */
    static int report(Throwable failure, boolean debug, PrintWriter err) {
        Optional<UserError> user = user(failure);
        if (user.isPresent()) {
            err.println("analyser: " + user.get().getMessage());
            if (debug) failure.printStackTrace(err);
            return user.get().exitCode();
        }
        if (jvmIsEnding()) {
            // By Ctrl-C, say: that stops Spark too, and everything that then fails is no news.
            err.println("analyser: interrupted; nothing was written.");
            return ExitCode.INTERNAL;
        }
        err.println("analyser: " + sentence(failure));
        if (debug) {
            failure.printStackTrace(err);
        } else {
            err.println("analyser: nothing was written. " + logged(failure));
        }
        return ExitCode.INTERNAL;
    }

    /** What went wrong, in one sentence for somebody who does not know the code. */
    static String sentence(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause : chain(failure)) {
            root = cause;
            String message = String.valueOf(cause.getMessage());
            // A task's error reaches the driver as text.
            if (cause instanceof OutOfMemoryError || message.contains("java.lang.OutOfMemoryError")) {
                return "out of memory with a heap of " + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MB: give more with ANALYSER_HEAP, such as ANALYSER_HEAP=8g.";
            }
            if (message.contains("INVALID_DRIVER_MEMORY")) {
                return "Spark needs a heap of at least 450 MB, and this one has "
                        + (Runtime.getRuntime().maxMemory() >> 20) + ": set ANALYSER_HEAP, such as ANALYSER_HEAP=2g.";
            }
            if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
                return "the disk is full: make room where the report goes and in the folder for temporary files ("
                        + System.getProperty("java.io.tmpdir") + "; SPARK_LOCAL_DIRS names another).";
            }
            if (message.contains("File too large")) {
                return "a file grew beyond the size that this system lets one have: raise the limit (ulimit -f), or write"
                        + " to another disk.";
            }
            if (message.contains("Read-only file system")) {
                return "a disk is read-only: name another folder for --out, and for temporary files with SPARK_LOCAL_DIRS.";
            }
        }
        String message = root.getMessage() == null
                ? ""
                : ": " + root.getMessage().lines().findFirst().orElse("").strip();
        return "internal error, " + root.getClass().getSimpleName() + message;
    }

    private static Optional<UserError> user(Throwable failure) {
        return chain(failure).stream()
                .filter(UserError.class::isInstance)
                .map(UserError.class::cast)
                .findFirst();
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !chain.contains(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }

    private static boolean jvmIsEnding() {
        Thread probe = new Thread();
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static String logged(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        Path log = log();
        try {
            Files.writeString(log, trace.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return "The stack trace is in " + log + "; --debug prints it.";
        } catch (IOException e) {
            return "--debug prints the stack trace.";
        }
    }

    /** Where log4j2.properties puts Spark's errors. */
    static Path log() {
        String log = System.getProperty("analyser.log");
        return log == null ? Path.of(System.getProperty("java.io.tmpdir"), "analyser.log") : Path.of(log);
    }
}
