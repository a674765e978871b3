package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.Fold;

/** Reads inventories as their senders wrote them. */
public final class Ingesting {

    private Ingesting() {}

    /** Surveys every file, then hands on its records. */
    public static Ingested ingest(
            SparkSession spark, Collection collection, Catalogue catalogue, IngestSettings settings) {
        List<SourceTable> tables = new ArrayList<>();
        List<SourceRecord> records = new ArrayList<>();
        for (Collection.Inventory inventory : collection.inventories()) {
            try (Reader reader = Files.newBufferedReader(inventory.path())) {
                List<CSVRecord> rows = CSVFormat.DEFAULT.parse(reader).getRecords();
                List<Column> columns = new ArrayList<>();
                for (int i = 0; i < rows.get(0).size(); i++) {
                    String header = rows.get(0).get(i);
                    Field field = switch (Fold.fold(header)) {
                        case "name", "official name", "organisation" -> Field.ORGANISATION;
                        case "cms type", "type", "system" -> Field.SYSTEM_NAME;
                        default -> null;
                    };
                    columns.add(new Column(i, header, field, field == null ? 0 : 100, "exact", List.of()));
                }
                int table = tables.size();
                tables.add(new SourceTable(
                        table, inventory.name(), "", 1, columns, rows.size() - 1, "", "file name", null, "", "", ""));
                for (CSVRecord row : rows.subList(1, rows.size())) {
                    records.add(new SourceRecord(table, row.getRecordNumber(), row.toList(), ""));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return new Ingested(tables, Datasets.of(spark, records, SourceRecord.class), List.of(), List.of());
    }
}
