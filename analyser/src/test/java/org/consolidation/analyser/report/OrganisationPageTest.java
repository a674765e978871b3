package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consolidation.analyser.normalise.CostBasis;
import org.consolidation.analyser.normalise.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation's page")
class OrganisationPageTest {

    @Test
    @DisplayName("tells the joins of its shared products, the weakest first and no more than three")
    void weakestFirst() {
        Map<String, HeldTogether> joins = new TreeMap<>();
        for (int i = 1; i <= 7; i++) joins.put("p" + i, join("p" + i, 10_000 - 1_000 * i));
        joins.put("p8", join("p8", 6_000));
        List<SystemLine> lines = List.of(
                line("p1", "a", 3, Status.LIVE),
                line("p2", "a", 2, Status.LIVE),
                line("p3", "a", 2, Status.LIVE),
                line("p4", "a", 2, Status.LIVE),
                line("p5", "a", 2, Status.LIVE),
                line("p6", "a", 1, Status.LIVE), // nobody else has it
                line("p7", "a", 2, Status.RETIRED),
                line("p8", "a", 2, Status.LIVE),
                line("p9", "a", 2, Status.LIVE)); // of one description
        OrganisationPage page = page(lines, joins);
        // 5,000; of p4 and p8, both 6,000, the first by name.
        assertEquals(
                List.of("p5", "p4", "p8"),
                page.joins().stream().map(j -> j.line().productId()).toList());
    }

    @Test
    @DisplayName("says whether one of its own descriptions is an end of the weakest join")
    void ownEnd() {
        Map<String, HeldTogether> joins = Map.of("p1", join("p1", 5_000));
        assertTrue(page(List.of(line("p1", "c", 2, Status.LIVE), line("p1", "left", 2, Status.LIVE)), joins)
                .joins()
                .get(0)
                .own());
        assertEquals(
                List.of(false),
                page(List.of(line("p1", "c", 2, Status.LIVE)), joins).joins().stream()
                        .map(OrganisationPage.Joined::own)
                        .toList());
    }

    private static OrganisationPage page(List<SystemLine> lines, Map<String, HeldTogether> joins) {
        TableFacts table =
                new TableFacts(0, "inventories/a.csv", "", LocalDate.of(2026, 1, 1), 9, 9, 0, 0, 9, List.of());
        OrganisationFacts alder = new OrganisationFacts(
                "alder",
                "Alder County Council",
                "",
                "",
                false,
                true,
                null,
                List.of(),
                9,
                9,
                0,
                9,
                1,
                9,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                "",
                List.of());
        return OrganisationPage.of(
                false,
                alder,
                lines.iterator(),
                Collections.emptyIterator(),
                List.of(table),
                joins,
                LocalDate.of(2026, 3, 31),
                100);
    }

    private static HeldTogether join(String productId, int millibits) {
        return new HeldTogether(productId, "left", "Left", "right", "Right", millibits, List.of());
    }

    private static SystemLine line(String productId, String profileId, long holders, Status status) {
        return new SystemLine(
                "alder",
                "Alder County Council",
                0,
                "inventories/a.csv",
                "",
                4,
                1,
                "s-" + productId + profileId,
                "System " + productId,
                "",
                profileId,
                productId,
                "Product " + productId,
                "",
                true,
                "",
                "",
                "",
                "",
                "Unclassified",
                0,
                "none",
                "",
                "",
                "",
                status,
                status.counted(),
                null,
                null,
                null,
                null,
                CostBasis.UNKNOWN,
                "",
                null,
                false,
                "",
                holders,
                "",
                "name",
                null,
                null,
                null,
                null,
                "",
                null);
    }
}
