package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.opportunity.OpportunityKinds;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command on {@code datasets/example}, from files to files. Its tables and manifest are kept in {@code
 * src/test/resources/golden/example}, so that whoever changes what comes out sees the change as a diff.
 *
 * <p>To write them anew: {@code mvn -pl analyser -am test -Dtest=GoldenTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true}. The test then fails, because somebody has
 * to read the diff.
 */
@DisplayName("The example")
class GoldenTest {

    private static final Path EXAMPLE = Path.of("..", "datasets", "example");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "example");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Path out;

    @BeforeAll
    static void analyse() {
        TestSpark.session();
        out = folder.resolve("out");
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "analyse",
                EXAMPLE.toString(),
                "--out",
                out.toString());
        assertEquals(ExitCode.DONE, code, err.toString());
    }

    @Test
    @DisplayName("gives the tables and the manifest that are kept, byte for byte")
    void golden() throws IOException {
        Map<String, String> actual = kept(out);
        if (Boolean.getBoolean("golden.update")) {
            update(actual);
            fail("The kept files in " + GOLDEN + " were written anew: review their diff, then run without"
                    + " -Dgolden.update=true.");
        }
        Map<String, String> expected = kept(GOLDEN);
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(actual.keySet()));
        expected.forEach((file, text) -> assertEquals(
                text, actual.get(file), file + " differs; when it should, write it anew with -Dgolden.update=true"));
    }

    @Test
    @DisplayName("has 41 records accepted, 6 set aside, 1 rejected, as its README counts by hand")
    void handCounts() throws IOException {
        JsonNode counts = JSON.readTree(out.resolve("manifest.json").toFile()).get("counts");
        assertEquals(48, counts.get("records_read").asLong());
        assertEquals(41, counts.get("records_accepted").asLong());
        assertEquals(6, counts.get("records_set_aside").asLong());
        assertEquals(1, counts.get("records_rejected").asLong());
        assertEquals(42, counts.get("systems").asLong());
        List<String> notInUse = table("systems.csv").stream()
                .filter(s -> List.of("retired", "planned", "non_production")
                        .contains(s.get("status").toLowerCase(Locale.ROOT)))
                .map(s -> s.get("system_name"))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "AgendaLeaf (test)",
                        "CivicTalk",
                        "OldRates 2.1",
                        "RateKeeper training copy",
                        "TenantWise (archive)"),
                notInUse);
    }

    @Test
    @DisplayName("has the yearly costs that its README works out by hand")
    void handCosts() throws IOException {
        List<String> expected = List.of(
                "Exampleton AgendaLeaf v4.2: 12500 to 12500",
                "Exampleton DeskDove: 9000 to 9000",
                "Exampleton FormLoom (formerly QuickForms): 18400 to 18400",
                "Exampleton LedgerMill Finance: 95000 to 95000",
                "Exampleton PageHeron: 24000 to 24000",
                "Exampleton PayLark: 21000 to 21000",
                "Exampleton PlotKeeper: 6250 to 6250",
                "Exampleton RateKeeper: 84000 to 84000",
                "Exampleton TenantWise: 60000 to 70000",
                "Exampleton VanMinder: 2400 to 2400",
                "Mockford Agenda Leaf: 11000 to 11000",
                "Mockford DeskDove: 12500 to 12500",
                "Mockford FileNest: 34000 to 34000",
                "Mockford HomeLedger: 72500 to 72500",
                "Mockford PaperStack EDRMS: 29500 to 29500",
                "Mockford PayLark: 26500 to 26500",
                "Mockford PlotKeeper Cloud: 7900 to 7900",
                "Mockford QuickForms: 15000 to 15000",
                "Mockford RateKeeper 7: 101000 to 101000",
                "Mockford Sumbook Ledger: 88000 to 88000",
                "Sampleshire CareThread: 400000 to 450000",
                "Sampleshire CountWell Finance: 150000 to 150000",
                "Sampleshire Examplesoft AgendaLeaf: 15600 to 15600",
                // One price for both, shared equally.
                "Sampleshire FileNest: 20000 to 20000",
                "Sampleshire FormLoom: 20000 to 20000",
                "Sampleshire MapTurtle: 30000 to 30000",
                "Sampleshire PageHeron: 31000 to 31000",
                "Sampleshire PayLark: 33000 to 33000");
        List<String> actual = table("systems.csv").stream()
                .filter(s -> !s.get("annual_cost_high_pence").matches("0?"))
                .map(s -> s.get("organisation").split(" ")[0] + " " + s.get("system_name") + ": "
                        + pounds(s.get("annual_cost_low_pence")) + " to " + pounds(s.get("annual_cost_high_pence")))
                .sorted()
                .toList();
        assertEquals(expected, actual);
    }

    @Test
    @DisplayName("shows every kind of opportunity but mergers, for which it needs its scenario")
    void kinds() throws IOException {
        assertEquals(
                OpportunityKinds.ids().stream()
                        .filter(kind -> !kind.equals("K12"))
                        .sorted()
                        .toList(),
                table("opportunities.csv").stream()
                        .map(o -> o.get("kind"))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String pounds(String pence) {
        return BigDecimal.valueOf(Long.parseLong(pence), 2).stripTrailingZeros().toPlainString();
    }

    private static List<CSVRecord> table(String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(out.resolve("tables").resolve(name), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static void update(Map<String, String> files) throws IOException {
        for (String old : kept(GOLDEN).keySet()) Files.delete(GOLDEN.resolve(old));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = GOLDEN.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Text of the files of an output that are kept, by name. */
    private static Map<String, String> kept(Path output) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(output)) return files;
        try (Stream<Path> tables = Files.list(output.resolve("tables"))) {
            for (Path table : tables.toList()) files.put("tables/" + table.getFileName(), Files.readString(table));
        }
        files.put("manifest.json", withoutReferenceHashes(Files.readString(output.resolve("manifest.json"))));
        return files;
    }

    /** The hashes of the reference tables change with every edit there, whether or not it matters here. */
    private static String withoutReferenceHashes(String manifest) throws IOException {
        JsonNode tree = JSON.readTree(manifest);
        for (JsonNode table : tree.get("reference")) ((ObjectNode) table).put("sha256", "not kept");
        return tree.toPrettyString() + "\n";
    }
}
