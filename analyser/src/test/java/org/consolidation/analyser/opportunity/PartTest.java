package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.functions;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation's part in an opportunity")
class PartTest {

    private static Concerned system(String id, String end, String extension) {
        LocalDate day = end == null ? null : LocalDate.parse(end);
        MemberSystem system = new MemberSystem(
                id,
                "bute",
                "Bute",
                "bute.csv",
                "",
                2,
                "Alpha",
                "",
                "alpha",
                "Alpha",
                "",
                day,
                null,
                extension,
                false,
                false,
                "",
                "bute",
                1_000_00L,
                1_000_00L,
                1_000_00L,
                null,
                null,
                null);
        Ranking.Place place = new Ranking.Place("id", "K1", "alpha", "", Advice.CONSOLIDATE.ordinal(), true, true, 1);
        return Concerned.of(system, List.of(place), TestTerms.terms());
    }

    private static Part part(Concerned... systems) {
        List<Part> parts = Part.of(Datasets.of(TestSpark.session(), List.of(systems), Concerned.class)
                        .withColumn("claimant", functions.lit("id")))
                .collectAsList();
        assertEquals(1, parts.size());
        return parts.get(0);
    }

    @Test
    @DisplayName("may be extended by the options of the contract that ends last, not by those of another")
    void extension() {
        Part part = part(
                system("s1", "2027-03-31", "2+2"), system("s2", "2028-03-31", "1 year"), system("s3", null, "5 years"));
        assertEquals(3, part.systems());
        assertEquals(3_000_00, part.costPence());
        assertEquals(LocalDate.of(2028, 3, 31), part.contractEnd());
        assertEquals("1 year", part.extension());
        assertEquals(
                "",
                part(system("s1", "2027-03-31", "2+2"), system("s2", "2028-03-31", ""))
                        .extension());
        assertEquals("", part(system("s3", null, "5 years")).extension());
    }
}
