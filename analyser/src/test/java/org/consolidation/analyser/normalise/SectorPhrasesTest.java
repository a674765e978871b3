package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.consolidation.analyser.catalogue.Catalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A phrase of several meanings")
class SectorPhrasesTest {

    private static final CapabilityProposer PROPOSER = new CapabilityProposer(Catalogue.load(null));

    @Test
    @DisplayName("is read as the sector of the body reads it")
    void bySector() {
        assertEquals("P05", read("CAD archive", "", "police"));
        assertEquals("B13", read("CAD", "", "council"));
        assertEquals("C14", read("PCN processing", "", "council"));
        assertEquals("", read("PCN register", "", "health"));
        assertEquals("C11", read("Zorb", "Public protection", "council"));
        assertEquals("P18", read("Zorb", "Public protection", "police"));
        assertEquals("B06", read("Zorb", "Contact management", "council"));
        assertEquals("P06", read("Zorb", "Contact management", "police"));
    }

    @Test
    @DisplayName("means in bodies of no known sector what it means anywhere")
    void withoutSector() {
        assertEquals("C14", read("PCN processing", "", ""));
        assertEquals("P05", read("Command and control", "", ""));
        assertEquals("", read("DMS", "", ""), "a document management system as much as a duty management system");
        assertEquals("P25", read("DMS", "", "police"));
    }

    private static String read(String name, String description, String sector) {
        return PROPOSER.propose(new CapabilityProposer.Question("", "", "", "", "", name, "", description, sector))
                .capabilityId();
    }
}
