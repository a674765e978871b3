package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordCostTest {

    private static final SourceTable TABLE = Fixtures.table(
            0,
            "ORGANISATION|SYSTEM_NAME|ANNUAL_COST|COST_LICENCE|COST_SUPPORT|COST_HOSTING|COST_STAFF|COST_ONE_OFF|CURRENCY|COST_BASIS|CONTRACT_END|EXTENSION_OPTIONS",
            9);
    private static final String LINES = """
            KEN|Alpha||£1,000|£200|£30|£4|£50,000
            KEN|Bravo|£2,000|£1,000|£200||TBC|soon
            KEN|Charlie|£900|£1,000|£200|||£7
            KEN|Delta; Echo||£1.01||£2 to £4||
            KEN|Foxtrot|see note||||||
            KEN|Golf|2,000||||||USD
            KEN|Hotel|2,000||||||GBP
            KEN|India|£2,000||||||usd
            KEN|Juliet|£2,400|||||||monthly|30/11/2025|Extended to 30/11/2027""";

    private static Map<String, Cost> costs;
    private static Map<String, LocalDate> ends;
    private static List<DataIssue> issues;

    @BeforeAll
    static void read() {
        SparkSession spark = TestSpark.session();
        Ingested ingested = new Ingested(
                List.of(TABLE),
                Datasets.of(spark, Fixtures.records(0, LINES), SourceRecord.class),
                List.of(),
                List.of());
        Normalised normalised =
                Normalising.normalise(ingested, Fixtures.REGISTER, Fixtures.CATALOGUE, null, NormaliseSettings.DEFAULT);
        costs = normalised.deployments().collectAsList().stream()
                .collect(Collectors.toMap(Deployment::systemName, Deployment::cost));
        ends = normalised.deployments().collectAsList().stream()
                .filter(d -> d.contract().end() != null)
                .collect(Collectors.toMap(
                        Deployment::systemName, d -> d.contract().end()));
        issues = normalised.issues().collectAsList();
    }

    @Test
    @DisplayName("An annual cost that is paid monthly is a year's")
    void paidMonthly() {
        assertEquals(240_000, costs.get("Juliet").centralPence());
        assertEquals(CostBasis.ANNUAL, costs.get("Juliet").basis());
    }

    @Test
    @DisplayName("A contract that was extended ends when the extension does")
    void extended() {
        assertEquals(LocalDate.of(2027, 11, 30), ends.get("Juliet"));
    }

    @Test
    @DisplayName("A column of currencies says which sums are no pounds, unless the sum itself says that it is")
    void currencies() {
        assertNull(costs.get("Golf").centralPence());
        assertEquals(200_000, costs.get("Hotel").centralPence());
        assertEquals(200_000, costs.get("India").centralPence());
        assertEquals(
                List.of("2,000"),
                issues.stream()
                        .filter(i -> i.rule().equals("money.not-pounds"))
                        .map(DataIssue::value)
                        .toList());
    }

    @Test
    @DisplayName("Without a whole the yearly parts add up; what is paid once is not among them")
    void sum() {
        Cost alpha = costs.get("Alpha");
        assertEquals(CostBasis.PARTS, alpha.basis());
        assertEquals(1_234_00, alpha.centralPence());
        assertEquals("£1,000 + £200 + £30 + £4", alpha.raw());
        assertEquals(new CostParts(100_000L, 20_000L, 3_000L, 400L, 5_000_000L), alpha.parts());
    }

    @Test
    @DisplayName("A stated whole counts, and its parts are kept beside it")
    void whole() {
        Cost bravo = costs.get("Bravo");
        assertEquals(2_000_00, bravo.centralPence());
        assertEquals(new CostParts(100_000L, 20_000L, null, null, null), bravo.parts());
        assertNull(costs.get("Foxtrot").parts());
    }

    @Test
    @DisplayName("Parts that come to more than the whole are told and not used; a sum paid once stays")
    void tooMuch() {
        Cost charlie = costs.get("Charlie");
        assertEquals(900_00, charlie.centralPence());
        assertEquals(new CostParts(null, null, null, null, 700L), charlie.parts());
        assertEquals(
                List.of("4 cost_licence £1,000"),
                issues.stream()
                        .filter(issue -> issue.rule().equals("money.parts-above-whole"))
                        .map(issue -> issue.row() + " " + issue.column() + " " + issue.value())
                        .toList());
    }

    @Test
    @DisplayName("Two products of one record share each part; a range keeps its bounds in the sum")
    void shared() {
        Cost delta = costs.get("Delta");
        // £1.01 + £2 to £4: 301p to 501p, middle 401p; the first of two has the odd penny
        assertEquals(151, delta.lowPence());
        assertEquals(201, delta.centralPence());
        assertEquals(251, delta.highPence());
        assertEquals(new CostParts(51L, null, 150L, null, null), delta.parts());
        assertEquals(
                new CostParts(50L, null, 150L, null, null), costs.get("Echo").parts());
    }
}
