package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a program did.
 *
 * @param code its exit code
 * @param out its standard output
 * @param err its standard error
 */
record Launched(int code, String out, String err) {

    /** The project's top folder; tests run in analyser/. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static final Path LAUNCHER = ROOT.resolve("analyser/bin/analyser");

    private static final int MINUTES = 10;

    /** Runs the analyser through its launcher. */
    static Launched analyser(Object... arguments) {
        return analyser(Map.of(), arguments);
    }

    /** Runs the analyser through its launcher, with these environment variables added. */
    static Launched analyser(Map<String, String> environment, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        for (Object argument : arguments) command.add(argument.toString());
        return program(environment, ROOT, command);
    }

    /** Runs a program to its end. */
    static Launched program(Map<String, String> environment, Path folder, List<String> command) {
        try {
            Path out = Files.createTempFile("launched", ".out");
            Path err = Files.createTempFile("launched", ".err");
            Process process = start(environment, folder, command, out, err);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " ran longer than " + MINUTES + " minutes: " + read(err));
            }
            Launched launched = new Launched(process.exitValue(), read(out), read(err));
            Files.delete(out);
            Files.delete(err);
            return launched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts a program whose output goes to files. */
    static Process start(Map<String, String> environment, Path folder, List<String> command, Path out, Path err)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("ANALYSER_BUILD", "never");
        return builder.start();
    }

    /** This, when it ended well; else fails with what it said. */
    Launched done() {
        assertEquals(0, code, () -> out + err);
        return this;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
