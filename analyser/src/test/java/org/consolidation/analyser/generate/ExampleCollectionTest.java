package org.consolidation.analyser.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The invented example collection")
class ExampleCollectionTest {

    private static final Path FOLDER = Path.of("..", "datasets", "example");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.-]+@([\\w.-]+)");

    private static final Map<String, Layout> LAYOUTS = Map.of(
            "digital-services-survey.psv", new Layout(StandardCharsets.UTF_8, '|', 2, 11),
            "exampleton-application-list.csv", new Layout(Charset.forName("windows-1252"), ';', 3, 12),
            "sampleshire-systems.csv", new Layout(StandardCharsets.UTF_8, ',', 2, 12),
            "mockford-software.tsv", new Layout(StandardCharsets.UTF_8, '\t', 2, 13));

    /** How a file is laid out; empty lines are not counted here. */
    private record Layout(Charset encoding, char delimiter, int above, int records) {}

    @Test
    @DisplayName("says in the first line of every inventory that it is invented")
    void saysSo() throws IOException {
        for (String file : LAYOUTS.keySet()) {
            String first = text(file).lines().findFirst().orElseThrow();
            assertTrue(
                    first.matches("\uFEFF?\"?Invented data: (\\w+ (Borough|City|County) Council does not exist"
                            + "|none of these councils exists)\\..*"),
                    first);
        }
    }

    @Test
    @DisplayName("marks every body of its register as invented, by name and by flag")
    void registerSaysSo() {
        List<CSVRecord> register =
                CouncilCollection.read(FOLDER.resolve("organisations.csv")).rows();
        assertEquals(3, register.size());
        for (CSVRecord row : register) {
            assertTrue(row.get("name").endsWith("(invented)"), row.get("name"));
            assertEquals("true", row.get("synthetic"));
        }
    }

    @Test
    @DisplayName("has as many records per file as its README says, each as wide as its header")
    void countsOfTheReadme() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        for (Map.Entry<String, Layout> entry : LAYOUTS.entrySet()) {
            Layout layout = entry.getValue();
            List<CSVRecord> rows = rows(entry.getKey(), layout);
            assertEquals(layout.records(), rows.size() - layout.above(), entry.getKey());
            assertTrue(readme.contains("| " + entry.getKey() + " | " + layout.records() + " ("), entry.getKey());
            int width = rows.get(layout.above() - 1).size();
            for (CSVRecord row : rows.subList(layout.above(), rows.size())) {
                assertEquals(width, row.size(), row.toString());
            }
        }
    }

    @Test
    @DisplayName("holds no address outside example.org")
    void noRealAddress() throws IOException {
        for (String file : LAYOUTS.keySet()) {
            Matcher address = ADDRESS.matcher(text(file));
            while (address.find()) assertEquals("example.org", address.group(1), file);
        }
    }

    @Test
    @DisplayName("gives the real products that it names no price")
    void noInventedPriceOfARealProduct() throws IOException {
        for (Map.Entry<String, Layout> entry : LAYOUTS.entrySet()) {
            for (CSVRecord row : rows(entry.getKey(), entry.getValue())) {
                String line = String.join(" ", row.toList());
                if (line.contains("365") || line.contains("Drupal")) assertTrue(!line.contains("£"), line);
            }
        }
    }

    private static List<CSVRecord> rows(String file, Layout layout) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(layout.delimiter())
                .setIgnoreEmptyLines(true)
                .get();
        try (Reader reader =
                        Files.newBufferedReader(FOLDER.resolve("inventories").resolve(file), layout.encoding());
                CSVParser parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }

    private static String text(String file) throws IOException {
        return Files.readString(
                FOLDER.resolve("inventories").resolve(file), LAYOUTS.get(file).encoding());
    }
}
