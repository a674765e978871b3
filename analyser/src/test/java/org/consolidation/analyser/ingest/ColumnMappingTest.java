package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.consolidation.analyser.catalogue.Catalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The meaning of columns")
class ColumnMappingTest {

    private static final Set<String> REGISTER = Set.of("kent", "surrey", "essex", "e10000016");
    private final HeaderIndex index = HeaderIndex.of(Reading.synonyms());

    private List<Column> columns(String text) {
        return columns(text, index);
    }

    private static List<Column> columns(String text, HeaderIndex index) {
        List<Sketch.HeadRow> head = Reading.rows(text);
        int at = HeaderRow.find(head, index, 60);
        return ColumnMapping.map(
                head.get(at),
                head.subList(at + 1, head.size()),
                index,
                REGISTER,
                Set.of("zorbex", "quux"),
                IngestSettings.DEFAULT);
    }

    private String fields(String text) {
        return fields(columns(text));
    }

    /** As {@link #fields}, by the synonyms that are shipped. */
    private static String shipped(String text) {
        return fields(columns(text, HeaderIndex.of(Catalogue.load(null).headerSynonyms())));
    }

    private static String fields(List<Column> columns) {
        return columns.stream()
                .map(c -> String.valueOf(c.field()))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    @Test
    @DisplayName("the header is found below titles, blank lines and notes")
    void headerBelowTitles() {
        List<Sketch.HeadRow> head = Reading.rows("""
                Kent County Council||
                IT systems inventory as at 31 March 2026||

                System|Supplier|Annual cost
                Uniform|Idox|£5
                System|Supplier|Annual cost
                """);
        assertEquals(3, HeaderRow.find(head, index, 60));
    }

    @Test
    @DisplayName("without a known header, the first wide row of words is taken")
    void unknownHeaders() {
        assertEquals(1, HeaderRow.find(Reading.rows("Our things\nfoo|bar|baz\n1|2|3\nx|y|z\n"), index, 60));
    }

    @Test
    @DisplayName("a column of organisations is one, whatever its header says of a name")
    void organisationsByContent() {
        List<Column> columns = columns("Name|Code|Type|Url\nKent|1|spydus|https://a.uk\nSurrey|2|arena|https://b.uk\n");
        assertEquals(
                "ORGANISATION 98 content",
                columns.get(0).field() + " " + columns.get(0).scorePercent() + " "
                        + columns.get(0).method());
    }

    @Test
    @DisplayName("a header of two meanings is the product only where nothing else names the system")
    void contested() {
        assertEquals(
                "ORGANISATION null PRODUCT_NAME SOURCE_URL",
                fields("Name|Code|Type|Url\nKent|1|spydus|https://a.uk\nSurrey|2|arena|https://b.uk\n"));
        assertEquals("SYSTEM_NAME CATEGORY", fields("Name|Type\nUniform|spatial\nMosaic|care\n"));
        assertEquals("PRODUCT_NAME CATEGORY", fields("Product|Type\nUniform|spatial\nMosaic|care\n"));
    }

    @Test
    @DisplayName("a bare reference is a contract's among contracts, a system's among systems, an asset's is its own")
    void references() {
        for (String header : List.of("Reference", "Ref", "Ref no", "Ref. No.", "Reference number", "Our ref")) {
            assertEquals(
                    "CONTRACT_REF CONTRACT_TITLE SUPPLIER CONTRACT_VALUE CONTRACT_START CONTRACT_END",
                    shipped(header + "|Title|Supplier|Value|Start date|End date\n"
                            + "DN1|Supply of Zorbex|Quux|£5|2024-04-01|2027-03-31\n"),
                    header);
            assertEquals(
                    "LOCAL_ID SYSTEM_NAME SUPPLIER CONTRACT_VALUE CONTRACT_START CONTRACT_END",
                    shipped(header + "|System|Supplier|Contract value|Start date|End date\n"
                            + "1|Zorbex|Quux|£5|2024-04-01|2027-03-31\n"),
                    header);
        }
        assertEquals(
                "CONTRACT_REF SUPPLIER DESCRIPTION CONTRACT_START CONTRACT_END",
                shipped("Ref|Supplier|Description|Start date|End date\nDN1|Quux|Zorbex|2024-04-01|2027-03-31\n"));
        assertEquals("LOCAL_ID DESCRIPTION SUPPLIER", shipped("Ref|Description|Supplier\n1|Zorbex|Quux\n"));
        assertEquals(
                "LOCAL_ID CONTRACT_TITLE SUPPLIER CONTRACT_VALUE",
                shipped("Asset tag|Title|Supplier|Value\nA1|Supply of Zorbex|Quux|£5\n"));
        assertEquals(
                "LOCAL_ID CONTRACT_REF CONTRACT_TITLE CONTRACT_VALUE",
                shipped("Reference|Contract number|Title|Value\n1|DN1|Supply of Zorbex|£5\n"));
    }

    @Test
    @DisplayName("names beside codes of bodies are bodies', and their type is the system")
    void bodiesByCode() {
        assertEquals(
                "ORGANISATION null SYSTEM_NAME",
                fields("Name|Code|Type\nAshby|E07000001|spydus\nBarton|S12000033|arena\nCrewe|W06000019|spydus\n"));
        assertEquals("SYSTEM_NAME null CATEGORY", fields("Name|Code|Type\nUniform|17|spatial\nMosaic|18|care\n"));
    }

    @Test
    @DisplayName("a bare title is a contract's among contracts and a use's among uses")
    void titles() {
        assertEquals(
                "ORGANISATION CONTRACT_TITLE CONTRACT_VALUE SUPPLIER",
                fields("Authority|Title|Total value|Supplier\nKent|Provision of Zorbex|£5|Quux\n"));
        assertEquals("LOCAL_ID USE_TITLE", fields("Use case ID|Title\n1|Summaries\n2|Translation\n"));
        assertEquals("USE_TITLE SYSTEM_NAME", fields("Use case name|System name\nSummaries|Zorbex\n"));
    }

    @Test
    @DisplayName("where no header names systems, the column of known products does")
    void productsByContent() {
        assertEquals(
                "ORGANISATION SYSTEM_NAME null",
                fields("scraper|kind of thing|path\nAshby|Zorbex|a/b\nBarton|Quux|a/c\nCrewe|Nix|a/d\n"));
        assertEquals("null null", fields("scraper|kind of thing\nAshby|Nix\nBarton|Nox\n"));
    }

    @Test
    @DisplayName("a column of products is one of lists when many cells with commas hold three names")
    void lists() {
        assertEquals(
                true,
                columns("Product\nZorbex, Quux, Nix\nQuux\nNix, Nox, Zorbex\nZorbex, Quux\n")
                        .get(0)
                        .lists());
        assertEquals(
                false,
                columns("Product\nZorbex, Zorb Ltd\nQuux, Quux plc\nNix, Nox, Zorbex\n")
                        .get(0)
                        .lists());
    }

    @Test
    @DisplayName("addresses and telephone numbers make a column people's data, without examples")
    void peopleByContent() {
        List<Column> columns = columns("""
                System|Who to ask|Ring|Business owner
                Uniform|a.b@kent.gov.uk|01622 123456|Ann
                Mosaic|c@essex.police.uk; d@essex.police.uk|+44 1622 123457|Bob
                """);
        assertEquals(
                "SYSTEM_NAME PERSON PERSON PERSON",
                columns.stream()
                        .map(c -> "" + c.field())
                        .reduce((a, b) -> a + " " + b)
                        .get());
        assertTrue(columns.stream().skip(1).allMatch(c -> c.examples().isEmpty()));
        assertEquals("content", columns.get(1).method());
    }

    @Test
    @DisplayName("one column for each meaning: the better header, then the filled one, then the first")
    void conflicts() {
        assertEquals("null SYSTEM_NAME", fields("Core system|System\na|b\nc|d\n"));
        assertEquals(
                "null SUPPLIER", fields("Supplier|Vendor\n|Idox\n|Access\n").replace("SYSTEM_NAME", ""));
        assertEquals("null ORGANISATION", fields("Agency|Authority\nK|Kent\nS|Surrey\n"));
        assertEquals("SYSTEM_NAME PRODUCT_NAME null", fields("System|Product|Application\nGenesis|Niche|x\nY|Z|x\n"));
    }

    @Test
    @DisplayName("content that contradicts a header lowers it below what is recognised")
    void contradiction() {
        assertEquals("SYSTEM_NAME null", fields("System|Planned end\nUniform|we shall see\nMosaic|ask procurement\n"));
        assertEquals("SYSTEM_NAME CONTRACT_END", fields("System|Planned end\nUniform|31/03/2027\nMosaic|March 2028\n"));
    }

    @Test
    @DisplayName("headers are made unique and nameless columns named")
    void names() {
        List<Column> columns = columns("System|Note||note\nUniform|a|b|c\n");
        assertEquals(
                List.of("System", "Note", "Column 3", "note (2)"),
                columns.stream().map(Column::header).toList());
    }

    @Test
    @DisplayName("examples are distinct, in order, cut, and without addresses")
    void examples() {
        List<Column> columns = columns("System|Description\nB|ask x@y.uk\nA|%s\nB|\nC|z\nD|z\n"
                .formatted("long ".repeat(20).strip()));
        assertEquals(List.of("B", "A", "C"), columns.get(0).examples());
        assertEquals("ask [e-mail removed]", columns.get(1).examples().get(0));
        assertEquals(60, columns.get(1).examples().get(1).length());
    }

    @Test
    @DisplayName("beside a vendor the company is the organisation; alone it is the supplier")
    void company() {
        assertEquals(
                "SYSTEM_NAME ORGANISATION SUPPLIER STATUS",
                shipped("name|company|vendor|install_status\na|Kent|Quux|In use\nb|Kent||Retired\n"));
        assertEquals("CONTRACT_TITLE SUPPLIER", shipped("Contract title|Company\na|Quux Ltd\nb|Zorb Ltd\n"));
    }

    @Test
    @DisplayName("kinds of software are no products: a platform that is \"Web based\" or \"Client\" names none")
    void kinds() {
        assertEquals("SYSTEM_NAME null", shipped("Name|Platform\na|Web Based\nb|Client\nc|Database\n"));
        assertEquals("SYSTEM_NAME PRODUCT_NAME", shipped("Name|Platform\na|Zorbex\nb|Quux\nc|Database\n"));
    }

    @Test
    @DisplayName("what sounds like a field and is none stays without: an approval that expires is no contract")
    void unused() {
        assertEquals(
                "SYSTEM_NAME CONTRACT_END null null null",
                shipped("System|Contract expiration date|Approval Expiration Date|Number of records|AI Classification\n"
                        + "a|2027-03-31|2025-01-01|500|Generative AI\n"
                        + "b|2028-03-31|2025-02-01|20|Generative AI\n"));
        assertEquals(
                "SUPPLIER null DESCRIPTION",
                shipped("Vendor|System Data|Purpose\nQuux|names|billing\nZorb|plans|mail\n"));
        assertEquals("SYSTEM_NAME null", shipped("System|Approval Expiration Date\na|2025-01-01\nb|2025-02-01\n"));
    }

    @Test
    @DisplayName("where no header names systems, the one that ends with \"name\" and differs in every row does")
    void called() {
        assertEquals(
                "SYSTEM_NAME DESCRIPTION CATEGORY",
                fields("Blueprint Name|Description|Category\nAcroPlot|makes plots|x\nAirtable|makes tables|x\n"));
        assertEquals(
                "null DESCRIPTION CATEGORY",
                fields("Zone Name|Description|Category\nNorth|makes plots|x\nNorth|makes tables|x\n"));
    }

    @Test
    @DisplayName("dates of a lifecycle's phases are dates, and what data a system holds is no category")
    void layouts() {
        assertEquals(
                "SYSTEM_NAME GO_LIVE END_OF_LIFE",
                shipped(
                        "Name|Lifecycle: Active|Lifecycle: End of Life\na|2019-01-01|2026-01-01\nb|2018-01-01|2027-01-01\n"));
        assertEquals(
                "SUPPLIER PRODUCT_NAME DATA_TYPES DEPARTMENT",
                shipped(
                        "Current System Vendor|Current System Product|Categories or Types of Data|Department Custodian\n"
                                + "Quux|Zorbex|Permits|Building\nQuux|Zorbex 2|Agendas|City Clerk\n"));
        assertEquals(
                "LOCAL_ID SYSTEM_NAME PERSON",
                shipped("IAR Ref|Information Asset Name|Information Asset Administrator\n"
                        + "IA1|Zorbex|J Doe\nIA2|Quux|R Roe\n"));
    }

    @Test
    @DisplayName("departments that have bureaus are organisations, where no column names any")
    void bureaus() {
        assertEquals(
                "ORGANISATION DEPARTMENT SYSTEM_NAME",
                shipped("Department|Bureau|System Name\nAgriculture|FNS|a\nEnergy|NNSA|b\n"));
        assertEquals("DEPARTMENT SYSTEM_NAME", shipped("Department|System Name\nFinance|a\nHousing|b\n"));
        assertEquals(
                "ORGANISATION DEPARTMENT null SYSTEM_NAME",
                shipped("Agency|Department|Bureau|System Name\nA|Finance|x|a\nB|Housing|y|b\n"));
    }

    @Test
    @DisplayName("a header that ends in \"council\" by chance does not ask whose record it is")
    void mentionedOrganisation() {
        assertEquals("SYSTEM_NAME DEPARTMENT", shipped("""
                Name of system|Procured individually by the department or centrally by the council
                Zorbex|Centrally
                Quux|Department
                """));
        assertEquals("SYSTEM_NAME ORGANISATION", shipped("""
                Name of system|Responding council
                Zorbex|Ashford
                Quux|Dover
                """));
    }

    @Test
    @DisplayName("of several years' costs the latest counts that is no forecast")
    void latestYear() {
        assertEquals("SYSTEM_NAME null null ANNUAL_COST null", shipped("""
                System|2021/22 spend|FY22/23 spend|Spend 2023-24|FY24/25 forecast spend
                Zorbex|10|20|30|40
                Quux|10|20|30|40
                """));
        assertEquals("SYSTEM_NAME ANNUAL_COST USERS", shipped("""
                System|Annual cost 2024/25 (£)|Number of users 2025
                Zorbex|10|20
                Quux|10|20
                """));
    }

    @Test
    @DisplayName("kinds of licences are no number of licences")
    void kindsOfLicences() {
        assertEquals("SYSTEM_NAME null", shipped("""
                System|Licence
                Zorbex|MPL 2.0
                Quux|Apache License 2.0
                Nix|Freeware
                """));
        assertEquals("SYSTEM_NAME USERS", shipped("""
                System|Licence
                Zorbex|about 20
                Quux|45 concurrent
                Nix|"1,200"
                """));
    }

    @Test
    @DisplayName("headers of answers to information requests, of asset registers and of budgets")
    void moreHeaders() {
        assertEquals("CATEGORY SYSTEM_NAME USERS CONTRACT_END", shipped("""
                Service area|Systems in use (supplier)|Approx number of users|Contract end
                Housing|Zorbex (Quux)|20|2027
                Waste|Nix (Nox)|30|2028
                """));
        assertEquals("LOCAL_ID SYSTEM_NAME PRODUCT_NAME SUPPLIER", shipped("""
                Asset ID|Asset Name|System used to hold asset|System Supplier
                1|Custody records|Zorbex|Quux
                2|Crime records|Nix|Nox
                """));
        assertEquals("SYSTEM_NAME SUPPLIER CONTRACT_END ANNUAL_COST USERS HOSTING STATUS GO_LIVE", shipped("""
                Application|Who supplies it?|Contract expiration|Annual (£)|How many people use it?|Where is it hosted?|Live?|Year went live
                Zorbex|Quux|2027|£20|60|Cloud|Y|2019
                Nix|Nox|2028|£30|70|Own premises|N - replaced|2001
                """));
    }

    @Test
    @DisplayName("a column of copies is one, whatever it is called; a use is described")
    void environments() {
        assertEquals("SYSTEM_NAME ENVIRONMENT STATUS ANNUAL_COST", shipped("""
                Name|Used for|Install status|Cost p.a. ex VAT
                Zorbex|Production|Installed|20
                Zorbex|Test|Installed|0
                """));
        assertEquals("SYSTEM_NAME DESCRIPTION", shipped("""
                Name|Used for
                Zorbex|Payments
                Nix|Testing of water
                """));
    }

    @Test
    @DisplayName("who filled in a form is a person")
    void respondents() {
        assertEquals("PERSON ORGANISATION SYSTEM_NAME PERSON", shipped("""
                Your name|Body name|System|Form completed by
                A Person|Ashford|Zorbex|A Person
                B Person|Dover|Nix|B Person
                """));
    }
}
