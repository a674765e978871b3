package org.consolidation.analyser.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.consolidation.analyser.issue.UserError;

/**
 * The output folder, whole or not at all: written beside its place under another name and renamed when
 * all of it is there. A run that fails leaves what was there before.
 *
 * <p>{@code OUT} is written as {@code .OUT.partial}; an older one that is replaced waits as {@code
 * .OUT.old} until the new one is in place. What a run that was killed left of either is put right by the
 * next. A locked file {@code .OUT.lock} keeps two runs from writing to one place.
 */
public final class Publication implements AutoCloseable {

    private final Path out;
    private final boolean overwrite;
    private final Path partial;
    private final Path old;
    private final Path lockFile;
    private FileChannel lock;

    private Publication(Path out, boolean overwrite) {
        this.out = out;
        this.overwrite = overwrite;
        partial = beside("partial");
        old = beside("old");
        lockFile = beside("lock");
    }

    /**
     * Makes the folder to write to.
     *
     * @param out where the output shall be
     * @param overwrite whether an earlier output there may be replaced
     * @throws UserError if something is there that may not be replaced, another run is writing there, or
     *     nothing can be written there
     */
    public static Publication begin(Path out, boolean overwrite) {
        Path place = out.toAbsolutePath().normalize();
        if (place.getFileName() == null) throw UserError.command("--out must name a folder below " + place);
        Publication publication = new Publication(place, overwrite);
        try {
            Files.createDirectories(place.getParent());
            publication.lock();
        } catch (IOException e) {
            throw UserError.command("--out " + out + " cannot be written: " + UserError.reason(e));
        }
        try {
            publication.tidy();
            publication.check();
            Files.createDirectory(publication.partial);
            return publication;
        } catch (IOException e) {
            publication.unlock();
            throw UserError.command("--out " + out + " cannot be written: " + UserError.reason(e));
        } catch (UserError e) {
            publication.unlock();
            throw e;
        }
    }

    /** Where to write until it is published. */
    public Path folder() {
        return partial;
    }

    /** Puts what was written in its place. */
    public void publish() {
        try {
            check();
            if (Files.exists(out)) Files.move(out, old, StandardCopyOption.ATOMIC_MOVE);
            try {
                Files.move(partial, out, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (Files.exists(old)) Files.move(old, out, StandardCopyOption.ATOMIC_MOVE);
                throw e;
            }
            delete(old);
        } catch (IOException e) {
            throw new UncheckedIOException("the output cannot be moved to " + out, e);
        }
    }

    /** Deletes what was written, unless it was published. */
    public void abandon() {
        try {
            delete(partial);
        } catch (IOException e) {
            throw new UncheckedIOException("the unfinished output " + partial + " cannot be deleted", e);
        } finally {
            unlock();
        }
    }

    /** As {@link #abandon}. */
    @Override
    public void close() {
        abandon();
    }

    private Path beside(String ending) {
        return out.resolveSibling("." + out.getFileName() + "." + ending);
    }

    private void lock() throws IOException {
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this process: as good as held by another.
        }
        if (held == null) {
            channel.close();
            throw UserError.command(
                    "--out " + out + " is being written by another run; wait for it, or name another folder");
        }
        lock = channel;
    }

    private void unlock() {
        if (lock == null) return;
        try {
            // Deleted first: whoever opens the name after this gets a file and lock of its own.
            Files.deleteIfExists(lockFile);
            lock.close();
            lock = null;
        } catch (IOException e) {
            throw new UncheckedIOException(lockFile + " cannot be released", e);
        }
    }

    /** Puts right what a run that was killed left behind. */
    private void tidy() throws IOException {
        delete(partial);
        if (!Files.exists(old)) return;
        if (Files.exists(out)) delete(old);
        else Files.move(old, out, StandardCopyOption.ATOMIC_MOVE);
    }

    private void check() throws IOException {
        if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS)) return;
        if (!overwrite) {
            throw UserError.command("--out " + out + " exists; name another folder, or give --overwrite to replace it");
        }
        if (!Files.isDirectory(out, LinkOption.NOFOLLOW_LINKS)) {
            throw UserError.command("--out " + out + " is not a folder; --overwrite replaces only an earlier output");
        }
        if (!isEmpty(out) && !Files.exists(out.resolve("manifest.json"))) {
            throw UserError.command("--out " + out + " holds no manifest.json, so it is not an output of the analyser;"
                    + " --overwrite does not replace it");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
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
