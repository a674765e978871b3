package org.consolidation.analyser.resolve;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.ingest.IngestSettings;
import org.consolidation.analyser.ingest.InputFile;
import org.consolidation.analyser.ingest.NamedTables;
import org.consolidation.analyser.ingest.NamedTables.NamedTable;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.match.Entry;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.Fold;

/** Reads the records of one or more tables as entries. */
public final class Gathering {

    private static final String ACCEPTED = "";
    private static final String BLANK = "blank";
    private static final String NO_ID = "no id";

    private Gathering() {}

    /**
     * A record of a table on its way to an entry.
     *
     * @param fate "" when accepted, else why not
     */
    public record Gleaned(int table, long row, String fate, Entry entry) {}

    /**
     * Reads tables whose records have an id that is unique in their source.
     *
     * @throws UserError if a column is missing, or an id is blank or stands twice in a source; one line
     *     that names the place. Exit code 3 if there is no record.
     */
    public static Gathered gather(SparkSession spark, List<Path> files, FieldsFile columns, IngestSettings settings) {
        if (columns.source() == null) requireDistinctNames(files);
        NamedTables read = NamedTables.open(spark, files, columns.columns(), settings);
        Reading reading = new Reading(read.tables(), columns);
        Dataset<Gleaned> gleaned = Datasets.keep(Datasets.map(read.records(), reading::glean, Gleaned.class));
        Map<String, Fate> fates = fates(gleaned);
        require(fates, read.tables(), columns);
        Dataset<Entry> entries =
                Datasets.as(gleaned.filter(col("fate").equalTo(ACCEPTED)).select("entry.*"), Entry.class);
        requireUniqueIds(entries, columns);
        List<InputFile> inputs = read.tables().stream().map(NamedTable::input).toList();
        long accepted = records(fates, ACCEPTED);
        long blank = records(fates, BLANK);
        long all = read.tables().stream().mapToLong(NamedTable::records).sum();
        if (accepted == 0) throw UserError.nothingUsable("the input holds no record: " + all + " lines read.");
        long rejected = fates.values().stream().mapToLong(Fate::records).sum() - accepted - blank;
        return new Gathered(entries, inputs, issues(read.tables(), fates), all, accepted, blank, rejected);
    }

    private static void requireDistinctNames(List<Path> files) {
        Map<String, Path> byName = new TreeMap<>();
        for (Path file : files) {
            Path other = byName.put(file.getFileName().toString(), file);
            if (other != null) {
                throw UserError.command("--records " + other + " and " + file + " have the same name, and without a"
                        + " source column a file's name is its source: rename one, or name a source column in the"
                        + " fields file.");
            }
        }
    }

    /** How many records met a fate, and the first of them. */
    private record Fate(long records, int table, long row) {}

    private static Map<String, Fate> fates(Dataset<Gleaned> gleaned) {
        Map<String, Fate> fates = new TreeMap<>();
        for (Row row : gleaned.groupBy("fate")
                .agg(
                        count(lit(1)).as("records"),
                        min(struct(col("table"), col("row"))).as("first"))
                .collectAsList()) {
            Row first = row.getStruct(2);
            fates.put(row.getString(0), new Fate(row.getLong(1), first.getInt(0), first.getLong(1)));
        }
        return fates;
    }

    private static long records(Map<String, Fate> fates, String fate) {
        return fates.containsKey(fate) ? fates.get(fate).records() : 0;
    }

    private static void require(Map<String, Fate> fates, List<NamedTable> tables, FieldsFile columns) {
        Fate met = fates.get(NO_ID);
        if (met == null) return;
        throw UserError.command(tables.get(met.table()).input().file() + " row " + met.row()
                + ": the cell of column '" + columns.id() + "' is empty"
                + (met.records() == 1 ? "" : " (" + met.records() + " records, this the first)")
                + "; every record must have an id.");
    }

    private static void requireUniqueIds(Dataset<Entry> entries, FieldsFile columns) {
        Row repeated = entries.groupBy("source", "id")
                .count()
                .filter(col("count").gt(1))
                .agg(
                        count(lit(1)).as("ids"),
                        min(struct(col("source"), col("id"), col("count"))).as("first"))
                .collectAsList()
                .get(0);
        if (repeated.getLong(0) == 0) return;
        Row first = repeated.getStruct(1);
        throw UserError.command("id '" + first.getString(1) + "' stands " + first.getLong(2) + " times in source '"
                + first.getString(0) + "'"
                + (repeated.getLong(0) == 1
                        ? ""
                        : " (" + repeated.getLong(0) + " ids stand more than once, this the" + " first)")
                + "; column '" + columns.id() + "' must tell the records of a source apart.");
    }

    private static List<DataIssue> issues(List<NamedTable> tables, Map<String, Fate> fates) {
        List<DataIssue> issues = new ArrayList<>();
        for (NamedTable table : tables) issues.addAll(table.issues());
        fates.forEach((fate, met) -> {
            if (fate.equals(ACCEPTED) || fate.equals(BLANK)) return;
            issues.add(new DataIssue(
                    Severity.ERROR,
                    fate,
                    tables.get(met.table()).input().file(),
                    "",
                    met.row(),
                    "",
                    "",
                    "the reader could not make out " + met.records() + (met.records() == 1 ? " record" : " records")
                            + ", this the first",
                    "left out of the result"));
        });
        return issues;
    }

    /** What a task needs to read an entry off a record. */
    private record Reading(List<String> sources, List<List<Integer>> positions, Layout layout)
            implements java.io.Serializable {

        Reading(List<NamedTable> tables, FieldsFile columns) {
            this(
                    tables.stream().map(t -> t.input().file()).toList(),
                    tables.stream().map(NamedTable::positions).toList(),
                    Layout.of(columns));
        }

        Gleaned glean(SourceRecord record) {
            List<Integer> places = positions.get(record.table());
            String id = cell(record, places.get(layout.id()));
            String source =
                    layout.source() < 0 ? sources.get(record.table()) : cell(record, places.get(layout.source()));
            List<String> values = new ArrayList<>(layout.values().size());
            for (int value : layout.values()) values.add(cell(record, places.get(value)));
            return new Gleaned(record.table(), record.row(), fate(record, id), new Entry(source, id, values));
        }

        private static String fate(SourceRecord record, String id) {
            if (!record.fault().isEmpty()) return record.fault();
            if (record.cells().stream().allMatch(String::isBlank)) return BLANK;
            if (id.isEmpty()) return NO_ID;
            return ACCEPTED;
        }

        private static String cell(SourceRecord record, int position) {
            return position < record.cells().size() ? Fold.tidy(record.cells().get(position)) : "";
        }
    }

    /** Where id, source and values stand among the named columns; source -1 when files are the sources. */
    private record Layout(int id, int source, List<Integer> values) implements java.io.Serializable {

        static Layout of(FieldsFile columns) {
            List<String> named = columns.columns();
            return new Layout(
                    named.indexOf(columns.id()),
                    columns.source() == null ? -1 : named.indexOf(columns.source()),
                    columns.fields().stream()
                            .map(f -> named.indexOf(f.column()))
                            .toList());
        }
    }
}
