package org.consolidation.analyser.normalise;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Encoders;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A body that only records name")
class NamedBodyTest {

    private static String shown(String... spellings) {
        return TestSpark.session()
                .createDataset(List.of(spellings), Encoders.STRING())
                .toDF("name")
                .agg(NamedBody.shown(col("name")))
                .first()
                .getString(0);
    }

    @Test
    @DisplayName("is not called in capitals where anybody writes it otherwise")
    void shown() {
        assertEquals("Home Office", shown("HOME OFFICE", "Home Office", "home office"));
        assertEquals("NHS WALES", shown("NHS WALES"));
        assertEquals("Aberdeen City", shown("Aberdeen city", "Aberdeen City"));
    }
}
