package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compares what two runs wrote, byte for byte. */
final class OutputBytes {

    /** Formats whose writers put random or internal things into them; compared by content elsewhere. */
    private static final List<String> BY_CONTENT = List.of(".parquet", ".ods", ".xlsx", ".pdf", ".crc");

    private OutputBytes() {}

    /** Fails, naming the file, unless both folders hold the same files with the same bytes. */
    static void assertSame(Path expected, Path actual) {
        List<String> files = files(expected);
        assertFalse(files.isEmpty(), "an output without files");
        assertEquals(files, files(actual));
        for (String file : files) {
            assertArrayEquals(bytes(expected.resolve(file)), bytes(actual.resolve(file)), file);
        }
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .filter(f -> BY_CONTENT.stream().noneMatch(f::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
