package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static Asked asked(String body, String field, int order, long missing, long figure, long place) {
        boolean cost = field.equals(OrganisationPage.COST);
        return new Asked(
                body,
                body,
                field,
                order,
                20,
                missing,
                9,
                figure,
                place,
                cost ? 1_000_000L : null,
                cost ? 5_000_000L : null);
    }

    @Test
    @DisplayName("The field by which most gain a saving comes first, then most places, then most systems")
    void order() {
        List<Asked> fields = new ArrayList<>(List.of(
                asked("ayr", "Version", 4, 20, 0, 0),
                asked("ayr", OrganisationPage.END, 1, 3, 0, 7),
                asked("ayr", OrganisationPage.COST, 0, 2, 1, 2),
                asked("ayr", "Users", 3, 20, 0, 0),
                asked("ayr", OrganisationPage.SUPPLIER, 2, 5, 0, 7)));
        fields.sort(Asked.MOST);
        assertEquals(
                List.of("Annual cost", "Supplier", "Contract end", "Users", "Version"),
                fields.stream().map(Asked::field).toList());
    }

    @Test
    @DisplayName("All together is the sum over organisations, what peers pay too")
    void together() {
        List<Asked> all = Asked.together(List.of(
                asked("ayr", OrganisationPage.COST, 0, 2, 1, 2),
                asked("ayr", OrganisationPage.END, 1, 3, 0, 7),
                asked("bute", OrganisationPage.COST, 0, 4, 2, 3)));
        assertEquals(2, all.size());
        assertEquals(
                "annual cost, which 6 of 40 systems lack: of 18 opportunities, counted once for each organisation"
                        + " concerned, 3 would gain a saving and 5 could change place; by what peers pay, the"
                        + " systems without it whose cost peers tell come to £20,000 to £100,000 a year",
                all.get(0).words());
        assertEquals(
                "contract end, which 3 of 20 systems lack: of 9 opportunities, counted once for each organisation"
                        + " concerned, 7 could change place",
                all.get(1).words());
    }

    @Test
    @DisplayName("A field that no opportunity waits for is asked for by how many systems lack it")
    void alone() {
        assertEquals(
                "version, which 1 of 20 systems lacks",
                asked("ayr", "Version", 4, 1, 0, 0).words());
    }
}
