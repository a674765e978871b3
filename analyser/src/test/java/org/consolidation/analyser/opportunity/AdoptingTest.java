package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.consolidation.analyser.coalition.Alliances;
import org.consolidation.analyser.decision.Answer;
import org.consolidation.analyser.decision.Offer;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.portfolio.SampleEstate;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who took up which offer")
class AdoptingTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    private static Opportunities find(String estate, Offer... offers) {
        Ground ground = new Ground(
                EnumSet.allOf(Field.class),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("ayr", "council", "bute", "council", "clun", "council"),
                Map.of(),
                Map.of(),
                Set.of(),
                List.of(offers),
                Alliances.NONE);
        return Finding.find(
                SampleEstate.place(TestSpark.session(), estate, 5, 3),
                SampleEstate.catalogue(),
                ground,
                AS_OF,
                OpportunitySettings.DEFAULT);
    }

    private static List<String> adoption(Opportunities found) {
        return Stream.concat(found.adoption().collectAsList().stream(), found.answers().stream())
                .map(one -> one.offer() + " " + one.organisationId() + ": " + one.answer() + ", " + one.basis())
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("is measured where everybody did, so that nothing is left to advise")
    void byAll() {
        assertEquals(
                List.of("govuk-notify ayr: adopted, systems", "govuk-notify bute: adopted, systems"),
                adoption(find("""
                                s1 | ayr  | GOV.UK Notify | GDS | B08:stated:100 | LIVE | | | |
                                s2 | bute | GOV.UK Notify | GDS | B08:stated:100 | LIVE | | | |
                                """)));
    }

    @Test
    @DisplayName("is what stands in use, whatever was answered, and whatever is advised of the offer")
    void inUse() {
        assertEquals(
                List.of(
                        "govuk-pay ayr: unknown, silence",
                        "govuk-pay bute: adopted, systems; offers.csv says declined",
                        "govuk-pay clun: declined, offers.csv"),
                adoption(find(
                        """
                        s1 | ayr  | TillWorks  | Till | B05:stated:100 | LIVE | 8000 | | |
                        s2 | bute | GOV.UK Pay | GDS  | B05:stated:100 | LIVE |      | | |
                        s3 | clun | PayPlace   | Pay  | B05:stated:100 | LIVE | 9000 | | |
                        """,
                        new Offer("bute", "govuk-pay", Answer.DECLINED, "too dear", AS_OF),
                        new Offer("clun", "govuk-pay", Answer.DECLINED, "too dear", AS_OF))));
    }

    @Test
    @DisplayName("What is published counts once for an organisation, of each of its systems the same share")
    void oncePerOrganisation() {
        Opportunities found = find("""
                s1 | ayr  | TillWorks | Till | B05:stated:100 | LIVE | 60000 | | |
                s2 | ayr  | PayPlace  | Pay  | B05:stated:100 | LIVE | 45000 | | |
                s3 | bute | TillWorks | Till | B05:stated:100 | LIVE |  8000 | | |
                """);
        // £14,400 of 2019-20 is £17,803.36; ayr's 60,000 and 45,000 of 105,000: £10,173.34 and £7,630.01; bute's 8,000
        List<String> members = found.members().collectAsList().stream()
                .filter(member -> member.role().equals("open"))
                .map(member -> member.systemId() + " " + member.countsOnPence())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("s1 1017334", "s2 763001", "s3 800000"), members);
        Opportunity pay = found.opportunities().collectAsList().stream()
                .filter(one -> one.kind().equals("K6"))
                .findFirst()
                .orElseThrow();
        // £25,803.35 x 80% = £20,642.68
        assertEquals(20_642_68, pay.saving().grossCentralPence());
    }
}
