package org.consolidation.analyser.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CoinageTest {

    @Test
    @DisplayName("words do not run out: ten million systems take some 50,000 products, each with several names")
    @Timeout(120) // It did not end.
    void neverRunsDry() {
        Coinage coinage = new Coinage(Vocabulary.load());
        Draw draw = Draw.of(1, "coinage");
        Set<String> brands = new HashSet<>();
        Set<String> vendors = new HashSet<>();
        int count = 200_000;
        for (int i = 0; i < count; i++) brands.add(coinage.brand(draw));
        for (int i = 0; i < count; i++) vendors.add(coinage.vendor(draw));
        // 3 of 100 brands are one that another product has.
        assertEquals(0.97, (double) brands.size() / count, 0.005);
        assertEquals(count, vendors.size());
        brands.retainAll(vendors);
        assertTrue(brands.isEmpty(), () -> "brands that are vendors: " + brands);
        assertTrue(vendors.stream().mapToInt(String::length).max().orElseThrow() <= 24);
    }
}
