package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pages")
class PagesTest {

    @Test
    @DisplayName("never part a minus from its sum at the end of a line, by a word joiner (U+2060)")
    void minus() {
        assertEquals("from −\u2060£4 to £5, −1.2 bits", Pages.unbroken("from −£4 to £5, −1.2 bits"));
    }
}
