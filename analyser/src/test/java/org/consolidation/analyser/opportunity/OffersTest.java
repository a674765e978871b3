package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.catalogue.Blueprint;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.Yardsticks;
import org.consolidation.analyser.coalition.Alliances;
import org.consolidation.analyser.decision.Answer;
import org.consolidation.analyser.decision.Offer;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.portfolio.SampleEstate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static final Map<String, String> COUNCILS =
            Map.of("Ayr", "council", "Bute", "council", "Clun", "council", "Dyce", "council", "Eday", "police");

    private static Terms terms(Offer... offers) {
        Ground ground = new Ground(
                EnumSet.allOf(Field.class),
                Map.of(),
                Map.of(),
                Map.of(),
                COUNCILS,
                Map.of(),
                Map.of(),
                Set.of(),
                List.of(offers),
                Alliances.NONE);
        return Terms.of(SampleEstate.catalogue(), ground, TestTerms.AS_OF, OpportunitySettings.DEFAULT);
    }

    private static Offer offer(String organisation, String offer, Answer answer) {
        return new Offer(organisation, offer, answer, "too dear", LocalDate.of(2025, 5, 1));
    }

    private static Twin twin(String organisation, String product, Long pounds, String route) {
        Long pence = pounds == null ? null : pounds * 100;
        return new Twin(
                "key",
                "s-" + organisation + product,
                organisation,
                organisation,
                "B05",
                "Income and payments",
                90,
                "id-" + product,
                product,
                true,
                "Acme",
                "",
                "",
                LocalDate.of(2027, 3, 31),
                null,
                pence,
                pence,
                pence,
                null,
                null,
                route,
                organisation,
                null);
    }

    @Test
    @DisplayName("K6: who adopted or declined a platform is left out; each system counts at most what is published")
    void adopt() {
        Terms terms = terms(offer("Bute", "govuk-pay", Answer.DECLINED), offer("Clun", "govuk-pay", Answer.PLANNED));
        Opportunity found = new Adopt()
                .judge(
                        "govuk-pay",
                        List.of(
                                        twin("Ayr", "TillWorks", 50_000L, ""),
                                        twin("Bute", "TillWorks", 50_000L, ""),
                                        twin("Clun", "PayPlace", 10_000L, ""),
                                        twin("Dyce", "GOV.UK Pay", 2_000L, ""))
                                .iterator(),
                        terms)
                .opportunity();
        assertEquals("GOV.UK Pay: 2 organisations could take it up", found.title());
        assertTrue(
                found.finding()
                        .contains("of 4 organisations that could take it up: 1 adopted, 1 planned, 1 declined,"
                                + " 1 not answered"),
                found.finding());
        // £14,400 of 2019-20 = £14,400 x 100 / 80.8836 = £17,803.36 at Ayr, all £10,000 at Clun: £27,803.36
        // x 80% = £22,242.69 x 35% x 50% = £3,892.47
        assertEquals(22_242_69, found.saving().grossCentralPence());
        assertEquals(3_892_47, found.saving().centralPence());
        // nothing is published as certain: the low is nought
        assertEquals(0, found.saving().lowPence());
        assertTrue(
                found.reason().contains(". It does not cover: the link to an old finance system is each body's own."),
                found.reason());
        assertEquals(
                List.of("one platform would be a single point of failure of 2 organisations"),
                new Adopt().harms(found));
        Opportunity one = new Adopt()
                .judge(
                        "govuk-pay",
                        List.of(twin("Ayr", "TillWorks", 50_000L, "")).iterator(),
                        terms)
                .opportunity();
        assertEquals(List.of(), new Adopt().harms(one));
        assertEquals(". No source was found that says what it does not cover.", Wording.notCovered("not found"));
    }

    @Test
    @DisplayName(
            "Without a published sum there is none, an ungraded fact says so, and what is retired is put to nobody")
    void ungraded() {
        Ways ways = terms().ways();
        assertEquals("govuk-one-login", ways.blueprintFor("Ayr", "B09", "SignOnce"));
        assertNull(ways.blueprint("govuk-one-login").savingCentral());
        assertTrue(ways.blueprints().stream().noneMatch(b -> b.id().equals("govuk-verify")));
        Opportunity graded = adoptable("govuk-one-login", terms());
        assertFalse(graded.saving().known());
        assertTrue(graded.reason().contains("Who may use it: central government; other organisations by arrangement"));
        assertTrue(graded.reason().contains("Source, grade B: "));
        Opportunity ungraded = adoptable("hearsay", with(hearsay("live")));
        assertFalse(ungraded.saving().known());
        assertTrue(ungraded.reason().contains("general knowledge without a source"));
    }

    @Test
    @DisplayName("What is not said to be live is put to nobody, and who has it is measured all the same")
    void notLive() {
        List<Twin> rows = List.of(twin("Ayr", "SignOnce", 9_000L, ""));
        for (String status : List.of("discovery", "alpha", "beta", "unknown")) {
            Terms terms = with(hearsay(status));
            assertSame(Found.NOTHING, new Adopt().judge("hearsay", rows.iterator(), terms), status);
            assertEquals("hearsay", terms.ways().blueprintFor("Ayr", "B09", "SignOnce"), status);
            assertEquals(Ways.ADOPTED, terms.ways().standing("Ayr", "hearsay", "Hearsay"), status);
        }
    }

    /** Of which no source tells. */
    private static Blueprint hearsay(String status) {
        return new Blueprint(
                "hearsay",
                "Hearsay",
                List.of("hearsay"),
                "somebody",
                List.of("B09"),
                List.of("council"),
                "not found",
                "not found",
                status,
                LocalDate.of(2025, 1, 1),
                "",
                "optional",
                null,
                null,
                null,
                "",
                "",
                "general knowledge");
    }

    private static Opportunity adoptable(String blueprint, Terms terms) {
        return new Adopt()
                .judge(blueprint, List.of(twin("Ayr", "SignOnce", 9_000L, "")).iterator(), terms)
                .opportunity();
    }

    /** The terms with that blueprint and no other. */
    private static Terms with(Blueprint blueprint) {
        Catalogue own = SampleEstate.catalogue();
        Yardsticks by = own.yardsticks();
        Catalogue catalogue = new Catalogue(
                own.capabilities(),
                own.supplierAliases(),
                own.productAliases(),
                own.products(),
                own.parameters(),
                own.headerSynonyms(),
                own.suppliers(),
                own.productMakers(),
                own.vocabulary(),
                new Yardsticks(
                        by.deflators(),
                        by.precedents(),
                        by.supportEnds(),
                        List.of(blueprint),
                        by.frameworks(),
                        by.weightings(),
                        by.alliances(),
                        by.exemplars()),
                own.tables());
        return Terms.of(catalogue, terms().ground(), TestTerms.AS_OF, OpportunitySettings.DEFAULT);
    }

    @Test
    @DisplayName("A blueprint is for its sectors only; silence is open, and a body of no known sector gets no offer")
    void sectors() {
        Ways ways = terms(offer("Ayr", "govuk-pay", Answer.UNKNOWN)).ways();
        assertEquals("localgov-drupal", ways.blueprintFor("Ayr", "B07", "PageMill"));
        assertNull(ways.blueprintFor("Eday", "B07", "PageMill"));
        assertNull(ways.blueprintFor("Fife", "B05", "TillWorks"));
        // for central government only, so for none of the two
        assertNull(ways.blueprintFor("Ayr", "B06", "GOV.UK Forms"));
        assertEquals("govuk-pay", ways.blueprintFor("Eday", "", "GOV.UK Pay"));
        assertEquals(Ways.OPEN, ways.standing("Ayr", "govuk-pay", "TillWorks"));
        assertEquals(Ways.ADOPTED, ways.standing("Ayr", "govuk-pay", "GOV.UK Pay"));
    }

    @Test
    @DisplayName("K7: contracts that end soon may be bought through a framework that was not the route last time")
    void route() {
        Opportunity found = new Route()
                .judge(
                        "g-cloud",
                        List.of(
                                        twin("Ayr", "TillWorks", 40_000L, "Open tender"),
                                        twin("Bute", "TillWorks", 60_000L, "G-Cloud 13 call-off"),
                                        twin("Clun", "PayPlace", 20_000L, ""))
                                .iterator(),
                        terms(offer("Clun", "g-cloud", Answer.DECLINED)))
                .opportunity();
        // £40,000 x 5% = £2,000 x 35% x 50% = £350 a year; x 3.0885375 = £1,080.99
        assertEquals(350_00, found.saving().centralPence());
        assertEquals(1_080_99, found.worth().netCentralPence());
        assertEquals("G-Cloud: 1 contract ends within 24 months", found.title());
        assertEquals("blc0306", terms().ways().frameworkFor("Eday", "P20", ""));
        assertNull(terms().ways().frameworkFor("Ayr", "C17", "on-premises"));
        assertEquals("g-cloud", terms().ways().frameworkFor("Ayr", "C17", "saas"));
    }

    @Test
    @DisplayName("K14: what was declined is left alone and says so")
    void declined() {
        Terms terms = terms(offer("Bute", "govuk-pay", Answer.DECLINED));
        Opportunity found = new LeaveAlone()
                .judge(
                        "declined|govuk-pay",
                        List.of(twin("Bute", "TillWorks", 50_000L, "")).iterator(),
                        terms)
                .opportunity();
        assertEquals(Advice.LEAVE_ALONE, found.advice());
        assertEquals("GOV.UK Pay: declined by 1 organisation", found.title());
        assertEquals(
                List.of("declined"),
                Adopting.stated(terms, Set.of()).stream().map(Adoption::answer).toList());
        Opportunity own = new LeaveAlone()
                .judge("own|Ayr", List.of(twin("Ayr", "Ledger", null, "")).iterator(), terms)
                .opportunity();
        assertEquals("Ayr: 1 system of its own, most critical", own.title());
    }

    @Test
    @DisplayName("What those who declined would have saved is worked out in the internal edition only")
    void internalEdition() {
        OpportunitySettings d = OpportunitySettings.DEFAULT;
        OpportunitySettings internal = new OpportunitySettings(
                d.kinds(),
                d.contextShare(),
                d.contextOrganisations(),
                d.windowMonths(),
                d.convergedProducts(),
                d.concentratedSuppliers(),
                d.resilientProducts(),
                d.coreCapabilities(),
                d.draws(),
                d.seed(),
                true);
        Ground ground = terms(offer("Bute", "govuk-pay", Answer.DECLINED)).ground();
        Opportunity shown = declined(Terms.of(SampleEstate.catalogue(), ground, TestTerms.AS_OF, internal));
        // £17,803.36 x 80% = £14,242.69 x realisation 50%; their own decision, so no adoption
        assertEquals(7_121_34, shown.declined().centralPence());
        assertNull(shown.saving().centralPence());
        assertNull(declined(Terms.of(SampleEstate.catalogue(), ground, TestTerms.AS_OF, d))
                .declined()
                .centralPence());
    }

    private static Opportunity declined(Terms terms) {
        return new LeaveAlone()
                .judge(
                        "declined|govuk-pay",
                        List.of(twin("Bute", "TillWorks", 50_000L, "")).iterator(),
                        terms)
                .opportunity();
    }

    @Test
    @DisplayName("The register's words for a body tell its sector")
    void sectorWords() {
        assertEquals("police", Ground.sector("Territorial police force"));
        assertEquals("council", Ground.sector("London borough"));
        assertEquals("", Ground.sector("Fire and rescue"));
    }
}
