package org.consolidation.analyser.normalise;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.spark.Datasets;

/** Works out what each record means. */
public final class Normalising {

    private Normalising() {}

    /**
     * Judges every record of every table. Dates are read day-first (or as the settings say) and a
     * table whose own dates prove the other order is judged once more with that order.
     *
     * <p>Dates are read in the order that each file proves. The first pass reads them in the order of
     * the settings and counts the proofs; only when a file proves the other order is there a second.
     *
     * @param register organisations of the collection; empty when it has none
     * @param asOf given by the user; null to take the latest date of the input
     */
    public static Normalised normalise(
            Ingested ingested,
            List<Organisation> register,
            Catalogue catalogue,
            LocalDate asOf,
            NormaliseSettings settings) {
        SparkSession spark = ingested.records().sparkSession();
        List<SourceTable> tables = ingested.tables();
        Lookups lookups = Lookups.of(tables, register, catalogue, settings);
        Dataset<Verdict> verdicts = judged(ingested.records(), lookups);
        List<Tally> tallies = tallies(verdicts);
        DateOrders orders = DateOrders.of(tables, tallies, settings.dayFirst());
        if (orders.differ()) {
            verdicts.unpersist();
            verdicts = judged(ingested.records(), lookups.with(tables, orders.dayFirst()));
            tallies = tallies(verdicts);
        }
        LocalDate date = AsOf.of(asOf, tables, tallies);
        return new Normalised(
                numbered(verdicts),
                issues(spark, verdicts, orders.issues(), register, date),
                organisations(spark, verdicts, register),
                tallies.stream().map(Tally::tableTally).toList(),
                date);
    }

    private static Dataset<Verdict> judged(Dataset<SourceRecord> records, Lookups lookups) {
        Broadcast<Lookups> shared =
                JavaSparkContext.fromSparkContext(records.sparkSession().sparkContext()).broadcast(lookups);
        return Datasets.mapPartitions(records, rows -> judged(rows, shared.value()), Verdict.class)
                .cache();
    }

    private static Iterator<Verdict> judged(Iterator<SourceRecord> rows, Lookups lookups) {
        Judge judge = new Judge(lookups);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Verdict next() {
                return judge.judge(rows.next());
            }
        };
    }

    private static List<Tally> tallies(Dataset<Verdict> verdicts) {
        Dataset<Row> counted = verdicts.groupBy("table", "outcome", "reason")
                .agg(
                        count(lit(1)).as("records"),
                        sum(size(col("deployments"))).as("deployments"),
                        sum(col("dayFirstProofs")).as("dayFirstProofs"),
                        sum(col("monthFirstProofs")).as("monthFirstProofs"),
                        sum(col("ambiguousDates")).as("ambiguousDates"),
                        max(col("latestStart")).as("latestStart"),
                        min(col("earliestEnd")).as("earliestEnd"));
        List<Tally> tallies = new ArrayList<>(Datasets.as(counted, Tally.class).collectAsList());
        tallies.sort(Tally.ORDER);
        return tallies;
    }

    /** Systems with their final ids: equals of one organisation are numbered by content. */
    private static Dataset<Deployment> numbered(Dataset<Verdict> verdicts) {
        Dataset<Row> systems = verdicts.where(col("outcome").equalTo(Outcome.ACCEPTED.name()))
                .select(explode(col("deployments")).as("d"))
                .select("d.*");
        Dataset<Row> ordered = systems.withColumn(
                "ordinal",
                row_number()
                        .over(Window.partitionBy("systemId")
                                .orderBy(
                                        col("name.version"), col("name.edition"), col("department"), col("systemName"),
                                        col("contract.ref"), col("contract.startRaw"), col("contract.endRaw"),
                                        col("cost.raw"), col("usersRaw"), col("statusRaw"), col("description"),
                                        col("sourceFile"), col("sourceSheet"), col("sourceRow"), col("part"))));
        Dataset<Row> named = ordered.withColumn(
                        "systemId",
                        when(col("ordinal").equalTo(1), col("systemId"))
                                .otherwise(substring(
                                        sha2(concat_ws("#", col("systemId"), col("ordinal")).cast("binary"), 256), 1, 16)))
                .drop("ordinal");
        return Datasets.as(named, Deployment.class).cache();
    }

    /** Defects of records; what holds for a whole table stands once, at its first row. */
    private static Dataset<DataIssue> issues(
            SparkSession spark,
            Dataset<Verdict> verdicts,
            List<DataIssue> ofTables,
            List<Organisation> register,
            LocalDate asOf) {
        Dataset<Row> found = verdicts.select(explode(col("issues")).as("i")).select("i.*");
        Dataset<Row> all = found;
        List<Abolished.Ended> ended = Abolished.before(register, asOf);
        if (!ended.isEmpty()) all = all.unionByName(Abolished.issues(spark, verdicts, ended));
        if (!ofTables.isEmpty()) all = all.unionByName(Datasets.of(spark, ofTables, DataIssue.class).toDF());
        Dataset<Row> once = all.groupBy(
                        col("severity"), col("rule"), col("file"), col("sheet"), col("column"), col("value"),
                        col("message"), col("action"),
                        when(col("rule").startsWith("organisation."), lit(0L)).otherwise(col("row")).as("at"))
                .agg(min(coalesce(col("row"), lit(0L))).as("row"))
                .drop("at");
        return Datasets.as(once, DataIssue.class);
    }

    private static Dataset<Organisation> organisations(
            SparkSession spark, Dataset<Verdict> verdicts, List<Organisation> register) {
        Dataset<NamedBody> named = Datasets.as(
                verdicts.where(col("registered").equalTo(false).and(col("organisationId").notEqual("")))
                        .groupBy("organisationId")
                        .agg(min(col("organisation")).as("name")),
                NamedBody.class);
        Dataset<Organisation> recordOnly = Datasets.map(named, NamedBody::organisation, Organisation.class);
        return register.isEmpty() ? recordOnly : recordOnly.union(Datasets.of(spark, register, Organisation.class));
    }

    /** One row of the tally: how many records of a table ended so, and what their dates prove. */
    public record Tally(
            int table,
            Outcome outcome,
            String reason,
            long records,
            long deployments,
            long dayFirstDates,
            long monthFirstDates,
            LocalDate latestStart) {

        TableTally tally() {
            return new TableTally(table, outcome, reason, records, deployments);
        }
    }

    private static RecordJudge.Rules rules(
            List<SourceTable> tables,
            List<Organisation> register,
            Catalogue catalogue,
            LocalDate asOf,
            NormaliseSettings settings) {
        List<Boolean> dayFirst = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) dayFirst.add(settings.dayFirst());
        return new RecordJudge.Rules(
                tables,
                dayFirst,
                asOf,
                new Lexicon(catalogue),
                new CapabilityProposer(catalogue.capabilities()),
                new Organisations(register),
                !register.isEmpty(),
                settings);
    }

    private static Dataset<Verdict> judge(Dataset<SourceRecord> records, RecordJudge.Rules rules) {
        Broadcast<RecordJudge.Rules> shared =
                JavaSparkContext.fromSparkContext(records.sparkSession().sparkContext()).broadcast(rules);
        return Datasets.mapPartitions(records, rows -> judged(rows, new RecordJudge(shared.value())), Verdict.class)
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    private static Iterator<Verdict> judged(Iterator<SourceRecord> rows, RecordJudge judge) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Verdict next() {
                return judge.judge(rows.next());
            }
        };
    }

    /** A few rows per table: how records ended and why. */
    private static List<Tally> tally(Dataset<Verdict> verdicts) {
        List<Tally> tallies = new ArrayList<>(Datasets.as(
                        verdicts.groupBy("table", "outcome", "reason")
                                .agg(
                                        count(lit(1)).as("records"),
                                        sum(size(col("deployments"))).as("deployments"),
                                        sum("dayFirstDates").as("dayFirstDates"),
                                        sum("monthFirstDates").as("monthFirstDates"),
                                        max("latestStart").as("latestStart")),
                        Tally.class)
                .collectAsList());
        tallies.sort(Comparator.comparingInt(Tally::table)
                .thenComparing(Tally::outcome)
                .thenComparing(Tally::reason));
        return tallies;
    }

    /** Systems with equal keys are told apart by an ordinal in order of their content. */
    private static Dataset<Deployment> identified(Dataset<Deployment> deployments) {
        Column content = xxhash64(
                col("systemName"), col("description"), col("department"), col("categoryRaw"), col("supplierRaw"),
                col("statusRaw"), col("usersRaw"), col("cost"), col("contract"), col("hostingRaw"), col("sharedWith"),
                col("hostedFor"));
        Column ordinal = row_number()
                .over(Window.partitionBy("systemId")
                        .orderBy(content, col("sourceFile"), col("sourceSheet"), col("sourceRow"), col("part")));
        Column id = when(col("ordinal").equalTo(1), col("systemId"))
                .otherwise(substring(
                        sha2(concat(col("systemId"), lit("#"), col("ordinal").cast("string")), 256), 1, 16));
        return Datasets.as(
                deployments.withColumn("ordinal", ordinal).withColumn("systemId", id).drop("ordinal"), Deployment.class);
    }

    /** One row per defect; what is wrong with a body's name is said once per table, at its first row. */
    private static Dataset<DataIssue> issues(Dataset<Verdict> verdicts, List<DataIssue> ofTables) {
        Dataset<DataIssue> all = Datasets.flatMap(verdicts, v -> v.issues().iterator(), DataIssue.class);
        Column once = col("rule").startsWith("organisation.");
        Dataset<DataIssue> grouped = Datasets.as(
                all.filter(once)
                        .groupBy("severity", "rule", "file", "sheet", "column", "value", "message", "action")
                        .agg(min("row").as("row")),
                DataIssue.class);
        SparkSession spark = verdicts.sparkSession();
        return all.filter(org.apache.spark.sql.functions.not(once))
                .unionByName(grouped)
                .unionByName(Datasets.of(spark, ofTables, DataIssue.class));
    }

    private static Dataset<Organisation> organisations(Dataset<Deployment> deployments, List<Organisation> register) {
        Dataset<Organisation> registered = Datasets.of(deployments.sparkSession(), register, Organisation.class);
        Dataset<Organisation> unregistered = Datasets.map(
                Datasets.as(
                        deployments
                                .groupBy("organisationId")
                                .agg(min("organisation").as("name"))
                                .join(registered.select("organisationId"), new String[] {"organisationId"}, "left_anti"),
                        NamedBody.class),
                body -> new Organisation(
                        body.organisationId(), body.name(), List.of(), "", "", "", null, null, List.of(), null, false,
                        false),
                Organisation.class);
        return registered.unionByName(unregistered);
    }

    /** A body that only records name. */
    public record NamedBody(String organisationId, String name) {}

    private static LocalDate latestListDate(List<SourceTable> tables) {
        return tables.stream()
                .map(SourceTable::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate latestStart(List<Tally> tallies) {
        return tallies.stream()
                .map(Tally::latestStart)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * How the dates of one table are read.
     *
     * @param dayFirst as used
     * @param dayFirstDates dates that can only be day-first
     * @param monthFirstDates dates that can only be month-first
     */
    record DateOrder(boolean dayFirst, long dayFirstDates, long monthFirstDates) {

        static List<DateOrder> of(List<Tally> tallies, int tables, boolean byDefault) {
            long[] day = new long[tables];
            long[] month = new long[tables];
            for (Tally tally : tallies) {
                day[tally.table()] += tally.dayFirstDates();
                month[tally.table()] += tally.monthFirstDates();
            }
            List<DateOrder> orders = new ArrayList<>();
            for (int table = 0; table < tables; table++) {
                boolean proven = (day[table] == 0) != (month[table] == 0);
                orders.add(new DateOrder(proven ? day[table] > 0 : byDefault, day[table], month[table]));
            }
            return orders;
        }

        /** Tables that prove both orders, and tables whose order was not the assumed one. */
        static List<DataIssue> issues(List<DateOrder> orders, List<SourceTable> tables) {
            List<DataIssue> issues = new ArrayList<>();
            for (int i = 0; i < orders.size(); i++) {
                DateOrder order = orders.get(i);
                SourceTable table = tables.get(i);
                if (order.dayFirstDates > 0 && order.monthFirstDates > 0) {
                    issues.add(new DataIssue(Severity.WARNING, "date.both-orders", table.file(), table.sheet(), 0, "",
                            order.dayFirstDates + " day-first, " + order.monthFirstDates + " month-first",
                            "the file holds dates that can only be day-first and dates that can only be month-first",
                            "each such date is read as it must be, the others "
                                    + (order.dayFirst ? "day-first" : "month-first") + ": write dates as year-month-day"));
                } else if (order.monthFirstDates > 0) {
                    issues.add(new DataIssue(Severity.NOTE, "date.month-first", table.file(), table.sheet(), 0, "",
                            order.monthFirstDates + " month-first",
                            "the file's dates prove to be month-first", "all its dates are read month-first"));
                }
            }
            return issues;
        }
    }

}
