package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.normalise.CapabilityProposal;
import org.consolidation.analyser.normalise.SystemReader;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.Fold;

/**
 * Which kind of evidence fits a table: systems with short names and a maker and no more are compared by levels
 * ({@link Comparison}), everything else by the words of the whole record ({@link RecordEvidence}). Songs and cameras
 * have short names and makers too; what tells systems from them is that the reference tables know what they are for.
 *
 * @param kind products or records
 * @param medianNameWords half of the names have so many words or fewer
 * @param vendor whether a column names the maker
 * @param more whether columns hold texts, quantities or dates, which levels for products hardly look at
 * @param sources lists that the records come from
 * @param systems of a sample, the percentage of records in which a business function of systems is read; 0 where it
 *     does not matter
 */
public record Regime(Kind kind, int medianNameWords, boolean vendor, boolean more, long sources, int systems) {

    /** Names of so many words are short. */
    private static final int SHORT = 4;

    /**
     * From so many lists on a table is taken for inventories, in which texts describe what each organisation
     * does with a product; in two lists of the same goods they tell the goods apart.
     */
    private static final int INVENTORIES = 6;

    /**
     * From so many in a hundred on a table is one of systems. Of inventories 81 to 94 were read (28 to 65 by names and
     * makers alone), of music, beers, cameras, discs and companies 0, of books 4, of software on sale 19.
     */
    private static final int SYSTEMS = 20;

    /** Records that are read for it. */
    private static final int SAMPLE = 500;

    private static final List<Role> MORE = List.of(Role.TEXT, Role.NUMBER, Role.DATE);

    /** The two kinds. */
    public enum Kind {
        PRODUCTS,
        RECORDS
    }

    /** Words in a name, for counting. */
    public record Length(int words) {}

    static Regime of(int medianNameWords, long sources, int systems, List<MatchField> fields) {
        boolean vendor = fields.stream().anyMatch(field -> field.role() == Role.VENDOR);
        boolean more = fields.stream().anyMatch(field -> MORE.contains(field.role()));
        boolean products = shaped(medianNameWords, sources, fields) && systems >= SYSTEMS;
        return new Regime(products ? Kind.PRODUCTS : Kind.RECORDS, medianNameWords, vendor, more, sources, systems);
    }

    /** Whether a table has the shape of inventories. */
    private static boolean shaped(int medianNameWords, long sources, List<MatchField> fields) {
        boolean vendor = fields.stream().anyMatch(field -> field.role() == Role.VENDOR);
        boolean named = fields.stream().anyMatch(field -> field.role() == Role.NAME);
        boolean more = fields.stream().anyMatch(field -> MORE.contains(field.role()));
        return vendor && named && (!more || sources >= INVENTORIES) && medianNameWords <= SHORT;
    }

    /** Looks at the names of a table and, where these are short and have makers, at what a sample of it is for. */
    public static Regime of(Dataset<Entry> entries, List<MatchField> fields, Catalogue catalogue) {
        RecordFields positions = RecordFields.of(fields);
        Dataset<Length> lengths = Datasets.map(
                entries,
                entry -> new Length(Tokens.words(Fold.fold(positions.joined(entry.values(), Role.NAME))).length),
                Length.class);
        List<Row> counts = lengths.groupBy("words").count().sort(col("words")).collectAsList();
        int median = median(counts);
        long sources = entries.select("source").distinct().count();
        int systems = shaped(median, sources, fields) ? systems(entries, positions, catalogue) : 0;
        return of(median, sources, systems, fields);
    }

    /**
     * Read in the tasks, which tell two counts. The same sample whatever the order of the records: those whose hash is
     * least.
     */
    private static int systems(Dataset<Entry> entries, RecordFields fields, Catalogue catalogue) {
        Broadcast<Catalogue> shared = Datasets.share(entries.sparkSession(), catalogue);
        Dataset<Entry> sample = Datasets.as(
                entries.orderBy(xxhash64(col("source"), col("id")), col("source"), col("id"))
                        .limit(SAMPLE),
                Entry.class);
        Row all = Datasets.mapPartitions(
                        sample,
                        rows -> List.of(Sampled.of(rows, fields, new SystemReader(shared.value())))
                                .iterator(),
                        Sampled.class)
                .agg(coalesce(sum("read"), lit(0L)), coalesce(sum("systems"), lit(0L)))
                .head();
        return all.getLong(0) == 0 ? 0 : Math.round(100f * all.getLong(1) / all.getLong(0));
    }

    /**
     * Records of a sample.
     *
     * @param read those with a name
     * @param systems of these, in which a business function of systems is read
     */
    public record Sampled(long read, long systems) {

        static Sampled of(Iterator<Entry> entries, RecordFields fields, SystemReader reader) {
            long read = 0;
            long systems = 0;
            while (entries.hasNext()) {
                List<String> values = entries.next().values();
                String name = fields.joined(values, Role.NAME);
                if (Fold.fold(name).isEmpty()) continue;
                read++;
                CapabilityProposal proposal = reader.read(
                                name,
                                fields.joined(values, Role.VENDOR),
                                fields.joined(values, Role.TEXT),
                                fields.joined(values, Role.CATEGORY))
                        .proposal();
                if (!proposal.capabilityId().isEmpty()) systems++;
            }
            return new Sampled(read, systems);
        }
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
                + " or fewer"
                + (vendor && medianNameWords <= SHORT ? ", " + systems + "% say what systems are for" : "");
    }
}
