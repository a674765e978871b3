package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The meaning of columns as bodies call them")
class ColumnMeaningsTest extends MappedColumns {

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
