package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.consolidation.analyser.ingest.Column;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.issue.DataIssue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In a return as bodies write them")
class ReturnsAsWrittenTest {

    /** The verdicts on lines of a table whose headers are given as "FIELD=header". */
    private static List<Verdict> judged(String headers, String lines) {
        List<Column> columns = new java.util.ArrayList<>();
        for (String header : headers.split("\\|")) {
            String[] of = header.split("=");
            columns.add(new Column(columns.size(), of[1], Field.valueOf(of[0]), 100, "exact", List.of()));
        }
        SourceTable table =
                new SourceTable(0, "list.csv", "", 1, columns, 9, "Kent County Council", "file name", null, "", "", "");
        Judge judge =
                new Judge(Lookups.of(List.of(table), Fixtures.REGISTER, Fixtures.CATALOGUE, NormaliseSettings.DEFAULT));
        return Fixtures.records(0, lines.stripTrailing()).stream()
                .map(judge::judge)
                .toList();
    }

    private static Deployment first(Verdict verdict) {
        return verdict.deployments().get(0);
    }

    @Test
    @DisplayName("a quarter of the calendar is told, one of a financial year is not")
    void quarters() {
        List<Verdict> verdicts = judged("SYSTEM_NAME=System|CONTRACT_END=Renewal", """
                Zorbex|Q4 2026
                Quux|Q4 2026/27
                """);
        assertEquals(
                List.of("date.quarter-assumed"),
                verdicts.get(0).issues().stream().map(DataIssue::rule).toList());
        assertEquals(List.of(), verdicts.get(1).issues());
        assertEquals("2027-03-31", first(verdicts.get(1)).contract().end().toString());
    }

    @Test
    @DisplayName("yes below a header that asks for one kind of hosting is that kind, no is none known")
    void hosted() {
        List<Verdict> verdicts = judged("SYSTEM_NAME=System|HOSTING=Cloud hosted? (Y/N)", """
                Zorbex|Y
                Quux|No
                Nix|On premises
                """);
        assertEquals("cloud", first(verdicts.get(0)).hosting());
        assertEquals("Y", first(verdicts.get(0)).hostingRaw());
        assertEquals("", first(verdicts.get(1)).hosting());
        assertEquals("on-premises", first(verdicts.get(2)).hosting());
    }

    @Test
    @DisplayName("a cost that is paid quarterly is multiplied by four, unless the header says that it is a year's")
    void quarterly() {
        Verdict paid = judged("SYSTEM_NAME=System|ANNUAL_COST=Cost|COST_BASIS=Frequency", "Zorbex|£240|Quarterly")
                .get(0);
        assertEquals(960_00, first(paid).cost().centralPence());
        assertEquals("£240", first(paid).cost().raw());
        Verdict yearly = judged(
                        "SYSTEM_NAME=System|ANNUAL_COST=Annual cost|COST_BASIS=Frequency", "Zorbex|£240|Quarterly")
                .get(0);
        assertEquals(240_00, first(yearly).cost().centralPence());
    }

    @Test
    @DisplayName("a name that also states cost and end of the contract gives both, where no column asks for them")
    void statedInName() {
        List<Verdict> verdicts = judged("SYSTEM_NAME=System", """
                Zorbex, supplied by Zorb Ltd. Contract ends 31 March 2027, annual value £84,500.
                Quux (Quux plc). £120k p.a. to Sept 2026.
                Census 2021 archive
                """);
        assertEquals("zorbex", first(verdicts.get(0)).name().core());
        assertEquals(84_500_00, first(verdicts.get(0)).cost().centralPence());
        assertEquals("2027-03-31", first(verdicts.get(0)).contract().end().toString());
        assertEquals(120_000_00, first(verdicts.get(1)).cost().centralPence());
        assertEquals("2026-09-30", first(verdicts.get(1)).contract().end().toString());
        assertNull(first(verdicts.get(2)).contract().end());
        Verdict asked = judged("SYSTEM_NAME=System|ANNUAL_COST=Cost", "Zorbex. Annual cost £5k|")
                .get(0);
        assertNull(first(asked).cost().centralPence());
    }

    @Test
    @DisplayName("a bare number below a header that says months is months")
    void months() {
        Verdict verdict = judged(
                        "SYSTEM_NAME=System|CONTRACT_START=Start|DURATION=Length (months)", "Zorbex|2025-04-01|6")
                .get(0);
        assertEquals("2025-09-30", first(verdict).contract().end().toString());
    }

    @Test
    @DisplayName("codes of databases and of architects' tools say where a system is in its life and how critical")
    void codes() {
        assertEquals(Status.LIVE, StatusText.read("ACT"));
        assertEquals(Status.RETIRED, StatusText.read("RET"));
        assertEquals(Status.RETIRING, StatusText.read("Being phased out by 2026"));
        assertEquals(Status.RETIRED, StatusText.read("Mothballed"));
        assertEquals(1, CriticalityText.read("missionCritical"));
        assertEquals(4, CriticalityText.read("administrativeService"));
        assertNull(UsersText.read("1 per school (45 schools)").users());
    }

    @Test
    @DisplayName("the end of a letter, a note parted by its comma and lines with signs of footnotes are no systems")
    void notes() {
        List<Verdict> verdicts = judged("SYSTEM_NAME=System|SUPPLIER=Supplier|USERS=Users", """
                Zorbex|Zorb Ltd|5
                Yours faithfully||
                Kind regards||
                Source: ICT service desk|2025|
                † extension agreed||
                ² excludes test||
                Source One|Zorb Ltd|
                Regards Desk||
                Key: L = live||
                """);
        assertEquals(
                List.of(
                        "ACCEPTED",
                        "SET_ASIDE",
                        "SET_ASIDE",
                        "SET_ASIDE",
                        "SET_ASIDE",
                        "SET_ASIDE",
                        "ACCEPTED",
                        "ACCEPTED",
                        "SET_ASIDE"),
                verdicts.stream().map(v -> v.outcome().name()).toList());
        List<Verdict> end = judged("SYSTEM_NAME=System|SUPPLIER=Supplier", "Zorbex|Zorb Ltd\n\u001A|");
        assertEquals(RecordFilter.BLANK, end.get(1).reason());
    }

    @Test
    @DisplayName("a number of a register and signs of notes are no part of a supplier's name, nor of a system's")
    void particulars() {
        assertEquals("Zorb Pty Ltd", NameCell.supplier("Zorb Pty Ltd ABN 83 003 691 718"));
        assertEquals("Zorb Ltd", NameCell.supplier("Zorb Ltd (Company No. 01234567)"));
        assertEquals("Zorb", NameCell.supplier("Zorb [1]"));
        assertEquals("ABN Amro", NameCell.supplier("ABN Amro"));
        assertEquals("Zorbex", NameCell.unnoted("Zorbex (a)"));
        assertEquals("Zorbex", NameCell.unnoted("Zorbex†"));
        assertEquals("Zorbex (LAS)", NameCell.unnoted("Zorbex (LAS)"));
        assertEquals("Zorbex 2", NameCell.unnoted("Zorbex 2"));
        assertEquals("Zorbex", NameCell.unnoted("Zorbex (https://x.example/3)"));
    }

    @Test
    @DisplayName(
            "\"Product / Maker\" of a longer-named supplier is one product; a maker beside another's product is a second")
    void makersAmongParts() {
        Verdict one = judged("SYSTEM_NAME=System|SUPPLIER=Supplier", "Zorbex / Quix|Quix Technologies")
                .get(0);
        assertEquals(List.of("Zorbex"), names(one));
        Verdict two = judged("SYSTEM_NAME=System|SUPPLIER=Supplier", "HOLMES2 and GitHub (source code)|various")
                .get(0);
        assertEquals(2, two.deployments().size());
        Verdict own = judged("SYSTEM_NAME=System|SUPPLIER=Supplier", "HOLMES2 and Unisys|")
                .get(0);
        assertEquals(1, own.deployments().size());
    }

    @Test
    @DisplayName("\"same as\" another system names no product, and who sells a licence on is not what is bought")
    void sameAs() {
        Verdict verdict = judged("SYSTEM_NAME=System|PRODUCT_NAME=Product", "Utility billing|same as Financial")
                .get(0);
        assertEquals(List.of("Utility billing"), names(verdict));
        assertEquals("Oracle licences", ContractTitle.withoutSeller("Oracle licences via Softcat", "Softcat"::equals));
        assertEquals(
                "Oracle licences", ContractTitle.withoutSeller("Oracle licences (via Softcat)", "Softcat"::equals));
        assertEquals("Data from Sensors", ContractTitle.withoutSeller("Data from Sensors", "Softcat"::equals));
    }

    private static List<String> names(Verdict verdict) {
        return verdict.deployments().stream().map(d -> d.name().shown()).toList();
    }

    @Test
    @DisplayName("what a firm trades as is who it is, if that is known, else the firm is")
    void tradingAs() {
        Vendors vendors = new Vendors(Fixtures.CATALOGUE);
        assertEquals(
                "microsoft",
                vendors.of("Redmond Holdings (UK) Ltd t/a Microsoft").key());
        assertEquals(
                "zorb works", vendors.of("Zorb Works Ltd trading as Nobody").key());
    }

    @Test
    @DisplayName("a value that counts extensions in is not divided by the years without them")
    void withExtensions() {
        Verdict verdict = judged(
                        "SYSTEM_NAME=System|CONTRACT_VALUE=Total value (inc. extensions)|DURATION=Period",
                        "Zorbex|£250,000|3 years")
                .get(0);
        assertEquals(null, first(verdict).cost().centralPence());
        assertEquals(
                List.of("money.total-with-extensions"),
                verdict.issues().stream().map(DataIssue::rule).toList());
    }

    @Test
    @DisplayName("a note that says nothing but that a system has gone or is going is its status")
    void notedStatus() {
        List<Verdict> verdicts = judged("SYSTEM_NAME=System|DESCRIPTION=Notes|STATUS=Status", """
                Zorbex|Decommissioned March 2024|
                Quux|To be replaced by Arcus in 2026|
                Nix|Decommissioned instruments and marine assets|
                Nax|Out of use|Live
                """);
        assertEquals(
                List.of(Status.RETIRED, Status.RETIRING, Status.UNKNOWN, Status.LIVE),
                verdicts.stream().map(v -> first(v).status()).toList());
        assertEquals("status.from-note", verdicts.get(0).issues().get(0).rule());
        assertEquals("Notes", verdicts.get(0).issues().get(0).column());
    }

    @Test
    @DisplayName("a price for each user and month, said by the header or in one word, is times users and twelve")
    void perUserAndMonth() {
        List<Verdict> header =
                judged("SYSTEM_NAME=System|USERS=Users|ANNUAL_COST=Price per user per month (£)", "Zorbex|2500|38.50");
        // £38.50 x 12 x 2,500 = £1,155,000
        assertEquals(1_155_000_00L, first(header.get(0)).cost().centralPence());
        List<Verdict> word = judged("SYSTEM_NAME=System|USERS=Users|ANNUAL_COST=Cost", "Quux|300|£11.99 pupm");
        // £11.99 x 12 x 300 = £43,164
        assertEquals(43_164_00L, first(word.get(0)).cost().centralPence());
    }

    @Test
    @DisplayName("the error of a formula is told where a meaning was lost, and taken as blank")
    void formulaErrors() {
        Verdict verdict = judged(
                        "SYSTEM_NAME=System|SUPPLIER=Supplier|ANNUAL_COST=Annual cost|USERS=Users",
                        "Zorbex|#N/A|#REF!|40")
                .get(0);
        assertEquals("", first(verdict).supplier());
        assertEquals(
                List.of("cell.formula-error Supplier #N/A", "cell.formula-error Annual cost #REF!"),
                verdict.issues().stream()
                        .map(i -> i.rule() + " " + i.column() + " " + i.value())
                        .toList());
    }

    @Test
    @DisplayName("yes below a header that asks whether a system is critical is what the header says")
    void critical() {
        List<Verdict> verdicts = judged("SYSTEM_NAME=System|CRITICALITY=Business critical?", """
                Zorbex|Yes
                Quux|No
                """);
        assertEquals(1, first(verdicts.get(0)).criticality());
        assertEquals(null, first(verdicts.get(1)).criticality());
    }

    @Test
    @DisplayName("a sentence around a name, and a maker that is known behind \"from\", are no part of the name")
    void sentences() {
        List<Verdict> verdicts = judged("SYSTEM_NAME=System", """
                We use Uniform supplied by Idox
                Nix from Microsoft
                Letters from Home
                Uniform, but moving to Nix in 2026
                """);
        assertEquals("idox", first(verdicts.get(0)).name().vendor());
        assertEquals("uniform", first(verdicts.get(0)).name().core());
        assertEquals("nix", first(verdicts.get(1)).name().core());
        assertEquals("letters from home", first(verdicts.get(2)).name().core());
        assertEquals("uniform", first(verdicts.get(3)).name().core());
    }

    @Test
    @DisplayName("fewer users than none are told and not counted")
    void negativeUsers() {
        Verdict verdict = judged("SYSTEM_NAME=System|USERS=Users", "Zorbex|-10").get(0);
        assertEquals(null, first(verdict).users());
        assertEquals(
                List.of("users.negative"),
                verdict.issues().stream().map(DataIssue::rule).toList());
    }

    @Test
    @DisplayName("a cell of several bodies gives each the system and a share of its cost")
    void severalBodies() {
        Verdict verdict = judged(
                        "ORGANISATION=Force|SYSTEM_NAME=System|ANNUAL_COST=Cost",
                        "Kent County Council / Somerset Council|Zorbex|£100")
                .get(0);
        assertEquals(
                List.of("KEN", "SOM"),
                verdict.deployments().stream().map(Deployment::organisationId).toList());
        assertEquals(
                10_000,
                verdict.deployments().stream()
                        .mapToLong(d -> d.cost().centralPence())
                        .sum());
        assertEquals("organisation.several", verdict.issues().get(0).rule());
    }

    @Test
    @DisplayName("a body that provides it all is no system")
    void providedBy() {
        Verdict verdict = judged("CATEGORY=Function|SYSTEM_NAME=System", "Payroll|Provided by Kent County Council")
                .get(0);
        assertEquals(Outcome.SET_ASIDE, verdict.outcome());
    }
}
