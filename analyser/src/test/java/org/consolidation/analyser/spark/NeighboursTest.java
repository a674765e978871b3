package org.consolidation.analyser.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    /** What a system was exploded into. */
    public record Side(String system, int place, Long stake) {}

    private static Dataset<Row> sides(Side... sides) {
        return Datasets.of(TestSpark.session(), Arrays.asList(sides), Side.class)
                .toDF()
                .coalesce(1);
    }

    private static List<String> gathered(Dataset<Row> rows, long table) {
        return Datasets.gather(rows, table, "system", "stake", "stakes")
                .selectExpr("concat_ws(' ', system, place, stake, array_sort(stakes))")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("The first of some neighbours stays, with the values of all of them, nulls left out")
    void gathers() {
        Dataset<Row> rows = sides(
                new Side("a", 1, 7L),
                new Side("a", 2, null),
                new Side("a", 3, 5L),
                new Side("b", 1, null),
                new Side("c", 1, 9L));
        assertEquals(List.of("a 1 7 5 7", "b 1", "c 1 9 9"), gathered(rows, 10));
    }

    @Test
    @DisplayName("Rows that a join with a long table has parted are brought together first")
    void parted() {
        Dataset<Row> rows = sides(new Side("a", 1, 7L), new Side("b", 1, 2L), new Side("a", 3, 5L));
        assertEquals(
                List.of("a 5 7", "b 2"),
                gathered(rows, Long.MAX_VALUE).stream()
                        .map(row -> row.replaceFirst(" . .", ""))
                        .toList());
    }

    @Test
    @DisplayName("No rows are nobody's neighbours")
    void none() {
        assertEquals(List.of(), gathered(sides(new Side("a", 1, 7L)).where("place > 1"), 10));
    }
}
