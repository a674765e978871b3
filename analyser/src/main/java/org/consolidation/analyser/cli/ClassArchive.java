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
            link(diagnosed("vmClassHierarchy"));
            diagnosed("vmCds", "dynamic_dump", part.toString());
            Files.move(part, archive, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | JMException e) {
            // A slower start is all that it costs; the user's report is whole.
            part.toFile().delete();
        }
    }

    /** What the JVM answers to a diagnostic command. */
    private static String diagnosed(String command, String... arguments) throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        command,
                        new Object[] {arguments},
                        new String[] {String[].class.getName()});
    }

    /**
     * Links every loaded class. Those that were read but never used, such as annotations and the types of
     * fields, would be left out of the archive, and read from the libraries again: a quarter of all.
     *
     * @param hierarchy of the loaded classes, as the JVM prints it: "|  |--java.lang.Number/null"
     */
    private static void link(String hierarchy) {
        ClassLoader loader = ClassArchive.class.getClassLoader();
        hierarchy
                .lines()
                .map(line -> line.replaceFirst("^[| -]+", "").replaceFirst("/.*", ""))
                .forEach(name -> {
                    try {
                        Class.forName(name, false, loader).getDeclaredFields();
                    } catch (ClassNotFoundException | LinkageError e) {
                        // One without a name of its own, or one that no run could use.
                    }
                });
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
