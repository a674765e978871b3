package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Status, hosting and criticality are read from their usual wordings")
class WordingsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("The words of a status say where a system is in its life")
    @CsvSource(delimiter = '|', textBlock = """
            Live                                   | LIVE
            In Use                                 | LIVE
            Active                                 | LIVE
            Operational                            | LIVE
            In production                          | LIVE
            Business as usual                      | LIVE
            Implemented                            | LIVE
            Installed                              | LIVE
            Yes                                    | LIVE
            Tolerate                               | LIVE
            Live and test                          | LIVE
            Live / Test / Train                    | LIVE
            Live - procurement project under way   | LIVE
            Retired                                | RETIRED
            Decommissioned (replaced by Niche)     | RETIRED
            Not in use                             | RETIRED
            No longer in use                       | RETIRED
            Inactive                               | RETIRED
            Not active                             | RETIRED
            Non-operational                        | RETIRED
            Superseded                             | RETIRED
            No                                     | RETIRED
            End of life                            | RETIRED
            To be decommissioned                   | RETIRING
            Being replaced                         | RETIRING
            Live - to be replaced 2026             | RETIRING
            Live until replaced                    | RETIRING
            Live, end of life 2026                 | RETIRING
            Planned retirement                     | RETIRING
            Phase out                              | RETIRING
            Legacy                                 | RETIRING
            No longer supported                    | RETIRING
            Migrate                                | RETIRING
            Eliminate                              | RETIRING
            Planned                                | PLANNED
            Not yet live                           | PLANNED
            Not live                               | PLANNED
            Go live 2026                           | PLANNED
            In development                         | PLANNED
            In procurement                         | PLANNED
            Implementation                         | PLANNED
            Implementing (replacement for Lagan)   | PLANNED
            Phase in                               | PLANNED
            Out to tender                          | PLANNED
            Pre-deployment                         | PLANNED
            Acquisition and/or Development         | PLANNED
            Operation and Maintenance              | LIVE
            Pilot                                  | PILOT
            Live pilot                             | PILOT
            Public beta                            | PILOT
            Proof of concept                       | PILOT
            Test                                   | NON_PRODUCTION
            Training                               | NON_PRODUCTION
            UAT                                    | NON_PRODUCTION
            Pre-production                         | NON_PRODUCTION
            Non-production                         | NON_PRODUCTION
            Archive                                | NON_PRODUCTION
            Read only                              | NON_PRODUCTION
            Live (read-only archive)               | NON_PRODUCTION
            Unknown                                | UNKNOWN
            TBC                                    | UNKNOWN
            Olive                                  | UNKNOWN
            ''                                     | UNKNOWN
            """)
    void statuses(String cell, Status status) {
        assertEquals(status, StatusText.read(cell));
    }

    @ParameterizedTest(name = "{0} is \"{1}\"")
    @DisplayName("The words of hosting say where a system runs")
    @CsvSource(delimiter = '|', textBlock = """
            SaaS                              | saas
            Cloud (SaaS)                      | saas
            Software as a Service             | saas
            On-premise                        | on-premises
            On premises                       | on-premises
            on-prem                           | on-premises
            In-house                          | on-premises
            Internally hosted                 | on-premises
            Self-hosted                       | on-premises
            Council data centre               | on-premises
            Local server                      | on-premises
            Shared drive                      | on-premises
            Non-cloud                         | on-premises
            On-premises (moving to cloud)     | on-premises
            Cloud                             | cloud
            Private cloud                     | cloud
            Cloud (was on-prem)               | cloud
            Azure server                      | cloud
            Server in Azure                   | cloud
            Cloud for local authority         | cloud
            AWS                               | cloud
            IaaS                              | cloud
            Web based                         | cloud
            Hosted                            | supplier-hosted
            Supplier hosted                   | supplier-hosted
            Supplier data centre              | supplier-hosted
            Hosted by Civica                  | supplier-hosted
            Externally hosted                 | supplier-hosted
            Hosted by Kent Police             | shared
            Shared service                    | shared
            Lead force                        | shared
            National                          | national
            N/A                               | ''
            Unknown                           | ''
            ''                                | ''
            """)
    void hostings(String cell, String hosting) {
        assertEquals(hosting, HostingText.read(cell));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Criticality runs from 1, the most critical, to 4")
    @CsvSource(delimiter = '|', textBlock = """
            1                   | 1
            1.0                 | 1
            P1                  | 1
            Tier 1              | 1
            Tier1               | 1
            Tier 0              | 1
            Critical            | 1
            Mission critical    | 1
            Business-Critical   | 1
            Very high           | 1
            Must have           | 1
            Platinum            | 1
            4 - Critical        | 1
            1 - most critical   | 1
            Priority 2          | 2
            High                | 2
            1 - High            | 2
            Gold                | 2
            Somewhat critical   | 2
            Should              | 2
            3                   | 3
            Medium              | 3
            Medium-high         | 3
            Less critical       | 3
            Could have          | 3
            Low                 | 4
            Low criticality     | 4
            Very low            | 4
            Non-critical        | 4
            Not critical        | 4
            Non-essential       | 4
            Won't have          | 4
            Won’t have          | 4
            Bronze              | 4
            5                   | 4
            """)
    void criticalities(String cell, int level) {
        assertEquals(level, CriticalityText.read(cell));
    }

    @ParameterizedTest(name = "\"{0}\" says nothing of criticality")
    @DisplayName("Other numbers and words are no criticality")
    @ValueSource(strings = {"", "N/A", "RTO 4 hours", "24 hours", "7", "TBC", "2026", "Yes"})
    void noCriticality(String cell) {
        assertNull(CriticalityText.read(cell));
    }
}
