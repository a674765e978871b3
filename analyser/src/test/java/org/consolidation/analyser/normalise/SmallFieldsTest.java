package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallFieldsTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("Users are a number, the middle of a range, or nothing")
    @CsvSource(delimiter = ';', textBlock = """
            circa 1,200;1200
            1200 (named);1200
            50-100;75
            10,000-50,000;30000
            50,000+;50000
            1.2k;1200
            all staff;
            N/A;
            99999999999;
            """)
    void users(String cell, Long users) {
        assertEquals(users, UsersText.read(cell).users());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A status is read by its words, what is to come first")
    @CsvSource(delimiter = ';', textBlock = """
            Live;LIVE
            In use;LIVE
            BAU;LIVE
            Decommissioned;RETIRED
            No longer in use;RETIRED
            Planned;PLANNED
            in procurement;PLANNED
            Pre-deployment;PLANNED
            Pilot;PILOT
            to be replaced 2026;RETIRING
            Live - being decommissioned;RETIRING
            UAT;NON_PRODUCTION
            banana;UNKNOWN
            d) Retired – The use case was reported last year, but its development and use has since been discontinued.;RETIRED
            a) Pre-deployment – The use case is in a development or acquisition status.;PLANNED
            b)  Pilot – The use case has been deployed in a limited test or pilot capacity.;PILOT
            c)  Deployed ¤ The use case is being used to support the mission of an agency.;LIVE
            Live - the system is to be replaced in 2027;RETIRING
            Approved;UNKNOWN
            """)
    void status(String cell, Status status) {
        assertEquals(status, StatusText.read(cell));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Hosting is one of five or not known")
    @CsvSource(delimiter = ';', textBlock = """
            SaaS;saas
            Azure;cloud
            On-Premise;on-premises
            Hosted by supplier;supplier-hosted
            Shared with Kent;shared
            Server;on-premises
            Desktop;''
            Yes;''
            """)
    void hosting(String cell, String hosting) {
        assertEquals(hosting, HostingText.read(cell));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Criticality runs from 1, most, to 4")
    @CsvSource(delimiter = ';', textBlock = """
            Mission critical;1
            Tier 1;1
            Gold;2
            High;2
            Medium;3
            Low;4
            Non-critical;4
            3;3
            ?;
            """)
    void criticality(String cell, Integer level) {
        assertEquals(level, CriticalityText.read(cell));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A duration is a firm term in months and the options after it")
    @CsvSource(delimiter = ';', textBlock = """
            3+1+1;36;1+1
            36 months;36;''
            2 years;24;''
            2 years 6 months;30;''
            two years;24;''
            5;60;''
            24;24;''
            3 years + 2 x 12 months;36;2 x 12 months
            rolling;;''
            """)
    void terms(String cell, Integer months, String extension) {
        assertEquals(new Term(months, extension), Term.read(cell));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Notice is in months")
    @CsvSource({"3 months,3", "90 days,3", "one month,1", "6 weeks,2", "12,12", "none,"})
    void notice(String cell, Integer months) {
        assertEquals(months, Term.noticeMonths(cell));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Non-answers are known from answers")
    @CsvSource(delimiter = ';', textBlock = """
            N/A;true
            -;true
            Information not held;true
            exempt under section 31;true
            No system needed;true
            We do not operate a bus fleet;true
            NEC Housing;false
            None such Ltd;false
            Noticeboard;false
            """)
    void nonAnswers(String cell, boolean is) {
        assertEquals(is, NonAnswer.isOne(org.consolidation.analyser.text.Fold.fold(cell)));
    }
}
