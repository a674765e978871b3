package org.consolidation.analyser.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The archive of loaded classes that halves the start of later runs. The launcher asks for one by two
 * properties: {@code analyser.archive}, the file to write, and {@code analyser.status}, the file in
 * which this process says that the user's run is over, so that nobody waits for the archive.
 */
final class ClassArchive {

    private ClassArchive() {}

    /** Whether the launcher asked for an archive. */
    static boolean isAskedFor() {
        return System.getProperty("analyser.archive") != null;
    }

    /** Tells the launcher that a run succeeded, lets go of the terminal, and writes the archive. */
    static void write() {
        Path archive = Path.of(System.getProperty("analyser.archive"));
        Path part = archive.resolveSibling(archive.getFileName() + ".part");
        try {
            handOver(Path.of(System.getProperty("analyser.status")));
            Files.deleteIfExists(part);
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmCds",
                            new Object[] {new String[] {"dynamic_dump", part.toString()}},
                            new String[] {String[].class.getName()});
            Files.move(part, archive, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | JMException e) {
            // A slower start is all that it costs; the user's report is whole.
            part.toFile().delete();
        }
    }

    /** Whoever waits for the end of our output, such as a pipe, sees it now. */
    private static void handOver(Path status) throws IOException {
        System.out.flush();
        System.err.flush();
        new FileOutputStream(FileDescriptor.out).close();
        new FileOutputStream(FileDescriptor.err).close();
        Path part = status.resolveSibling(status.getFileName() + ".part");
        Files.writeString(part, "0");
        Files.move(part, status, StandardCopyOption.ATOMIC_MOVE);
    }
}
