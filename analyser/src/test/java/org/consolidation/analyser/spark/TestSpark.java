package org.consolidation.analyser.spark;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of a test run. */
public final class TestSpark {

    private static SparkSession session;

    private TestSpark() {}

    /** Two cores, two shuffle partitions, nothing on the network. */
    public static synchronized SparkSession session() {
        if (session == null) {
            System.setProperty("spark.sql.shuffle.partitions", "2");
            System.setProperty("spark.default.parallelism", "2");
            System.setProperty("spark.driver.host", "localhost");
            System.setProperty("spark.driver.bindAddress", "127.0.0.1");
            session = Sessions.open("local[2]");
        }
        return session;
    }
}
