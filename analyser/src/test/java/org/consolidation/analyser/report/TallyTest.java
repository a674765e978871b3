package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.consolidation.analyser.normalise.CostBasis;
import org.consolidation.analyser.normalise.Status;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

@DisplayName("What is counted over all systems")
class TallyTest {

    /** Five forces use what the first runs, under one reference; each has a firewall and a system of its own. */
    private static List<List<SystemLine>> estate() {
        List<List<SystemLine>> forces = new ArrayList<>();
        for (int force = 1; force <= 5; force++) {
            String id = "force-" + force;
            forces.add(List.of(
                    line(id, "records", "P01", force == 1 ? "" : "force-1", "C-77", Status.LIVE),
                    line(id, "duty-" + id, "P25", "", "C-1", Status.LIVE),
                    line(id, "firewall", "B24", "", "C-9", Status.LIVE),
                    line(id, "old", "P01", "", "C-5", Status.RETIRED)));
        }
        return forces;
    }

    @Test
    @DisplayName("is a shared instance and its contract once, its systems each, and infrastructure apart")
    void byHand() {
        Totals totals = sum(estate(), List.of("B24"));
        // Systems 5 x 2. Products: records and five of duty. Instances: the shared one and five of duty.
        // Contracts: C-77 of force-1, C-1 of each. The retired ones count nowhere.
        assertEquals(
                List.of(10L, 5L, 6L, 6L, 6L),
                List.of(
                        totals.systems(),
                        totals.infrastructure(),
                        totals.products(),
                        totals.instances(),
                        totals.contracts()));
        assertEquals(10, totals.contractSystems());
    }

    @Test
    @DisplayName("is five instances and contracts where nobody says that another runs it")
    void apart() {
        List<List<SystemLine>> forces = estate().stream()
                .map(lines -> List.of(line(lines.get(0).organisationId(), "records", "P01", "", "C-77", Status.LIVE)))
                .toList();
        Totals totals = sum(forces, List.of("B24"));
        assertEquals(
                List.of(5L, 1L, 5L, 5L),
                List.of(totals.systems(), totals.products(), totals.instances(), totals.contracts()));
    }

    @Test
    @DisplayName("holds infrastructure in every count when the catalogue has none apart")
    void nothingApart() {
        Totals totals = sum(estate(), List.of());
        // Firewalls: one product more, five instances, C-9 of each.
        assertEquals(
                List.of(15L, 0L, 7L, 11L, 11L),
                List.of(
                        totals.systems(),
                        totals.infrastructure(),
                        totals.products(),
                        totals.instances(),
                        totals.contracts()));
    }

    private static Totals sum(List<List<SystemLine>> organisations, List<String> infrastructure) {
        List<Tuple2<String, Tally>> parts = new ArrayList<>();
        for (List<SystemLine> lines : organisations) {
            Tally.Gathering gathering = new Tally.Gathering(List.of(), infrastructure);
            gathering.over(lines.iterator()).forEachRemaining(line -> {});
            gathering.result().forEach((key, tally) -> parts.add(new Tuple2<>(key, tally)));
        }
        JavaSparkContext context =
                JavaSparkContext.fromSparkContext(TestSpark.session().sparkContext());
        return Tally.sum(context.parallelizePairs(parts, 3), 2, 10).totals();
    }

    private static SystemLine line(
            String organisation, String product, String capability, String runBy, String contract, Status status) {
        return new SystemLine(
                organisation,
                organisation,
                0,
                "systems.csv",
                "",
                2,
                1,
                organisation + product,
                product,
                "",
                product,
                product,
                product,
                "",
                true,
                "",
                "",
                "",
                capability,
                capability,
                100,
                "stated",
                capability,
                "",
                "",
                status,
                status.counted(),
                null,
                null,
                null,
                null,
                CostBasis.UNKNOWN,
                contract,
                null,
                false,
                "",
                1,
                runBy,
                "name",
                null,
                null,
                null,
                null,
                "",
                null);
    }
}
