package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ways in which a phrase is written")
class SpellingVariantsTest {

    @Test
    @DisplayName("are its other number, the British and the American spelling, and neighbours as one word")
    void variants() {
        assertEquals(Set.of("helpdesk", "helpdesks", "help desks"), SpellingVariants.of("help desk"));
        assertEquals(Set.of("cemetery"), SpellingVariants.of("cemeteries"));
        assertEquals(
                Set.of(
                        "contact center",
                        "contact centers",
                        "contact centres",
                        "contactcenter",
                        "contactcenters",
                        "contactcentre",
                        "contactcentres"),
                SpellingVariants.of("contact centre"));
        assertTrue(SpellingVariants.of("server virtualization").contains("server virtualisation"));
        assertTrue(SpellingVariants.of("data centre hosting").contains("datacenter hosting"));
    }

    @Test
    @DisplayName("do not join single letters: C & C is no CC")
    void singleLetters() {
        assertFalse(SpellingVariants.of("c c").contains("cc"));
        assertTrue(SpellingVariants.of("c c system").contains("c csystem"));
    }

    @Test
    @DisplayName("leave alone words that only look like a plural")
    void alone() {
        for (String word : List.of("access", "analysis", "bus", "virus", "gis")) {
            assertFalse(SpellingVariants.of(word).contains(word.substring(0, word.length() - 1)), word);
        }
    }

    @Test
    @DisplayName("have one root, by which a phrase counts once")
    void root() {
        for (String phrase : List.of("help desk", "data centres", "libraries", "server virtualisation", "licence")) {
            for (String written : SpellingVariants.of(phrase)) {
                assertEquals(SpellingVariants.root(phrase), SpellingVariants.root(written), written);
            }
        }
    }
}
