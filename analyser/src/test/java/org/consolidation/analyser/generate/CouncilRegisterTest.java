package org.consolidation.analyser.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.consolidation.analyser.generate.CouncilRegister.NameVariant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The council register")
class CouncilRegisterTest {

    private final Council ended = council("OLD", "E10", "Somewhere County Council", "Somewhere", "2023-04-01");
    private final Council existing = council("NEW", "E06", "Somewhere Council", "Somewhere", "");
    private final Council twin = council("TWN", "", "Elsewhere Council", "Nowhere", "");
    private final Council otherTwin = council("TWO", "E07", "Nowhere District Council", "Nowhere", "");

    private final CouncilRegister register = CouncilRegister.of(
            List.of(ended, otherTwin, twin, existing),
            List.of(
                    new NameVariant("somewhere county", "OLD"),
                    new NameVariant("Mï¿½n", "NEW"),
                    new NameVariant("  some  where ", "NEW"),
                    new NameVariant("Unknown", "XXX")));

    @Test
    @DisplayName("gives a name that an ended and an existing council claim to the existing one")
    void existingCouncilKeepsTheName() {
        assertEquals(
                List.of("NEW", "E06", "Somewhere", "some where"),
                register.aliases().get("E06"));
        assertEquals(
                List.of("OLD", "E10", "somewhere county"), register.aliases().get("E10"));
    }

    @Test
    @DisplayName("gives a name that two existing councils claim to neither")
    void nobodyKeepsAnAmbiguousName() {
        assertEquals(List.of("TWN"), register.aliases().get("TWN"));
        assertEquals(List.of("TWO", "E07"), register.aliases().get("E07"));
        assertEquals(Optional.empty(), register.finder().find("", "Nowhere"));
    }

    @Test
    @DisplayName("finds by code first, then by name, then by name without brackets")
    void finding() {
        CouncilRegister.Finder finder = register.finder();
        assertEquals(Optional.of(ended), finder.find("OLD", "Somewhere Council"));
        assertEquals(Optional.of(existing), finder.find("slug", "SOMEWHERE council"));
        assertEquals(Optional.of(existing), finder.find("NEW-alder", "Somewhere Council (Alderman)"));
        assertEquals(Optional.empty(), finder.find("", ""));
    }

    @Test
    @DisplayName("does not depend on the order of its rows")
    void orderDoesNotMatter() {
        List<Council> councils = List.of(existing, twin, ended, otherTwin);
        List<NameVariant> variants =
                List.of(new NameVariant("  some  where ", "NEW"), new NameVariant("somewhere county", "OLD"));
        assertEquals(register, CouncilRegister.of(councils, variants));
    }

    private static Council council(String code, String gss, String name, String shortName, String validTo) {
        return new Council(code, gss, List.of(), name, shortName, "County", "England", "", "", validTo, List.of(), "");
    }
}
