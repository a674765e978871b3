package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("File names")
class LabelsTest {

    @Test
    @DisplayName("a file name without what it is and when it was made is whose it is")
    void organisations() {
        assertEquals("Kent Police", Labels.organisation("inventories/kent-police_it_systems_2026.csv"));
        assertEquals(
                "Isle of Wight Council",
                Labels.organisation("isle_of_wight_council asset register v2 (31 March 2026).csv"));
        assertEquals(
                "Barking and Dagenham",
                Labels.organisation("List of Applications BarkingAndDagenham.csv".replace("And", " and ")));
        assertEquals("Kent", Labels.organisation("kent/systems.csv"));
        assertEquals("systems", Labels.organisation("inventories/systems.csv"));
        assertEquals("Mayfield", Labels.organisation("mayfield-inventory-may-26.tsv"));
        assertEquals("Hastings Borough Council", Labels.organisation("Hastings Borough Council FOI212900.csv"));
        assertEquals("City of Oakdale", Labels.organisation("City of Oakdale SB272 enterprise system catalog.csv"));
        assertEquals(
                "San Francisco", Labels.organisation("San Francisco inventory of enterprise systems of record.csv"));
        assertEquals("Thurrock Council", Labels.organisation("thurrock council childrens software.txt"));
        assertEquals("Hastings Borough Council", Labels.organisation("Hastings Borough Council FOIR-496525847.txt"));
        assertEquals(
                "Kent Police and Crime Commissioner", Labels.organisation("Kent Police and Crime Commissioner.csv"));
        assertEquals(
                "Oxford University Hospitals", Labels.organisation("Oxford University Hospitals applications.csv"));
        assertEquals("Kent County Council", Labels.organisation("kent-county-council-contracts-register-2025.csv"));
        assertEquals("Deal Town Council", Labels.organisation("SCCM installed software Deal Town Council.csv"));
        assertEquals("FHFA", Labels.organisation("FHFA 2025 AI use case inventory.csv"));
        assertEquals("Fhfa", Labels.organisation("fhfa_2025_ai_inventory.csv"));
        assertEquals("SEC", Labels.organisation("2025-sec-individual-ai-use-cases.csv"));
        assertEquals("CCWD", Labels.organisation("ccwd catalog of enterprise systems.csv"));
        assertEquals("Ely", Labels.organisation("ely-systems.csv"));
        assertEquals("St Albans", Labels.organisation("st_albans_systems.csv"));
        assertEquals("Scottish Enterprise", Labels.organisation("scottish_enterprise_systems.csv"));
        assertEquals(
                "Information Commissioner",
                Labels.organisation("Information Commissioner information asset register.csv"));
    }
}
