package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.CatalogueProduct;
import org.consolidation.analyser.catalogue.ProductAlias;
import org.consolidation.analyser.catalogue.Supplier;
import org.consolidation.analyser.catalogue.SupplierAlias;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductReaderTest {

    private static final ProductReader READER = new ProductReader(Fixtures.CATALOGUE);

    @Test
    @DisplayName("A maker in brackets or behind \"by\" says which product is meant; of another's it says nothing")
    void makersBesideNames() {
        assertEquals("idox", READER.read("Uniform (Idox)", "", "").vendor());
        assertEquals("uniform", READER.read("Uniform by Idox", "", "").core());
        assertEquals("Uniform (Idox)", READER.read("Uniform (Idox)", "", "").raw());
        assertEquals("", READER.read("Uniform (Archive)", "", "").vendor());
        assertTrue(!READER.read("Uniform (Zorb)", "", "").vendor().equals("idox"));
    }

    @Test
    @DisplayName("What was bought of a maker is its product, of a reseller or with other words nothing")
    void purchases() {
        assertEquals(
                "idox",
                READER.fromDescription("Uniform support & maintenance 25/26", READER.vendor("Idox"))
                        .name()
                        .vendor());
        assertTrue(READER.fromDescription("Consultancy days", READER.vendor("Idox")) == null);
        assertTrue(READER.fromDescription("Uniform support", READER.vendor("Zorb Ltd")) == null);
    }

    @ParameterizedTest(name = "{0} / {1} / {2}")
    @DisplayName("A product named only in the description is found where the name says what the system is for")
    @CsvSource(delimiter = ';', textBlock = """
            Crime recording;;Uses Niche RMS for all crime records;niche rms;niche technology;description
            Crime recording;;Our Niche RMS system;niche rms;niche technology;description
            Custom;;Records management based on Niche RMS;niche rms;niche technology;description
            Committee papers;Civica;Agendas and minutes, published with Modern.gov;modern gov;civica;description
            Committee papers;Zorb Ltd;Agendas and minutes, published with Modern.gov;committee papers;zorb;name
            Case management;;Interfaces with Niche RMS and HOLMES2;case management;'';name
            Case management;;Replaced Niche RMS in 2019;case management;'';name
            Case management;;Was Niche RMS up to 2019;case management;'';name
            Case management;;This was bought as Niche RMS;niche rms;niche technology;description
            Case management;;Exports to Niche RMS;case management;'';name
            Reporting;;Runs on SQL Server;reporting;'';name
            Genesis;;Based on Niche RMS;niche rms;niche technology;description
            Genesis;;Genesis is our Niche RMS system;niche rms;niche technology;description
            Genesis;;Uses Niche RMS;niche rms;niche technology;description
            Genesis;Niche Technology;Is based on Niche RMS;niche rms;niche technology;description
            Zorbex;Zorb Ltd;Uses Niche RMS data;zorbex;zorb;name
            Zorbex;;Shows crimes from Niche RMS;zorbex;'';name
            Payments;;Uses Quuxpay for card payments;quuxpay;'';description
            Payments;;The council's system is powered by QuuxPay 3;quux pay;'';description
            Payments;;QuuxPay by Quux Systems Ltd takes card payments;quux pay;quux systems;description
            Payments;;Card payments, supplied by Quux Systems Ltd;payments;quux systems;name
            Payments;;Card payments, provided by Kent Police;payments;'';name
            Payments;;Takes payments by card;payments;'';name
            Payments;;QuuxPay NOW. Interfaces with Niche RMS;quux pay now;'';description
            Payments;;Uses Machine Learning and an API;payments;'';name
            Payments;;It uses Quux geochemical models;payments;'';name
            Payments;;It uses Quux Hub for machine translation;quux hub;'';description
            Payments;;It uses Quux imagery;payments;'';name
            Payments;;It uses Quux;quux;'';description
            Payments;;Based on Large Language Models;payments;'';name
            Payments;;Uses VA funds;payments;'';name
            Payments;;Uses Quux’s models;payments;'';name
            Payments;;Built around Python and QuuxPay;payments;'';name
            """)
    void fromDescription(String name, String vendor, String description, String core, String maker, String from) {
        ProductName read = READER.read(name, vendor == null ? "" : vendor, description);
        assertEquals(List.of(core, maker, from), List.of(read.core(), read.vendor(), read.from()));
        assertEquals(name, read.raw());
    }

    @Test
    @DisplayName(
            "A public body's product is its own under the name of a firm that runs what is others', not of any maker; what"
                    + " a body provides is its maker's")
    void runForBody() {
        Catalogue catalogue = new Catalogue(
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new CatalogueProduct("PNX", "Interior Office", "", "", "K"),
                        new CatalogueProduct("Zorbex", "Zorb", "", "", "K")),
                List.of(),
                List.of(),
                List.of(
                        new Supplier("Interior Office", "public", "", "K"),
                        new Supplier("Zorb", "maker", "", "K"),
                        new Supplier("Quelt", "maker", "", "K"),
                        new Supplier("Runners", "both", "", "K")),
                List.of(),
                List.of());
        ProductReader reader = new ProductReader(catalogue);
        assertEquals("interior office", reader.read("PNX", "Runners", "").vendor());
        assertEquals("quelt", reader.read("PNX", "Quelt", "").vendor());
        assertEquals("runners", reader.read("Zorbex", "Runners", "").vendor());
        assertEquals("zorb", reader.read("Zorbex", "Interior Office", "").vendor());
    }

    @Test
    @DisplayName(
            "An ambiguous name is the product of the house that bought its maker, unless two products of it are called so")
    void ofOneHouse() {
        Catalogue catalogue = new Catalogue(
                List.of(),
                List.of(new SupplierAlias("Quelt", "Zorb", "takeover", false, "K")),
                List.of(
                        new ProductAlias("GRZ", "Great Rota", "Zorb", "abbreviation", true, "K"),
                        new ProductAlias("Twin", "Zorb First", "Zorb", "abbreviation", true, "K"),
                        new ProductAlias("Twin", "Zorb Second", "Zorb", "abbreviation", true, "K")),
                List.of(
                        new CatalogueProduct("Great Rota", "Zorb", "", "", "K"),
                        new CatalogueProduct("Zorb First", "Zorb", "", "", "K"),
                        new CatalogueProduct("Zorb Second", "Zorb", "", "", "K")),
                List.of(),
                List.of(),
                List.of());
        ProductReader reader = new ProductReader(catalogue);
        assertEquals("great rota", reader.read("GRZ", "Quelt Ltd", "").core());
        assertEquals("grz", reader.read("GRZ", "Other Ltd", "").core());
        assertEquals("twin", reader.read("Twin", "Quelt", "").core());
    }

    @ParameterizedTest(name = "{0} / {1}")
    @DisplayName("Two products that would be one without their makers' names stay two")
    @CsvSource({
        "GitHub Copilot, '', github copilot",
        "Github CoPilot, Microsoft, github copilot",
        "Microsoft Copilot, '', copilot",
        "Copilot, Microsoft, copilot"
    })
    void withoutMakersAlike(String name, String vendor, String core) {
        ProductName read = READER.read(name, vendor, "");
        assertEquals(List.of(core, "microsoft"), List.of(read.core(), read.vendor()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("What a description names is listed, but not what is linked, exported to or replaced")
    @CsvSource(delimiter = ';', textBlock = """
            Genesis;Crime records held in Quux RMS.;quux rms
            Genesis;Replaced Quux RMS. Now on Zorbex.;zorbex
            Genesis;Crime records. Interfaces with Quux RMS and Zorbex.;''
            Genesis;Links to Quux, exports to Zorbex;''
            Genesis;Genesis, supplied with Zorbex Mobile;zorbex mobile
            Genesis;a system of crime records;''
            Genesis;Genesis is an editor of images, used with Quux Desktop and Zorbex;''
            Genesis;Genesis is a store of crime records based on Quux RMS;quux rms
            Genesis;Crimson is an editor of images, used with Zorbex;crimson, zorbex
            Genesis;An editor of images for Quux Desktop;''
            Genesis;The local name for Quux Desktop;quux desktop
            Genesis;Crime records. Product: Quux RMS To be replaced by Zorbex;quux rms
            Genesis;Zorbex supplied by Acme. Crime records;zorbex
            Niche RMS;Zorbex Mobile is part of it;''
            """)
    void mentions(String name, String description, String mentions) {
        assertEquals(
                mentions, String.join(", ", READER.read(name, "", description).mentions()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Long names that nobody knows are left whole: titles of papers and of goods")
    @CsvSource(delimiter = ';', textBlock = """
            Proceedings of the 2001 ACM SIGMOD International Conference on Management of Data;proceedings of the 2001 acm sigmod international conference on management of data
            The state of the art in distributed query processing 2000;the state of the art in distributed query processing 2000
            """)
    void titles(String title, String core) {
        ProductName read = READER.read(title, "", "");
        assertEquals(List.of(core, ""), List.of(read.core(), read.version()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Abbreviations in brackets are taken off, brands and spans of years stay")
    @CsvSource(delimiter = ';', textBlock = """
            ArcGIS Online (AGO);arc gis online;''
            Emergency Services Network (ESN);emergency services network;''
            Zorbex (XYZ);zorbex xyz;''
            Rural Network (2025-2026);rural network 2025 2026;''
            Quux in Microsoft;quux in microsoft;''
            Zorbex Microsoft;zorbex microsoft;''
            A Proposal for a Standard;a proposal for a standard;''
            Quux Keyboard - Quux Zorbex Edge Keyboard Mac Edition;quux keyboard quux zorbex edge keyboard;''
            """)
    void brackets(String name, String core, String version) {
        ProductName read = READER.read(name, "", "");
        assertEquals(List.of(core, version), List.of(read.core(), read.version()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "The title of a use that is a product's name is that product, whatever its letters; any other is a use")
    @CsvSource(delimiter = ';', textBlock = """
            Modern.gov;modern gov;civica;false
            modern.gov;modern gov;civica;false
            Payment prediction;payment prediction;'';true
            """)
    void usesTitles(String title, String core, String maker, boolean inHouse) {
        ProductName read = READER.title(title, Vendors.NONE, "").name();
        assertEquals(List.of(core, maker, inHouse), List.of(read.core(), read.vendor(), read.inHouse()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A contract's title is read without the words of buying")
    @CsvSource(delimiter = ';', textBlock = """
            RM5186 SO8363 PROVISION OF SOPHOS LICENCES;SOPHOS
            Provision of Microsoft Licences for Blackpool Council;Microsoft
            Unit4 ERP Support and Maintenance;Unit4 ERP
            The Supply and Installation of Zorbex Hub 2022-25;Zorbex Hub
            PNC 071 Forum Sentry Licensing & Support;Forum Sentry
            N365 Licences;N365
            Provision of Asset Software (Zorbex) Support;Asset Software (Zorbex)
            Asset Software (Zorbex renewal);Asset Software (Zorbex)
            Support;Support
            """)
    void contractTitles(String title, String plain) {
        assertEquals(plain, ContractTitle.plain(title));
    }

    @ParameterizedTest(name = "{0} / {1}")
    @DisplayName("A cell that holds vendor and product is parted as its header says")
    @CsvSource(delimiter = ';', textBlock = """
            Vendor and Product;Quux Systems, Zorbex;Zorbex;Quux Systems
            Vendor and Product;Quux, Inc. - Zorbex Hub;Zorbex Hub;Quux, Inc.
            Vendor and Product;Quux/Zorbex;Zorbex;Quux
            Vendor/Product;Zorbex;Zorbex;''
            Vendor/Product;Quux, Inc.;Quux, Inc.;''
            Vendor and Product;Zorbex Hub - Quux Systems Ltd;Zorbex Hub;Quux Systems Ltd
            Vendor and Product;Quux Ltd - Zorbex Ltd;Zorbex Ltd;Quux Ltd
            Vendor and Product;Zorbex (Live);Zorbex (Live);''
            Vendor and Product;Zorbex - v2.1;Zorbex - v2.1;''
            Vendor and Product;Quux - Zorbex (Test);Zorbex (Test);Quux
            Product (Vendor);Zorbex (Quux);Zorbex;Quux
            Product (Vendor);Zorbex (Quux) Hub;Zorbex Hub;Quux
            Product (Vendor);Zorbex (Quux) hosted by Nox;Zorbex;Quux
            Product (Vendor);Zorbex (Quux), Plover (Nox);Zorbex (Quux), Plover (Nox);''
            Vendor and Product;Quux (UK), Zorbex;Zorbex;Quux (UK)
            Product (Vendor);Northgate Public Services - Zorbex;Zorbex;Northgate Public Services
            Product (Vendor);Zorbex (Schools) (Nox);Zorbex (Schools);Nox
            Product (Vendor);Zorbex (has Plover), supplied by Nox Ltd;Zorbex (has Plover);Nox Ltd
            Product (Vendor);Zorbex (developed by Nox);Zorbex;Nox
            Product (Vendor);Zorbex - supplied by Nox (UK);Zorbex;Nox (UK)
            Product (Vendor);Nox - Nox Plover;Nox Plover;Nox
            Vendor/Product;Nox Plover - Nox;Nox Plover;Nox
            Vendor and Product;Zorbex (formerly Plover);Zorbex (formerly Plover);''
            Vendor and Product;Quux - Zorbex (formerly Plover);Zorbex (formerly Plover);Quux
            Vendor and Product;Quux (UK) Ltd Zorbex;Quux (UK) Ltd Zorbex;''
            Vendor and Product;Quux (UK) Ltd - Zorbex;Zorbex;Quux (UK) Ltd
            Vendor and Product;Zorbex - Training supplied by Quux;Zorbex - Training supplied by Quux;''
            Vendor and Product;Zorbex (In-house);Zorbex;In-house
            Vendor and Product;Zorbex - Self built;Zorbex;Self built
            Vendor and Product;Zorbex, ICT Department;Zorbex;ICT Department
            Vendor and Product;Internal, Zorbex;Zorbex;Internal
            Vendor and Product;Quux - Internal audit;Internal audit;Quux
            Vendor and Product;Visitor log - Ashford Borough Council;Visitor log;Ashford Borough Council
            Vendor and Product;Ashford Borough Council - Visitor log;Visitor log;Ashford Borough Council
            Product (Vendor);Plover - Zorbex Hub (Nox Ltd);Plover - Zorbex Hub;Nox Ltd
            Product (Vendor);Nox Software - Nox Plover;Nox Plover;Nox Software
            Product (Vendor);Zorbex - Payroll;Zorbex;''
            Product name;Quux, Zorbex;Quux, Zorbex;''
            """)
    void vendorAndProduct(String header, String cell, String name, String vendor) {
        Vendors vendors = new Vendors(Fixtures.CATALOGUE);
        NameCell.Order order = NameCell.Order.of(header);
        NameCell read = order == NameCell.Order.NAME_ONLY
                ? new NameCell(cell, "")
                : NameCell.of(cell, order, vendors, new KnownProducts(Fixtures.CATALOGUE, vendors));
        assertEquals(new NameCell(name, vendor), read);
    }

    @Test
    @DisplayName("A blank name is refused")
    void blank() {
        assertThrows(IllegalArgumentException.class, () -> READER.read(" ", "", ""));
        assertTrue(READER.read("Zorbex", "", "").mentions().isEmpty());
    }
}
