package org.consolidation.analyser.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** The Spark session of a run. */
public final class Sessions {

    private Sessions() {}

    /**
     * A session with the settings that the analyser relies on. What spark-submit or a {@code
     * -Dspark.*} property says wins.
     *
     * @param master such as {@code local[*]}; null to leave it to spark-submit or the properties
     */
    public static SparkSession open(String master) {
        // Holds what spark-submit and the properties say.
        SparkConf conf = new SparkConf().setAppName("analyser");
        if (master != null) conf.setIfMissing("spark.master", master);
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.ui.showConsoleProgress", "false");
        conf.setIfMissing("spark.sql.session.timeZone", "UTC");
        // Its first use walks all of Unicode through ICU: 3 s of CPU per JVM.
        conf.setIfMissing("spark.sql.icu.caseMappings.enabled", "false");
        // Lists gathered for each of up to so many keys, such as organisations, stay in a table; Spark would
        // give up at 128 and sort all rows.
        conf.setIfMissing("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "5000");
        // Steps of a query as objects and not as closures, whose bytecode Spark would read through for each.
        conf.setIfMissing("spark.sql.execution.usePartitionEvaluator", "true");
        // Spark's check of its own rules after each of them, for every query again.
        conf.setIfMissing("spark.sql.lightweightPlanChangeValidation", "false");
        // Each query's plan as a text for a page that nobody opens: the shortest there is.
        conf.setIfMissing("spark.sql.ui.explainMode", "simple");
        conf.setIfMissing("spark.sql.debug.maxToStringFields", "1");
        if (isLocal(conf.get("spark.master", null))) {
            // Nothing on the network, and no warning about how the host name resolves.
            conf.setIfMissing("spark.driver.host", "localhost");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            // A task that is out of memory fails its job, which is reported, instead of ending the JVM.
            conf.setIfMissing("spark.executor.killOnFatalError.depth", "0");
        }
        if (!isOpen()) new Context(conf); // known to Spark by itself from now on
        // Named as what it is: to find that out, Spark loads the whole of Scala's reflection.
        SparkSession spark =
                org.apache.spark.sql.classic.SparkSession.builder().config(conf).getOrCreate();
        Interpreting.install(spark);
        if (conf.get("spark.ui.enabled").equals("false")) forgetJobs(spark);
        return spark;
    }

    /**
     * Spares keeping an account of every query, job and task for pages that nobody serves. Logs of events and
     * listeners of our own are served as before.
     */
    private static void forgetJobs(SparkSession spark) {
        SparkContext context = spark.sparkContext();
        var jobs = context.statusStore().listener();
        if (jobs.isDefined()) context.removeSparkListener(jobs.get());
        var queries = ((org.apache.spark.sql.classic.SparkSession) spark)
                .sharedState()
                .statusStore()
                .listener();
        if (queries.isDefined()) context.removeSparkListener(queries.get());
    }

    /**
     * Hands the session and its SQL settings to all that this thread and threads it makes will do. A query
     * carries them to its tasks by itself; a job over the rows of a query does not, and its tasks would run
     * by Spark's defaults, as would what a thread does that has no session, such as to encode records.
     */
    public static void carrySettings(SparkSession spark) {
        org.apache.spark.sql.classic.SparkSession.setActiveSession((org.apache.spark.sql.classic.SparkSession) spark);
        for (Tuple2<String, String> setting : spark.sparkContext().conf().getAll()) {
            if (setting._1().startsWith("spark.sql.")) {
                spark.sparkContext().setLocalProperty(setting._1(), setting._2());
            }
        }
    }

    /**
     * Runs a query of no meaning beside whoever calls. The first query of a JVM loads some thousand
     * classes, a second of work that needs no input and can be done while the files are surveyed.
     */
    public static void warmUp(SparkSession spark) {
        Thread warming = new Thread(
                () -> {
                    try {
                        spark.range(2).groupBy("id").count().collectAsList();
                    } catch (RuntimeException e) {
                        // The session was closed meanwhile, or the first real query will say what is wrong.
                    }
                },
                "warm up");
        warming.setDaemon(true);
        warming.start();
    }

    /** Whether this JVM has a session already; then {@link #open} gives that one. */
    public static boolean isOpen() {
        return org.apache.spark.sql.classic.SparkSession.getDefaultSession().isDefined();
    }

    /** The session of this JVM; asked of Spark by its interface, it would load Scala's reflection first. */
    public static SparkSession active() {
        return org.apache.spark.sql.classic.SparkSession.active();
    }

    /** Whether a master runs inside this JVM. */
    public static boolean isLocal(String master) {
        return master != null && master.matches("local(\\[(\\*|\\d+)(,\\s*\\d+)?])?");
    }
}
