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
 * @param lists whether many of its cells list several names, parted by commas
 * @param merged whether a blank cell of it goes on with the one above, as merged cells are saved
 */
public record Column(
        int index,
        String header,
        Field field,
        int scorePercent,
        String method,
        List<String> examples,
        boolean lists,
        boolean merged)
        implements Serializable {

    /** A column of single values. */
    public Column(int index, String header, Field field, int scorePercent, String method, List<String> examples) {
        this(index, header, field, scorePercent, method, examples, false, false);
    }

    /** The same with another meaning. */
    Column meaning(Field other, int score, String how) {
        return new Column(index, header, other, score, how, examples, lists, merged);
    }

    /** The same, its blank cells going on with those above. */
    Column goingOn() {
        return new Column(index, header, field, scorePercent, method, examples, lists, true);
    }

    public Column {
        examples = List.copyOf(examples);
    }
}
