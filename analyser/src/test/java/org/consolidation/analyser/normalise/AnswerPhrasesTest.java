package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Sentences that answer requests")
class AnswerPhrasesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("name a system between words that do not")
    @CsvSource(
            delimiter = '|',
            value = {
                "We use Zorbex supplied by Zorb Ltd|Zorbex supplied by Zorb Ltd",
                "The council currently uses the Zorbex.|Zorbex",
                "Zorbex, but moving to Gannet in 2026|Zorbex",
                "Zorbex (being replaced by Gannet)|Zorbex",
                "Zorbex – to be replaced with Gannet|Zorbex",
                "We use an in-house database|in-house database",
                "Mayfield Police currently uses Zorbex|Zorbex",
                "Zorbex. This will be replaced by Gannet in April 2025.|Zorbex",
                "Yes - Zorbex|Zorbex",
                "Yes|Yes",
                "Zorbex + Moving to Gannet|Zorbex",
                "Ends as a title does.|Ends as a title does.",
                "Migrating to Gannet|Migrating to Gannet",
                "Moving Traffic Enforcement|Moving Traffic Enforcement",
                "Council Run Systems|Council Run Systems",
                "We use iZorb from Zorb Ltd|iZorb from Zorb Ltd",
                "Zorbex, supplied by Zorb Ltd. Contract ends 31 March 2027|Zorbex, supplied by Zorb Ltd",
                "Zorbex (Zorb Ltd). £120k p.a. to Sept 2026.|Zorbex (Zorb Ltd)",
                "Zorbex, annual cost £12,000|Zorbex",
                "Zorbex - expires 31/03/2027|Zorbex",
                "Zorbex - Contract Management|Zorbex - Contract Management",
                "Zorbex (Licence Applications)|Zorbex (Licence Applications)"
            })
    void named(String cell, String name) {
        assertEquals(name, AnswerPhrases.plain(cell));
    }
}
