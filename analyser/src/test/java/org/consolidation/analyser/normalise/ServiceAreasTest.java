package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.normalise.CapabilityProposer.Question;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("With the reference tables as shipped, the capability")
class ServiceAreasTest {

    private static final CapabilityProposer PROPOSER = new CapabilityProposer(Catalogue.load(null));

    @Test
    @DisplayName("is read from the words of service areas, as the category of a system whose name says nothing")
    void serviceAreas() {
        assertEquals("C03", ofCategory("Repairs"));
        assertEquals("P26", ofCategory("Dip sampling"));
        assertEquals("P26", ofCategory("PSD complaints"));
        assertEquals("C11", ofCategory("Premises risk"));
        assertEquals("B12", ofCategory("Device management"));
        assertEquals("P12", ofCategory("Exhibits"));
        assertEquals("C01", ofCategory("Revs and Bens"));
        assertEquals("B10", ofCategory("EDRMS"));
        assertEquals("P05", ofCategory("C&C"));
        assertEquals("C20", ofCategory("Passenger Transport"));
        assertEquals("B21", ofCategory("Risk management"));
    }

    @Test
    @DisplayName("is read from a description of one word that says what the system is")
    void oneWord() {
        assertEquals("C22", ask("Zorb", "", "CCTV"));
        assertEquals("", ask("Zorb", "", "a list of streets with CCTV and benches"));
    }

    @Test
    @DisplayName("is not read from words that mean something else beside others")
    void somethingElse() {
        assertEquals("", ask("Zorb", "", "finds friends by their social network"));
        assertEquals("", ask("Neural network", "", ""));
        assertEquals("", ask("Operating theatre list", "", ""));
    }

    private static String ofCategory(String category) {
        return ask("Zorb", category, "");
    }

    private static String ask(String name, String category, String description) {
        return PROPOSER.propose(new Question("", "", "", "", category, name, "", description, ""))
                .capabilityId();
    }
}
