package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.text.Nearest;

/**
 * Tables of which the user names the columns. Read by the same readers and in the same stretches as
 * inventories, but nothing is guessed: a column that is missing or stands twice is an error.
 *
 * @param tables in order of file name
 * @param records distributed, all cells as they stand; read as often as they are used
 */
public record NamedTables(List<NamedTable> tables, Dataset<SourceRecord> records) {

    private static final int COLUMNS_SHOWN = 30;

    public NamedTables {
        tables = List.copyOf(tables);
    }

    /**
     * One file.
     *
     * @param input the file as a manifest names it
     * @param headerRow source row of the header, from 1
     * @param positions of the named columns, in their order
     * @param records rows behind the header
     * @param issues defects of the file as a whole
     */
    public record NamedTable(
            InputFile input, long headerRow, List<Integer> positions, long records, List<DataIssue> issues)
            implements Serializable {

        public NamedTable {
            positions = List.copyOf(positions);
            issues = List.copyOf(issues);
        }
    }

    private record Found(NamedTable table, List<String> headers, List<Segment> segments) implements Serializable {}

    private record FileToFind(String name, String path, long bytes) implements Serializable {}

    /**
     * Finds the columns in every file.
     *
     * @param files in any order
     * @param columns headers, blanks tidied; compared without regard to case only where no header is
     *     written alike
     * <p>A file that cannot be read as a table is left out where another can, and told of; so is one that holds
     * nothing behind its header.
     *
     * @throws UserError if no file can be read as a table, or one lacks a column; names the file, the column
     *     and the columns there are
     */
    public static NamedTables open(
            SparkSession spark, List<Path> files, List<String> columns, IngestSettings settings) {
        List<FileToFind> sorted = files.stream()
                .map(Path::toAbsolutePath)
                .map(p -> new FileToFind(p.getFileName().toString(), p.toString(), Ingesting.size(p)))
                .sorted(Comparator.comparing(FileToFind::name).thenComparing(FileToFind::path))
                .toList();
        List<Found> found = Ingesting.perFile(
                spark,
                sorted,
                FileToFind::bytes,
                settings.rangeBytes(),
                file -> find(file.name(), Path.of(file.path()), columns, settings));
        List<NamedTable> tables = new ArrayList<>();
        List<Ingesting.Stretch> stretches = new ArrayList<>();
        boolean anyUsable = found.stream().anyMatch(file -> file.table().headerRow() > 0);
        for (int i = 0; i < found.size(); i++) {
            Found file = found.get(i);
            if (file.table().headerRow() > 0 || !anyUsable) require(file, columns);
            tables.add(file.table());
            for (Segment segment : file.segments()) {
                TableRecords.Plan plan = new TableRecords.Plan(
                        i,
                        sorted.get(i).path(),
                        file.table().headerRow(),
                        file.headers().size(),
                        List.of(),
                        settings.maxCellCharacters(),
                        false);
                stretches.add(new Ingesting.Stretch(plan, segment));
            }
        }
        return new NamedTables(tables, Ingesting.records(spark, stretches, settings));
    }

    private static Found find(String name, Path path, List<String> columns, IngestSettings settings) {
        InventoryReader reader = InventoryReader.of(name);
        if (reader == null) {
            return unusable(name, InventoryReader.extension(name) + " is not read yet: save it as CSV");
        }
        try {
            Sketch sketch = reader.sketch(name, path, settings);
            if (sketch.input().use().equals("unusable")) {
                return unusable(name, sketch.issues().get(0).message());
            }
            return found(sketch, columns);
        } catch (IOException e) {
            return unusable(name, "the file cannot be read: " + e);
        }
    }

    /** The header is the first row that holds every named column; without one, that with the most. */
    private static Found found(Sketch sketch, List<String> columns) {
        List<Integer> best = List.of();
        Sketch.HeadRow header = null;
        for (Sketch.HeadRow row : sketch.head()) {
            List<Integer> positions =
                    columns.stream().map(column -> position(row, column)).toList();
            if (header == null && row.filled() > 0 || known(positions) > known(best)) {
                header = row;
                best = positions;
            }
        }
        if (header == null) return unusable(sketch.input().file(), "the file holds blank lines only");
        InputFile input = sketch.input();
        NamedTable table = new NamedTable(
                new InputFile(
                        input.file(),
                        input.bytes(),
                        input.sha256(),
                        input.encoding(),
                        input.delimiter(),
                        input.rows(),
                        "records"),
                header.row(),
                best,
                sketch.lastRow() - header.row(),
                issues(sketch, header));
        return new Found(table, List.copyOf(header.cells().subList(0, header.width())), sketch.segments());
    }

    private static List<DataIssue> issues(Sketch sketch, Sketch.HeadRow header) {
        List<DataIssue> issues = new ArrayList<>(sketch.issues());
        if (sketch.lastRow() == header.row()) {
            issues.add(new DataIssue(
                    Severity.WARNING,
                    "file.header-only",
                    sketch.input().file(),
                    "",
                    header.row(),
                    "",
                    "",
                    "the file ends with its header",
                    "no record was read: send the file again if it should hold any"));
        }
        return issues;
    }

    private static long known(List<Integer> positions) {
        return positions.stream().filter(p -> p >= 0).count();
    }

    private static int position(Sketch.HeadRow row, String column) {
        int position = row.cells().indexOf(column);
        for (int i = 0; position < 0 && i < row.cells().size(); i++) {
            if (row.cell(i).equalsIgnoreCase(column)) position = i;
        }
        return position;
    }

    private static Found unusable(String name, String why) {
        InputFile input = new InputFile(name, 0, "", "", "", 0, "unusable");
        DataIssue issue = new DataIssue(Severity.ERROR, "file.unusable", name, "", 0, "", "", why, "nothing was read");
        return new Found(new NamedTable(input, 0, List.of(), 0, List.of(issue)), List.of(), List.of());
    }

    private static void require(Found file, List<String> columns) {
        NamedTable table = file.table();
        String name = table.input().file();
        if (table.headerRow() == 0) {
            throw UserError.command(name + ": " + table.issues().get(0).message() + ".");
        }
        for (String named : columns) {
            if (file.headers().stream().filter(named::equals).count() > 1) {
                throw UserError.command(name + " has the column '" + named + "' more than once (row "
                        + table.headerRow() + "): give each its own header.");
            }
        }
        int missing = table.positions().indexOf(-1);
        if (missing < 0) return;
        String column = columns.get(missing);
        List<String> there =
                file.headers().stream().filter(h -> !h.isEmpty()).distinct().toList();
        String shown = String.join(", ", there.subList(0, Math.min(there.size(), COLUMNS_SHOWN)));
        throw UserError.command(name + " has no column '" + column + "'"
                + Nearest.question(column, there, "") + " Its columns (row " + table.headerRow() + ") are " + shown
                + (there.size() > COLUMNS_SHOWN ? " and " + (there.size() - COLUMNS_SHOWN) + " more" : "") + ".");
    }
}
