package org.consolidation.analyser.ingest;

import java.util.List;
import java.util.Set;
import org.consolidation.analyser.catalogue.Catalogue;

/** What columns of tables in text blocks are taken to mean. */
abstract class MappedColumns {

    private static final Set<String> REGISTER = Set.of("kent", "surrey", "essex", "e10000016");
    final HeaderIndex index = HeaderIndex.of(Reading.synonyms());

    List<Column> columns(String text) {
        return columns(text, index);
    }

    static List<Column> columns(String text, HeaderIndex index) {
        List<Sketch.HeadRow> head = Reading.rows(text);
        int at = HeaderRow.find(head, index, 60, product -> false);
        return ColumnMapping.map(
                head.get(at),
                head.subList(at + 1, head.size()),
                index,
                REGISTER,
                Set.of("zorbex", "quux"),
                IngestSettings.DEFAULT);
    }

    String fields(String text) {
        return fields(columns(text));
    }

    /** As {@link #fields}, by the synonyms that are shipped. */
    static String shipped(String text) {
        return fields(columns(text, HeaderIndex.of(Catalogue.load(null).headerSynonyms())));
    }

    static String fields(List<Column> columns) {
        return columns.stream()
                .map(c -> String.valueOf(c.field()))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
