package org.consolidation.analyser.normalise;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.catalogue.Bodies;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.Fold;

/**
 * Makers that lists of the run state in a column of their own. A list that has no such column often writes maker
 * and product into one cell, in either order: "Zelva Ltd / Gannet" and "Gannet (Zelva)" are read by what the others
 * say that Zelva is.
 */
final class StatedMakers {

    /** Lists that state a maker, from which on its name is acted on: in one it may be anything. */
    private static final int LISTS = 2;

    /** How many lists state it for each that has it as a name: where columns are swapped, names stand there too. */
    private static final int TIMES = 3;

    private static final int LONGEST = 4;

    private static final int SHORTEST_LETTERS = 3;

    /** Some 100 bytes each, sent to every task; those that most lists state. */
    private static final int MOST = 20_000;

    private static final List<Field> NAMES = List.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME);

    private StatedMakers() {}

    /**
     * A text in a list.
     *
     * @param text folded; the telling part, see {@link MakerNames}
     * @param table index of the list
     * @param maker 1 in a column of makers, 0 in one of names
     */
    public record Use(String text, int table, int maker) {}

    /** Whether lists without a column of makers stand beside enough that have one. */
    static boolean possible(List<SourceTable> tables) {
        long stating = tables.stream().filter(StatedMakers::states).count();
        return stating >= LISTS && tables.stream().anyMatch(table -> names(table) && !states(table));
    }

    /**
     * The telling parts of the makers' names, those that most lists state first.
     *
     * @param lookups what the reference tables know: the makers among them are left out
     */
    static List<String> of(Dataset<SourceRecord> records, Lookups lookups) {
        Broadcast<Lookups> shared = Datasets.share(records.sparkSession(), lookups);
        Dataset<Row> uses = Datasets.flatMap(
                        records, record -> uses(record, shared.value()).iterator(), Use.class)
                .distinct()
                .toDF();
        Column maker = col("maker").equalTo(1);
        return uses.groupBy("text")
                .agg(
                        sum(when(maker, 1).otherwise(0)).as("stated"),
                        sum(when(maker, 0).otherwise(1)).as("named"))
                .where(col("stated").geq(LISTS).and(col("stated").geq(lit(TIMES).multiply(col("named")))))
                .orderBy(desc("stated"), col("text"))
                .limit(MOST)
                .select("text")
                .as(Encoders.STRING())
                .collectAsList();
    }

    private static List<Use> uses(SourceRecord record, Lookups lookups) {
        TableView view = lookups.tables().get(record.table());
        if (record.broken() || !RecordFilter.reason(record, view).isEmpty()) return List.of();
        List<Use> uses = new ArrayList<>(3);
        String maker = maker(NameCell.supplier(view.text(record, Field.SUPPLIER)), lookups.vendors());
        if (!maker.isEmpty()) uses.add(new Use(maker, record.table(), 1));
        for (Field field : NAMES) {
            String name = MakerNames.key(Fold.fold(view.text(record, field)));
            if (!name.isEmpty() && !name.equals(maker)) uses.add(new Use(name, record.table(), 0));
        }
        return uses;
    }

    /** What may be a maker that the reference tables do not know: no function, body or remark; else "". */
    private static String maker(String raw, Vendors vendors) {
        Vendors.Vendor vendor = vendors.of(raw);
        String name = MakerNames.key(vendor.key());
        List<String> words = Fold.words(name);
        boolean telling = name.length() >= SHORTEST_LETTERS && words.size() <= LONGEST && !GenericWords.all(words);
        boolean maker = !vendor.known() && !InHouse.maker(raw) && !Bodies.looksPublic(vendor.key());
        return telling && maker ? name : "";
    }

    private static boolean names(SourceTable table) {
        return NAMES.stream().anyMatch(field -> has(table, field));
    }

    private static boolean states(SourceTable table) {
        return names(table) && has(table, Field.SUPPLIER);
    }

    private static boolean has(SourceTable table, Field field) {
        return !table.columns(field).isEmpty();
    }
}
