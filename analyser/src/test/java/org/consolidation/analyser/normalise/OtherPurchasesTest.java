package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
