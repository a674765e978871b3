package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Counts of people and lengths of time are read as people write them")
class UsersAndTermsTest {

    @ParameterizedTest(name = "{0} is {1} users")
    @DisplayName("A number of users is the number of people or licences stated")
    @CsvSource(delimiter = '|', textBlock = """
            1200                            | 1200
            1200.0                          | 1200
            0                               | 0
            circa 1,200                     | 1200
            c.500                           | 500
            1200 (named)                    | 1200
            1.2k                            | 1200
            2k                              | 2000
            2,500+                          | 2500
            2 500                           | 2500
            50-100                          | 75
            50 – 101                        | 75
            50 to 100 users                 | 75
            1-2k                            | 1500
            up to 50                        | 50
            <50                             | 50
            All 4,500 staff                 | 4500
            3 sites, 1200 users             | 1200
            1200 users across 3 sites       | 1200
            As of 2024: 850                 | 850
            E3 licences: 640                | 640
            12.5 FTE                        | 13
            1 million                       | 1000000
            1,200 named, 300 concurrent     | 1200
            2024                            | 2024
            """)
    void users(String cell, long users) {
        assertEquals(users, UsersText.read(cell).users());
    }

    @ParameterizedTest(name = "\"{0}\" states no number of users")
    @DisplayName("What states no number of people gives none")
    @ValueSource(
            strings = {
                "all staff",
                "Unlimited",
                "Apache License 2.0",
                "Site licence",
                "N/A",
                "",
                "100% of staff",
                "50 %",
                "31/03/2026",
                "2026-03-31",
                "£12,000",
                "1,2OO",
                "-5",
                "99999999999999999999",
                "Office365",
                "1.200"
            })
    void noUsers(String cell) {
        assertNull(UsersText.read(cell).users());
    }

    @ParameterizedTest(name = "{0} is {1} months")
    @DisplayName("A length of time is whole months, the first term without its options")
    @CsvSource(delimiter = '|', textBlock = """
            36 months                            | 36
            36 month                             | 36
            2 years                              | 24
            3yrs                                 | 36
            3 yr                                 | 36
            3-year                               | 36
            3.5 years                            | 42
            three years                          | 36
            twelve months                        | 12
            12 (twelve) months                   | 12
            a year                               | 12
            90 days                              | 3
            30 days                              | 1
            180 days                             | 6
            14 days                              | 0
            6 weeks                              | 1
            3 months' notice                     | 3
            One month’s notice                   | 1
            3 calendar months                    | 3
            1 year 6 months                      | 18
            1 year and 6 months                  | 18
            1y 6m                                | 18
            3+1+1                                | 36
            3 + 1 + 1                            | 36
            3+1+1 years                          | 36
            24+12 months                         | 24
            24+12+12                             | 24
            2 years + 1                          | 24
            2 years + 1 year + 1 year            | 24
            3 years plus 2 x 1 year              | 36
            3 years with the option of 6 months  | 36
            5 years (to 2028)                    | 60
            2 x 12 months                        | 24
            2x12 months                          | 24
            3-5 years                            | 36
            1 to 3 months                        | 1
            18 months (12 + 6)                   | 18
            """)
    void months(String cell, int months) {
        assertEquals(months, Term.months(cell, false));
        assertEquals(months, Term.months(cell, true));
    }

    @ParameterizedTest(name = "{0} alone is {1} months where months are counted, {2} where years are")
    @DisplayName("A number without unit is what its column counts")
    @CsvSource(delimiter = '|', textBlock = """
            3             | 3  | 36
            24            | 24 | 24
            12            | 12 | 12
            3.0           | 3  | 36
            5 (initial)   | 5  | 60
            0             | 0  | 0
            """)
    void bareMonths(String cell, int monthsCounted, int yearsCounted) {
        assertEquals(monthsCounted, Term.months(cell, false));
        assertEquals(yearsCounted, Term.months(cell, true));
    }

    @ParameterizedTest(name = "\"{0}\" states no length of time")
    @DisplayName("What states no length of time gives none")
    @ValueSource(
            strings = {
                "",
                "rolling",
                "N/A",
                "Annual",
                "31/03/2026",
                "2026-03-31",
                "until 31 March 2026",
                "2026",
                "£12,000",
                "G-Cloud 13",
                "M365"
            })
    void noMonths(String cell) {
        assertNull(Term.months(cell, false));
        assertNull(Term.months(cell, true));
    }
}
