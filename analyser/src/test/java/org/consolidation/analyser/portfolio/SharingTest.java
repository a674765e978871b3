package org.consolidation.analyser.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One instance for several bodies")
class SharingTest {

    /** Ayr runs Alpha for Bute and Clun, who say nothing of it, and Bute runs another copy for itself too. */
    private static final String ESTATE = """
            s1 | ayr  | Alpha | Acme | B01:stated:100 | LIVE | 900 | R1 | 2027-03-31 | | bute,clun
            s2 | bute | Alpha | Acme | B01:stated:100 | LIVE | 100 | R1 | 2027-03-31 |
            s3 | clun | Alpha | Acme | B01:stated:100 | LIVE |     | R1 | 2027-03-31 |
            s4 | dyce | Alpha | Acme | B01:stated:100 | LIVE | 500 | R7 | 2027-06-30 |
            s5 | clun | Beta  | Bull | B01:stated:100 | LIVE | 200 |    |            |
            s6 | eday | Alpha | Acme | B01:stated:100 | LIVE | 300 |    |            | | dyce,ayr
            s7 | ayr  | Gamma | Core | B01:stated:100 | LIVE |     |    |            | | bute
            s8 | bute | Gamma | Core | B01:stated:100 | LIVE |     |    |            | | ayr | Ayr Council
            """;

    @Test
    @DisplayName("is what the body that runs it says, of those bodies and that product only")
    void linked() {
        Portfolio portfolio = SampleEstate.place(TestSpark.session(), ESTATE, 3, 4);
        // eday shares Alpha with ayr, but ayr runs it for others itself; of Gamma bute says that it hosts it for ayr
        assertEquals(
                List.of("s1 ", "s2 ayr", "s3 ayr", "s4 eday", "s5 ", "s6 ", "s7 bute", "s8 "),
                portfolio.systems().collectAsList().stream()
                        .map(s ->
                                s.deployment().systemId() + " " + s.deployment().runBy())
                        .sorted()
                        .toList());
        ProductSummary alpha = portfolio.tallies().products().collectAsList().stream()
                .filter(product -> product.product().equals("Alpha"))
                .findFirst()
                .orElseThrow();
        // 5 systems in 2 instances; under R1 of ayr, R7 named by dyce, and one of eday without a reference
        assertEquals(List.of(5L, 2L, 3L), List.of(alpha.systems(), alpha.instances(), alpha.contracts()));
        assertEquals(2, alpha.contractLastDays().size());
    }
}
