package org.consolidation.analyser.resolve;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.consolidation.analyser.ingest.IngestSettings;
import org.consolidation.analyser.ingest.InputFile;
import org.consolidation.analyser.ingest.NamedTables;
import org.consolidation.analyser.ingest.NamedTables.NamedTable;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.match.Entry;
import org.consolidation.analyser.match.MatchField;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.match.RecordMatching;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.Fold;

/** Reads the records of one or more tables as entries. */
public final class Gathering {

    private static final String ACCEPTED = "";
    private static final String BLANK = "blank";
    private static final String NO_ID = "id.missing";
    private static final String REPEATED = "id.repeated";

    private Gathering() {}

    /**
     * A record of a table on its way to an entry.
     *
     * @param fate "" when accepted, else why not
     */
    public record Gleaned(int table, long row, String fate, Entry entry) {}

    /** A quantity or day that is none, in a field of the fields file. */
    public record Unread(int field, int table, long row, String value) {}

    /**
     * Reads tables whose records have an id that is unique in their source. A record without one, or with one
     * that stands before it in its source, is left out and told of.
     *
     * @throws UserError if a column is missing, or most records have no id of their own; one line that names the
     *     place. Exit code 3 if there is no record.
     */
    public static Gathered gather(SparkSession spark, List<Path> files, FieldsFile columns, IngestSettings settings) {
        if (columns.source() == null) requireDistinctNames(files);
        NamedTables read = NamedTables.open(spark, files, columns.columns(), settings);
        Reading reading = new Reading(read.tables(), columns);
        Dataset<Gleaned> gleaned = Datasets.keep(Datasets.map(read.records(), reading::glean, Gleaned.class));
        if (anyRepeated(gleaned)) gleaned = Datasets.keep(withoutRepeated(gleaned));
        Map<String, Fate> fates = fates(gleaned);
        require(fates, read.tables(), columns);
        Dataset<Entry> entries =
                Datasets.as(gleaned.filter(col("fate").equalTo(ACCEPTED)).select("entry.*"), Entry.class);
        List<InputFile> inputs = read.tables().stream().map(NamedTable::input).toList();
        long accepted = records(fates, ACCEPTED);
        long blank = records(fates, BLANK);
        long all = read.tables().stream().mapToLong(NamedTable::records).sum();
        if (accepted == 0) throw UserError.nothingUsable("the input holds no record: " + all + " lines read.");
        long rejected = fates.values().stream().mapToLong(Fate::records).sum() - accepted - blank;
        List<DataIssue> issues = issues(read.tables(), fates, columns);
        issues.addAll(unread(gleaned, read.tables(), columns));
        return new Gathered(entries, inputs, issues, all, accepted, blank, rejected);
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
    private record Fate(long records, int table, long row, String source, String id) {}

    private static boolean anyRepeated(Dataset<Gleaned> gleaned) {
        return gleaned.filter(col("fate").equalTo(ACCEPTED))
                        .groupBy("entry.source", "entry.id")
                        .count()
                        .filter(col("count").gt(1))
                        .count()
                > 0;
    }

    /** The first record with an id in a source stays. */
    private static Dataset<Gleaned> withoutRepeated(Dataset<Gleaned> gleaned) {
        Column place = row_number()
                .over(Window.partitionBy("fate", "entry.source", "entry.id").orderBy("table", "row"));
        Column repeated = col("fate").equalTo(ACCEPTED).and(col("place").gt(1));
        return Datasets.as(
                gleaned.withColumn("place", place)
                        .withColumn("fate", when(repeated, REPEATED).otherwise(col("fate")))
                        .drop("place"),
                Gleaned.class);
    }

    private static Map<String, Fate> fates(Dataset<Gleaned> gleaned) {
        Map<String, Fate> fates = new TreeMap<>();
        for (Row row : gleaned.groupBy("fate")
                .agg(
                        count(lit(1)).as("records"),
                        min(struct(col("table"), col("row"), col("entry.source"), col("entry.id")))
                                .as("first"))
                .collectAsList()) {
            Row first = row.getStruct(2);
            fates.put(
                    row.getString(0),
                    new Fate(
                            row.getLong(1), first.getInt(0), first.getLong(1), first.getString(2), first.getString(3)));
        }
        return fates;
    }

    private static long records(Map<String, Fate> fates, String fate) {
        return fates.containsKey(fate) ? fates.get(fate).records() : 0;
    }

    /** Where most records have no id of their own, the wrong column was named. */
    private static void require(Map<String, Fate> fates, List<NamedTable> tables, FieldsFile columns) {
        long accepted = records(fates, ACCEPTED);
        long lost = records(fates, NO_ID) + records(fates, REPEATED);
        if (lost <= accepted) return;
        String fate = records(fates, NO_ID) >= records(fates, REPEATED) ? NO_ID : REPEATED;
        Fate met = fates.get(fate);
        throw UserError.command(tables.get(met.table()).input().file() + " row " + met.row() + ": "
                + wrong(fate, met, columns) + "; " + lost + " of " + (accepted + lost)
                + " records have no id of their own: name the column that tells the records of a source apart.");
    }

    private static String wrong(String fate, Fate met, FieldsFile columns) {
        String first = met.records() == 1 ? "" : " (" + met.records() + " records, this the first)";
        return switch (fate) {
            case NO_ID -> "the cell of column '" + columns.id() + "' is empty" + first;
            case REPEATED ->
                "id '" + met.id() + "' in column '" + columns.id() + "' stands before in source '" + met.source() + "'"
                        + first;
            default ->
                "the reader could not make out " + met.records()
                        + (met.records() == 1 ? " record" : " records, this the first");
        };
    }

    private static List<DataIssue> issues(List<NamedTable> tables, Map<String, Fate> fates, FieldsFile columns) {
        List<DataIssue> issues = new ArrayList<>();
        for (NamedTable table : tables) issues.addAll(table.issues());
        fates.forEach((fate, met) -> {
            if (fate.equals(ACCEPTED) || fate.equals(BLANK)) return;
            boolean named = fate.equals(NO_ID) || fate.equals(REPEATED);
            issues.add(new DataIssue(
                    Severity.ERROR,
                    fate,
                    tables.get(met.table()).input().file(),
                    "",
                    met.row(),
                    named ? columns.id() : "",
                    fate.equals(REPEATED) ? met.id() : "",
                    wrong(fate, met, columns),
                    "left out of the result"));
        });
        return issues;
    }

    /** One for each field and file of quantities or days: how many are none, and the first of them. */
    private static List<DataIssue> unread(Dataset<Gleaned> gleaned, List<NamedTable> tables, FieldsFile columns) {
        List<MatchField> fields = columns.fields();
        if (fields.stream().noneMatch(field -> field.role() == Role.NUMBER || field.role() == Role.DATE))
            return List.of();
        Dataset<Unread> unread = Datasets.flatMap(
                Datasets.filter(gleaned, record -> record.fate().equals(ACCEPTED)),
                record -> {
                    List<Unread> found = new ArrayList<>();
                    for (int f = 0; f < fields.size(); f++) {
                        String value = record.entry().values().get(f);
                        if (value.isEmpty()
                                || RecordMatching.reads(fields.get(f).role(), value)) continue;
                        found.add(new Unread(f, record.table(), record.row(), value));
                    }
                    return found.iterator();
                },
                Unread.class);
        List<DataIssue> issues = new ArrayList<>();
        for (Row row : unread.groupBy("field", "table")
                .agg(
                        count(lit(1)).as("values"),
                        min(struct(col("row"), col("value"))).as("first"))
                .sort("table", "field")
                .collectAsList()) {
            MatchField field = fields.get(row.getInt(0));
            long values = row.getLong(2);
            Row first = row.getStruct(3);
            String what = field.role() == Role.NUMBER ? "quantity" : "date";
            issues.add(new DataIssue(
                    Severity.WARNING,
                    "value.no-" + what,
                    tables.get(row.getInt(1)).input().file(),
                    "",
                    first.getLong(0),
                    field.column(),
                    first.getString(1),
                    "'" + first.getString(1) + "' in column '" + field.column() + "' is no " + what
                            + (values == 1 ? "" : " (" + values + " values, this the first)"),
                    "not compared as one"));
        }
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
