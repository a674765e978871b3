package org.consolidation.analyser.target;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.consolidation.analyser.target.Location.Plan;
import org.consolidation.analyser.target.Solver.Method;
import org.consolidation.analyser.target.Solver.Solved;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Facility location")
class SolverTest {

    /** Each product of a house of its own, no region. */
    private static Location plain(double[][] value, double[] stay, double[] fixed) {
        int[] house = new int[fixed.length];
        for (int t = 0; t < house.length; t++) house[t] = t;
        int[] room = new int[fixed.length];
        Arrays.fill(room, Integer.MAX_VALUE);
        return new Location(
                value, stay, fixed, house, new int[value.length][fixed.length], room, new int[0][], new int[0], 0);
    }

    private static final double NO = Double.NaN;

    @Test
    @DisplayName("opens one target for two customers when neither would pay for it alone, worked by hand")
    void togetherTheyPay() {
        // 60 + 50 - 100 = 10 by target 0; target 1 gives 70 - 100 < 0.
        Location problem =
                plain(new double[][] {{6_000, 7_000}, {5_000, NO}}, new double[2], new double[] {10_000, 10_000});
        Solved solved = Solver.solve(problem, TargetSettings.DEFAULT);
        assertArrayEquals(new int[] {0, 0}, solved.plan().to());
        assertEquals(1_000, solved.plan().worth());
        assertEquals(0, solved.gap());
    }

    @Test
    @DisplayName("leaves everybody where they are when nothing pays")
    void nothingPays() {
        Location problem =
                plain(new double[][] {{4_000, 3_000}, {5_000, NO}}, new double[2], new double[] {10_000, 10_000});
        Solved solved = Solver.solve(problem, TargetSettings.DEFAULT);
        assertArrayEquals(new int[] {-1, -1}, solved.plan().to());
        assertEquals(0, solved.plan().worth());
        assertEquals(Method.BOUND, solved.method());
    }

    @Test
    @DisplayName("fills a house up to its room with those whom it helps most")
    void room() {
        double[][] value = {{9_000}, {8_000}, {7_000}};
        Location problem = new Location(
                value,
                new double[3],
                new double[] {1_000},
                new int[] {0},
                new int[][] {{1}, {1}, {1}},
                new int[] {2},
                new int[0][],
                new int[0],
                0);
        Solved solved = Solver.solve(problem, TargetSettings.DEFAULT);
        assertArrayEquals(new int[] {0, 0, -1}, solved.plan().to());
        assertEquals(16_000, solved.plan().worth());
        assertEquals(Method.EXACT, solved.method());
    }

    @Test
    @DisplayName("keeps one customer of the group that loses least when no group may empty")
    void groups() {
        // Two products with one use each; both would go, one must remain.
        Location problem = new Location(
                new double[][] {{9_000}, {8_000}},
                new double[2],
                new double[] {1_000},
                new int[] {0},
                new int[2][1],
                new int[] {9},
                new int[][] {{0}, {1}},
                new int[] {-1, -1},
                1);
        Solved solved = Solver.solve(problem, TargetSettings.DEFAULT);
        assertArrayEquals(new int[] {0, -1}, solved.plan().to());
        assertEquals(8_000, solved.plan().worth());
    }

    @Test
    @DisplayName(
            "is no better than its bound and no worse than its heuristic, and right by brute force: 300 small problems")
    void againstBruteForce() {
        Random random = new Random(7);
        int exact = 0;
        for (int i = 0; i < 300; i++) {
            Location problem = random(random, i % 3);
            double best = bruteForce(problem);
            Plan greedy = Greedy.solve(problem);
            Solved solved = Solver.solve(problem, TargetSettings.DEFAULT);
            assertTrue(DualAscent.bound(problem) >= best - 1e-6, "problem " + i);
            assertTrue(greedy.worth() <= best + 1e-6, "problem " + i);
            assertTrue(solved.plan().worth() >= greedy.worth(), "problem " + i);
            assertTrue(problem.keeps(solved.plan()), "problem " + i);
            assertEquals(solved.plan().worth(), problem.plan(solved.plan().to()).worth(), "problem " + i);
            assertEquals(best, solved.plan().worth(), Solver.PROVEN, "problem " + i);
            assertTrue(solved.method() != Method.HEURISTIC, "problem " + i);
            if (solved.method() == Method.EXACT) exact++;
        }
        assertTrue(exact > 20, "branch and bound was needed " + exact + " times");
    }

    @Test
    @DisplayName("states the gap where it may not prove, and gives the same plan every time")
    void gap() {
        TargetSettings never = new TargetSettings(20, 2, 0, 1, 10, 10);
        Random random = new Random(11);
        int open = 0;
        for (int i = 0; i < 100; i++) {
            Location problem = random(random, 1);
            Solved solved = Solver.solve(problem, never);
            assertArrayEquals(
                    solved.plan().to(), Solver.solve(problem, never).plan().to());
            assertTrue(solved.plan().worth() + solved.gap() >= bruteForce(problem) - Solver.PROVEN, "problem " + i);
            if (solved.method() == Method.HEURISTIC) open++;
        }
        assertTrue(open > 0, "some problem is left with a gap");
    }

    @Test
    @DisplayName("sends those that must go where they lose least")
    void must() {
        double[][] value = {{-3_000, -5_000}, {-4_000, -1_000}};
        double[] must = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        Solved solved = Solver.solve(plain(value, must, new double[] {1_000, 1_000}), TargetSettings.DEFAULT);
        // Both by their best target: -3,000 - 1,000 - 2,000 = -6,000; by one: -8,000 or -7,000.
        assertArrayEquals(new int[] {0, 1}, solved.plan().to());
        assertEquals(-6_000, solved.plan().worth());
    }

    /** Sort 0 plain, 1 with houses, 2 with houses and groups. */
    private static Location random(Random random, int sort) {
        int customers = 2 + random.nextInt(4);
        int targets = 1 + random.nextInt(3);
        double[][] value = new double[customers][targets];
        int[][] load = new int[customers][targets];
        for (int c = 0; c < customers; c++) {
            for (int t = 0; t < targets; t++) {
                value[c][t] = random.nextInt(5) == 0 ? NO : random.nextInt(100_000) - 20_000;
                load[c][t] = random.nextInt(3);
            }
        }
        double[] fixed = new double[targets];
        int[] house = new int[targets];
        for (int t = 0; t < targets; t++) {
            fixed[t] = random.nextInt(90_000);
            house[t] = random.nextInt(2);
        }
        double[] stay = new double[customers];
        if (sort == 0) return plain(value, stay, fixed);
        int[] room = {random.nextInt(4), random.nextInt(4)};
        if (sort == 1) return new Location(value, stay, fixed, house, load, room, new int[0][], new int[0], 0);
        int half = customers / 2;
        int[][] groups = {new int[half], new int[customers - half]};
        for (int c = 0; c < customers; c++) {
            if (c < half) groups[0][c] = c;
            else groups[1][c - half] = c;
        }
        return new Location(value, stay, fixed, house, load, room, groups, new int[] {-1, 0}, random.nextInt(2));
    }

    private static double bruteForce(Location problem) {
        int[] to = new int[problem.customers()];
        return bruteForce(problem, to, 0);
    }

    private static double bruteForce(Location problem, int[] to, int customer) {
        if (customer == to.length) {
            Plan plan = problem.plan(to.clone());
            return problem.keeps(plan) ? plan.worth() : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int t = -1; t < problem.targets(); t++) {
            if (t >= 0 && Double.isNaN(problem.value()[customer][t])) continue;
            to[customer] = t;
            best = Math.max(best, bruteForce(problem, to, customer + 1));
        }
        return best;
    }
}
