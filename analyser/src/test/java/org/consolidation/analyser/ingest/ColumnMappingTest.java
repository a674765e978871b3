package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The meaning of columns")
class ColumnMappingTest extends MappedColumns {

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
        assertEquals(3, HeaderRow.find(head, index, 60, product -> false));
    }

    @Test
    @DisplayName("without a known header, the first wide row of words is taken")
    void unknownHeaders() {
        assertEquals(
                1,
                HeaderRow.find(Reading.rows("Our things\nfoo|bar|baz\n1|2|3\nx|y|z\n"), index, 60, product -> false));
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
    @DisplayName("names of bodies beside makers are whose systems they are; names of systems stay")
    void namesOfBodies() {
        assertEquals(
                "ORGANISATION CATEGORY SUPPLIER",
                fields(
                        "name|type|supplier\nAshby NC PD|PD|Zorb\nBarton County NC SO|SO|Zorb\n"
                                + "Crewe ABC Board (NC)|ABC|Quux\nCity of Derby|City|Quux\nUniversity of Ely at Fen NC PD|PD|Zorb\n"));
        assertEquals(
                "SYSTEM_NAME CATEGORY SUPPLIER",
                fields("name|type|supplier\nSchool Admissions|x|Zorb\nSchool Meals|x|Zorb\nCouncil Tax|x|Quux\n"
                        + "City Works|x|Quux\nPolice Works|x|Zorb\n"));
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
        assertEquals(
                "ORGANISATION SYSTEM_NAME",
                fields("scraper|kind of thing\nAshby|Zorbex\n|\nBarton|Quux\n|\nCrewe|Nix\n"),
                "blank rows name nothing and need not");
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
    @DisplayName("owners that are firms are suppliers; one cell that may be a person's name keeps the column out")
    void owningFirms() {
        String firms = """
                System|Owner
                Athena|Zorb Ltd
                Storm|Quux Software plc
                Rota|
                Niche|Plover Systems Limited
                Chart|Zorb Ltd
                Forms|Gannet Inc
                """;
        assertEquals("SYSTEM_NAME SUPPLIER", fields(firms));
        assertEquals("SYSTEM_NAME PERSON", fields(firms + "Maps|Kelvin Conway\n"));
        assertEquals("SYSTEM_NAME PERSON", fields(firms + "Maps|Kelvin\n"));
        assertEquals("SYSTEM_NAME PERSON", fields(firms.replace("Owner", "Owner name")));
        assertEquals(
                "SYSTEM_NAME PERSON",
                fields(
                        "System|Owner\nAthena|Digital Services\nStorm|Public Health\nRota|Data Group\nForms|IT Systems\n"));
        assertEquals("SYSTEM_NAME PERSON", fields("System|Owner\nAthena|Kelvin\nStorm|Maria\nRota|Sam\nForms|Jo\n"));
    }
}
