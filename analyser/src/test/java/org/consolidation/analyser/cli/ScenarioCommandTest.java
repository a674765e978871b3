package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("analyse --scenario")
class ScenarioCommandTest {

    private static final Path EXAMPLE = Path.of("..", "datasets", "example");

    @TempDir
    Path folder;

    private record Ran(int code, String err) {}

    private Ran run(Path scenario) {
        TestSpark.session();
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "analyse",
                EXAMPLE.toString(),
                "--scenario",
                scenario.toString(),
                "--out",
                folder.resolve("out").toString());
        return new Ran(code, err.toString());
    }

    private List<CSVRecord> table(String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Path file = folder.resolve("out/tables/" + name + ".csv");
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    @Test
    @DisplayName("lays out the first day of the example's successors as counted by hand, tells a bad line and goes on")
    void example() throws IOException {
        Path scenario = folder.resolve("merger.csv");
        Files.writeString(scenario, Files.readString(EXAMPLE.resolve("merger.csv")) + "Nowhere Council,Mockford,\n");
        Ran ran = run(scenario);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        Map<String, CSVRecord> successors = new TreeMap<>();
        for (CSVRecord line : table("scenario")) successors.put(line.get("successor_id"), line);
        CSVRecord merged = successors.get("greater-mockford-council-invented");
        // in use: Exampleton 12, Mockford 13, Sampleshire 12
        assertEquals("37", merged.get("systems"));
        assertEquals("true", merged.get("synthetic"));
        // Sampleshire's go to both
        assertEquals("12", merged.get("systems_divided"));
        assertEquals("12", successors.get("west-sampleshire-council-invented").get("systems"));
        // AgendaLeaf, DeskDove, FileNest, FormLoom, Microsoft 365, PageHeron, PayLark, PlotKeeper, RateKeeper
        assertEquals("9", merged.get("same_product"));
        // ledgers, housing, documents, highways, websites
        assertEquals("5", merged.get("same_function"));
        // two councils and half of the third x £1.9m
        assertEquals("2.500", merged.get("bodies_merging"));
        assertEquals("475000000", merged.get("merge_central_pence"));
        // past 1 April 2028: HomeLedger, TenantWise, SC/101, SC/102, SC/103, SC/107
        assertEquals("6", merged.get("contracts_novate"));
        assertEquals(
                "scenario.unknown-organisation",
                table("data_issues").stream()
                        .filter(i -> i.get("source_file").equals("merger.csv"))
                        .map(i -> i.get("rule"))
                        .reduce((a, b) -> a + "," + b)
                        .orElse(""));
        assertTrue(table("opportunities").stream().anyMatch(o -> o.get("kind").equals("K12")));
        try (Stream<Path> pages = Files.list(folder.resolve("out/report/scenario"))) {
            assertEquals(2, pages.count());
        }
    }

    @Test
    @DisplayName("refuses a file that is not there with one line")
    void missing() {
        Ran ran = run(folder.resolve("none.csv"));
        assertEquals(ExitCode.COMMAND, ran.code());
        assertEquals(1, ran.err().lines().count());
    }
}
