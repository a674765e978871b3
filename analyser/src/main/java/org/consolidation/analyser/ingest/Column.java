package org.consolidation.analyser.ingest;

import java.io.Serializable;
import java.util.List;

/**
 * How one header of a source table was understood.
 *
 * @param index position in the record, from 0
 * @param header as published, blanks tidied; made unique when repeated ("Name", "Name (2)")
 * @param field what it means; null when not recognised (the column is kept and named)
 * @param scorePercent confidence in {@code field}, 0 to 100
 * @param method how it was recognised: exact, words, content, none
 * @param examples at most three distinct values, in order of appearance; empty for people's data
 */
public record Column(int index, String header, Field field, int scorePercent, String method, List<String> examples)
        implements Serializable {

    public Column {
        examples = List.copyOf(examples);
    }
}
