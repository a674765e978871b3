package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.consolidation.analyser.catalogue.Sectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrganisationsTest {

    private final Organisations organisations = new Organisations(Fixtures.REGISTER, Sectors.NONE);

    @Test
    @DisplayName("A body is found by code, name, folded name, or its plain name when only one has it")
    void found() {
        assertEquals("KEN", organisations.of(List.of("KEN")).id());
        assertEquals("KEN", organisations.of(List.of("E10000016")).id());
        assertEquals("KEN", organisations.of(List.of("KENT county council")).id());
        assertEquals("TAU", organisations.of(List.of("Taunton Deane BC")).id());
        assertEquals("SOM", organisations.of(List.of("some other words", "SOM")).id());
    }

    @Test
    @DisplayName("A plain name that two bodies share decides nothing")
    void ambiguous() {
        Organisations.Owner owner = organisations.of(List.of("The Kent Constabulary"));
        assertFalse(owner.registered());
        assertEquals("the-kent-constabulary", owner.id());
    }

    @Test
    @DisplayName("Non-answers name nobody")
    void nobody() {
        assertNull(organisations.of(List.of("N/A", "")));
    }

    @Test
    @DisplayName(
            "Several bodies in one cell are told where each is one of the register, and no name is cut at its own and")
    void several() {
        Organisations organisations = new Organisations(
                Fixtures.REGISTER,
                new Sectors(List.of(new Sectors.Sign("police", "police"), new Sectors.Sign("council", "council"))));
        assertEquals(
                List.of("KEN", "SOM"),
                organisations.several("Kent / Somerset").stream()
                        .map(Organisations.Owner::id)
                        .toList());
        assertEquals(
                2,
                organisations
                        .several("Kent County Council and Somerset Council")
                        .size());
        assertEquals(List.of(), organisations.several("Somerset Council and Kent Police"));
        assertEquals(List.of(), organisations.several("Somerset / Kent Police"));
        assertEquals(List.of(), organisations.several("Kent Police and Avon"));
        assertEquals(List.of(), organisations.several("Kent Police - Somerset Council"));
        assertEquals(List.of(), organisations.several("Kent Police, Kent Police"));
        assertEquals(List.of(), organisations.several("Kent Police / Digital"));
    }
}
