package org.consolidation.analyser.ingest;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.issue.DataIssue;

/**
 * What the readers hand on: every record of every table, and what is known of the tables.
 *
 * @param tables in order of index
 * @param records distributed; read lazily, as often as it is used
 * @param issues defects of whole files and tables, a bounded number per file
 * @param inputs every file of the input, side files too, in order of name
 */
public record Ingested(
        List<SourceTable> tables, Dataset<SourceRecord> records, List<DataIssue> issues, List<InputFile> inputs) {

    public Ingested {
        tables = List.copyOf(tables);
        issues = List.copyOf(issues);
        inputs = List.copyOf(inputs);
    }

    /** Records of all tables, counted by the reader before any was judged. */
    public long recordsRead() {
        return tables.stream().mapToLong(SourceTable::records).sum();
    }
}
