package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.Fold;

/**
 * Which kind of evidence fits a table: short product names with a maker and no more are compared by levels
 * ({@link Comparison}), everything else by the words of the whole record ({@link RecordEvidence}).
 *
 * @param kind products or records
 * @param medianNameWords half of the names have so many words or fewer
 * @param vendor whether a column names the maker
 * @param more whether columns hold texts, quantities or dates, which levels for products hardly look at
 * @param sources lists that the records come from
 */
public record Regime(Kind kind, int medianNameWords, boolean vendor, boolean more, long sources) {

    /** Names of so many words are short. */
    private static final int SHORT = 4;

    /**
     * From so many lists on a table is taken for inventories, in which texts describe what each organisation
     * does with a product; in two lists of the same goods they tell the goods apart.
     */
    private static final int INVENTORIES = 6;

    private static final List<Role> MORE = List.of(Role.TEXT, Role.NUMBER, Role.DATE);

    /** The two kinds. */
    public enum Kind {
        PRODUCTS,
        RECORDS
    }

    /** Words in a name, for counting. */
    public record Length(int words) {}

    static Regime of(int medianNameWords, long sources, List<MatchField> fields) {
        boolean vendor = fields.stream().anyMatch(field -> field.role() == Role.VENDOR);
        boolean named = fields.stream().anyMatch(field -> field.role() == Role.NAME);
        boolean more = fields.stream().anyMatch(field -> MORE.contains(field.role()));
        boolean products = vendor && named && (!more || sources >= INVENTORIES) && medianNameWords <= SHORT;
        return new Regime(products ? Kind.PRODUCTS : Kind.RECORDS, medianNameWords, vendor, more, sources);
    }

    /** Looks at the names of a table. */
    public static Regime of(Dataset<Entry> entries, List<MatchField> fields) {
        RecordFields positions = RecordFields.of(fields);
        Dataset<Length> lengths = Datasets.map(
                entries,
                entry -> new Length(Tokens.words(Fold.fold(positions.joined(entry.values(), Role.NAME))).length),
                Length.class);
        List<Row> counts = lengths.groupBy("words").count().sort(col("words")).collectAsList();
        return of(median(counts), entries.select("source").distinct().count(), fields);
    }

    private static int median(List<Row> counts) {
        long all = counts.stream().mapToLong(row -> row.getLong(1)).sum();
        long seen = 0;
        for (Row row : counts) {
            seen += row.getLong(1);
            if (2 * seen >= all) return row.getInt(0);
        }
        return 0;
    }

    /** As {@code manifest.json} says it. */
    public String reason() {
        return (vendor ? "a column names the maker" : "no column names the maker")
                + (more ? ", others hold texts, quantities or dates" : "")
                + ", " + sources + (sources == 1 ? " list" : " lists")
                + ", half of the names have " + medianNameWords + (medianNameWords == 1 ? " word" : " words")
                + " or fewer";
    }
}
