package org.consolidation.analyser.normalise;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.spark.Beside;
import org.consolidation.analyser.spark.Datasets;

/** Works out what each record means. */
public final class Normalising {

    /** Of the id that a system has before equals are numbered. */
    private static final Column HASH = xxhash64(col("systemId"));

    private Normalising() {}

    /**
     * Judges every record of every table.
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
        Lookups lookups = lookups(ingested, register, catalogue, settings);
        Dataset<Verdict> verdicts = judged(ingested.records(), lookups);
        List<Tally> tallies = tallies(verdicts);
        DateOrders orders = DateOrders.of(tables, tallies, settings.dayFirst());
        if (orders.differ()) {
            verdicts = judged(ingested.records(), lookups.with(tables, orders.dayFirst()));
            tallies = tallies(verdicts);
        }
        LocalDate date = AsOf.of(asOf, tables, tallies);
        Dataset<Verdict> judged = verdicts;
        long systems = tallies.stream().mapToLong(Tally::deployments).sum();
        Beside.Both<Dataset<Deployment>, Beside.Both<Dataset<DataIssue>, Dataset<Organisation>>> planned = Beside.run(
                () -> numbered(systems(judged, tables, date), systems),
                () -> new Beside.Both<>(
                        issues(spark, judged, orders.issues(), tables, register, date),
                        organisations(spark, judged, register)));
        return new Normalised(
                planned.here(),
                planned.beside().here(),
                planned.beside().beside(),
                tallies.stream().map(Tally::tableTally).toList(),
                date);
    }

    /** What the reference tables know, and what lists that state makers teach about those that do not. */
    private static Lookups lookups(
            Ingested ingested, List<Organisation> register, Catalogue catalogue, NormaliseSettings settings) {
        Lookups known = Lookups.of(ingested.tables(), register, catalogue, settings);
        return StatedMakers.possible(ingested.tables())
                ? known.with(StatedMakers.of(ingested.records(), known))
                : known;
    }

    /** Every system, those of contracts that ended as retired, those of notices that another repeats as repeated. */
    private static Dataset<Row> systems(Dataset<Verdict> verdicts, List<SourceTable> tables, LocalDate asOf) {
        Dataset<Row> systems = EndedContracts.retired(verdicts, tables, asOf);
        return EndedContracts.listed(tables) ? RepeatedNotices.repeated(systems) : systems;
    }

    private static Dataset<Verdict> judged(Dataset<SourceRecord> records, Lookups lookups) {
        Broadcast<Lookups> shared = Datasets.share(records.sparkSession(), lookups);
        return Datasets.keep(Datasets.mapPartitions(records, rows -> judged(rows, shared.value()), Verdict.class));
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
                        sum(col("firstsDayFirst")).as("firstsDayFirst"),
                        sum(col("firstsMonthFirst")).as("firstsMonthFirst"),
                        max(col("latestStart")).as("latestStart"),
                        min(col("earliestEnd")).as("earliestEnd"));
        List<Tally> tallies = new ArrayList<>(Datasets.as(counted, Tally.class).collectAsList());
        tallies.sort(Tally.ORDER);
        return tallies;
    }

    /**
     * Systems with their final ids: equals of one organisation are numbered by content. Most ids occur
     * once, and a system whose id does stays where it is.
     *
     * @param systems every one, before equals are numbered
     * @param count of them
     */
    private static Dataset<Deployment> numbered(Dataset<Row> systems, long count) {
        Repeats repeats = repeats(systems, count);
        if (!repeats.any()) return Datasets.keepNow(Datasets.as(systems, Deployment.class));
        Broadcast<Repeats> shared = Datasets.share(systems.sparkSession(), repeats);
        Column repeated = udf((UDF1<Long, Boolean>) hash -> shared.value().possible(hash), DataTypes.BooleanType)
                .apply(HASH);
        Dataset<Row> named = systems.where(not(repeated)).union(numberedEquals(systems.where(repeated)));
        return Datasets.keepNow(Datasets.as(named, Deployment.class));
    }

    private static Repeats repeats(Dataset<Row> systems, long count) {
        return systems.select(HASH)
                .as(Encoders.LONG())
                .javaRDD()
                .mapPartitions(hashes -> {
                    Repeats found = Repeats.among(count);
                    hashes.forEachRemaining(found::add);
                    return List.of(found).iterator();
                })
                .treeReduce(Repeats::plus);
    }

    private static Dataset<Row> numberedEquals(Dataset<Row> systems) {
        Dataset<Row> ordered = systems.withColumn(
                "ordinal",
                row_number()
                        .over(Window.partitionBy("systemId")
                                .orderBy(
                                        col("name.version"),
                                        col("name.edition"),
                                        col("department"),
                                        col("systemName"),
                                        col("contract.ref"),
                                        col("contract.startRaw"),
                                        col("contract.endRaw"),
                                        col("cost.raw"),
                                        col("usersRaw"),
                                        col("statusRaw"),
                                        col("description"),
                                        col("sourceFile"),
                                        col("sourceSheet"),
                                        col("sourceRow"),
                                        col("part"))));
        return ordered.withColumn(
                        "systemId",
                        when(col("ordinal").equalTo(1), col("systemId"))
                                .otherwise(substring(
                                        sha2(
                                                concat_ws("#", col("systemId"), col("ordinal"))
                                                        .cast("binary"),
                                                256),
                                        1,
                                        16)))
                .drop("ordinal");
    }

    /** Defects of records; what holds for a whole table stands once, at its first row. */
    private static Dataset<DataIssue> issues(
            SparkSession spark,
            Dataset<Verdict> verdicts,
            List<DataIssue> ofTables,
            List<SourceTable> tables,
            List<Organisation> register,
            LocalDate asOf) {
        Dataset<Row> found = verdicts.select(explode(col("issues")).as("i")).select("i.*");
        Dataset<Row> all = found;
        if (EndedContracts.possible(tables, asOf)) all = all.unionByName(EndedContracts.issues(verdicts, tables, asOf));
        if (EndedContracts.listed(tables)) {
            all = all.unionByName(RepeatedNotices.issues(EndedContracts.retired(verdicts, tables, asOf)));
        }
        List<Abolished.Ended> ended = Abolished.before(register, asOf);
        if (!ended.isEmpty()) all = all.unionByName(Abolished.issues(spark, verdicts, ended));
        if (!ofTables.isEmpty())
            all = all.unionByName(Datasets.of(spark, ofTables, DataIssue.class).toDF());
        Dataset<Row> once = all.groupBy(
                        col("severity"),
                        col("rule"),
                        col("file"),
                        col("sheet"),
                        col("column"),
                        col("value"),
                        col("message"),
                        col("action"),
                        when(col("rule").startsWith("organisation."), lit(0L))
                                .otherwise(col("row"))
                                .as("at"))
                .agg(min(coalesce(col("row"), lit(0L))).as("row"))
                .drop("at");
        return Datasets.keep(Datasets.as(once, DataIssue.class));
    }

    private static Dataset<Organisation> organisations(
            SparkSession spark, Dataset<Verdict> verdicts, List<Organisation> register) {
        Dataset<NamedBody> named = Datasets.as(
                verdicts.where(col("registered")
                                .equalTo(false)
                                .and(col("organisationId").notEqual("")))
                        .groupBy("organisationId")
                        .agg(NamedBody.shown(col("organisation")).as("name")),
                NamedBody.class);
        Dataset<Organisation> recordOnly =
                Datasets.keep(Datasets.map(named, NamedBody::organisation, Organisation.class));
        return register.isEmpty() ? recordOnly : recordOnly.union(Datasets.of(spark, register, Organisation.class));
    }
}
