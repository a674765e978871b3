package org.consolidation.analyser.spark;

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
        SparkSession.Builder builder = SparkSession.builder().appName("analyser");
        String submitted = System.getProperty("spark.master");
        if (submitted == null && master != null) builder.master(master);
        standing(builder, "spark.ui.enabled", "false");
        standing(builder, "spark.ui.showConsoleProgress", "false");
        standing(builder, "spark.sql.session.timeZone", "UTC");
        // Its first use walks all of Unicode through ICU: 3 s of CPU per JVM.
        standing(builder, "spark.sql.icu.caseMappings.enabled", "false");
        // Lists gathered for each of up to so many keys, such as organisations, stay in a table; Spark would
        // give up at 128 and sort all rows.
        standing(builder, "spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "5000");
        // Steps of a query as objects and not as closures, whose bytecode Spark would read through for each.
        standing(builder, "spark.sql.execution.usePartitionEvaluator", "true");
        // Spark's check of its own rules after each of them, for every query again.
        standing(builder, "spark.sql.lightweightPlanChangeValidation", "false");
        // Each query's plan as a text for a page that nobody opens: the shortest there is.
        standing(builder, "spark.sql.ui.explainMode", "simple");
        standing(builder, "spark.sql.debug.maxToStringFields", "1");
        if (isLocal(submitted == null ? master : submitted)) {
            // Nothing on the network, and no warning about how the host name resolves.
            standing(builder, "spark.driver.host", "localhost");
            standing(builder, "spark.driver.bindAddress", "127.0.0.1");
            // A task that is out of memory fails its job, which is reported, instead of ending the JVM.
            standing(builder, "spark.executor.killOnFatalError.depth", "0");
        }
        return builder.getOrCreate();
    }

    /**
     * Hands the session's SQL settings to all jobs that this thread and threads it makes will start. A
     * query carries them to its tasks by itself; a job over the rows of a query does not, and its tasks
     * would run by Spark's defaults.
     */
    public static void carrySettings(SparkSession spark) {
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
        return SparkSession.getDefaultSession().isDefined();
    }

    /** Whether a master runs inside this JVM. */
    public static boolean isLocal(String master) {
        return master != null && (master.equals("local") || master.startsWith("local["));
    }

    private static void standing(SparkSession.Builder builder, String key, String value) {
        if (System.getProperty(key) == null) builder.config(key, value);
    }
}
