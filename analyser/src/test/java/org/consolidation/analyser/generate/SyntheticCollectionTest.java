package org.consolidation.analyser.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.ingest.Collection;
import org.consolidation.analyser.ingest.Column;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.IngestSettings;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.ingest.Ingesting;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.spark.TestSpark;
import org.consolidation.analyser.text.Fold;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A generated collection")
class SyntheticCollectionTest {

    private static final int SYSTEMS = 2_000;

    @TempDir
    private static Path folder;

    private static Generated generated;

    @BeforeAll
    static void generate() {
        generated = Generated.of(folder.resolve("first"), 43, SYSTEMS, 1);
    }

    @Test
    @DisplayName("is the same bytes for the same request, and others for another seed")
    void repeatable() throws IOException {
        Generated.of(folder.resolve("again"), 43, SYSTEMS, 1);
        Map<String, byte[]> first = Generated.bytes(folder.resolve("first"));
        Map<String, byte[]> again = Generated.bytes(folder.resolve("again"));
        assertEquals(first.keySet(), again.keySet());
        first.forEach((file, bytes) -> assertArrayEquals(bytes, again.get(file), file));
        Generated.of(folder.resolve("other"), 43, SYSTEMS, 2);
        assertFalse(Generated.bytes(folder.resolve("other")).keySet().equals(first.keySet()));
    }

    @Test
    @DisplayName("has as many records as asked for, each with an id of its own, where the truth says it stands")
    void recordsAndTruth() throws IOException {
        Map<String, List<List<String>>> files = new HashMap<>();
        for (String file :
                Generated.bytes(generated.folder().resolve("inventories")).keySet()) {
            files.put("inventories/" + file, Generated.rows(generated.folder().resolve("inventories/" + file)));
        }
        assertEquals(43, files.size());
        List<String> ids = files.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(cell -> cell.matches("(SYS|APP|REF|A|CI)-1\\d{3}-\\d+"))
                .toList();
        assertEquals(SYSTEMS, ids.size());
        assertEquals(SYSTEMS, Set.copyOf(ids).size());
        for (CSVRecord row : generated.truth()) {
            List<String> cells = files.get(row.get("file")).get(Integer.parseInt(row.get("row")) - 1);
            assertTrue(cells.contains(row.get("id")), row + " is not at " + cells);
        }
    }

    @Test
    @DisplayName(
            "has one list in 43 that answers question after question, of which every record is read where it stands")
    void questions() throws IOException {
        List<CSVRecord> listings = Generated.table(generated.folder().resolve("inventories.csv"));
        Path list = generated.folder().resolve(listings.get(42).get("file"));
        List<List<String>> rows = Generated.rows(list);
        assertEquals(List.of("Question", "Answer"), rows.get(1));
        Set<Integer> asked = new TreeSet<>();
        for (int row = 1; row <= rows.size(); row++) {
            if (rows.get(row - 1).size() == 2 && rows.get(row - 1).get(0).endsWith("Reference")) asked.add(row);
        }
        Ingested ingested = Ingesting.ingest(
                TestSpark.session(), Collection.open(List.of(list)), Catalogue.load(null), IngestSettings.DEFAULT);
        SourceTable table = ingested.tables().get(0);
        assertEquals(asked.size(), table.records());
        assertEquals(
                asked,
                ingested.records().collectAsList().stream()
                        .map(record -> (int) record.row())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                Set.of(
                        Field.LOCAL_ID,
                        Field.SYSTEM_NAME,
                        Field.SUPPLIER,
                        Field.DESCRIPTION,
                        Field.CATEGORY,
                        Field.USERS,
                        Field.ANNUAL_COST,
                        Field.CONTRACT_END),
                table.columns().stream()
                        .map(Column::field)
                        .filter(field -> field != null)
                        .collect(Collectors.toSet()));
        assertEquals(
                "Question",
                Generated.rows(Path.of("..", "datasets", "police-43", "inventories", "synthetic-wiltshire-police.csv"))
                        .get(1)
                        .get(0));
    }

    @Test
    @DisplayName("judges most records, and gives its own systems clusters of one")
    void judged() {
        assertEquals(generated.truth().size(), generated.flat().size());
        assertTrue(
                generated.truth().size() > SYSTEMS * 0.94 && generated.truth().size() < SYSTEMS * 0.98);
        Map<String, Long> sizes = generated.truth().stream()
                .collect(Collectors.groupingBy(row -> row.get("cluster"), Collectors.counting()));
        sizes.forEach((cluster, size) -> assertTrue(cluster.startsWith("P") || size == 1, cluster));
    }

    @Test
    @DisplayName("says that it is synthetic in the first line of each file and in every organisation's id and name")
    void saysSynthetic() throws IOException {
        for (CSVRecord body : Generated.table(generated.folder().resolve("organisations.csv"))) {
            assertTrue(body.get("organisation_id").startsWith("synthetic-"));
            assertTrue(body.get("name").endsWith(" (synthetic)"));
            assertEquals("true", body.get("synthetic"));
            Path file = generated.folder().resolve("inventories/" + body.get("organisation_id") + ".csv");
            assertTrue(Generated.rows(file).get(0).get(0).startsWith("Synthetic data: " + body.get("name")));
        }
    }

    @Test
    @DisplayName("has the dirt of real lists in its shares")
    void dirt() {
        assertEquals(0.26, generated.share("in-house"), 0.03);
        assertEquals(0.16, generated.share("not-named"), 0.03);
        assertEquals(0.04, generated.share("reseller"), 0.02);
        Market market = Market.of(Vocabulary.load(), 100_000, 250, 1);
        double renamed = market.products().stream()
                .filter(p -> p.renamed() || p.soldOn())
                .count();
        assertEquals(0.30, renamed / market.products().size(), 0.03);
    }

    @Test
    @DisplayName("lacks a vendor in a quarter of the records of layouts that could name one")
    void vendorBlank() {
        Set<String> withVendors = generated.flat().stream()
                .filter(row -> !row.get("vendor").isEmpty())
                .map(row -> row.get("source"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<CSVRecord> rows = generated.flat().stream()
                .filter(row -> withVendors.contains(row.get("source")))
                .toList();
        double blank = rows.stream().filter(row -> row.get("vendor").isEmpty()).count();
        assertEquals(0.18, blank / rows.size(), 0.03, "and one layout in thirteen has no vendors: 24% in all");
    }

    @Test
    @DisplayName("of 2,000 records: a group-by on the words of the name scores between 0.68 and 0.75 (B-cubed F1)")
    void baselineSmall() {
        double sum = generated.groupedByName().bCubed().f1();
        for (int seed = 2; seed <= 3; seed++) {
            sum += Generated.of(folder.resolve("seed" + seed), 43, SYSTEMS, seed)
                    .groupedByName()
                    .bCubed()
                    .f1();
        }
        assertEquals(0.715, sum / 3, 0.035);
    }

    @Test
    @DisplayName("of 100,000 records: the same scores between 0.52 and 0.60")
    void baselineLarge() {
        double f1 = Generated.of(folder.resolve("large"), 400, 100_000, 1)
                .groupedByName()
                .bCubed()
                .f1();
        assertEquals(0.56, f1, 0.04);
    }

    @Test
    @DisplayName("bears no name of a vendor or product in the reference tables")
    void namesAreInvented() {
        Catalogue catalogue = Catalogue.load(null);
        Set<String> real = new TreeSet<>();
        catalogue.products().forEach(p -> {
            real.add(Fold.squash(p.product()));
            real.add(Fold.squash(p.supplier()));
        });
        catalogue.productAliases().forEach(a -> real.add(Fold.squash(a.alias())));
        catalogue.supplierAliases().forEach(a -> {
            real.add(Fold.squash(a.alias()));
            real.add(Fold.squash(a.supplier()));
        });
        catalogue.suppliers().forEach(s -> real.add(Fold.squash(s.name())));
        Set<String> clashes = new TreeSet<>();
        for (Product product : Market.of(Vocabulary.load(), 1_000_000, 2_500, 1).products()) {
            for (String name : List.of(
                    product.name(),
                    product.formerName(),
                    product.brand(),
                    product.vendor().name(),
                    product.formerVendor().name())) {
                if (!name.isEmpty() && real.contains(Fold.squash(name))) clashes.add(name);
            }
        }
        assertEquals(Set.of(), clashes);
    }

    @Test
    @DisplayName("is not written over inventories that are there, nor for senseless numbers")
    void refusals() throws IOException {
        UserError there = assertThrows(UserError.class, () -> Generated.of(folder.resolve("first"), 43, SYSTEMS, 1));
        assertTrue(there.getMessage().contains("already holds inventories"), there.getMessage());
        assertEquals(
                "--organisations must lie in 1 to 100000, was 0.",
                assertThrows(UserError.class, () -> Generated.of(folder.resolve("none"), 0, 10, 1))
                        .getMessage());
        assertEquals(
                "--systems must be at least the number of organisations, was 3.",
                assertThrows(UserError.class, () -> Generated.of(folder.resolve("few"), 4, 3, 1))
                        .getMessage());
        assertFalse(Files.exists(folder.resolve("few")));
    }
}
