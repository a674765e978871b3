package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.WebAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

    private static final Vendors VENDORS = new Vendors(Fixtures.CATALOGUE);
    private static final KnownProducts PRODUCTS = new KnownProducts(Fixtures.CATALOGUE, VENDORS);
    private static final Naming NAMING = new Naming(PRODUCTS, VENDORS, new Uses(Fixtures.CATALOGUE));

    private static ProductName name(String raw, String supplier) {
        return name(raw, supplier, "");
    }

    private static ProductName name(String raw, String supplier, String capability) {
        return NAMING.name(raw, VENDORS.of(supplier == null ? "" : supplier), capability)
                .name();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @DisplayName("A name is taken apart into core, vendor, version, edition and environment")
    @CsvSource(delimiter = ';', textBlock = """
            ModernGov;;modern gov;civica;'';'';''
            modern.gov;;modern gov;civica;'';'';''
            Modern Gov;Civica UK Ltd;modern gov;civica;'';'';''
            Microsoft 365;;microsoft 365;microsoft;'';'';''
            ZEBULON AWARENESS TRAINING;;zebulon awareness training;'';'';'';''
            ZEBULON Awareness Training;;zebulon awareness;'';'';'';training
            ZEBULON TRAINING;;zebulon;'';'';'';training
            Office 365;;microsoft 365;microsoft;'';'';''
            MS Office 365;;microsoft 365;microsoft;'';'';''
            MS SQL Server 2019;;sql server;microsoft;2019;'';''
            MS Zorbex;;ms zorbex;'';'';'';''
            Office 365 E3;;microsoft 365;microsoft;'';e3;''
            MS Office 365 A5;;microsoft 365;microsoft;'';a5;''
            Zorbex E3;;zorbex e3;'';'';'';''
            Dr Zorbex;;dr zorbex;'';'';'';''
            DR Zorbex;;zorbex;'';'';'';dr
            HOLMES 2;;holmes2;unisys;'';'';''
            HOLMES;;holmes;'';'';'';''
            3CX;;3cx;'';'';'';''
            i2;;i2;'';'';'';''
            Windows 11;Microsoft;windows;microsoft;11;'';''
            SQL Server 2019;;sql server;microsoft;2019;'';''
            SQL Server 2012 R2 Enterprise;;sql server;microsoft;2012 r2;enterprise;''
            Zorbex v11.2;;zorbex;'';11.2;'';''
            Zorbex version 3;;zorbex;'';3;'';''
            Zorbex 5.02.3;;zorbex;'';5.02.3;'';''
            Route 66;;route 66;'';'';'';''
            RateKeeper 7;Fictive Software;rate keeper;fictive software;7;'';''
            PlotKeeper Cloud;Sampledata;plot keeper;sampledata;'';cloud;''
            Sound Cloud;;sound cloud;'';'';'';''
            ROTA 4;;rota 4;'';'';'';''
            Idox Uniform;;uniform;idox;'';'';''
            Uniform;Idox plc;uniform;idox;'';'';''
            Uniform by Idox;;uniform;idox;'';'';''
            Idox - Uniform;;uniform;idox;'';'';''
            Uniform (Idox);;uniform;idox;'';'';''
            Idox plc Uniform;;uniform;idox;'';'';''
            Idox (UK) Limited Zorbex Hub;;zorbex hub;idox;'';'';''
            Idox Ltd Idox Zorbex;;zorbex;idox;'';'';''
            Idox Group Zorbex;;group zorbex;idox;'';'';''
            Idox Holdings plc Zorbex;;zorbex;idox;'';'';''
            Uniform, Idox;;uniform;idox;'';'';''
            Zorbex supplied by Zorb Ltd;;zorbex;zorb;'';'';''
            Zorbex (Payroll);;zorbex;'';'';'';''
            Zorbex 68.0 (x64 en-GB);;zorbex;'';68.0;'';''
            Zorbex (64-bit);;zorbex;'';'';'';''
            RateKeeper 7.x (for Windows and Mac);;rate keeper;'';7.x;'';''
            RateKeeper 41.X (Win/Mac);;rate keeper;'';41.x;'';''
            Zorbex Reader 3.1 for Linux;;zorbex reader;'';3.1;'';''
            Zorbex (Windows Services);;zorbex windows services;'';'';'';''
            Security for Mac;;security for mac;'';'';'';''
            Zorbex Reader 2021 Release;;zorbex reader;'';2021;'';''
            Supervisory Stress Testing;;supervisory stress testing;'';'';'';''
            Zorbex - Testing;;zorbex;'';'';'';test
            Zorbex v IX;;zorbex;'';ix;'';''
            Zorbex V;;zorbex v;'';'';'';''
            Zorbex Reader DC - English;;zorbex reader dc;'';'';'';''
            Zorbex (English Heritage);;zorbex english heritage;'';'';'';''
            Zorbex (Kent County Council);;zorbex;'';'';'';''
            Zorbex (HOLMES 2) - UAT;;holmes2;unisys;'';'';test
            Zorbex (HR and payroll);;zorbex;'';'';'';''
            Zorbex - Records Unit;;zorbex;'';'';'';''
            Zorbex Desk (North);Zorb;zorbex desk;zorb;'';'';''
            Zorbex (HR Services);;zorbex;'';'';'';''
            Zorb (Payroll);Zorb Ltd;zorb payroll;zorb;'';'';''
            Database (Payroll);;database payroll;'';'';'';''
            Payroll - HR;;payroll hr;'';'';'';''
            Zorbex (Widgets);;zorbex widgets;'';'';'';''
            Niche RMS (Training);;niche rms;niche technology;'';'';training
            Niche - UAT;;niche rms;niche technology;'';'';test
            Niche RMS Archive;;niche rms;niche technology;'';'';archive
            Niche RMS (Prod);;niche rms;niche technology;'';'';''
            Genesis (Niche);;niche rms;niche technology;'';'';''
            Staff Training;;staff training;'';'';'';''
            Microsoft ERP;;microsoft erp;microsoft;'';'';''
            Mosaic;;mosaic;'';'';'';''
            Mosaic;The Access Group;access mosaic;the access group;'';'';''
            Zorbex CRM;Zorbex Ltd;zorbex crm;zorbex;'';'';''
            Zorbex CRM, formerly Quux CRM;Zorbex Ltd;zorbex crm;zorbex;'';'';''
            Zorbex CRM - now Quux;Zorbex Ltd;zorbex crm;zorbex;'';'';''
            Uniform;Phoenix Software;uniform;'';'';'';''
            """)
    void names(
            String raw,
            String supplier,
            String core,
            String vendor,
            String version,
            String edition,
            String environment) {
        ProductName name = name(raw, supplier);
        assertEquals(
                List.of(core, vendor, version, edition, environment),
                List.of(name.core(), name.vendor(), name.version(), name.edition(), name.environment()));
    }

    @Test
    @DisplayName("The core is shown as it was written, a known product under its own name")
    void shown() {
        assertEquals(
                "Zorbex Case Management",
                name("Zorbex Case Management v3", null).shown());
        assertEquals("Modern.gov", name("moderngov", null).shown());
    }

    @ParameterizedTest
    @DisplayName("Names that merely say custom are in-house")
    @ValueSource(
            strings = {"Custom", "Custom HTML", "Custom HTML (Paged)", "JSON API", "Bespoke", "In-house", "Custom Base"
            })
    void inHouseNames(String name) {
        assertTrue(InHouse.name(Fold.words(name)));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A known product behind what it is for is that product; of an unknown one the name is a mention")
    @CsvSource(delimiter = ';', textBlock = """
            Payroll - Niche RMS;niche rms;''
            Payroll: Modern.gov;modern gov;''
            Payroll - Zorbex;payroll zorbex;zorbex
            Records management system - Zorbex Hub v2;records management system zorbex hub;zorbex hub
            Payroll (Zorbex);payroll zorbex;zorbex
            Payroll - Recruitment;payroll recruitment;''
            Payroll - Unisys;payroll;''
            Payroll - v2.1;payroll;''
            Payroll - QX;payroll qx;''
            Zorbex - Payroll;zorbex;''
            Quux - Zorbex;quux zorbex;''
            """)
    void functionFirst(String raw, String core, String mention) {
        ProductName read = name(raw, null);
        assertEquals(List.of(core, mention), List.of(read.core(), String.join(",", read.mentions())));
    }

    @Test
    @DisplayName("The stated capability tells which product an ambiguous name means, unless a vendor speaks")
    void ambiguousNames() {
        assertEquals("Access Mosaic", name("mosaic", null, "C04").shown());
        assertEquals(
                "the access group", name("MOSAIC", "Phoenix Software", "C04").vendor());
        assertEquals("mosaic", name("mosaic", null, "C16").shown());
        assertEquals("mosaic", name("mosaic", null, "").shown());
        assertEquals("mosaic", name("mosaic", "Microsoft", "C04").shown());
        assertEquals("mosaic", name("mosaic", "Zorb Ltd", "C04").shown());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Trade marks say nothing about a name and take nothing of it")
    @CsvSource(delimiter = ';', textBlock = """
            CLASsoft™;classoft;CLASsoft
            CLASsoft® Works™;classoft works;CLASsoft® Works
            CLASsoft℠;classoft;CLASsoft
            ™CLASsoft;classoft;CLASsoft
            Zorbex™2;zorbex 2;Zorbex™2
            Modern.Gov®;modern gov;Modern.gov
            """)
    void tradeMarks(String raw, String core, String shown) {
        assertEquals(core, name(raw, null).core());
        assertEquals(shown, name(raw, null).shown());
    }

    @Test
    @DisplayName("A release behind a name is its version where it has a point")
    void release() {
        assertEquals("zorbex", name("Zorbex R12.2", null).core());
        assertEquals("zorbex r12", name("Zorbex R12", null).core());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A vendor is found without its legal form and by its owner's table")
    @CsvSource({
        "NEC Software Solutions UK Ltd, nec software solutions",
        "Northgate Public Services (UK) Limited, nec software solutions",
        "Northgate, northgate",
        "NEC Software Solutions (formerly Northgate Public Services), nec software solutions",
        "'Zorb Ltd, previously Zeb', zorb",
        "Zorb Group Holdings plc, zorb",
        "N/A, ''"
    })
    void vendors(String raw, String key) {
        assertEquals(key, VENDORS.of(raw).key());
    }

    @Test
    @DisplayName("A firm is known beside what brackets add, or in them; open source is no firm")
    void bracketsOfFirms() {
        assertEquals("microsoft", VENDORS.of("Microsoft (Ireland) Ltd").key());
        assertEquals(
                "nec software solutions",
                VENDORS.of("Zorbex (NEC Software Solutions UK Limited)").key());
        assertEquals("zorbex quux", VENDORS.of("Zorbex (Quux)").key());
        assertTrue(VENDORS.of("Open Source").none());
    }

    @Test
    @DisplayName(
            "The address of a known firm's site names it; that of another site names nobody, and \"zorb.com\" is a name")
    void sitesOfFirms() {
        assertEquals(
                "microsoft",
                VENDORS.of("https://azure.microsoft.com/en-gb/?x=1").key());
        assertEquals("microsoft", VENDORS.of("WWW.MICROSOFT.CO.UK").key());
        assertEquals(
                "nec software solutions",
                VENDORS.of("https://www.nec-software-solutions.com").key());
        assertEquals("microsoft", VENDORS.of("https://www.microsoftuk.com/").key());
        assertTrue(VENDORS.of("http://www.zorbex.org.uk/products").none());
        assertTrue(!VENDORS.of("zorb.com").none());
        assertEquals("zorb-soft", WebAddress.name("http://help.zorb-soft.co.uk"));
        assertEquals("zorb", WebAddress.name("https://zorb.io:8443/login"));
        assertNull(WebAddress.name("https://"));
        assertNull(WebAddress.name("Zorb, see www.zorb.com"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A cell that points to a known product names it; one that points to anything else keeps its words")
    @CsvSource(delimiter = ';', textBlock = """
            See ModernGov;modern gov
            as per Idox Uniform;uniform
            Part of Microsoft 365;microsoft 365
            Included in the ModernGov v5;modern gov
            See Tickets;see tickets
            see HR system;see hr system
            Within Reach;within reach
            """)
    void pointers(String raw, String core) {
        assertEquals(core, name(raw, "").core());
    }
}
