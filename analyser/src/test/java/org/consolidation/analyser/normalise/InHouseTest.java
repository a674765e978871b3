package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cell of makers")
class InHouseTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Built by us",
                "Developed by our ICT team",
                "ICT Team",
                "The Web Team",
                "IT Section",
                "Self-written",
                "In-house",
                "Own development"
            })
    @DisplayName("says that the organisation built it")
    void own(String cell) {
        assertTrue(InHouse.maker(cell));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"Team Software", "Zorbex IT Team", "Developed by Zorbex", "Made in US", "Us Fleet", "Digital"})
    @DisplayName("names a firm, or says nothing")
    void others(String cell) {
        assertFalse(InHouse.maker(cell));
    }
}
