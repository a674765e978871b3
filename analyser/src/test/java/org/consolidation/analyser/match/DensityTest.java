package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        Dataset<Row> counts = Datasets.of(
                        TestSpark.session(),
                        List.of(
                                new Density.Count("a", "C1", 135, 100, 27),
                                new Density.Count("b", "C1", 136, 100, 50),
                                new Density.Count("c", "C1", 100, 100, 19),
                                new Density.Count("d", "C1", 2, 1, 2),
                                new Density.Count("e", "C1", 2, 2, 1)),
                        Density.Count.class)
                .filter(Density.dense(col("systems"), col("organisations"), col("most")))
                .select("maker");
        assertEquals(
                List.of("a"),
                counts.collectAsList().stream().map(r -> r.getString(0)).toList());
    }
}
