package org.consolidation.analyser.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.consolidation.analyser.opportunity.Ground;
import org.consolidation.analyser.opportunity.OpportunitySettings;
import org.consolidation.analyser.opportunity.Terms;
import org.consolidation.analyser.portfolio.SampleEstate;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TargetingTest {

    private static final String ESTATE = """
            s1 | Alder   | Cheap | Acme  | B01:stated:100 | LIVE | 1000000 | |
            s2 | Birch   | Cheap | Acme  | B01:stated:100 | LIVE | 1000000 | |
            s3 | Cedar   | Dear  | Grand | B01:stated:100 | LIVE | 10000000 | |
            s4 | Dogwood | Dear  | Grand | B01:stated:100 | LIVE | 10000000 | |
            s5 | Elm     | Dear  | Grand | B01:stated:100 | LIVE | 10000000 | |
            s6 | Fir     | Other | Third | B01:stated:100 | LIVE |        | |
            s7 | Gorse   | Other | Third | B01:stated:100 | LIVE |        | |
            """;

    private static Target choose(String estate) {
        Terms terms =
                Terms.of(SampleEstate.catalogue(), Ground.OPEN, LocalDate.of(2026, 1, 1), OpportunitySettings.DEFAULT);
        Targets targets =
                Targeting.choose(SampleEstate.place(TestSpark.session(), estate, 1, 2), terms, TargetSettings.DEFAULT);
        assertEquals(1, targets.shown().size());
        return targets.shown().get(0);
    }

    private static List<String> movers(Target target) {
        return target.moves().stream().map(Target.Move::organisationId).sorted().toList();
    }

    @Test
    @DisplayName("Nobody is offered a move of a system that is being retired")
    void retiring() {
        // Acme may grow from two to three of seven, by one.
        String fewer = ESTATE.replace("s7", "s7 | Holly | Other | Third | B01:stated:100 | LIVE | | |\ns8")
                .replace("s6", "s6 | Ivy | Other | Third | B01:stated:100 | LIVE | | |\ns9");
        Target all = choose(fewer);
        assertEquals(5, all.costKnownUses());
        assertEquals(List.of("Cedar", "Dogwood"), movers(all), "Acme has room for four of nine");
        Target target = choose(fewer.replace("s3 | Cedar   | Dear  | Grand | B01:stated:100 | LIVE", """
                s3 | Cedar   | Dear  | Grand | B01:stated:100 | RETIRING"""));
        assertEquals(9, target.uses());
        assertEquals(4, target.costKnownUses());
        assertEquals(List.of("Dogwood", "Elm"), movers(target));
    }
}
