package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.CatalogueProduct;
import org.consolidation.analyser.catalogue.Sectors;
import org.consolidation.analyser.catalogue.Supplier;
import org.consolidation.analyser.catalogue.Vocabulary;
import org.consolidation.analyser.catalogue.Vocabulary.Outward;
import org.consolidation.analyser.catalogue.Vocabulary.Synonym;
import org.consolidation.analyser.catalogue.Yardsticks;
import org.consolidation.analyser.normalise.CapabilityProposer.Question;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The capability proposed for a record")
class CapabilityProposerTest {

    private static final CapabilityProposer PROPOSER = new CapabilityProposer(new Catalogue(
            List.of(
                    capability("B01", "Finance", "general ledger", "accounting"),
                    capability("B03", "Payroll and pensions", "payroll"),
                    capability("B24", "Networks and devices", "firewall", "storage area network"),
                    capability("C12", "Waste and recycling", "recycling")),
            List.of(),
            List.of(),
            List.of(
                    new CatalogueProduct("Tally Ho", "Ledgersoft", "B01", "", "K"),
                    new CatalogueProduct("Binrounds", "Manyware", "C12", "", "K"),
                    new CatalogueProduct("Paywell", "Manyware", "B03", "", "K"),
                    new CatalogueProduct("Roundabout", "Wheelers", "C12", "", "K"),
                    new CatalogueProduct("Kerbstone", "Wheelers", "C12", "", "K"),
                    new CatalogueProduct("Lidwatch", "Wheelers", "C12", "", "K"),
                    new CatalogueProduct("Netbox", "Cablers", "B24", "", "K")),
            List.of(),
            List.of(),
            List.of(
                    new Supplier("Ledgersoft", "maker", "", "K"),
                    new Supplier("Manyware", "maker", "", "K"),
                    new Supplier("Wheelers", "maker", "", "K"),
                    new Supplier("Cablers", "reseller", "", "K")),
            List.of(),
            new Vocabulary(
                    List.of(
                            new Synonym("B01", "purchase ledger"),
                            new Synonym("B01", "costing"),
                            new Synonym("B01", "sourcing"),
                            new Synonym("B01", "purchase order"),
                            new Synonym("B24", "switch"),
                            new Synonym("C12", "garden waste"),
                            new Synonym("C12", "bin"),
                            new Synonym("B24", "cold storage area network"),
                            new Synonym(Synonym.NOTHING, "prize bin"),
                            new Synonym(Synonym.NOTHING, "payroll survey"),
                            new Synonym("B24", "online platform"),
                            new Synonym("B24", "bin")),
                    List.of(
                            new Outward(Vocabulary.CPV, "48442000", "Financial systems software package", "B01", false),
                            new Outward(Vocabulary.CPV, "48210000", "Networking software package", "B24", false),
                            new Outward(Vocabulary.CPV, "30200000", "Computer equipment and supplies", "B24", false),
                            new Outward(Vocabulary.ESD, "38", "Waste management", "C12", true),
                            new Outward(Vocabulary.G_CLOUD, "Money / Salary", "Salary", "B03", false),
                            new Outward(Vocabulary.G_CLOUD, "Money / Assets", "Assets", "B01", false),
                            new Outward(Vocabulary.SERVICE_AREA, "Refuse", "Refuse", "C12", false),
                            new Outward(Vocabulary.G_CLOUD, "Land / Assets", "Assets", "B24", false)),
                    Sectors.NONE),
            Yardsticks.NONE,
            List.of()));

    private static Capability capability(String id, String name, String... keywords) {
        return new Capability(id, name, "shared", List.of(keywords), false, "");
    }

    @Test
    @DisplayName("adds up what a hand adds up, with the words it was read from and the runner-up")
    void byHand() {
        // B01: "general ledger" in the name 2 x 18; "accounting" 12 and "costings" 12 in the description.
        // B03: "payroll" in the description 12. Score 20 + 60, at most 75.
        assertEquals(
                new CapabilityProposal("B01", 75, "general ledger, accounting, costings", "B03", "keywords", "B01"),
                read("General Ledger", "", "", "Accounting, costings and a feed to payroll"));
    }

    @Test
    @DisplayName(
            "is one keyword of the name, or the whole description, in singular or plural, but no single word in it")
    void oneWord() {
        assertEquals(
                new CapabilityProposal("B24", 42, "firewalls", "", "keywords", ""), read("Zorb Firewalls", "", "", ""));
        assertEquals(
                new CapabilityProposal("", 0, "firewalls", "B24", "none", ""), read("New", "", "", "behind firewalls"));
        // 21, one less than in the name.
        assertEquals(
                new CapabilityProposal("B24", 41, "firewalls", "", "keywords", ""), read("New", "", "", "Firewalls"));
    }

    @Test
    @DisplayName("is no single synonym beside other words, but a synonym that is the whole name")
    void oneSynonym() {
        assertEquals("none", read("Costing engine", "", "", "").method());
        assertEquals("none", read("Zorb", "Register of costings", "", "").method());
        assertEquals("B01", read("Zorb", "Costings", "", "").capabilityId());
        // 18, doubled.
        assertEquals(new CapabilityProposal("B01", 56, "costing", "", "keywords", ""), read("Costing", "", "", ""));
        assertEquals("B01", read("Purchase ledgers", "", "", "").capabilityId());
    }

    @Test
    @DisplayName("is not forced: words that several capabilities share weigh half, and of equals none is taken")
    void notForced() {
        assertEquals(new CapabilityProposal("", 0, "bin", "B24", "none", ""), read("Bin", "", "", ""));
        assertEquals("C12", read("Bin and garden waste", "", "", "").capabilityId());
        assertEquals(CapabilityProposal.NONE, read("Zorb", "", "", "Unheard of"));
    }

    @Test
    @DisplayName("takes a maker of one function only beside another sign, and never one of several or a reseller")
    void makers() {
        assertEquals(
                new CapabilityProposal("", 0, "maker ledgersoft", "B01", "none", ""),
                read("Zorb", "", "ledgersoft", ""));
        assertEquals(
                new CapabilityProposal("B01", 52, "accounting, maker ledgersoft", "", "keywords", ""),
                read("Zorb", "", "ledgersoft", "accounting for all"));
        assertEquals(CapabilityProposal.NONE, read("Zorb", "", "manyware", ""));
        assertEquals(CapabilityProposal.NONE, read("Zorb", "", "cablers", ""));
    }

    @Test
    @DisplayName("takes a maker of three products, all of one function, alone")
    void sureMaker() {
        // 20 + 24.
        assertEquals(
                new CapabilityProposal("C12", 44, "maker wheelers", "", "keywords", ""),
                read("Zorb", "", "wheelers", ""));
    }

    @Test
    @DisplayName("takes a maker of one function whose name is all that the system is called by")
    void calledByItsMaker() {
        // 20 + 24.
        assertEquals(
                new CapabilityProposal("B01", 44, "maker ledgersoft", "", "keywords", ""),
                read("Ledgersoft (annual licence)", "", "ledgersoft", ""));
        assertEquals(CapabilityProposal.NONE, read("Manyware", "", "manyware", ""));
    }

    @Test
    @DisplayName("is a synonym that is the whole name but for words of buying, of editions and references")
    void filler() {
        assertEquals(
                "B01",
                read("SCM079 - Provision of Costing Licences (3 years)", "", "", "")
                        .capabilityId());
        assertEquals("B01", read("Costing for Government", "", "", "").capabilityId());
        assertEquals("none", read("Costing of Zorb Licences", "", "", "").method());
        assertEquals("none", read("Licences for Government", "", "", "").method());
    }

    @Test
    @DisplayName("does not read what the text of a notice says of the purchase")
    void purchase() {
        // "Sourcing" and "purchase orders" 12 each in a description, unless a code says that it is a notice.
        assertEquals("B01", read("Zorb", "", "", "sourcing and purchase orders").capabilityId());
        assertEquals(
                "none",
                read("Zorb", "99999999", "", "sourcing and purchase orders").method());
    }

    @Test
    @DisplayName("reads a synonym however it is spelt, and counts it once")
    void spelt() {
        assertEquals(read("Purchase ledger", "", "", ""), read("Purchase ledger", "", "", "purchase ledgers"));
        assertEquals("B01", read("Zorb", "", "", "a purchaseledger").capabilityId());
    }

    @Test
    @DisplayName("reads no code of licences for anything, whatever group it stands in")
    void licences() {
        assertEquals("none", read("Zorb", "48218000", "", "behind a firewall").method());
        assertEquals("B24", read("Zorb", "48211000", "", "behind a firewall").capabilityId());
    }

    @Test
    @DisplayName("takes a product that the name mentions")
    void mentioned() {
        assertEquals(
                new CapabilityProposal("C12", 57, "binrounds", "", "keywords", ""),
                read("Renewal of Binrounds for Zorb", "", "", ""));
        assertEquals("none", read("Zorb", "", "", "is not Binrounds").method());
    }

    @Test
    @DisplayName("reads procurement codes by the longest group that is known, and not their labels")
    void codes() {
        // 20 for 30231000 in group 30200000, alone too little; "firewall" in the description 12.
        assertEquals(
                "none", read("Zorb", "General ledger things - 30231000", "", "").method());
        assertEquals(
                new CapabilityProposal("B24", 52, "CPV 30231000, firewall", "", "keywords", ""),
                read("Zorb", "30231000", "", "behind a firewall"));
        assertEquals("none", read("Zorb", "99999999", "", "").method());
    }

    @Test
    @DisplayName("is the own category where that is a capability, or an entry that maps onto one")
    void categories() {
        assertEquals(
                new CapabilityProposal("B01", 80, "finance", "", "category", "B01"), read("Zorb", "finance", "", ""));
        assertEquals(
                new CapabilityProposal("C12", 70, "Waste management", "", "category", ""),
                read("Zorb", "Waste management", "", ""));
        assertEquals("B03", read("Firewall", "Salary", "", "").capabilityId());
        assertEquals("B24", read("Firewall", "Salary", "", "").runnerUp());
        assertEquals("none", read("Zorb", "Assets", "", "").method());
    }

    @Test
    @DisplayName("is the service area where the record says nothing else, as category or as the whole description")
    void serviceAreas() {
        assertEquals(new CapabilityProposal("C12", 60, "Refuse", "", "category", ""), read("Zorb", "Refuse", "", ""));
        assertEquals("C12", read("Zorb", "", "", "Refuse").capabilityId());
        assertEquals("", read("Zorb", "", "", "Refuse of others").capabilityId());
        assertEquals("B03", read("Payroll run", "Refuse", "", "").capabilityId());
    }

    @Test
    @DisplayName("lets descriptions be compared by its keywords alone, whatever else points elsewhere")
    void compared() {
        // All: garden waste 36, general ledger 24. Keywords: general ledger 24, of at least 20.
        CapabilityProposal read = read("Garden waste rounds", "", "", "general ledger");
        assertEquals(List.of("C12", "B01", "B01"), List.of(read.capabilityId(), read.runnerUp(), read.comparedAs()));
        // One keyword of one word in the name weighs 18 there, as it always has.
        assertEquals("", read("Payroll run", "", "", "").comparedAs());
        assertEquals("B03", read("Payroll run", "", "", "").capabilityId());
    }

    @Test
    @DisplayName("is what the record states, else what its product serves, else what is said of the list")
    void sure() {
        assertEquals("stated", ask("C12", "B01", "B03", "Firewall").method());
        assertEquals(
                new CapabilityProposal("B01", 95, "Firewall", "B03", "product", "B01"),
                ask("", "B01", "B03", "Firewall"));
        assertEquals("B03", ask("", "", "B03", "Firewall").comparedAs());
    }

    @Test
    @DisplayName("is what the list is called after where the record says nothing")
    void calledAfter() {
        assertEquals("C12", PROPOSER.ofList("2024/kerbside-recycling-systems_v2.csv"));
        assertEquals("", PROPOSER.ofList("payroll-and-recycling.csv"));
        // "Switch" alone is too little, but shows that the list is of more than recycling.
        assertEquals("", PROPOSER.ofList("recycling-and-switch-systems.csv"));
        assertEquals("", PROPOSER.ofList("firewall-list.csv"));
        assertEquals("", PROPOSER.ofList("zorb"));
        assertEquals(
                new CapabilityProposal("C12", 50, "the name of the list", "", "list", ""),
                PROPOSER.propose(new Question("", "", "", "C12", "", "Zorb", "", "", "")));
        assertEquals(
                "B03",
                PROPOSER.propose(new Question("", "", "", "C12", "", "Payroll run", "", "", ""))
                        .capabilityId());
    }

    @Test
    @DisplayName("reads nothing from a phrase that says nothing, nor from the words in it")
    void nothing() {
        assertEquals("B03", read("Payroll", "", "", "").capabilityId());
        assertEquals("", read("Payroll survey", "", "", "").capabilityId());
        assertEquals("C12", read("Recycling", "", "", "prize bin").capabilityId());
        assertEquals("", read("Recycling", "", "", "prize bin").runnerUp());
    }

    @Test
    @DisplayName("reads the longer of two phrases where one stands in the other")
    void longerPhrase() {
        assertEquals("purchase ledger", read("Purchase ledger", "", "", "").words());
        CapabilityProposal network = read("Cold storage area network", "", "", "");
        assertEquals("cold storage area network", network.words());
        assertEquals("B24", network.capabilityId());
    }

    @Test
    @DisplayName("weighs words of running text two thirds, and half after the fortieth: they tell of the surroundings")
    void laterWords() {
        String forty = "zorb ".repeat(40);
        // (2 x 12 + 12) x 2/3 against 3 x 12 / 2; and 3 x 12 x 2/3 against (2 x 12 + 12) / 2.
        assertEquals(
                new CapabilityProposal("B01", 44, "general ledger, costing", "B24", "keywords", "B24"),
                read("", "", "", "General ledger, costing " + forty + "storage area network"));
        assertEquals(
                new CapabilityProposal("B24", 44, "storage area network", "B01", "keywords", "B24"),
                read("", "", "", "Storage area network " + forty + "general ledger, costing"));
    }

    @Test
    @DisplayName("is a phrase of two words that a short description holds, and not one in running text")
    void runningText() {
        String thirty = "zorb ".repeat(28);
        assertEquals("C12", read("Zorb", "", "", "Garden waste " + thirty).capabilityId());
        assertEquals("", read("Zorb", "", "", "Garden waste zorb " + thirty).capabilityId());
        assertEquals(
                "C12",
                read("Zorb", "", "", "Garden waste and recycling " + thirty).capabilityId());
    }

    @Test
    @DisplayName("is no two loose words of a description")
    void looseWords() {
        // 12 and half of 12.
        assertEquals("", read("Zorb", "", "", "costing here and sourcing there").capabilityId());
    }

    @Test
    @DisplayName("is a word of the trade before words of editions")
    void wordsOfEditions() {
        assertEquals(
                new CapabilityProposal("C12", 42, "recycling", "B24", "keywords", ""),
                read("Zorb online platform: recycling", "", "", ""));
    }

    private static CapabilityProposal ask(String stated, String product, String list, String name) {
        return PROPOSER.propose(new Question(stated, product, list, "", "", name, "", "", ""));
    }

    private static CapabilityProposal read(String name, String category, String maker, String description) {
        return PROPOSER.propose(new Question("", "", "", "", category, name, maker, description, ""));
    }
}
