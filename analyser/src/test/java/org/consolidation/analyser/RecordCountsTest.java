package org.consolidation.analyser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.ingest.Collection;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.ingest.Ingesting;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.normalise.Normalised;
import org.consolidation.analyser.normalise.Normalising;
import org.consolidation.analyser.normalise.TableTally;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No record is lost: what became of them adds up to what a count that knows nothing of our readers finds. */
@DisplayName("Accepted, set aside and rejected are together as many as an independent count")
class RecordCountsTest {

    private static final Path DATASETS = Path.of("..", "datasets");

    @Test
    @DisplayName("of the example, whose lists have title lines")
    void example() throws IOException {
        assertCounted(
                "example",
                Map.of(
                        "inventories/digital-services-survey.psv", 2,
                        "inventories/exampleton-application-list.csv", 4,
                        "inventories/sampleshire-systems.csv", 2,
                        "inventories/mockford-software.tsv", 2));
    }

    @Test
    @DisplayName("of the published lists of UK councils")
    void councils() throws IOException {
        assertCounted(
                "uk-councils",
                Map.of(
                        "inventories/committee-systems.csv", 1,
                        "inventories/library-systems.csv", 1));
    }

    /** @param headers row of the header of each inventory, found by eye */
    private static void assertCounted(String collection, Map<String, Integer> headers) throws IOException {
        Path folder = DATASETS.resolve(collection);
        Map<String, Long> counted = new TreeMap<>();
        for (Map.Entry<String, Integer> header : headers.entrySet()) {
            counted.put(header.getKey(), rows(Files.readAllBytes(folder.resolve(header.getKey()))) - header.getValue());
        }
        Collection opened = Collection.open(List.of(folder));
        Catalogue catalogue = Catalogue.load(null);
        Ingested ingested = Ingesting.ingest(TestSpark.session(), opened, catalogue, Settings.DEFAULT.ingest());
        Normalised normalised =
                Normalising.normalise(ingested, opened.register(), catalogue, null, Settings.DEFAULT.normalise());

        Map<String, Long> read = new TreeMap<>();
        Map<String, Long> ended = new TreeMap<>();
        for (SourceTable table : ingested.tables()) read.put(table.file(), table.records());
        for (TableTally tally : normalised.tallies()) {
            ended.merge(ingested.tables().get(tally.table()).file(), tally.records(), Long::sum);
        }
        assertTrue(counted.values().stream().allMatch(n -> n > 10), counted.toString());
        assertEquals(counted, read);
        assertEquals(counted, ended);
    }

    /**
     * Rows of a file: its line ends outside double quotes. The bytes that matter are the same in UTF-8
     * and Windows-1252.
     */
    private static long rows(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        boolean quoted = false;
        long rows = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == '\n' && !quoted) rows++;
        }
        return text.endsWith("\n") ? rows : rows + 1;
    }
}
