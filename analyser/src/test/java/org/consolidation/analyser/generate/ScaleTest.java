package org.consolidation.analyser.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.consolidation.analyser.generate.Scale.Extent;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final long SEED = 7;

    private static final Vendor VENDOR = new Vendor("Zelva", "Zelva Ltd");

    private static Body body(int number, char sector) {
        return new Body(number, "synthetic-" + number, "Body " + number + " (synthetic)", "", "", "", sector, 50);
    }

    private static Product product(int number, char sector) {
        Purpose purpose = new Purpose(3, sector, List.of(), List.of(), List.of(), List.of());
        return new Product(number, purpose, VENDOR, VENDOR, "Zelva", "Zelva", "Zelva", 1);
    }

    @Test
    void aForcePaysForThreeTimesTheStaffOfACouncilWithAsLuckyANumber() {
        Extent council = new Scale(body(4, 'C'), SEED).bought(product(11, 'B'), "A-1");
        Extent force = new Scale(body(4, 'P'), SEED).bought(product(11, 'B'), "A-1");
        assertEquals(3.0, (double) force.pounds() / council.pounds(), 0.01);
        assertEquals(3.0 * council.users(), force.users(), 2);
    }

    @Test
    void whatOnlyForcesUseCostsThreeTimesAsMuchForAsManyUsers() {
        Scale force = new Scale(body(4, 'P'), SEED);
        Extent shared = force.bought(product(11, 'B'), "A-1");
        Extent operational = force.bought(product(11, 'P'), "A-1");
        assertEquals(3.0, (double) operational.pounds() / shared.pounds(), 0.01);
        assertEquals(shared.users(), operational.users());
    }

    /** Logarithms of prices differ by 1.2 between products and by 0.3 between bargains. */
    @Test
    void aProductHasItsPriceWhateverWasBargained() {
        Scale scale = new Scale(body(4, 'C'), SEED);
        double bargains = deviation(IntStream.range(0, 2_000)
                .mapToDouble(i -> scale.bought(product(11, 'B'), "A-" + i).pounds())
                .toArray());
        double products = deviation(IntStream.range(0, 2_000)
                .mapToDouble(i -> scale.bought(product(i, 'B'), "A-1").pounds())
                .toArray());
        assertEquals(0.3, bargains, 0.03);
        assertEquals(1.2, products, 0.1);
    }

    @Test
    void halfOfWhatCouncilsHaveCostsLessThanNineThousandPounds() {
        long dear = IntStream.range(0, 2_000)
                .mapToObj(i -> new Scale(body(i, 'C'), SEED).bought(product(i, 'C'), "A-1"))
                .filter(e -> e.pounds() > 9_000)
                .count();
        assertEquals(1_000, dear, 70);
    }

    @Test
    void severalSystemsCostTheirSumAndHaveTheUsersOfOne() {
        assertEquals(new Extent(5_000, 70), new Extent(2_000, 70).and(new Extent(3_000, 9)));
    }

    @Test
    void nothingIsFreeAndNothingIsWithoutUsers() {
        for (int i = 0; i < 2_000; i++) {
            Extent extent = new Scale(body(i, 'C'), SEED).built(product(i, 'C').purpose(), "A-" + i);
            assertTrue(extent.pounds() >= 1 && extent.users() >= 1, extent::toString);
        }
    }

    private static double deviation(double[] amounts) {
        double[] logs = java.util.Arrays.stream(amounts).map(Math::log).toArray();
        double mean = java.util.Arrays.stream(logs).average().orElseThrow();
        return Math.sqrt(java.util.Arrays.stream(logs)
                .map(l -> (l - mean) * (l - mean))
                .average()
                .orElseThrow());
    }
}
