package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.consolidation.analyser.ingest.SourceTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A register of all contracts holds some that are plainly of no system")
class OtherPurchasesTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName("a title of goods and services without a word of software beside it")
    @CsvSource(delimiter = '|', textBlock = """
            Grounds Maintenance                  | Parks and open spaces                | true
            Insurance - Property                 |                                      | true
            Agency Staff                         | Temporary agency workers             | true
            Asbestos Surveys                     | Asbestos surveying                   | true
            Insurance claims system              |                                      | false
            Insurance                            | Hosted claims handling               | false
            Catering                             | Cashless tills                       | false
            Occupational Health Database         |                                      | false
            Vehicle Tracking                     | Refuse fleet                         | false
            Website CMS                          | Content management                   | false
            Multi Functional Devices             | MFD lease                            | false
            Housing Management                   | Supply and support                   | false
            """)
    void plainly(String title, String description, boolean plainly) {
        assertEquals(plainly, OtherPurchases.plainly(title, description == null ? "" : description));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @DisplayName("a contract is set aside by its title unless a known maker of systems is paid")
    @CsvSource({
        "Leisure management, Zorb Ltd, SET_ASIDE",
        "Leisure management, Phoenix Software, SET_ASIDE",
        "Leisure management, Civica, ACCEPTED",
        "Leisure management system, Zorb Ltd, ACCEPTED"
    })
    void judged(String title, String supplier, Outcome outcome) {
        List<SourceTable> tables = List.of(Fixtures.table(0, "ORGANISATION|CONTRACT_TITLE|SUPPLIER", 1));
        Judge judge = new Judge(Lookups.of(tables, Fixtures.REGISTER, Fixtures.CATALOGUE, NormaliseSettings.DEFAULT));
        String line = "KEN|" + title + "|" + supplier;
        assertEquals(outcome, judge.judge(Fixtures.records(0, line).get(0)).outcome());
    }
}
