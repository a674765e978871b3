package org.consolidation.analyser.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.consolidation.analyser.portfolio.CapabilityChoice.Vote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CapabilityChoiceTest {

    private static final Vote FINANCE = new Vote("B01", 3, 270, 4);

    @Test
    @DisplayName("What the organisation states stays, whatever the product's other holders say")
    void ownStrongProposalStays() {
        assertEquals(
                new CapabilityChoice("C17", 100, "stated"),
                CapabilityChoice.choose("C17", 100, "stated", FINANCE, null));
    }

    @Test
    @DisplayName("A majority of holders lends its capability over keywords, with less weight")
    void holdersLend() {
        // 270 points of 3 of 4 votes: mean 90 x 3/4 x 80% = 54
        assertEquals(
                new CapabilityChoice("B01", 54, "product-holders"),
                CapabilityChoice.choose("C17", 60, "keywords", FINANCE, null));
    }

    @Test
    @DisplayName("Half of the votes is no majority: the record's own keywords decide")
    void noMajority() {
        assertEquals(
                new CapabilityChoice("C17", 60, "keywords"),
                CapabilityChoice.choose("C17", 60, "keywords", new Vote("B01", 2, 180, 4), null));
    }

    @Test
    @DisplayName("Keywords of other holders lend only to a record that says nothing itself")
    void weakVotesComeLast() {
        Vote weak = new Vote("B01", 2, 100, 2);
        assertEquals(
                new CapabilityChoice("C17", 60, "keywords"),
                CapabilityChoice.choose("C17", 60, "keywords", null, weak));
        assertEquals(
                new CapabilityChoice("B01", 40, "product-holders"), CapabilityChoice.choose("", 0, "none", null, weak));
    }

    @Test
    @DisplayName("Nothing is forced: without words and votes a system stays unclassified")
    void unclassified() {
        assertEquals(new CapabilityChoice("", 0, "none"), CapabilityChoice.choose("", 0, "none", null, null));
    }
}
