package org.consolidation.analyser.report;

import java.util.List;
import org.consolidation.analyser.ingest.Column;
import org.consolidation.analyser.ingest.SourceTable;

/** One header of one source table. */
record MappedColumn(SourceTable table, Column column) {

    /** All headers of all tables. */
    static List<MappedColumn> of(List<SourceTable> tables) {
        return tables.stream()
                .flatMap(t -> t.columns().stream().map(c -> new MappedColumn(t, c)))
                .toList();
    }
}
