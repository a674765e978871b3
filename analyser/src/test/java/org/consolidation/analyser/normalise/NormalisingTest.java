package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NormalisingTest {

    private static final SourceTable SYSTEMS = Fixtures.table(
            0, "ORGANISATION|SYSTEM_NAME|SUPPLIER|DESCRIPTION|ANNUAL_COST|CONTRACT_START|CONTRACT_END|STATUS", 14);
    private static final SourceTable NO_NAMES = Fixtures.table(1, "ORGANISATION|-", 1);
    private static final String LINES = """
            KEN|Niche RMS|Niche Technology||£10k|04/03/2025|12/31/2027|Live
            KEN|Niche RMS|Niche Technology||£20k|04/03/2025|12/31/2027|Live
            KEN|Niche RMS Training|Niche Technology||||10/30/2026|Live
            Kent Police|N/A||||||
            Kent Police|No system needed||||||
            Atlantis Council|Custom HTML||||||
            Atlantis Council|Zorbex; HOLMES 2|||£5.01||||
            Kent Police|||"Uses Modern.gov for papers"||||
            Kent Police|||a sentence of no use||||
            |||||||
            ORGANISATION|SYSTEM_NAME|SUPPLIER|DESCRIPTION|ANNUAL_COST|CONTRACT_START|CONTRACT_END|STATUS
            Total||||£35k|||
            |Orphan||||||
            Taunton Deane|Uniform|Idox|||||
            Kent Police||Zorb Ltd||||||
            Kent Police||N/A||£14k||TBC|
            Kent Police|31/03/2026|Zorb Ltd|||||
            """.stripTrailing();

    private static Ingested ingested(int partitions, long seed) {
        SparkSession spark = TestSpark.session();
        List<SourceRecord> records = new ArrayList<>(Fixtures.records(0, LINES));
        records.addAll(Fixtures.records(1, "KEN|what"));
        Collections.shuffle(records, new Random(seed));
        Dataset<SourceRecord> rows =
                Datasets.of(spark, records, SourceRecord.class).repartition(partitions);
        return new Ingested(List.of(SYSTEMS, NO_NAMES), rows, List.of(), List.of());
    }

    private static Normalised run(int partitions, long seed) {
        return Normalising.normalise(
                ingested(partitions, seed), Fixtures.REGISTER, Fixtures.CATALOGUE, null, NormaliseSettings.DEFAULT);
    }

    private static List<Deployment> systems(Normalised normalised) {
        List<Deployment> systems = new ArrayList<>(normalised.deployments().collectAsList());
        systems.sort(Comparator.comparingLong(Deployment::sourceRow).thenComparingInt(Deployment::part));
        return systems;
    }

    private static List<DataIssue> issues(Normalised normalised) {
        List<DataIssue> issues = new ArrayList<>(normalised.issues().collectAsList());
        issues.sort(Comparator.comparing(DataIssue::toString));
        return issues;
    }

    @Test
    @DisplayName("Every record ends as exactly one: accepted, set aside or rejected, with its reason")
    void outcomes() {
        Normalised normalised = run(2, 1);
        assertEquals(7, normalised.records(Outcome.ACCEPTED));
        assertEquals(
                18, normalised.tallies().stream().mapToLong(TableTally::records).sum());
        assertEquals(
                List.of(
                        "0 ACCEPTED  7 8",
                        "0 SET_ASIDE set-aside.blank-line 1 0",
                        "0 SET_ASIDE set-aside.no-name 1 0",
                        "0 SET_ASIDE set-aside.non-answer 2 0",
                        "0 SET_ASIDE set-aside.repeated-header 1 0",
                        "0 SET_ASIDE set-aside.subtotal 1 0",
                        "0 REJECTED rejected.no-name 3 0",
                        "0 REJECTED rejected.no-organisation 1 0",
                        "1 REJECTED rejected.no-name-column 1 0"),
                normalised.tallies().stream()
                        .map(t -> t.table() + " " + t.outcome() + " " + t.reason() + " " + t.records() + " "
                                + t.deployments())
                        .toList());
    }

    @Test
    @DisplayName("A record that pays or uses something and does not name it is rejected, with the cell that shows it")
    void nameless() {
        assertEquals(
                List.of("16 supplier Zorb Ltd", "17 annual_cost £14k", "18 supplier Zorb Ltd"),
                issues(run(2, 1)).stream()
                        .filter(i -> i.rule().equals("rejected.no-name"))
                        .map(i -> i.row() + " " + i.column() + " " + i.value())
                        .toList());
    }

    @Test
    @DisplayName("A system whose name says nothing is shown as the text that its product was read from")
    void shownByItsTitle() {
        SourceTable uses = Fixtures.table(0, "ORGANISATION|SYSTEM_NAME|USE_TITLE", 2);
        Ingested ingested = new Ingested(
                List.of(uses),
                Datasets.of(
                        TestSpark.session(),
                        Fixtures.records(0, "KEN|N/A|Hololens\nKEN|Niche RMS|Crime recording\nKEN|OIT GSS|Whiteboards"),
                        SourceRecord.class),
                List.of(),
                List.of());
        Normalised normalised =
                Normalising.normalise(ingested, Fixtures.REGISTER, Fixtures.CATALOGUE, null, NormaliseSettings.DEFAULT);
        assertEquals(
                List.of("Hololens", "Niche RMS", "Whiteboards"),
                systems(normalised).stream().map(Deployment::systemName).toList());
    }

    @Test
    @DisplayName("What a list is called after tells which product an ambiguous name means")
    void calledAfter() {
        List<String> shown = new ArrayList<>();
        for (String file : List.of("social-care-systems.csv", "systems.csv")) {
            Ingested ingested = new Ingested(
                    List.of(Fixtures.table(0, file, "ORGANISATION|SYSTEM_NAME", 1)),
                    Datasets.of(TestSpark.session(), Fixtures.records(0, "KEN|Mosaic"), SourceRecord.class),
                    List.of(),
                    List.of());
            Normalised normalised = Normalising.normalise(
                    ingested, Fixtures.REGISTER, Fixtures.CATALOGUE, null, NormaliseSettings.DEFAULT);
            Deployment system = systems(normalised).get(0);
            shown.add(system.name().shown() + " " + system.proposal().capabilityId());
        }
        assertEquals(List.of("Access Mosaic C04", "Mosaic "), shown);
    }

    @Test
    @DisplayName("A name of bytes that are no text is rejected and shown printably; short names and marks are as ever")
    void unreadable() {
        String[] names = {"\0\u00ff\u00fe", "\0\0", "\ufffd\ufffd", "R", "Q", "3", "K2", "4me", "-", "???", "—"};
        List<SourceRecord> records = new ArrayList<>();
        for (String name : names) {
            records.add(new SourceRecord(
                    0, records.size() + 2L, List.of("KEN", name, "", "Payroll for all staff", "", "", "", ""), ""));
        }
        Ingested ingested = new Ingested(
                List.of(SYSTEMS), Datasets.of(TestSpark.session(), records, SourceRecord.class), List.of(), List.of());
        Normalised normalised =
                Normalising.normalise(ingested, Fixtures.REGISTER, Fixtures.CATALOGUE, null, NormaliseSettings.DEFAULT);
        assertEquals(
                List.of("ACCEPTED  5", "SET_ASIDE set-aside.non-answer 3", "REJECTED rejected.unreadable-name 3"),
                normalised.tallies().stream()
                        .map(t -> t.outcome() + " " + t.reason() + " " + t.records())
                        .toList());
        assertEquals(
                List.of(
                        "list0.csv 2 system_name U+0000 \u00ff\u00fe",
                        "list0.csv 3 system_name U+0000 U+0000",
                        "list0.csv 4 system_name \ufffd\ufffd"),
                issues(normalised).stream()
                        .filter(i -> i.rule().equals("rejected.unreadable-name"))
                        .map(i -> i.file() + " " + i.row() + " " + i.column() + " " + i.value())
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("A file that proves month-first is read month-first, and gives the date of the run")
    void monthFirst() {
        Normalised normalised = run(2, 1);
        assertEquals(
                LocalDate.of(2025, 4, 3), systems(normalised).get(0).contract().start());
        assertEquals(LocalDate.of(2025, 4, 3), normalised.asOf());
    }

    @Test
    @DisplayName("Equals of one organisation get different ids, a copy for training is not counted")
    void idsAndEnvironments() {
        List<Deployment> systems = systems(run(2, 1));
        assertNotEquals(systems.get(0).systemId(), systems.get(1).systemId());
        assertEquals(8, systems.stream().map(Deployment::systemId).distinct().count());
        assertEquals(Status.NON_PRODUCTION, systems.get(2).status());
        assertTrue(systems.get(3).name().inHouse());
        assertEquals(
                List.of("zorbex", "holmes2"),
                List.of(systems.get(4).name().core(), systems.get(5).name().core()));
        assertEquals(251L, systems.get(4).cost().centralPence());
        assertEquals(250L, systems.get(5).cost().centralPence());
        assertEquals("C16", systems.get(6).proposal().capabilityId());
    }

    @Test
    @DisplayName("A column of environments tells copies from the system in use, whatever their status")
    void environments() {
        SourceTable table = Fixtures.table(0, "ORGANISATION|SYSTEM_NAME|ENVIRONMENT|STATUS", 4);
        Judge judge =
                new Judge(Lookups.of(List.of(table), Fixtures.REGISTER, Fixtures.CATALOGUE, NormaliseSettings.DEFAULT));
        List<Status> statuses = new ArrayList<>();
        for (SourceRecord record : Fixtures.records(0, """
                KEN|Zorbex|Production|Installed
                KEN|Zorbex|UAT|Installed
                KEN|Zorbex|Training|Retired
                KEN|Zorbex|Head office|Installed""")) {
            statuses.add(judge.judge(record).deployments().get(0).status());
        }
        assertEquals(List.of(Status.LIVE, Status.NON_PRODUCTION, Status.RETIRED, Status.LIVE), statuses);
    }

    @Test
    @DisplayName("An unknown organisation is warned of once, an abolished one names its successor")
    void organisationIssues() {
        Normalised normalised = run(2, 1);
        List<DataIssue> issues = issues(normalised);
        List<DataIssue> unknown = issues.stream()
                .filter(i -> i.rule().equals("organisation.unknown"))
                .toList();
        assertEquals(1, unknown.size());
        assertEquals(7, unknown.get(0).row());
        assertTrue(issues.stream()
                .anyMatch(i -> i.rule().equals("organisation.abolished")
                        && i.message()
                                .equals("This organisation ended on 2019-03-31; its successor is Somerset Council.")));
        assertEquals(5, normalised.organisations().collectAsList().size());
    }

    @Test
    @DisplayName("The same records give the same systems, ids and issues in any order and partitions")
    void repeatable() {
        Normalised first = run(1, 1);
        Normalised second = run(7, 99);
        assertEquals(systems(first), systems(second));
        assertEquals(issues(first), issues(second));
        assertEquals(first.tallies(), second.tallies());
    }

    @Test
    @DisplayName(
            "Where what is sold is \"COTS\" or \"Custom\" the system's own name counts, and the latter is its own work")
    void productsThatSayLittle() {
        SourceTable table = Fixtures.table(0, "ORGANISATION|SYSTEM_NAME|PRODUCT_NAME|SUPPLIER", 3);
        List<SourceRecord> records =
                Fixtures.records(0, "KEN|Zorbex|COTS|Quux\nKEN|Genesis|Custom|\nKEN|Warrants|SQL Server|Microsoft");
        Ingested ingested = new Ingested(
                List.of(table), Datasets.of(TestSpark.session(), records, SourceRecord.class), List.of(), List.of());
        List<Deployment> systems = systems(Normalising.normalise(
                ingested, Fixtures.REGISTER, Fixtures.CATALOGUE, null, NormaliseSettings.DEFAULT));
        assertEquals(
                List.of("Zorbex false", "Genesis true", "SQL Server false"),
                systems.stream()
                        .map(d -> d.name().shown() + " " + d.name().inHouse())
                        .toList());
    }
}
