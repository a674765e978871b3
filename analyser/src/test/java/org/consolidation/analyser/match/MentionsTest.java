package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.struct;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.normalise.ProductName;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Products that only a description names")
class MentionsTest {

    private static final Mentions KNOWN = new Mentions(List.of(
            new Mentions.Use("kardorcontact", "kardor", 3),
            new Mentions.Use("gannet", "", 1),
            new Mentions.Use("bluebell", "kardor", 2),
            new Mentions.Use("bluebell", "lorin", 2),
            new Mentions.Use("bluebell", "mavex", 2),
            new Mentions.Use("verdex", "zorb", 7),
            new Mentions.Use("larkspur", "", 6),
            new Mentions.Use("waypoint", "", 4),
            new Mentions.Use("waypoint", "northgill resale", 2),
            // The reseller beside two products that are another maker's.
            new Mentions.Use("verdex", "northgill resale", 2),
            new Mentions.Use("kardorcontact", "northgill resale", 1)));

    private static String product(String core, String vendor, String... mentions) {
        return KNOWN.product(core, vendor, false, List.of(mentions));
    }

    @Test
    @DisplayName("A local name or a function gives way to a product that another record names")
    void givesWay() {
        assertEquals("kardor contact", product("gannet", "", "kardor contact"));
        assertEquals("kardor contact", product("hr system", "", "unheard of", "kardor contact"));
        assertEquals("verdex", product("bluebell", "", "verdex"));
    }

    @Test
    @DisplayName("A name that many use and nobody gives a maker gives way to one that has a maker")
    void localNameOfMany() {
        assertEquals("verdex", product("larkspur", "", "verdex"));
        assertEquals("larkspur", product("larkspur", "", "gannet"));
    }

    @Test
    @DisplayName("A name that others use, an in-house system, and mentions that nobody else names stay")
    void stays() {
        assertEquals("verdex", product("verdex", "zorb", "kardor contact"));
        assertEquals("gannet", KNOWN.product("gannet", "", true, List.of("kardor contact")));
        assertEquals("gannet", product("gannet", "", "unheard of", "bluebell"));
    }

    @Test
    @DisplayName("What one list alone has, and nobody gives a maker, is context: an editor for Linux is not Linux")
    void context() {
        assertEquals("paintbox", product("paintbox", "", "gannet"));
        assertEquals("waypoint", product("paintbox", "", "waypoint"));
    }

    @Test
    @DisplayName("A product of another maker than the stated one is not meant, unless that one sells others'")
    void maker() {
        assertEquals("hr system", product("hr system", "lorin ltd", "verdex"));
        assertEquals("verdex", product("hr system", "zorb systems", "verdex"));
        assertEquals("verdex", product("hr system", "northgill resale", "verdex"));
    }

    @Test
    @DisplayName("Blanks do not matter, nor what is put behind a known name")
    void spelling() {
        assertEquals("kardorcontact", product("gannet", "", "kardorcontact"));
        assertEquals("ver dex", product("gannet", "", "ver dex"));
        assertEquals("verdex", product("gannet", "", "verdex north 7"));
        assertEquals("verdex", product("gannet", "", "verdex north depot 7"));
        assertEquals("verdex", product("gannet", "", "verdex management system"));
        assertEquals("verdex system", product("gannet", "", "verdex system"));
        assertEquals("gannet", product("gannet", "", "verdex north depot of 7"));
    }

    @Test
    @DisplayName(
            "A longer name of its own is no other product: Apache Tomcat is not Apache, though lists have that too")
    void longerOwnName() {
        assertEquals("gannet", product("gannet", "", "verdex gannet"));
        assertEquals("gannet", product("gannet", "", "verdex gannet server"));
        assertEquals("verdex", product("gannet", "", "verdex gannets"));
        // Another mention may still name it.
        assertEquals("kardor contact", product("gannet", "", "verdex gannet", "kardor contact"));
    }

    private static ProductName named(String raw, String core, String... mentions) {
        return new ProductName(raw, core, raw, "", "", "", "", false, ProductName.NAME, List.of(mentions));
    }

    @Test
    @DisplayName("A system is read from the description that names its product, unless its own name does")
    void readFrom() {
        SparkSession spark = TestSpark.session();
        List<ProductName> names = List.of(
                named("Gannet", "gannet", "kardor contact"),
                named("Gannet, that is Kardor Contact", "gannet", "kardor contact"),
                named("Gannet", "gannet", "unheard of"));
        Dataset<Row> systems = Datasets.of(spark, names, ProductName.class)
                .select(struct(col("*")).as("name"));
        assertEquals(
                List.of("kardor contact: description", "kardor contact: name", "gannet: name"),
                Mentions.resolved(systems, Datasets.share(spark, KNOWN))
                        .select(concat_ws(": ", col("name.core"), col("name.from")))
                        .as(Encoders.STRING())
                        .collectAsList());
    }
}
