package org.consolidation.analyser.change;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.TaskCompletionListener;
import org.consolidation.analyser.decision.Decision;
import org.consolidation.analyser.decision.DecisionFile;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.spark.RecordEncoder;

/** The tables of a finished run that say which system is which product, and what was decided. */
final class EarlierTables {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final List<String> COLUMNS = List.of(
            "system_id",
            "organisation",
            "source_file",
            "source_sheet",
            "source_row",
            "profile_id",
            "product_id",
            "product",
            "vendor");

    private EarlierTables() {}

    /**
     * Checks that the tables can be read.
     *
     * @throws UserError if a table or column is missing
     */
    static void check(RunFolder run) {
        header(run, "systems", COLUMNS);
        header(run, "decisions_applied", List.of("kind", "left", "author", "date", "state"));
    }

    /**
     * Checks that what is compared of opportunities can be read.
     *
     * @throws UserError if a column is missing
     */
    static void checkOpportunities(RunFolder run) {
        header(
                run,
                "opportunities",
                List.of(
                        "opportunity_id",
                        "kind",
                        "title",
                        "rank",
                        "systems",
                        "products",
                        "saving_central_pence",
                        "saving_parameters",
                        "net_central_pence"));
        header(
                run,
                "opportunity_members",
                List.of(
                        "opportunity_id",
                        "system_id",
                        "organisation",
                        "source_file",
                        "product_id",
                        "contract_end",
                        "annual_cost_central_pence"));
    }

    private static void header(RunFolder run, String table, List<String> needed) {
        Path file = Path.of(run.files(table).get(0));
        try (CSVParser parser = parser(file)) {
            for (String column : needed) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw run.refused("is of another version of the analyser: its table " + table + " has no column "
                            + column + "; run analyse again");
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw run.refused("cannot be read: " + e.getMessage());
        }
    }

    /**
     * Every system with its product; one task reads a file of the table.
     *
     * @param same inventories whose bytes the other run has too, see {@link Difference}
     */
    static Dataset<Assigned> assigned(SparkSession spark, RunFolder run, Map<String, String> same) {
        List<String> files = run.files("systems");
        Map<String, String> sent = new TreeMap<>(same);
        JavaRDD<Assigned> rows = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(files, files.size())
                .flatMap(file -> new Systems(parser(Path.of(file)), sent));
        return spark.createDataset(rows.rdd(), RecordEncoder.of(Assigned.class));
    }

    /** The systems of a file, which is closed with the task. */
    private static final class Systems implements Iterator<Assigned> {

        private final Iterator<CSVRecord> records;
        private final Map<String, String> same;
        private String place = "";
        private int part;

        Systems(CSVParser parser, Map<String, String> same) {
            this.records = parser.iterator();
            this.same = same;
            TaskContext.get().addTaskCompletionListener((TaskCompletionListener) done -> close(parser));
        }

        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public Assigned next() {
            CSVRecord row = records.next();
            String file = plain(row.get("source_file"));
            String sheet = plain(row.get("source_sheet"));
            long line = Long.parseLong(row.get("source_row"));
            // The systems of a record follow one another.
            String here = file + "\u0000" + sheet + "\u0000" + line;
            part = here.equals(place) ? part + 1 : 1;
            place = here;
            return new Assigned(
                    Assigned.key(same, row.get("system_id"), file, sheet, line, part),
                    plain(row.get("organisation")),
                    file,
                    row.get("profile_id"),
                    row.get("product_id"),
                    plain(row.get("product")),
                    plain(row.get("vendor")));
        }
    }

    /** A table of few lines, on the driver; none where the run does not have it. */
    static List<CSVRecord> few(RunFolder run, String table) {
        List<CSVRecord> lines = new ArrayList<>();
        if (!run.has(table)) return lines;
        for (String file : run.files(table)) {
            try (CSVParser parser = parser(Path.of(file))) {
                lines.addAll(parser.getRecords());
            } catch (IOException | UncheckedIOException e) {
                throw run.refused("cannot be read: " + e.getMessage());
            }
        }
        return lines;
    }

    /** Decisions that were applied; as many as people made. */
    static List<Decision> decisions(RunFolder run) {
        List<Decision> applied = new ArrayList<>();
        for (String file : run.files("decisions_applied")) {
            Set<Long> rows = new HashSet<>();
            try (CSVParser parser = parser(Path.of(file))) {
                // The header is a row for who reads the file as decisions.
                for (CSVRecord row : parser)
                    if (row.get("state").equals("applied")) rows.add(row.getRecordNumber() + 1);
            } catch (IOException e) {
                throw run.refused("cannot be read: " + e.getMessage());
            }
            for (Decision decision :
                    DecisionFile.read(file, Path.of(file), new ArrayList<>()).all()) {
                if (rows.contains(decision.row())) applied.add(decision);
            }
        }
        return applied;
    }

    /** Our own tables put an apostrophe before what a spreadsheet would run as a formula. */
    static String plain(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    private static CSVParser parser(Path file) throws IOException {
        Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        return CSVParser.parse(reader, CSV);
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a table of the earlier run could not be closed", e);
        }
    }
}
