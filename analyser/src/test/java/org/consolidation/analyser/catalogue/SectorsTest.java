package org.consolidation.analyser.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sector of a body")
class SectorsTest {

    private static final Sectors SECTORS = Catalogue.load(null).vocabulary().sectors();

    @Test
    @DisplayName("is told by its name, or by its kind in the register")
    void told() {
        assertEquals("police", SECTORS.of("Police Service of Northern Ireland"));
        assertEquals("police", SECTORS.of("City of London Police"));
        assertEquals("police", SECTORS.of("Territorial police force"));
        assertEquals("council", SECTORS.of("Cyngor Gwynedd"));
        assertEquals("council", SECTORS.of("Scottish unitary authority"));
        assertEquals("council", SECTORS.of("Non-metropolitan district"));
        assertEquals("health", SECTORS.of("County Durham and Darlington NHS Foundation Trust"));
        assertEquals("fire", SECTORS.of("West Midlands Fire Service"));
    }

    @Test
    @DisplayName("is not told by words that look like it")
    void notTold() {
        assertEquals("", SECTORS.of("Arts Council England"));
        assertEquals("", SECTORS.of("Department for Infrastructure"));
        assertEquals("", SECTORS.of(""));
    }

    @Test
    @DisplayName("lists the sectors that signs tell, in order")
    void sectors() {
        assertEquals(List.of("council", "fire", "health", "police"), SECTORS.told());
    }
}
