package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that several things bear, where what they are used for tells which is meant. */
class ServedNamesTest {

    private static final SystemReader READER = new SystemReader(Fixtures.CATALOGUE);

    @ParameterizedTest(name = "{0} / {1} / {2} / {3}")
    @DisplayName("A doubtful name of a product is believed where no maker is told and the function agrees")
    @CsvSource(delimiter = ';', textBlock = """
            Mosaic;;Adult social care;;the access group;C04
            Mosaic;;;Social care;the access group;C04
            Mosaic;Mosaic;Adult social care;;the access group;C04
            Mosaic;Phoenix Software;Adult social care;;the access group;C04
            Mosaic;;Payroll;;'';B02
            Mosaic;;;;'';''
            Mosaic;Zorb Ltd;Adult social care;;zorb;C04
            Mosaics;;Adult social care;;'';C04
            Zork;;Payroll;;'';B02
            """)
    void served(String name, String vendor, String description, String category, String maker, String function) {
        SystemReader.Read read = READER.read(name, text(vendor), text(description), text(category));
        assertEquals(maker, read.name().vendor());
        assertEquals(function, read.proposal().capabilityId());
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
