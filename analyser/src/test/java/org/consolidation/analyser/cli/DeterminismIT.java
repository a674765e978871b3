package org.consolidation.analyser.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes in give the same bytes out, on the real collection, from one JVM start to the next. */
class DeterminismIT {

    private static final Path COUNCILS = Launched.ROOT.resolve("datasets/uk-councils");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("1, 2 and 7 partitions, other cores and files laid down in another order give the same bytes")
    void partitionsDoNotShow() throws IOException {
        Path one = run("one", 1, "local[1]", COUNCILS);
        Path two = run("two", 2, "local[2]", reversed(COUNCILS));
        Path seven = run("seven", 7, "local[3]", COUNCILS);
        OutputBytes.assertSame(one, two);
        OutputBytes.assertSame(one, seven);
    }

    @Test
    @DisplayName("The order in which files are named on the command line does not show")
    void orderOfInputsDoesNotShow() throws IOException {
        List<Path> files = inventories();
        Path forwards = run("forwards", 2, "local[2]", files.toArray());
        Path backwards = run(
                "backwards",
                3,
                "local[2]",
                files.stream().sorted(Comparator.reverseOrder()).toArray());
        OutputBytes.assertSame(forwards, backwards);
    }

    private Path run(String name, int partitions, String master, Object... inputs) {
        Path out = folder.resolve(name);
        Stream<Object> options = Stream.of("analyse", "--out", out, "--master", master);
        Launched.analyser(
                        Map.of(
                                "ANALYSER_JAVA_OPTS",
                                "-Dspark.sql.shuffle.partitions=" + partitions + " -Dspark.default.parallelism="
                                        + partitions),
                        Stream.concat(options, Stream.of(inputs)).toArray())
                .done();
        return out;
    }

    private static List<Path> inventories() throws IOException {
        try (Stream<Path> files = Files.list(COUNCILS.resolve("inventories"))) {
            return files.sorted().toList();
        }
    }

    /** A copy whose files were made in the reverse of their order of name. */
    private Path reversed(Path collection) throws IOException {
        Path copy = folder.resolve("copy").resolve(collection.getFileName());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(collection)) {
            files = walk.filter(Files::isRegularFile)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : files) {
            Path target = copy.resolve(collection.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return copy;
    }
}
