package org.consolidation.analyser.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.consolidation.analyser.issue.UserError;

/**
 * The folder that a run gives, whole or not at all: written beside its place under another name and
 * renamed at the end. Whatever ends the run before that, Ctrl-C too, takes the unfinished folder
 * away and leaves what was there before.
 */
final class OutputFolder implements AutoCloseable {

    private final Path out;
    private final boolean overwrite;
    private final Path unfinished;
    private final Path replaced;
    private final Thread worker = Thread.currentThread();
    private final Thread onExit = new Thread(this::interrupted, "take the unfinished output away");
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean over;

    private OutputFolder(Path out, boolean overwrite) {
        this.out = out;
        this.overwrite = overwrite;
        Path existing = out.getParent();
        while (!Files.isDirectory(existing)) existing = existing.getParent();
        String name = "." + out.getFileName() + "." + ProcessHandle.current().pid();
        unfinished = existing.resolve(name + ".unfinished");
        replaced = existing.resolve(name + ".replaced");
    }

    /**
     * Makes the unfinished folder beside the place of the finished one.
     *
     * @param overwrite whether an earlier report there may be replaced
     * @throws UserError if there is something at that place that may not be replaced, or no right to
     *     write there
     */
    static OutputFolder at(Path out, boolean overwrite) {
        Path place = out.toAbsolutePath().normalize();
        check(place, out, overwrite);
        OutputFolder folder = new OutputFolder(place, overwrite);
        try {
            Files.createDirectory(folder.unfinished);
        } catch (IOException e) {
            throw UserError.command("--out " + out + " cannot be written: " + folder.unfinished.getParent() + " refuses ("
                    + e.getClass().getSimpleName() + ").");
        }
        Runtime.getRuntime().addShutdownHook(folder.onExit);
        return folder;
    }

    private static void check(Path place, Path out, boolean overwrite) {
        if (place.getParent() == null) throw UserError.command("--out must name a folder below " + place + ".");
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) return;
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw UserError.command("--out " + out + " is a file or a link; name a folder that does not exist yet.");
        }
        if (isEmpty(place)) return;
        if (!overwrite) {
            throw UserError.command(
                    "--out " + out + " exists; give another folder, or --overwrite to replace the report in it.");
        }
        if (!Files.exists(place.resolve("manifest.json"))) {
            throw UserError.command("--out " + out + " holds no manifest.json, so it is no report of the analyser;"
                    + " --overwrite does not delete it.");
        }
    }

    /** Where to write. */
    Path unfinished() {
        return unfinished;
    }

    /** Puts the finished folder in its place. */
    synchronized void publish() {
        if (over) throw new IllegalStateException("output must be published once, before it is closed");
        try {
            Files.createDirectories(out.getParent());
            if (Files.exists(out)) {
                // Nobody may have put anything there while we worked.
                check(out, out, overwrite);
                Files.move(out, replaced, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(unfinished, out, StandardCopyOption.ATOMIC_MOVE);
            over = true;
            delete(replaced);
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be moved to " + out, e);
        }
    }

    /** Takes the unfinished folder away, unless it was published. */
    @Override
    public void close() {
        undo();
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The JVM is ending, and the hook does the rest.
        }
    }

    /** The JVM ends with the run unfinished: by Ctrl-C, say. The worker may write for a moment longer. */
    private void interrupted() {
        worker.interrupt();
        try {
            closed.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        undo();
    }

    private synchronized void undo() {
        // Tasks that are being stopped may write for a moment longer, too.
        for (int attempt = 0; attempt < 20 && !over && !gone(); attempt++) pause();
    }

    private boolean gone() {
        try {
            if (Files.exists(replaced) && !Files.exists(out)) Files.move(replaced, out);
            delete(unfinished);
            return !Files.exists(unfinished);
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isEmpty(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        } catch (IOException e) {
            throw UserError.command("--out " + folder + " cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                if (e != null) throw e;
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
