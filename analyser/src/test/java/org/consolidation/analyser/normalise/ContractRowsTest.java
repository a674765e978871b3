package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.ingest.Collection;
import org.consolidation.analyser.ingest.IngestSettings;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.ingest.Ingesting;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Real contract rows read as inventories")
class ContractRowsTest {

    private static final Path ROWS = Path.of("src", "test", "resources", "contracts");

    private static final Map<String, Deployment> SYSTEMS = new TreeMap<>();
    private static List<DataIssue> issues;
    private static Normalised normalised;

    @BeforeAll
    static void read() {
        Catalogue catalogue = Catalogue.load(null);
        Ingested ingested = Ingesting.ingest(
                TestSpark.session(), Collection.open(List.of(ROWS)), catalogue, IngestSettings.DEFAULT);
        normalised = Normalising.normalise(
                ingested, List.of(), catalogue, LocalDate.of(2026, 1, 31), NormaliseSettings.DEFAULT);
        for (Deployment system : normalised.deployments().collectAsList()) {
            SYSTEMS.put(system.systemName(), system);
        }
        issues = normalised.issues().collectAsList();
    }

    private static Deployment system(String beginning) {
        return SYSTEMS.entrySet().stream()
                .filter(e -> e.getKey().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static long count(String rule, String file) {
        return issues.stream()
                .filter(i -> i.rule().equals(rule) && i.file().endsWith(file))
                .count();
    }

    @Test
    @DisplayName("A value over a period is divided by its years, where start and end are known")
    void annualised() {
        // £3,712,490 from 1 October 2020 to 30 September 2022: two years
        Cost leeds = system("Microsoft Enterprise Agreement Renewal").cost();
        assertEquals(1_856_245_00, leeds.centralPence());
        assertEquals(CostBasis.ANNUALISED, leeds.basis());
        // £74,020 over 5 August 2024 to 4 August 2027: three years
        assertEquals(24_673_33, system("SANnav").cost().centralPence());
    }

    @Test
    @DisplayName("The awarded value counts, not the bounds that were sought; without dates it is not annual")
    void awarded() {
        Cost opas = system("e-OPAS").cost();
        assertEquals("26670.98", opas.raw());
        assertFalse(opas.known());
        assertEquals(CostBasis.TOTAL, opas.basis());
        assertEquals(3, count("money.total-without-term", "uk-lancashire-councils-cf-ict.csv"));
        // closed without an award: 0 is not "free"
        assertEquals(1, count("money.total-of-nothing", "uk-lancashire-councils-cf-ict.csv"));
    }

    @Test
    @DisplayName("A contract without a title is set aside, and no product is made of its reseller")
    void withoutTitle() {
        String file = "uk-cf-awards-2022-councils-police-fire.csv";
        assertEquals(4, count("contract.no-title", file));
        assertTrue(SYSTEMS.values().stream().noneMatch(d -> d.sourceFile().endsWith(file)));
        assertEquals(0, normalised.records(Outcome.REJECTED));
    }

    @Test
    @DisplayName("A reseller is who is paid, never the maker, also where it leads the title or is misspelt")
    void resellers() {
        for (String title : List.of(
                "Microsoft Enterprise Agreement Renewal",
                "Bytes Software Services",
                "Hootsuite",
                "SANnav",
                "Grafana")) {
            assertTrue(system(title).reseller(), title);
            assertTrue(
                    List.of("", "microsoft", "hootsuite", "grafana labs")
                            .contains(system(title).name().vendor()),
                    title + " " + system(title).name().vendor());
        }
        assertEquals("boxxe", system("Hootsuite").supplier());
        assertTrue(system("Bytes Software Services").name().shown().startsWith("Microsoft"));
    }

    @Test
    @DisplayName("A contract that ended before the date of the run is no system in use")
    void ended() {
        assertEquals(Status.RETIRED, system("RM5189 SO8377").status());
        assertEquals(Status.UNKNOWN, system("SANnav").status());
        assertEquals(5, count("contract.ended", "uk-home-office-cf-ict.csv"));
        assertEquals(0, count("status.unreadable", ".csv"));
    }

    @Test
    @DisplayName("A contract in two notices is one system in use, the notice that ends last, and is told")
    void repeated() {
        // rows 2 and 3 are equal in all but style; row 4 ends later and names no reference: another contract.
        // rows 5 and 6 are one reference, title, supplier and start: the extended one counts; row 7 buys something
        // else under it. Rows 8 and 9 name no supplier: too little to tell.
        String file = "made-up-repeated.csv";
        assertEquals(
                List.of(3L, 5L),
                issues.stream()
                        .filter(i -> i.rule().equals("contract.repeated"))
                        .map(DataIssue::row)
                        .sorted()
                        .toList());
        assertEquals(
                List.of(
                        "2 UNKNOWN",
                        "3 REPEATED",
                        "4 UNKNOWN",
                        "5 REPEATED",
                        "6 UNKNOWN",
                        "7 UNKNOWN",
                        "8 UNKNOWN",
                        "9 UNKNOWN"),
                normalised.deployments().collectAsList().stream()
                        .filter(d -> d.sourceFile().endsWith(file))
                        .map(d -> d.sourceRow() + " " + d.status())
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("A ceiling of 5 billion, a negative value and an end before the start are told, and the run goes on")
    void absurd() {
        assertEquals(1, count("money.absurd", "made-up.csv"));
        assertEquals(1, count("money.negative", "made-up.csv"));
        assertEquals(1, count("date.end-before-start", "made-up.csv"));
        assertFalse(system("Zorbex").cost().known());
        assertFalse(system("Quux").cost().known());
        assertFalse(system("Mumble").cost().known());
        assertEquals(12_000_00, system("Fribble").cost().centralPence());
    }

    @Test
    @DisplayName("Ended contracts of thousands of lists are told with the header of each")
    void manyLists() {
        List<SourceTable> tables = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) tables.add(Fixtures.table(i, "ORGANISATION|CONTRACT_TITLE|CONTRACT_END", 1));
        Judge judge = new Judge(Lookups.of(tables, Fixtures.REGISTER, Fixtures.CATALOGUE, NormaliseSettings.DEFAULT));
        Verdict ended =
                judge.judge(Fixtures.records(2_999, "KEN|Zorbex|2020-03-31").get(0));
        Dataset<Verdict> verdicts = Datasets.of(TestSpark.session(), List.of(ended), Verdict.class);
        Row issue = EndedContracts.issues(verdicts, tables, LocalDate.of(2026, 1, 31))
                .first();
        assertEquals("contract_end", issue.getAs("column"));
    }
}
