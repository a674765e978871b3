package org.consolidation.analyser.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A standalone Spark cluster on this machine: a master and two workers, with Spark's own libraries
 * and none of ours, so that a library which is not sent along is missed.
 */
final class SparkCluster implements AutoCloseable {

    private static final Pattern COORDINATES = Pattern.compile("([^ (:|+\\\\]+):([^ :]+):jar:[^ )]+");

    private final List<Process> processes = new ArrayList<>();
    private final Path folder;
    private final int port = freePort();
    private final int webPort = freePort();

    private SparkCluster(Path folder) throws IOException {
        this.folder = folder;
    }

    /** Starts the master and both workers in a folder, and waits until they know each other. */
    static SparkCluster start(Path folder) throws IOException, InterruptedException {
        SparkCluster cluster = new SparkCluster(folder);
        try {
            cluster.linkSparkJars();
            cluster.daemon(
                    "master",
                    "org.apache.spark.deploy.master.Master",
                    "--host",
                    "127.0.0.1",
                    "--port",
                    "" + cluster.port,
                    "--webui-port",
                    "" + cluster.webPort);
            for (String name : List.of("worker-1", "worker-2")) {
                cluster.daemon(
                        name,
                        "org.apache.spark.deploy.worker.Worker",
                        "--host",
                        "127.0.0.1",
                        "--cores",
                        "1",
                        "--memory",
                        "1g",
                        "--webui-port",
                        "" + freePort(),
                        "-d",
                        folder.resolve(name).toString(),
                        cluster.master());
            }
            cluster.awaitWorkers();
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    String master() {
        return "spark://127.0.0.1:" + port;
    }

    /** What the executors said; for the message of a failed test. */
    String executorErrors() throws IOException {
        StringBuilder said = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path log : files.filter(f -> f.endsWith("stderr")).toList()) {
                Files.readString(log)
                        .lines()
                        .filter(l -> l.contains("ERROR") || l.contains("Exception"))
                        .limit(10)
                        .forEach(l -> said.append(l).append('\n'));
            }
        }
        return said.toString();
    }

    @Override
    public void close() {
        for (Process process : processes) process.destroy();
        for (Process process : processes) {
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }

    /** SPARK_HOME/jars: of the libraries beside our jar those that the dependency tree has below Spark. */
    private void linkSparkJars() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        Set<String> sparks = new HashSet<>();
        boolean belowSpark = false;
        for (String line : Files.readAllLines(Path.of("target/dependencies.txt"))) {
            if (line.matches("[+\\\\]- .*")) belowSpark = line.contains("- org.apache.spark:");
            Matcher coordinates = COORDINATES.matcher(line);
            if (belowSpark && coordinates.find()) sparks.add(coordinates.group(2));
        }
        try (var libraries = Files.list(Path.of("target/lib"))) {
            for (Path library : libraries.toList()) {
                String name = library.getFileName().toString();
                if (sparks.contains(name.replaceFirst("-\\d.*", ""))) {
                    Files.createSymbolicLink(jars.resolve(name), library.toAbsolutePath());
                }
            }
        }
    }

    private void daemon(String name, String type, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("src/main/jvm/spark.args").toAbsolutePath(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                folder.resolve("jars") + "/*",
                type));
        command.addAll(List.of(arguments));
        Path log = folder.resolve(name + ".log");
        processes.add(Launched.start(environment(), folder, command, log, log));
    }

    private Map<String, String> environment() {
        return Map.of("SPARK_HOME", folder.toString(), "SPARK_SCALA_VERSION", "2.13", "SPARK_LOCAL_IP", "127.0.0.1");
    }

    private void awaitWorkers() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest state = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + webPort + "/json/"))
                .build();
        for (int second = 0; second < 90; second++) {
            Thread.sleep(1_000);
            try {
                String said =
                        client.send(state, HttpResponse.BodyHandlers.ofString()).body();
                if (said.replace(" ", "").contains("\"aliveworkers\":2")) return;
            } catch (IOException e) {
                // Not listening yet.
            }
        }
        throw new IllegalStateException("the workers did not register: "
                + Files.readString(folder.resolve("master.log")) + Files.readString(folder.resolve("worker-1.log")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
