package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.consolidation.analyser.catalogue.Parameter;
import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.opportunity.Costs;
import org.consolidation.analyser.opportunity.Imputation;
import org.consolidation.analyser.opportunity.Simulated;
import org.consolidation.analyser.opportunity.Simulated.Part;
import org.consolidation.analyser.opportunity.Simulated.Spread;
import org.consolidation.analyser.opportunity.Simulated.Swing;
import org.consolidation.analyser.opportunity.Worth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What opportunities are worth together")
class TogetherTest {

    private static final List<KindTally> KINDS = List.of(
            new KindTally("K1", "Same product under many contracts", Advice.CONSOLIDATE, 3, 2),
            new KindTally("K4", "Same function, many products", Advice.CONSOLIDATE, 2, 2));

    private static final Parameter BIAS =
            new Parameter("oneoff.bias", "Optimism bias", 0.1, 0.5, 2, "share of one-off cost", "", "B", "", "");

    private static Part part(String rule, String kind, long opportunities, long systems, long pounds) {
        Costs costs = new Costs(systems, systems, pounds * 90, pounds * 100, pounds * 110);
        return new Part(rule, kind, opportunities, costs, pounds * 10, pounds * 5, pounds * 2, pounds, pounds * 4);
    }

    private static Simulated simulated(List<Part> parts, long middle) {
        return new Simulated(
                1000,
                7,
                "2024-25",
                parts,
                List.of(
                        new Spread("saving", 1_000_00, 1_500_00, 2_000_00, 2_500_00, 3_000_00, 2_000_00),
                        new Spread("net_present_value", -9_000_00, 0, middle, 0, 4_000_00, 0)),
                351,
                List.of(new Swing("oneoff.bias", 900_00, -500_00, 3), new Swing("gone", 0, 0, 0)),
                List.of());
    }

    private static final List<Part> TWO =
            List.of(part("K1", "K1", 2, 5, 10_000), part("K4/core-records", "K4", 1, 3, 20_000));

    @Test
    @DisplayName("is listed by kind, named, and ends with the sum of what may be added")
    void sum() {
        Together together = Together.of(simulated(TWO, 0), KINDS, List.of(BIAS));
        assertEquals(
                List.of(
                        "K1 Same product under many contracts",
                        "K4 Same function, many products, core records",
                        "All together"),
                together.lines().stream().map(Together.Line::name).toList());
        Part all = together.lines().get(2).part();
        assertTrue(together.lines().get(2).sum());
        assertEquals(3, all.opportunities());
        assertEquals(new Costs(8, 8, 2_700_000, 3_000_000, 3_300_000), all.costs());
        assertEquals(
                List.of(300_000L, 150_000L, 60_000L, 30_000L, 120_000L),
                List.of(all.grossPence(), all.adoptedPence(), all.realisedPence(), all.oneOffPence(), all.netPence()));
    }

    @Test
    @DisplayName("of one kind needs no sum")
    void oneKind() {
        assertEquals(
                1,
                Together.of(simulated(TWO.subList(0, 1), 0), KINDS, List.of())
                        .lines()
                        .size());
    }

    @Test
    @DisplayName("names each assumption and its range, and by its id what the reference tables do not know")
    void assumptions() {
        List<Together.Assumption> shown =
                Together.of(simulated(TWO, 0), KINDS, List.of(BIAS)).assumptions();
        assertEquals("Optimism bias", shown.get(0).name());
        assertEquals("0.1 to 2, share of one-off cost", shown.get(0).range());
        assertEquals("gone", shown.get(1).name());
        assertEquals("", shown.get(1).range());
    }

    @Test
    @DisplayName("says why the best estimates add up to more than the middle of the draws")
    void bestAndMiddle() {
        String below = WorthWords.together(simulated(TWO, -2_000_00));
        assertTrue(below.contains("in the middle −£2,000. It exceeds nothing in 35% of the draws."), below);
        assertTrue(
                below.contains("The best estimates below add up to £1,200, more than the middle of the draws, because"),
                below);
        assertFalse(WorthWords.together(simulated(TWO, 1_200_00)).contains("more than the middle"));
    }

    @Test
    @DisplayName("is a finding with the chance that it pays, not only a saving")
    void finding() {
        assertEquals(
                "With each pound counted once, the 3 opportunities worth their one-off cost would together save £1,000"
                        + " to £3,000 a year in nine draws of ten. Less the one-off cost, and over the years counted,"
                        + " that is worth −£9,000 to £4,000, more than nothing in 35% of 1,000 draws of all"
                        + " assumptions.",
                WorthWords.finding(simulated(TWO, 0)));
    }

    private static Worth worth(long oneOff, long chance) {
        return new Worth(oneOff / 2, oneOff, oneOff * 2, -100L, 300_00L, 900_00L, chance, 0L, 300_00L, 1L, "");
    }

    @Test
    @DisplayName("of a kind without an estimate of its one-off cost is not called free")
    void noOneOff() {
        assertEquals("None is estimated for this kind", WorthWords.oneOff(worth(0, 1000)));
        assertEquals(
                "No one-off cost is estimated for this kind. One of £300 would use up what it saves.",
                WorthWords.breakEven(worth(0, 1000)));
        assertEquals("£50 to £200, central £100", WorthWords.oneOff(worth(100_00, 1000)));
        // nothing falls due but what each that takes part pays: no share of them is needed
        assertEquals(
                "By the end of year 1. It would just do so with a one-off cost of £300; what each that takes part saves"
                        + " pays for it, however few do.",
                WorthWords.breakEven(worth(100_00, 1000)));
    }

    @Test
    @DisplayName("on imputed costs is told apart, for one system and for several")
    void imputed() {
        String several = WorthWords.imputed(imputation(5, 9), worth(100_00, 1000));
        assertTrue(
                several.startsWith("5 of the 9 systems whose cost it would cut have no stated cost; by what peers pay"
                        + " they cost £2,000 a year (£1,000 to £3,000). On that it would save a further £10 to £30 a"
                        + " year, central £20. With it the net present value would be £400, without it £300, both at"
                        + " the best estimate."),
                several);
        assertTrue(WorthWords.imputed(imputation(1, 1), Worth.UNKNOWN)
                .startsWith(
                        "1 of the 1 system whose cost it would cut has no stated cost; by what peers pay it costs"));
    }

    private static Imputation imputation(long known, long systems) {
        return new Imputation(
                new Costs(known, systems, 1_000_00, 2_000_00, 3_000_00), 10_00L, 20_00L, 30_00L, 400_00L, "");
    }

    @Test
    @DisplayName("tells the ends of a range, which no draw reaches, from the draws")
    void chances() {
        assertTrue(WorthWords.chance(worth(100_00, 1000)).endsWith("above nothing in every draw."));
        assertTrue(WorthWords.chance(worth(100_00, 0)).endsWith("above nothing in no draw."));
        assertTrue(WorthWords.chance(worth(100_00, 999)).endsWith("above nothing in over 99% of the draws."));
    }

    @Test
    @DisplayName("falls to an organisation only by what counts with a cost of its return")
    void shares() {
        assertEquals("", new Share(0, 0).words(false, true));
        assertEquals(
                "What would fall to it cannot be computed: its return states no cost.",
                new Share(0, 0).words(true, false));
        assertTrue(new Share(0, 0).words(true, true).contains("none falls to it"));
        assertTrue(new Share(1, 98_900_00)
                .words(true, true)
                .contains("£98,900 a year would fall to it at the best estimate, by 1 opportunity;"));
    }
}
