package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.consolidation.analyser.match.Evidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    @Test
    @DisplayName("Each bar begins where the one before ended, and the last place is the weight of the pair")
    void continues() {
        Waterfall waterfall = Waterfall.of(
                List.of(
                        new Evidence("prior", "candidate pair", -4_000, ""),
                        new Evidence("name", "exact", 8_000, ""),
                        new Evidence("version", "missing", 0, ""),
                        new Evidence("vendor", "contradicted", -2_000, "")),
                1_000);
        // From -4 to +4 bits over 208 units from 6 on: 26 units a bit.
        assertEquals(6 + 4 * 26, waterfall.zero());
        assertEquals(6 + 5 * 26, waterfall.bar());
        assertEquals(2_000, waterfall.millibits());
        assertEquals(
                List.of("6+104 true", "6+208 false", "214+1 false", "162+52 true"),
                waterfall.bars().stream()
                        .map(b -> b.x() + "+" + b.width() + " " + b.against())
                        .toList());
    }

    @Test
    @DisplayName("Bits are shown with their sign")
    void signed() {
        assertEquals("+1.2", Waterfall.signed(1_234));
        assertEquals("−0.3", Waterfall.signed(-300));
        assertEquals("0.0", Waterfall.signed(20));
    }
}
