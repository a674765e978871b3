package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Makers beside names")
class NamedSystemsTest {

    @Test
    @DisplayName("A mark or \"by\" sets a maker apart; a word of the name is none")
    void apart() {
        for (String cell : List.of(
                "Zorb - Gannet",
                "Zorb Software Ltd. – Gannet",
                "Gannet (Zorb Ltd)",
                "Gannet, Zorb",
                "Gannet by Zorb",
                "ZORB: Gannet")) {
            assertTrue(NamedSystems.apart(cell, "zorb"), cell);
        }
        for (String cell : List.of("Zorb Gannet", "Zorb", "Gannet on Zorb", "Zorb Software Gannet", "Gannet")) {
            assertFalse(NamedSystems.apart(cell, "zorb"), cell);
        }
    }
}
