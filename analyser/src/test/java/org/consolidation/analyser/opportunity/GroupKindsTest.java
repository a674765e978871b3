package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.catalogue.SupportEnd;
import org.consolidation.analyser.coalition.Alliances;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.portfolio.SampleEstate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupKindsTest {

    private static final Terms TERMS = TestTerms.terms();

    private static Twin twin(String id, String organisation, String product, Long pounds, String supportEnd) {
        return twin(id, organisation, product, pounds, supportEnd, null);
    }

    private static Twin twin(
            String id, String organisation, String product, Long pounds, String supportEnd, Long hosting) {
        Long pence = pounds == null ? null : pounds * 100;
        return new Twin(
                "key",
                id,
                organisation,
                organisation,
                "B01",
                "Finance",
                90,
                "id-" + product,
                product,
                true,
                "Acme",
                "",
                "",
                null,
                null,
                pence,
                pence,
                pence,
                supportEnd == null ? null : LocalDate.parse(supportEnd),
                id.startsWith("own"),
                "",
                organisation,
                hosting == null ? null : hosting * 100);
    }

    /** The same, run by another body. */
    private static Twin use(Twin twin, String runBy) {
        return new Twin(
                twin.subject(),
                twin.systemId(),
                twin.organisationId(),
                twin.organisation(),
                twin.capabilityId(),
                twin.capability(),
                twin.capabilityScore(),
                twin.productId(),
                twin.product(),
                twin.realProduct(),
                twin.maker(),
                twin.words(),
                twin.contractRef(),
                twin.contractEnd(),
                twin.critical(),
                twin.costLowPence(),
                twin.costCentralPence(),
                twin.costHighPence(),
                twin.supportEnd(),
                twin.supportStated(),
                twin.route(),
                runBy,
                twin.hostingPence());
    }

    private static Found judge(GroupKind kind, String subject, List<Twin> twins) {
        Found found = kind.judge(subject, twins.iterator(), TERMS);
        List<Twin> turned = new ArrayList<>(twins);
        Collections.reverse(turned);
        Found again = kind.judge(subject, turned.iterator(), TERMS);
        assertEquals(found, again);
        return found;
    }

    @Test
    @DisplayName("K2: one negotiation over all that several bodies buy of one supplier")
    void sameSupplier() {
        Opportunity found = judge(
                        new SameSupplier(),
                        "Acme",
                        List.of(
                                twin("s1", "Ayr", "Alpha", 3_000_000L, null),
                                twin("s2", "Bute", "Beta", 2_000_000L, null),
                                twin("s3", "Bute", "Alpha", null, null)))
                .opportunity();
        // £5m x 3% = £150,000 x 35% x 50% = £26,250 a year; x 3.0885375 = £81,074.11 less £15,000 x 1.5
        assertEquals(26_250_00, found.saving().centralPence());
        assertEquals(58_574_11, found.worth().netCentralPence());
        assertEquals("Acme: 2 products at 2 organisations", found.title());
        assertEquals(0, found.saving().lowPence());
        assertEquals(
                Found.NOTHING,
                judge(
                        new SameSupplier(),
                        "Acme",
                        List.of(twin("s1", "Ayr", "Alpha", 1L, null), twin("s2", "Bute", "Alpha", 1L, null))));
        // nothing is stated that would make it a finding
        assertEquals(
                Found.NOTHING,
                judge(
                        new SameSupplier(),
                        "Acme",
                        List.of(twin("s1", "Ayr", "Alpha", null, null), twin("s2", "Bute", "Beta", null, null))));
    }

    @Test
    @DisplayName("K9: what runs out of support within the window is a risk without a sum")
    void endOfSupport() {
        Opportunity found = judge(
                        new EndOfSupport(),
                        "id-Alpha",
                        List.of(
                                twin("s1", "Ayr", "Alpha", 10_000L, "2025-06-30"),
                                twin("s2", "Bute", "Alpha", null, "2026-06-30")))
                .opportunity();
        assertEquals(
                "2 systems at 2 organisations run Alpha without support (1) or with support that ends within 24 months;"
                        + " the first ended or ends on 30 June 2025; by the reference table end-of-life.csv and the"
                        + " versions stated; 1 of 2 systems has a cost, £10,000 a year.",
                found.finding());
        assertEquals("by what the organisations say", EndOfSupport.source(2, 2));
        assertEquals(
                "for 1 by what the organisations say, for the others by the reference table end-of-life.csv",
                EndOfSupport.source(1, 2));
        Opportunity own = judge(
                        new EndOfSupport(), "id-Alpha", List.of(twin("own1", "Ayr", "Alpha", null, "2025-06-30")))
                .opportunity();
        assertEquals(true, own.finding().contains("; by what the organisations say; "));
        assertNull(found.saving().centralPence());
    }

    @Test
    @DisplayName("A stated version means the longest version of the table that it begins with, part by part")
    void supportEnds() {
        SupportEnds ends = SupportEnds.of(List.of(
                new SupportEnd("Alpha", "8", LocalDate.of(2030, 1, 1)),
                new SupportEnd("Alpha", "8.0", LocalDate.of(2026, 4, 30)),
                new SupportEnd("Alpha", "2019", LocalDate.of(2025, 1, 9))));
        assertEquals(LocalDate.of(2026, 4, 30), ends.end("alpha", "8.0.33"));
        assertEquals(LocalDate.of(2030, 1, 1), ends.end("alpha", "8.1"));
        assertEquals(LocalDate.of(2025, 1, 9), ends.end("alpha", "2019"));
        assertNull(ends.end("alpha", "80"));
        assertNull(ends.end("alpha", ""));
        assertNull(ends.end("beta", "8"));
    }

    @Test
    @DisplayName("K10: five systems on own premises are looked at; hosting cost is not stated apart")
    void ownHosting() {
        List<Twin> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) five.add(twin("s" + i, "Ayr", "Alpha", 1_000L, null));
        Opportunity found = judge(new OwnHosting(), "Ayr", five).opportunity();
        assertEquals("Ayr: 5 systems on its own premises", found.title());
        assertEquals(
                "the returns do not state hosting apart from the rest",
                found.saving().notComputable());
        assertEquals(Found.NOTHING, judge(new OwnHosting(), "Ayr", five.subList(0, 4)));
    }

    @Test
    @DisplayName("K10: where hosting is stated apart, a share of it is saved and of nothing else")
    void ownHostingStated() {
        List<Twin> five = new ArrayList<>();
        for (int i = 0; i < 4; i++) five.add(twin("s" + i, "Ayr", "Alpha", 9_000_000L, null, 2_000_000L));
        five.add(twin("s4", "Ayr", "Alpha", 9_000_000L, null));
        Opportunity found = judge(new OwnHosting(), "Ayr", five).opportunity();
        // £8m x 25% = £2m x 35% x 50% = £350,000 a year; net as of the neighbours below
        assertEquals(350_000_00, found.saving().centralPence());
        assertEquals(8_488_14, found.worth().netCentralPence());
        assertTrue(
                found.saving().rule().contains("Based on 4 of 5 systems"),
                found.saving().rule());
    }

    @Test
    @DisplayName("K11: neighbours share one instance at a fifth less, if moving pays")
    void regionalSharing() {
        Opportunity found = judge(
                        new RegionalSharing(),
                        "North|id-Alpha",
                        List.of(
                                twin("s1", "Ayr", "Alpha", 6_000_000L, null),
                                twin("s2", "Bute", "Alpha", 4_000_000L, null)))
                .opportunity();
        // £10m x 20% = £2m x 35% x 50% = £350,000 a year
        assertEquals(350_000_00, found.saving().centralPence());
        // £2m x (50% x 3.0885375 - 1 x 1.5) = £88,537.54 x 35% = £30,988.14 less £22,500
        assertEquals(8_488_14, found.worth().netCentralPence());
        assertEquals("Alpha: 2 neighbours in North", found.title());
    }

    @Test
    @DisplayName("K12: bodies that merge need one system of a function; the law decides, not adoption")
    void merger() {
        Opportunity found = judge(
                        new Merger(),
                        "Clyde|B01",
                        List.of(twin("s1", "Ayr", "Alpha", 300_000L, null), twin("s2", "Bute", "Beta", 200_000L, null)))
                .opportunity();
        // Alpha stays; £200,000 x 40% = £80,000 x 50% = £40,000 a year; £80,000 x (50% x 3.0885375 - 1.5) = £3,541.50
        assertEquals(40_000_00, found.saving().centralPence());
        assertEquals(3_541_50, found.worth().netCentralPence());
        // one body on one system is no harm to choice: the law merges them, and nobody advises against it
        assertEquals("", Harm.outweighs(true, true, found.scoreParts()));
        assertEquals(1, found.harm().dependents());
        assertEquals(1, found.harm().cutOver());
        assertTrue(
                found.scoreParts().contains("concentration 0"),
                found.scoreParts().toString());
        assertEquals("Merger into Clyde: 2 systems for Finance", found.title());
        assertEquals(
                Found.NOTHING,
                judge(
                        new Merger(),
                        "Clyde|B01",
                        List.of(twin("s1", "Ayr", "Alpha", 1L, null), twin("s2", "Ayr", "Beta", 1L, null))));
    }

    @Test
    @DisplayName("K12: what bodies share already is one; the dearest instance stays with all that its users pay")
    void mergerOfSharers() {
        Twin host = twin("s1", "Ayr", "Alpha", 100_000L, null);
        Twin user = use(twin("s2", "Bute", "Alpha", 30_000L, null), "Ayr");
        assertEquals(Found.NOTHING, judge(new Merger(), "Clyde|B01", List.of(host, user)));
        Twin other = twin("s3", "Bute", "Beta", 120_000L, null);
        Found found = judge(new Merger(), "Clyde|B01", List.of(host, user, other));
        // £130,000 for Alpha stays; £120,000 x 40% x 50% = £24,000 a year
        assertEquals("id-Alpha|Ayr", found.anchor());
        assertEquals(24_000_00, found.opportunity().saving().centralPence());
        assertEquals(1, found.opportunity().harm().cutOver());
        assertTrue(
                found.opportunity().finding().contains("run 2 products for Finance, in 2 instances as some share one"),
                found.opportunity().finding());
    }

    @Test
    @DisplayName("K13: what nobody uses saves most of its cost")
    void unused() {
        Opportunity found = judge(new Unused(), "Ayr", List.of(twin("s1", "Ayr", "Alpha", 10_000L, null)))
                .opportunity();
        // £10,000 x 80% x 50% = £4,000 a year x 3.0885375; no one-off cost
        assertEquals(4_000_00, found.saving().centralPence());
        assertEquals(12_354_15, found.worth().netCentralPence());
        assertEquals(1, found.worth().paybackYears());
        assertTrue(found.worth()
                .rule()
                .startsWith("One-off: none is estimated for this kind and counted as £0. Over 5 years"));
    }

    @Test
    @DisplayName("A kind that needs what no list states is not looked for")
    void notPossible() {
        Ground bare = new Ground(
                EnumSet.noneOf(Field.class),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                List.of(),
                Alliances.NONE);
        Terms terms = Terms.of(SampleEstate.catalogue(), bare, null, OpportunitySettings.DEFAULT);
        assertEquals(
                List.of("K1", "K3", "K4", "K5"),
                OpportunityKinds.named(OpportunityKinds.ids()).stream()
                        .filter(kind -> kind.possible(terms))
                        .map(OpportunityKind::id)
                        .toList());
    }

    @Test
    @DisplayName("A firm that was bought, and whose buyer was bought, belongs to the last")
    void owners() {
        for (Map.Entry<String, String> bought : TERMS.owners().entrySet()) {
            assertNull(TERMS.owners().get(bought.getValue()), bought.toString());
        }
    }
}
