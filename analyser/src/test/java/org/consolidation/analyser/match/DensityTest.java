package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Makers with one product for a function")
class DensityTest {

    private static Item item(String core, String maker, String category) {
        return new Item(core.hashCode(), core, maker, "", "", "", List.of(category), 1);
    }

    @Test
    @DisplayName("Other names of the only product are of one maker and one function")
    void onlyProduct() {
        Density density = new Density(List.of(new Density.Count("karta", "C15", 8, 8, 5)));
        assertTrue(density.onlyProduct(item("thistlecrest", "karta", "C15"), item("bluebell", "karta", "C15")));
        assertFalse(density.onlyProduct(item("thistlecrest", "karta", "C15"), item("bluebell", "karta", "C16")));
        assertFalse(density.onlyProduct(item("thistlecrest", "karta", "C15"), item("bluebell", "", "C15")));
        assertEquals("", density.group(item("bluebell", "casm", "C15")));
    }

    @Test
    @DisplayName("135 systems in 100 organisations are one product, 136 are not; nor is what no name holds together")
    void dense() {
        Density density = new Density(List.of(
                new Density.Count("a", "C1", 135, 100, 27),
                new Density.Count("b", "C1", 136, 100, 50),
                new Density.Count("c", "C1", 100, 100, 19)));
        assertTrue(only(density, "a", "C1"));
        assertFalse(only(density, "b", "C1"));
        assertFalse(only(density, "c", "C1"));
    }

    @Test
    @DisplayName("Three organisations, or names found once each, say nothing")
    void telling() {
        Dataset<Row> counts = Datasets.of(
                        TestSpark.session(),
                        List.of(
                                new Density.Count("a", "C1", 136, 100, 27),
                                new Density.Count("d", "C1", 4, 3, 3),
                                new Density.Count("e", "C1", 4, 4, 1),
                                new Density.Count("f", "C1", 5, 4, 2)),
                        Density.Count.class)
                .filter(Density.telling(col("organisations"), col("most")))
                .select("maker");
        assertEquals(
                List.of("a", "f"),
                counts.collectAsList().stream().map(r -> r.getString(0)).toList());
    }

    @Test
    @DisplayName("What half of thirty makers or more have is no function; what twenty-nine have is, and what few have")
    void noFunction() {
        List<Density.Count> counts = new ArrayList<>();
        for (int m = 0; m < 30; m++) counts.add(new Density.Count("m" + m, "~saas", 4, 4, 3));
        for (int m = 0; m < 29; m++) counts.add(new Density.Count("m" + m, "C1", 4, 4, 3));
        for (int m = 30; m < 60; m++) counts.add(new Density.Count("m" + m, "C2", 4, 4, 3));
        Density half = new Density(counts);
        assertFalse(only(half, "m0", "~saas"));
        assertFalse(only(half, "m30", "C2"));
        assertTrue(only(half, "m0", "C1"));
        counts.add(new Density.Count("m60", "C3", 4, 4, 3));
        assertTrue(only(new Density(counts), "m0", "~saas"));
    }

    private static boolean only(Density density, String maker, String category) {
        return density.onlyProduct(item("thistlecrest", maker, category), item("bluebell", maker, category));
    }
}
