package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.ingest.Column;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.text.Fold;

/** The cells of one table's records by what they mean. */
final class RecordColumns {

    private final SourceTable table;
    private final Map<Field, List<Column>> byField = new EnumMap<>(Field.class);

    RecordColumns(SourceTable table) {
        this.table = table;
        for (Column column : table.columns()) {
            if (column.field() != null) byField.computeIfAbsent(column.field(), f -> new ArrayList<>()).add(column);
        }
    }

    SourceTable table() {
        return table;
    }

    boolean has(Field field) {
        return byField.containsKey(field);
    }

    /** The first cell with that meaning that is not blank, tidied; "". */
    String text(SourceRecord record, Field field) {
        for (Column column : byField.getOrDefault(field, List.of())) {
            String text = record.text(column);
            if (!text.isEmpty()) return text;
        }
        return "";
    }

    /** The same with its line breaks. */
    String lines(SourceRecord record, Field field) {
        for (Column column : byField.getOrDefault(field, List.of())) {
            if (!record.text(column).isEmpty()) return record.cells().get(column.index());
        }
        return "";
    }

    /** Every cell with that meaning that is not blank. */
    List<String> texts(SourceRecord record, Field field) {
        List<String> texts = new ArrayList<>();
        for (Column column : byField.getOrDefault(field, List.of())) {
            String text = record.text(column);
            if (!text.isEmpty()) texts.add(text);
        }
        return texts;
    }

    /** The header of the first column with that meaning; "". */
    String header(Field field) {
        List<Column> columns = byField.getOrDefault(field, List.of());
        return columns.isEmpty() ? "" : columns.get(0).header();
    }

    /** Whether the record says again what the header says: at least two cells, and all that are filled. */
    boolean repeatsHeader(SourceRecord record) {
        int same = 0;
        for (Column column : table.columns()) {
            String text = record.text(column);
            if (text.isEmpty()) continue;
            if (!Fold.fold(text).equals(Fold.fold(column.header()))) return false;
            same++;
        }
        return same >= 2;
    }
}
