package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Ingesting")
class IngestingTest {

    @TempDir
    Path folder;

    private Ingested ingest(IngestSettings settings) {
        return Ingesting.ingest(TestSpark.session(), Collection.open(List.of(folder)), Reading.catalogue(), settings);
    }

    @Test
    @DisplayName("tables, records, issues and inputs are the same in one range and in many")
    void sameInRanges() throws IOException {
        StringBuilder text = new StringBuilder("Kent Police,,\nAs at 31 March 2026,,\nSystem,Supplier,Contact\n");
        for (int i = 0; i < 300; i++) text.append("System ").append(i).append(",\"A\nB\",ann@kent.uk\n");
        Reading.file(folder, "inventories/kent-police.csv", text.toString());
        Reading.file(folder, "inventories/essex.tsv", "Application\tVendor\nMosaic\tAccess\n\nEclipse\tOLM");
        Reading.file(folder, "inventories/old.xls", "");
        Reading.file(
                folder,
                "inventories.csv",
                "file,organisation,default_capability\nessex.tsv,Essex County Council,C99\n");
        Ingested whole = ingest(IngestSettings.DEFAULT);
        Ingested ranges = ingest(Reading.ranges(600));

        assertEquals(303, whole.recordsRead());
        assertEquals(
                Reading.shown(whole.records().collectAsList()),
                Reading.shown(ranges.records().collectAsList()));
        assertTrue(ranges.records().rdd().getNumPartitions() > 10);
        assertEquals(303, whole.records().count());
        assertEquals(whole.tables(), ranges.tables());
        assertEquals(whole.issues(), ranges.issues());
        assertEquals(
                List.of(
                        "inventories.csv side file",
                        "inventories/essex.tsv inventory",
                        "inventories/kent-police.csv inventory",
                        "inventories/old.xls unusable"),
                whole.inputs().stream().map(f -> f.file() + " " + f.use()).toList());
        assertEquals(
                List.of("listing.unknown-capability", "person.removed", "file.kind"),
                whole.issues().stream().map(i -> i.rule()).toList());

        SourceTable essex = whole.tables().get(0);
        SourceTable kent = whole.tables().get(1);
        assertEquals("Essex County Council, inventories.csv", essex.organisation() + ", " + essex.organisationMethod());
        assertEquals("", essex.defaultCapability(), "the catalogue holds no C99");
        assertEquals("Kent Police, file name", kent.organisation() + ", " + kent.organisationMethod());
        assertEquals(LocalDate.of(2026, 3, 31), kent.asOf());
        assertEquals(3, kent.headerRow());
        assertEquals(
                List.of("0 2 [Mosaic, Access]", "0 3 []", "0 4 [Eclipse, OLM]", "1 4 [System 0, A\nB, ]"),
                whole.records().collectAsList().subList(0, 4).stream()
                        .map(r -> r.table() + " " + r.row() + " " + r.cells())
                        .toList());
    }

    @Test
    @DisplayName("input without one usable table ends with exit code 3 and the first reason")
    void nothingUsable() throws IOException {
        Reading.file(folder, "a.csv", "Foo,Bar\n1,2\n");
        Reading.file(folder, "b.csv", "");
        UserError error = assertThrows(UserError.class, () -> ingest(IngestSettings.DEFAULT));
        assertEquals(3, error.exitCode());
        assertTrue(
                error.getMessage().startsWith("nothing usable in any of the 2 files; a.csv: no column is recognised"),
                error.getMessage());
    }

    @Test
    @DisplayName("neighbours share a task until it has its fair share of the bytes")
    void bundles() {
        List<Long> sizes = List.of(10L, 20_000L, 5L, 5L, 90_000L, 1L);
        assertEquals(
                List.of(List.of(10L, 20_000L, 5L, 5L), List.of(90_000L), List.of(1L)),
                Ingesting.bundles(sizes, s -> s, 1 << 24, 2));
    }
}
