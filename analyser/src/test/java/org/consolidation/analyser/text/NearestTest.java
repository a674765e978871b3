package org.consolidation.analyser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    @DisplayName("a mistyped word is told the one that takes the fewest letters to change, capitals aside")
    void near() {
        assertEquals(Optional.of("title"), Nearest.to("TITEL", List.of("id", "title", "maker")));
        assertEquals("; did you mean match.prior?", Nearest.question("priorr", List.of("bar", "prior"), "match."));
    }

    @Test
    @DisplayName("of words equally near the first in order is told, whatever their order was")
    void equallyNear() {
        assertEquals(Optional.of("bat"), Nearest.to("cat", List.of("hat", "bat")));
    }

    @Test
    @DisplayName("a word of which more than half would have to change is not suggested")
    void anotherWord() {
        // "title" to "region": five of six letters.
        assertEquals(Optional.empty(), Nearest.to("title", List.of("region", "population")));
        assertEquals(".", Nearest.question("title", List.of("region"), ""));
        // "ab" to "ac": one of two letters, which is just near enough.
        assertEquals(Optional.of("ac"), Nearest.to("ab", List.of("ac")));
        assertEquals(Optional.empty(), Nearest.to("x", List.of()));
    }
}
