package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.consolidation.analyser.opportunity.Simulated.Part;
import org.consolidation.analyser.opportunity.Simulated.Swing;
import org.consolidation.analyser.opportunity.Simulation.Held;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final Terms TERMS = TestTerms.terms();

    private static Costs exact(long systems, long pounds) {
        return new Costs(systems, systems, pounds * 100, pounds * 100, pounds * 100);
    }

    private static Simulated simulated() {
        Held product = new Held("K1", 1, exact(4, 2_000_000), 1, "a");
        Held other = new Held("K1", 1, exact(2, 1_000_000), 3, "c");
        Held inside = new Held("K5", 1, exact(2, 100_000), 2, "b");
        return Simulation.of(
                List.of(product.plus(other), new Held("K5", 1, exact(2, 100_000), 0, "")),
                List.of(product, inside, other),
                TERMS);
    }

    @Test
    @DisplayName("A triangle's quantiles by hand, and its ends")
    void triangle() {
        // low 0, mode 1, high 4: a quarter lies below the mode; F(2) = 1 - 4/12 = 2/3
        assertEquals(1, Draws.triangular(0.25, 0, 1, 4), 1e-12);
        assertEquals(2, Draws.triangular(2 / 3.0, 0, 1, 4), 1e-12);
        assertEquals(0, Draws.triangular(0, 0, 1, 4));
        assertEquals(7, Draws.triangular(0.9, 7, 7, 7));
    }

    @Test
    @DisplayName("The tail begins at its threshold and has the mean of the source")
    void tail() {
        // shape 5.47 / 3.97 = 1.3778; half of the tail above 1.5 x 2^(1/1.3778) - 1 = 1.4807
        assertEquals(0.5, Draws.pareto(0, 0.5, 4.47), 1e-12);
        assertEquals(1.4807, Draws.pareto(0.5, 0.5, 4.47), 1e-4);
        double[] overrun = TERMS.draws().overrun();
        long beyond = Arrays.stream(overrun).filter(o -> o > 0.5).count();
        // 18% of 1,000 draws, give or take three standard deviations (12.1)
        assertTrue(Math.abs(beyond - 180) < 37, "draws in the tail: " + beyond);
        assertTrue(Arrays.stream(overrun).min().orElseThrow() >= 0.10);
    }

    @Test
    @DisplayName("Draws depend on seed, parameter and number alone, and another seed gives others")
    void keyed() {
        Draws again = TestTerms.terms().draws();
        again.of("realisation");
        assertArrayEquals(TERMS.draws().of("adoption"), again.of("adoption"));
        double mean = Arrays.stream(again.of("adoption")).average().orElseThrow();
        // mean of the triangle 0.1, 0.35, 0.7 is 0.3833, standard deviation 0.1231, of the mean 0.0039
        assertEquals(0.3833, mean, 0.012);
        assertFalse(Arrays.equals(again.of("adoption"), again.of("realisation")));
    }

    @Test
    @DisplayName("The sum by rule draws what the opportunities one by one draw together")
    void sumsDrawAlike() {
        Draws draws = TERMS.draws();
        MoneyRule rule = OpportunityKinds.rule("K4/core-records");
        double[] one = draws.nets(rule, exact(3, 500_000), 1);
        double[] other = draws.nets(rule, new Costs(1, 1, 10_00, 20_00, 90_00), 1);
        double[] both = draws.nets(rule, new Costs(4, 4, 500_010_00, 500_020_00, 500_090_00), 2);
        for (int i = 0; i < both.length; i++) {
            assertEquals(one[i] + other[i], both[i], Math.abs(both[i]) * 1e-9);
        }
    }

    @Test
    @DisplayName("The steps from planned saving to net present value add up over opportunities")
    void parts() {
        Part product = simulated().parts().get(0);
        // £3m x 10% = £300,000 x 35% = £105,000 x 50% = £52,500; x 3.0885375 = £162,148.22 less 2 x £22,500
        assertEquals(300_000_00, product.grossPence());
        assertEquals(105_000_00, product.adoptedPence());
        assertEquals(52_500_00, product.realisedPence());
        assertEquals(45_000_00, product.oneOffPence());
        assertEquals(117_148_22, product.netPence());
        assertEquals(2, product.opportunities());
    }

    @Test
    @DisplayName("The tornado is widest first; places by value change with a parameter of one kind only")
    void tornado() {
        List<Swing> swings = simulated().swings();
        for (int i = 1; i < swings.size(); i++)
            assertTrue(swings.get(i - 1).width() >= swings.get(i).width());
        Swing adoption = swings.stream()
                .filter(s -> s.parameter().equals("adoption"))
                .findFirst()
                .orElseThrow();
        // K1: £300,000 x 50% x 3.0885375 = £463,280.63 if all take part; x 10% and 70%, less £45,000; K5 £2,656.13
        assertEquals(3_984_19, adoption.lowPence());
        assertEquals(281_952_57, adoption.highPence());
        // at 10%: a £8,385, b £2,656, c -£7,057; at 70%: a, c, b
        assertEquals(2, adoption.rankChanges());
    }

    @Test
    @DisplayName("Each of the first in rank has its place by value and the band in which it stays")
    void steadiness() {
        Simulated simulated = simulated();
        // by value: a £85,599, c £31,549, b £2,656
        assertEquals(
                List.of(1L, 3L, 2L),
                simulated.steadiness().stream().map(Simulated.Steadiness::place).toList());
        assertTrue(simulated.steadiness().stream()
                .allMatch(s -> s.p5() <= s.place() && s.place() <= s.p95() && s.firstTenMilli() == 1000));
        assertTrue(simulated.chanceMilli() > 0 && simulated.chanceMilli() < 1000);
        assertEquals(Simulated.NONE, Simulation.of(List.of(), List.of(), TERMS));
    }
}
