package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analyser on a real cluster. */
class ClusterIT {

    private static final Path EXAMPLE = Launched.ROOT.resolve("datasets/example");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("A cluster of a master and two workers writes the same bytes as local[2]")
    void clusterWritesTheSameBytes() throws Exception {
        Path local = folder.resolve("local");
        Path remote = folder.resolve("remote");
        Launched.analyser("analyse", EXAMPLE, "--out", local, "--master", "local[2]")
                .done();
        try (SparkCluster cluster = SparkCluster.start(Files.createDirectory(folder.resolve("cluster")))) {
            Launched launched = Launched.analyser(
                    Map.of(
                            "ANALYSER_SUBMIT_OPTS",
                            "--conf spark.executor.memory=700m --conf spark.executor.cores=1"
                                    + " --conf spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1"),
                    "analyse",
                    EXAMPLE,
                    "--out",
                    remote,
                    "--master",
                    cluster.master());
            assertEquals(0, launched.code(), launched.err() + cluster.executorErrors());
            assertEquals(
                    List.of(),
                    launched.err()
                            .lines()
                            .filter(l -> !l.startsWith("analyser: "))
                            .toList());
            assertTwoExecutors();
        }
        OutputBytes.assertSame(local, remote);
    }

    /** Each worker keeps a folder per executor that it ran. */
    private void assertTwoExecutors() throws Exception {
        for (String worker : List.of("worker-1", "worker-2")) {
            try (Stream<Path> files = Files.walk(folder.resolve("cluster").resolve(worker))) {
                assertTrue(files.anyMatch(f -> f.endsWith("stderr")), worker + " ran no executor");
            }
        }
    }
}
