package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatedMakersTest {

    private static final String TWO_COLUMNS = "ORGANISATION|SYSTEM_NAME|SUPPLIER";
    private static final List<SourceTable> TABLES = List.of(
            Fixtures.table(0, TWO_COLUMNS, 6),
            Fixtures.table(1, TWO_COLUMNS, 6),
            Fixtures.table(2, "ORGANISATION|SYSTEM_NAME", 4));

    private static Dataset<SourceRecord> records() {
        List<SourceRecord> records = new ArrayList<>(Fixtures.records(0, """
                KEN|Gannet|Zelva Ltd
                KEN|Payroll|Finance Systems Ltd
                KEN|Heron|Bramlow
                KEN|Zorbex|Quux
                KEN|Uniform|Idox
                KEN|Kestrel|Another Council""".stripIndent()));
        records.addAll(Fixtures.records(1, """
                SOM|Gannet|Zelva Software UK Ltd
                SOM|Ledger|Finance Systems Ltd
                SOM|Bramlow|Heron
                SOM|Quux|Zorbex
                SOM|Uniform|Idox
                SOM|Kestrel|Another Council""".stripIndent()));
        records.addAll(Fixtures.records(2, """
                TAU|Zelva / Gannet
                TAU|Gannet (Zelva UK)
                TAU|Zelva Solutions - Gannet v2.1
                TAU|Bramlow / Heron""".stripIndent()));
        return Datasets.of(TestSpark.session(), records, SourceRecord.class).repartition(2);
    }

    @Test
    @DisplayName("A maker is what two lists state, however they end its name; no function, body, known maker or name")
    void makers() {
        // Zelva twice. Bramlow, Heron, Quux and Zorbex once as maker and once as name; the rest are no makers' names
        // or are in the tables.
        assertEquals(
                List.of("zelva"),
                StatedMakers.of(
                        records(),
                        Lookups.of(TABLES, Fixtures.REGISTER, Fixtures.CATALOGUE, NormaliseSettings.DEFAULT)));
    }

    @Test
    @DisplayName("Makers are looked for where lists with a column of them stand beside one without")
    void possible() {
        assertTrue(StatedMakers.possible(TABLES));
        assertFalse(StatedMakers.possible(TABLES.subList(0, 2)));
        assertFalse(StatedMakers.possible(TABLES.subList(1, 3)));
    }

    @Test
    @DisplayName("What other lists say is a maker is one in a cell that holds maker and product, in any order")
    void read() {
        Normalised normalised = Normalising.normalise(
                new Ingested(TABLES, records(), List.of(), List.of()),
                Fixtures.REGISTER,
                Fixtures.CATALOGUE,
                null,
                NormaliseSettings.DEFAULT);
        List<String> names = normalised.deployments().collectAsList().stream()
                .filter(d -> d.sourceFile().equals("list2.csv"))
                .map(d -> d.sourceRow() + " " + d.name().core() + " of "
                        + d.name().vendor())
                .sorted()
                .collect(Collectors.toList());
        // Nobody knows whether Bramlow or Heron is the maker, so that they stay two names.
        assertEquals(
                List.of(
                        "2 gannet of zelva",
                        "3 gannet of zelva",
                        "4 gannet of zelva solutions",
                        "5 bramlow of ",
                        "5 heron of "),
                names);
    }
}
