package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Products that only a description names")
class MentionsTest {

    private static final Mentions KNOWN = new Mentions(List.of(
            new Mentions.Use("kardor contact", 3, 1),
            new Mentions.Use("gannet", 1, 0),
            new Mentions.Use("bluebell", 9, 4),
            new Mentions.Use("verdex", 7, 1)));

    @Test
    @DisplayName("A local name or a function gives way to a product that another record names")
    void givesWay() {
        assertEquals("kardor contact", KNOWN.product("gannet", false, List.of("kardor contact")));
        assertEquals("kardor contact", KNOWN.product("hr system", false, List.of("unheard of", "kardor contact")));
        assertEquals("verdex", KNOWN.product("bluebell", false, List.of("verdex")));
    }

    @Test
    @DisplayName("A name that others use, an in-house system, and mentions that nobody else names stay")
    void stays() {
        assertEquals("verdex", KNOWN.product("verdex", false, List.of("kardor contact")));
        assertEquals("gannet", KNOWN.product("gannet", true, List.of("kardor contact")));
        assertEquals("gannet", KNOWN.product("gannet", false, List.of("unheard of", "bluebell")));
    }
}
