package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThousandsTest {

    @Test
    @DisplayName("a sum that its own comma parted is one again where that makes the line as long as the header")
    void rejoined() {
        assertEquals(
                List.of("Zorbex", "£1,250,000.50", "31/03/2027"),
                Thousands.rejoined(List.of("Zorbex", "£1", "250", "000.50", "31/03/2027"), 3, List.of(1)));
        assertEquals(
                List.of("Zorbex", "£50,000", "£7"),
                Thousands.rejoined(List.of("Zorbex", "£50", "000", "£7"), 3, List.of(1, 2)));
    }

    @Test
    @DisplayName("a line that is longer for another reason stays as it is")
    void otherwise() {
        List<String> name = List.of("Zorbex", " Quux", "£50", "Live");
        assertEquals(name, Thousands.rejoined(name, 3, List.of(1)));
        List<String> elsewhere = List.of("Zorbex", "50", "000", "Live");
        assertEquals(elsewhere, Thousands.rejoined(elsewhere, 3, List.of(2)));
        List<String> fits = List.of("Zorbex", "£50", "000");
        assertEquals(fits, Thousands.rejoined(fits, 3, List.of(1)));
    }
}
