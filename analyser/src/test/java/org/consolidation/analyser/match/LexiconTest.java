package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.CatalogueProduct;
import org.consolidation.analyser.normalise.MakerNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the names of a run teach")
class LexiconTest {

    private static Lexicon learnt(String... coreAndMaker) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < coreAndMaker.length; i += 2) items.add(Systems.item(coreAndMaker[i], coreAndMaker[i + 1]));
        return Lexicon.learn(items, Knowledge.NONE);
    }

    @ParameterizedTest(name = "{0} ({1}) is {2} by {3}")
    @CsvSource({
        "casm lorina, casm public sector, lorina, casm",
        "lorina county casm public sector ltd, casm, lorina county, casm",
        "thale delque, '', delque, thale",
        "delque thale software ltd, '', delque, thale",
        "thaledelque reports, '', delque reports, thale",
        "thale, '', thale, ''",
        "orion portal, '', orion portal, ''"
    })
    @DisplayName("A maker stated somewhere is taken off a name, and named")
    void reads(String core, String vendor, String product, String maker) {
        Lexicon lexicon = learnt("lorina", "casm", "delque", "thale computing");
        Lexicon.Reading reading = lexicon.read(core, vendor, false);
        assertEquals(product, reading.core());
        assertEquals(maker, reading.maker());
    }

    @ParameterizedTest(name = "{0} ({1}) is {2} by {3}")
    @CsvSource({
        "heather ledger agenda, '', agenda, heatherledger",
        "heather ledger agenda, heatherledger, agenda, heatherledger",
        "heatherledger systems heatherledger agenda, '', agenda, heatherledger",
        "heatherledger ltd, verdex, verdex, heatherledger",
        "heatherledger, verdex agenda, verdex agenda, heatherledger",
        "heatherledger, casm, heatherledger, casm",
        "heatherledger, northgill resale, heatherledger, northgill resale"
    })
    @DisplayName("A maker's blanks do not matter, nor that its column and the product's were swapped")
    void swapped(String core, String vendor, String product, String maker) {
        Lexicon lexicon = learnt(
                "agenda",
                "heatherledger",
                "verdex",
                "heatherledger",
                "kardor",
                "heatherledger",
                "verdex agenda",
                "heatherledger",
                "lorina",
                "casm",
                "delque",
                "casm",
                "thale",
                "casm",
                "heatherledger",
                "verdex");
        Lexicon.Reading reading = lexicon.read(core, vendor, false);
        assertEquals(List.of(product, maker), List.of(reading.core(), reading.maker()));
    }

    @Test
    @DisplayName("Words that four makers' products seldom have behind them say where one is used; a module stays")
    void uses() {
        List<Item> items = new ArrayList<>();
        for (String maker : List.of("zorb", "lorin", "mavex", "karta")) {
            items.add(item("verdex " + maker, maker, 10));
            items.add(item("verdex " + maker + " civic centre", maker, 1));
            // One in ten is seldom, one in nine is a module.
            items.add(item("kardor " + maker, maker, 9));
            items.add(item("kardor " + maker + " mobile", maker, 1));
        }
        Lexicon lexicon = Lexicon.learn(items, Knowledge.NONE);
        assertEquals("thale", lexicon.read("thale civic centre", "", false).core());
        assertEquals("thale mobile", lexicon.read("thale mobile", "", false).core());
        // A department in the column of makers makes nothing.
        items.add(item("thale", "civic centre", 1));
        assertEquals(
                new Lexicon.Reading("civic centre crm", ""),
                Lexicon.learn(items, Knowledge.NONE).read("civic centre crm", "", false));
        // Something must stay that says which product it is.
        assertEquals(
                "housing civic centre",
                lexicon.read("housing civic centre", "", false).core());
    }

    private static Item item(String core, String maker, int organisations) {
        return new Item(core.hashCode(), core, maker, "", "", "", List.of(), organisations);
    }

    @Test
    @DisplayName("Two makers with two coined names in common are one house; with one, or with functions, they are not")
    void houses() {
        Lexicon lexicon = learnt(
                "verdex", "zorb", "verdex", "lorin", "kardor", "zorb", "kardor", "lorin", "verdalo", "zorb", "verdalo",
                "mavex", "payroll", "lorin", "payroll", "mavex", "housing", "lorin", "housing", "mavex");
        assertTrue(lexicon.oneHouse("zorb", "lorin"));
        assertTrue(lexicon.oneHouse("lorin", "zorb"));
        assertFalse(lexicon.oneHouse("zorb", "mavex"));
        assertFalse(lexicon.oneHouse("lorin", "mavex"));
    }

    @Test
    @DisplayName("A word that four names have for each with a maker so called is no maker; of three it is one")
    void noMakers() {
        List<Item> items = new ArrayList<>();
        for (String name : List.of("stone", "slate", "otter")) items.add(Systems.item(name + " payroll", "zorb"));
        items.add(Systems.item("reedmill", "payroll"));
        Lexicon.Reading taken = Lexicon.learn(items, Knowledge.NONE).read("heron payroll", "", false);
        assertEquals(new Lexicon.Reading("heron", "payroll"), taken);
        items.add(Systems.item("marble payroll", "lorin"));
        Lexicon.Reading left = Lexicon.learn(items, Knowledge.NONE).read("heron payroll", "", false);
        assertEquals(new Lexicon.Reading("heron payroll", ""), left);
    }

    @Test
    @DisplayName("Makers of a name are those that make up four fifths of what is stated, the most stated first")
    void mainMakers() {
        // 50 + 40 of 100 are enough; slips and resellers do not count.
        MakerSpread two = MakerSpread.of("verdex", Map.of("a", 40L, "b", 50L, "c", 5L, "d", 3L, "e", 2L));
        assertEquals(new MakerSpread("verdex", 2, 100, 50, List.of("b", "a")), two);
        assertTrue(two.ambiguous());
        assertFalse(two.shared());
        // Three of four are three quarters; ties go by name, and more than three are not told.
        MakerSpread four = MakerSpread.of("portal", Map.of("d", 1L, "a", 1L, "c", 1L, "b", 1L));
        assertEquals(new MakerSpread("portal", 4, 4, 1, List.of()), four);
        assertTrue(four.shared());
        assertFalse(four.ambiguous());
    }

    @Test
    @DisplayName("A name of two makers is ambiguous, unless they are one house")
    void ambiguousUnlessOneHouse() {
        List<Item> items = new ArrayList<>(List.of(item("verdex", "zorb", 3), item("verdex", "lorin", 3)));
        assertTrue(Lexicon.learn(items, Knowledge.NONE).ambiguous("verdex"));
        items.addAll(List.of(item("kardor", "zorb", 1), item("kardor", "lorin", 1)));
        assertFalse(Lexicon.learn(items, Knowledge.NONE).ambiguous("verdex"));
    }

    @Test
    @DisplayName("A word of four makers is shared; one that three of four times stands beside one maker is coined")
    void shared() {
        Lexicon lexicon = learnt(
                "red portal",
                "a",
                "blue portal",
                "b",
                "green portal",
                "c",
                "grey portal",
                "d",
                "verdex one",
                "a",
                "verdex two",
                "a",
                "verdex three",
                "a",
                "verdex four",
                "b");
        assertTrue(lexicon.shared("portal"));
        assertEquals(4, lexicon.makersOf("portal"));
        assertFalse(lexicon.shared("verdex"));
        assertEquals(0, lexicon.makersOf("unheard"));
    }

    @Test
    @DisplayName("Who is named beside three products that are mostly another's, and none of its own, resells")
    void resellers() {
        List<Item> items = new ArrayList<>();
        for (String product : List.of("one", "two", "three")) {
            for (int n = 0; n < 2; n++) items.add(Systems.item(product, "maker " + product + " inc", "" + n));
            items.add(Systems.item(product, "dealer", ""));
        }
        Lexicon lexicon = Lexicon.learn(items, Knowledge.NONE);
        assertTrue(lexicon.reseller("dealer"));
        assertFalse(lexicon.reseller("maker one"));
    }

    @Test
    @DisplayName("One name under two makers by halves, in six organisations, says little by itself")
    void ambiguous() {
        List<Item> items = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            items.add(Systems.item("connect", "alpha", "" + n));
            items.add(Systems.item("connect", "beta", "" + n));
        }
        Lexicon lexicon = Lexicon.learn(items, Knowledge.NONE);
        assertTrue(lexicon.ambiguous("connect"));
        assertFalse(lexicon.ambiguous("confirm"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "zelva digital systems ltd, zelva",
        "zelva, zelva",
        "systems, systems",
        "data systems, data",
        "zelva digital sytems limted, zelva",
        "zelva techonlogy, zelva",
        "zelva sister, zelva sister"
    })
    @DisplayName("The telling part of a maker's name, never nothing")
    void keys(String name, String key) {
        assertEquals(key, MakerNames.key(name));
    }

    @Test
    @DisplayName(
            "The name of a known product is not cut to what is none's, though companies put a word of it behind their own")
    void knownProduct() {
        Knowledge knowledge = Knowledge.of(new Catalogue(
                List.of(),
                List.of(),
                List.of(),
                List.of(new CatalogueProduct("Zorb Public Access", "Zorb", "", "", "K")),
                List.of(),
                List.of(),
                List.of()));
        Lexicon lexicon = learnt("lorina", "zorb", "delque", "zorb");
        assertEquals("access", lexicon.read("zorb public access", "zorb", false).core());
        assertEquals(
                "zorb public access", Systems.item("zorb public access", "zorb").read(lexicon, knowledge).core);
        assertEquals("register", Systems.item("zorb public register", "zorb").read(lexicon, knowledge).core);
    }
}
