package org.consolidation.analyser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.opportunity.Saving;
import org.consolidation.analyser.report.Totals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    @DisplayName("An opportunity's line gives its saving in pounds a year, or why there is none")
    void lineGivesSaving() {
        assertEquals(
                "Payroll One: 3 contracts; saves £1,200 to £34,600 a year, central £20,000",
                Summary.line(opportunity(new Saving(120_000L, 2_000_000L, 3_456_789L, "", List.of(), ""))));
        assertEquals(
                "Payroll One: 3 contracts; saving not computable: no cost in the returns",
                Summary.line(opportunity(Saving.notComputable("no cost in the returns"))));
    }

    @Test
    @DisplayName("A summary whose records do not add up is our bug")
    void recordsMustAddUp() {
        IllegalArgumentException wrong = assertThrows(
                IllegalArgumentException.class,
                () -> new Summary(5, 3, 1, 0, List.of(), 3, TOTALS, 1, List.of(), "", List.of()));
        assertEquals(
                "records read must be those accepted, set aside and rejected; read 5, accepted 3, set aside 1, rejected 0",
                wrong.getMessage());
    }

    private static final Totals TOTALS = new Totals(3, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0);

    private static Opportunity opportunity(Saving saving) {
        return new Opportunity(
                "id",
                "K1",
                "Same product",
                Advice.CONSOLIDATE,
                "Payroll One: 3 contracts",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                3,
                3,
                1,
                3,
                3,
                1L,
                saving,
                List.of(),
                0,
                List.of(),
                1);
    }
}
