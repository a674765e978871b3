package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Ways of writing one maker")
class SpeltMakersTest {

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource({
        "zorbex, zorbex uk",
        "micro focus, microfocus",
        "zorbex, zrobex",
        "zorbex, zorbexsystems",
        "zorbex, zorbexsoftwaer"
    })
    @DisplayName("misspelt, without blanks, with a branch or what companies put behind run together with it")
    void alike(String one, String other) {
        assertTrue(SpeltMakers.alike(one, other));
        assertTrue(SpeltMakers.alike(other, one));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource({"zorbex, gannet", "zorbex, zorbexia", "gannet zorbex, zorbex", "zorb, zarb"})
    @DisplayName("are no others: a firm that begins like another, or ends with its name")
    void others(String one, String other) {
        assertFalse(SpeltMakers.alike(one, other));
        assertFalse(SpeltMakers.alike(other, one));
    }

    @Test
    @DisplayName("A seller before the maker names it last")
    void seller() {
        assertTrue(SpeltMakers.namesLast("gannet supplies zorbex", "zorbex"));
        assertTrue(SpeltMakers.namesLast("zorbex", "gannet supplies zorbex"));
        assertFalse(SpeltMakers.namesLast("gannetzorbex", "zorbex"));
    }

    @Test
    @DisplayName(
            "What is stated of all spellings is stated of the one that most have: 4 + 1 + 2 of seven and one other")
    void together() {
        assertEquals(
                Map.of("zorbex", 7L, "gannet supplies", 1L),
                SpeltMakers.together(
                        Map.of("zorbex", 4L, "zrobex", 1L, "gannet supplies zorbex", 2L, "gannet supplies", 1L)));
    }

    @Test
    @DisplayName("Of more than fifty makers none is taken for another")
    void many() {
        Map<String, Long> makers = new HashMap<>();
        for (char c = 'a'; c <= 'z'; c++) {
            makers.put("zorbex" + c, 1L);
            makers.put("gannet" + c, 1L);
        }
        assertEquals(52, SpeltMakers.together(makers).size());
    }
}
