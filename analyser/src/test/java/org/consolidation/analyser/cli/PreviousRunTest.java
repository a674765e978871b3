package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that follow others, on a small made-up estate of three organisations. */
@DisplayName("A run that follows another")
class PreviousRunTest {

    /** What speaks of the earlier run. */
    private static final Set<String> OF_CHANGES =
            Set.of("manifest.json", "tables/changes.csv", "report/changes.html", "report/index.html");

    private static final Map<String, String> SMALL = Map.of(
            "spark.sql.adaptive.enabled", "false",
            "spark.sql.codegen.wholeStage", "false",
            "spark.sql.codegen.factoryMode", "NO_CODEGEN");

    @TempDir
    private static Path folder;

    private static List<Path> lists;
    private static Path full;

    private record Ran(int code, String out, String err) {}

    private static Ran run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
        return new Ran(code, out.toString(), err.toString());
    }

    /** Analyses lists; previous may be null. */
    private static Path analyse(String name, Path previous, List<Path> some, Object... options) {
        Path out = folder.resolve(name);
        List<Object> arguments = new ArrayList<>(List.of("analyse", "--out", out));
        arguments.addAll(List.of(options));
        if (previous != null) arguments.addAll(List.of("--previous", previous));
        arguments.addAll(some);
        Ran ran = run(arguments.toArray());
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        return out;
    }

    @BeforeAll
    static void generate() throws IOException {
        // As the launcher sets them for small input: some twenty runs compile no class for each plan.
        SMALL.forEach(TestSpark.session().conf()::set);
        Path estate = folder.resolve("estate");
        Ran ran = run("generate", "--organisations", 3, "--systems", 90, "--seed", 11, "--out", estate);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        try (Stream<Path> files = Files.list(estate.resolve("inventories"))) {
            lists = files.sorted().toList();
        }
        assertEquals(3, lists.size());
        full = analyse("full", null, lists);
    }

    @AfterAll
    static void reset() {
        SMALL.keySet().forEach(TestSpark.session().conf()::unset);
    }

    @Test
    @DisplayName("ends in the grouping of a full run in all six orders in which three inventories arrive, and products"
            + " that go on keep their ids")
    void permutedArrival() throws IOException {
        arrive("order", null, List.of());
    }

    /** Lets each list that has not arrived come next, in all orders; orders that begin alike share those runs. */
    private static void arrive(String name, Path previous, List<Integer> arrived) throws IOException {
        if (arrived.size() == lists.size()) {
            assertEquals(groups(full), groups(previous), name);
            for (String table : List.of("match_pairs", "organisations", "mined_aliases")) {
                assertArrayEquals(
                        Files.readAllBytes(full.resolve("tables/" + table + ".csv")),
                        Files.readAllBytes(previous.resolve("tables/" + table + ".csv")),
                        name + " " + table);
            }
            return;
        }
        for (int next = 0; next < lists.size(); next++) {
            if (arrived.contains(next)) continue;
            List<Integer> with = new ArrayList<>(arrived);
            with.add(next);
            String longer = name + "-" + next;
            Path now = analyse(longer, previous, with.stream().map(lists::get).toList());
            if (previous != null) assertIdsGoOn(products(previous), products(now));
            arrive(longer, now, with);
        }
    }

    /** A product with the very systems of an earlier one has its id; no id stands for two. */
    private static void assertIdsGoOn(Map<String, Set<String>> before, Map<String, Set<String>> after) {
        Map<Set<String>, String> idOf = new java.util.HashMap<>();
        before.forEach((id, systems) -> idOf.put(systems, id));
        Set<String> earlier = before.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        after.forEach((id, systems) -> {
            Set<String> known = new TreeSet<>(systems);
            known.retainAll(earlier);
            if (idOf.containsKey(known)) assertEquals(idOf.get(known), id);
        });
    }

    @Test
    @DisplayName("on the same input writes the same bytes but for what speaks of the earlier run, and no change")
    void sameBytes() throws IOException {
        Path again = analyse("again", full, lists);
        assertEquals(1, Files.readAllLines(again.resolve("tables/changes.csv")).size());
        assertTrue(Files.readString(again.resolve("report/index.html")).contains("No product changed"));
        assertTrue(Files.isRegularFile(again.resolve("report/changes.html")));
        Set<String> expected = new TreeSet<>(files(full));
        expected.add("report/changes.html");
        assertEquals(expected, files(again));
        for (String file : files(full)) {
            if (OF_CHANGES.contains(file)) continue;
            assertArrayEquals(Files.readAllBytes(full.resolve(file)), Files.readAllBytes(again.resolve(file)), file);
        }
    }

    @Test
    @DisplayName("names list, decision and setting as the cause of what each changed")
    void causes() throws IOException {
        Path list = folder.resolve("one.csv");
        Files.writeString(list, """
                Organisation,System,Supplier
                Barset Council,ModernGov,Civica
                Loam Council,Modern.Gov,Civica
                Wick Council,Democracy Hub,
                Wick Council,Spydus,Civica
                Loam Council,Spydus 10,Civica
                """);
        Path first = analyse("causes-first", null, List.of(list));
        // Another order of rows, another name of the file, and one row more.
        List<String> rows = new ArrayList<>(Files.readAllLines(list));
        String header = rows.remove(0);
        java.util.Collections.reverse(rows);
        list = folder.resolve("two.csv");
        Files.writeString(list, header + "\n" + String.join("\n", rows) + "\nOakham Council,Quillfeather,Zorb\n");
        Path second = analyse("causes-data", first, List.of(list));
        assertEquals(1, table(second, "changes").size());
        CSVRecord arrived = changes(second, "new").get(0);
        assertEquals("Quillfeather", arrived.get("product"));
        assertEquals("data", arrived.get("causes"));
        assertEquals("changed lists of Oakham Council", arrived.get("why"));
        String page = Files.readString(second.resolve("report/changes.html"));
        assertTrue(page.contains("Changed lists of Oakham Council"), page);

        Path decisions = Files.writeString(folder.resolve("decisions.csv"), """
                kind,left,right,left_name,left_vendor,right_name,right_vendor,value,author,date,reason
                must-link,,,Democracy Hub,,ModernGov,Civica,,AB,2026-01-02,a local name
                alias,,,Quillfeather,,Spydus,,product,AB,2026-01-02,an old name
                """);
        Path third = analyse("causes-decision", second, List.of(list), "--decisions", decisions);
        Map<String, CSVRecord> merged = new TreeMap<>();
        for (CSVRecord one : changes(third, "merged")) merged.put(one.get("previous_product"), one);
        assertEquals(Set.of("Democracy Hub", "Quillfeather"), merged.keySet());
        for (CSVRecord one : merged.values()) assertEquals("decision", one.get("causes"));
        assertEquals(
                "new: Democracy Hub must be one product with ModernGov (Civica) (AB, 2026-01-02)",
                merged.get("Democracy Hub").get("why"));
        assertEquals(
                "new: Quillfeather is another name of Spydus (AB, 2026-01-02)",
                merged.get("Quillfeather").get("why"));
        Path undone = analyse("causes-undone", third, List.of(list));
        CSVRecord split = changes(undone, "split").stream()
                .filter(c -> c.get("product").equals("Democracy Hub"))
                .findFirst()
                .orElseThrow();
        assertEquals("decision", split.get("causes"));
        assertTrue(split.get("why").startsWith("gone: "), split.get("why"));

        Path settings = Files.writeString(folder.resolve("settings.json"), "{\"match\":{\"thresholdBits\":40.0}}");
        Path strict = analyse("causes-method", second, List.of(list), "--settings", settings);
        List<CSVRecord> apart = changes(strict, "split");
        assertTrue(!apart.isEmpty(), "a bar of 40 bits must part something");
        for (CSVRecord one : apart) {
            assertEquals("method", one.get("causes"));
            assertEquals("setting match.thresholdBits changed", one.get("why"));
        }
    }

    @Test
    @DisplayName("refuses in one line a folder that is no run, is not whole, is of another version or is --out")
    void refuses() throws IOException {
        assertRefused(folder, "holds no finished run");
        assertRefused(folder.resolve("nowhere"), "holds no finished run");

        Path cut = copy("cut");
        Path systems = cut.resolve("tables/systems.csv");
        Files.writeString(systems, Files.readString(systems).substring(0, 400));
        assertRefused(cut, "is not whole: tables/systems.csv has 400 bytes and its manifest says");
        Path missing = copy("missing");
        Files.delete(missing.resolve("tables/match_pairs.csv"));
        assertRefused(missing, "is not whole: tables/match_pairs.csv is missing");

        Path other = copy("other");
        Path manifest = other.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"decisions_applied\"", "\"verdicts\""));
        assertRefused(other, "has no table decisions_applied: it is of another version of the analyser");
        Path renamed = copy("renamed");
        Path table = renamed.resolve("tables/systems.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("product_id", "product_no"));
        assertRefused(renamed, "its table systems has no column product_id");

        Path broken = copy("broken");
        Files.writeString(broken.resolve("manifest.json"), "{");
        assertRefused(broken, "manifest.json cannot be read");
        Ran same = run("analyse", lists.get(0), "--out", full, "--previous", full, "--overwrite");
        assertEquals(ExitCode.COMMAND, same.code());
        assertTrue(same.err().contains("--previous and --out are both"), same.err());
        assertEquals(1, same.err().lines().count(), same.err());
    }

    private static void assertRefused(Path previous, String words) {
        Ran ran = run("analyse", lists.get(0), "--out", folder.resolve("never"), "--previous", previous);
        assertEquals(ExitCode.COMMAND, ran.code());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains("--previous " + previous) || ran.err().contains("manifest.json"), ran.err());
        assertTrue(ran.err().contains(words), ran.err());
        assertTrue(!Files.exists(folder.resolve("never")));
    }

    private static Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        for (String file : files(full)) {
            if (file.startsWith("report/")) continue;
            Path target = copy.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(full.resolve(file), target);
        }
        return copy;
    }

    private static Set<String> files(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> output.relativize(f).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<CSVRecord> changes(Path output, String kind) throws IOException {
        return table(output, "changes").stream()
                .filter(c -> c.get("change").equals(kind))
                .toList();
    }

    /** Systems by product. */
    private static Map<String, Set<String>> products(Path output) throws IOException {
        Map<String, Set<String>> products = new TreeMap<>();
        for (CSVRecord system : table(output, "systems")) {
            products.computeIfAbsent(system.get("product_id"), id -> new TreeSet<>())
                    .add(system.get("system_id"));
        }
        return products;
    }

    private static Set<Set<String>> groups(Path output) throws IOException {
        return new HashSet<>(products(output).values());
    }

    private static List<CSVRecord> table(Path output, String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Path file = output.resolve("tables").resolve(name + ".csv");
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
