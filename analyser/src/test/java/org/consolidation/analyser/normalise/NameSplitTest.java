package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cells that name several products")
class NameSplitTest {

    private static final Vendors VENDORS = new Vendors(Fixtures.CATALOGUE);
    private static final KnownProducts PRODUCTS = new KnownProducts(Fixtures.CATALOGUE, VENDORS);

    private static List<String> inLists(String raw) {
        return NameSplit.parts(raw, NameSplit.Column.LISTS, PRODUCTS, VENDORS);
    }

    private static List<String> parts(String raw) {
        return NameSplit.parts(raw, NameSplit.Column.NAMES, PRODUCTS, VENDORS);
    }

    private static List<String> products(String raw) {
        return NameSplit.parts(raw, NameSplit.Column.PRODUCTS, PRODUCTS, VENDORS);
    }

    @Test
    @DisplayName("Several products in a cell are parted only when it is safe")
    void several() {
        assertEquals(List.of("Niche RMS", "HOLMES 2"), parts("Niche RMS; HOLMES 2"));
        assertEquals(List.of("Niche RMS", "Zorbex"), parts("Niche RMS<br>Zorbex"));
        assertEquals(List.of("Niche RMS", "Zorbex"), parts("Niche RMS\nZorbex"));
        assertEquals(List.of("Niche", "Office 365"), parts("Niche and Office 365"));
        assertEquals(List.of("Niche", "Office 365"), parts("Niche, Office 365"));
        assertEquals(List.of("Niche", "Zorbex", "Quux"), parts("Niche, Zorbex, Quux"));
        assertEquals(List.of("Zorbex, Quux"), parts("Zorbex, Quux"));
        assertEquals(List.of("Idox, Uniform"), parts("Idox, Uniform"));
        assertEquals(List.of("Revenues / Benefits"), parts("Revenues / Benefits"));
        assertEquals(List.of("Fish and Chips"), parts("Fish and Chips"));
    }

    @Test
    @DisplayName("A comma parts two names that each begin with a vendor, and all names of a column of lists")
    void listsInCells() {
        assertEquals(List.of("Microsoft Zorbex", "Idox Quux"), parts("Microsoft Zorbex, Idox Quux"));
        assertEquals(List.of("Zorbex", "Quux"), inLists("Zorbex, Quux"));
        assertEquals(List.of("Zorbex", "Idox", "Quux"), inLists("Zorbex, Idox,\nQuux"));
        assertEquals(List.of("Zorbex, Ltd"), inLists("Zorbex, Ltd"));
        assertEquals(List.of("Zorbex for Government"), inLists("Zorbex\nfor Government"));
        assertEquals(List.of("Zorbex (new, hosted)"), inLists("Zorbex (new, hosted)"));
        assertEquals(
                List.of("Microsoft Quux (Microsoft Zorbex and Microsoft Nix)"),
                parts("Microsoft Quux (Microsoft Zorbex and Microsoft Nix)"));
    }

    @Test
    @DisplayName("numbers, makers in brackets and paper beside a product keep no list from being parted")
    void listsWithMoreThanNames() {
        assertEquals(List.of("Zorbex", "Quux 2", "Nix"), parts("1. Zorbex\n2. Quux 2\n3) Nix"));
        assertEquals(List.of("1. Zorbex", "Quux"), parts("1. Zorbex\nQuux"));
        assertEquals(List.of("Uniform (Idox)", "Modern.gov (Civica)"), parts("Uniform (Idox) & Modern.gov (Civica)"));
        assertEquals(List.of("Uniform (Idox)", "Zorbex", "Modern.gov"), parts("Uniform (Idox), Zorbex, Modern.gov"));
        assertEquals(List.of("Zorbex", "Modern.gov"), parts("Zorbex / Modern.gov / paper files"));
        assertEquals(List.of("Zorbex"), parts("Zorbex; paper records"));
        assertEquals(List.of("Zorbex; manual checks"), parts("Zorbex; manual checks"));
    }

    @Test
    @DisplayName("Of four names and more one may be that of a function, and a body may list a hundred in one cell")
    void longLists() {
        assertEquals(List.of("Zorbex", "Gannet", "HR system", "Plover"), parts("Zorbex; Gannet; HR system; Plover"));
        assertEquals(List.of("Zorbex; HR system; Gannet"), parts("Zorbex; HR system; Gannet"));
        assertEquals(
                List.of("Zorbex; HR system; Payroll; Plover"),
                parts("Zorbex; HR system; Payroll; Plover"),
                "two of four are none");
        List<String> many = IntStream.range(0, 100)
                .mapToObj(i -> "Gannet " + (char) ('a' + i / 10) + (char) ('a' + i % 10) + "x")
                .toList();
        assertEquals(many, parts(String.join("; ", many)));
        String longer = String.join("; ", Collections.nCopies(4, String.join("; ", many)));
        assertEquals(List.of(longer), parts(longer), "four hundred are no list of names");
    }

    @Test
    @DisplayName("In a column of products a list of three short names is a list of products")
    void listsOfProducts() {
        assertEquals(List.of("ChatGPT", "Claude", "Copilot"), products("ChatGPT, Claude, Copilot"));
        assertEquals(List.of("ChatGPT", "Claude", "Copilot"), products("ChatGPT, Claude, and Copilot"));
        assertEquals(List.of("ChatGPT, Claude, Copilot"), parts("ChatGPT, Claude, Copilot"));
        assertEquals(
                List.of("Niche RMS", "Office 365", "Zorbex of ours"),
                products("Niche RMS, Office 365, Zorbex of ours"));
        assertEquals(List.of("Niche RMS", "Mosaic"), parts("Niche RMS, Mosaic"));
        assertEquals(List.of("Niche RMS", "HOLMES 2", "Microsoft"), parts("Niche RMS, HOLMES 2, Microsoft"));
        for (String one : List.of(
                "Smith, Jones and Co",
                "Smith, Jones, Brown Ltd",
                "Zorbex, Quux",
                "Zorbex, Quux, v3",
                "Zorbex, Quux, Training",
                "Microsoft, Zorbex, Quux",
                "Niche RMS, Office 365, Microsoft",
                "Office 365, Niche, Zorb Ltd",
                "Zorbex Housing, Planning, Licensing",
                "Zorbex for police, fire, ambulance",
                "Zorbex, a tool that reads long texts, Quux")) {
            assertEquals(List.of(one), products(one));
        }
    }

    @Test
    @DisplayName("A maker and its product, parted by a slash, are one product; two makers or two names are two")
    void makerAndProduct() {
        assertEquals(List.of("Microsoft / Zorbex"), parts("Microsoft / Zorbex"));
        assertEquals(List.of("Quux / Unisys"), parts("Quux / Unisys"));
        assertEquals(List.of("Microsoft", "Unisys"), parts("Microsoft / Unisys"));
        assertEquals(List.of("Unisys / HOLMES2"), parts("Unisys / HOLMES2"));
        assertEquals(List.of("Microsoft", "HOLMES2"), parts("Microsoft / HOLMES2"));
        assertEquals(List.of("Quux", "Zorbex"), parts("Quux / Zorbex"));
        assertEquals(List.of("Microsoft", "Zorbex"), parts("Microsoft; Zorbex"));
    }

    @Test
    @DisplayName("A product beside the older one that it replaced is the one system in use, whichever stands first")
    void replaced() {
        assertEquals(List.of("HOLMES2"), parts("HOLMES / HOLMES2"));
        assertEquals(List.of("HOLMES 2"), parts("HOLMES 2 / HOLMES"));
        assertEquals(List.of("HOLMES", "Niche RMS"), parts("HOLMES / Niche RMS"));
    }

    @Test
    @DisplayName("A version on a line of its own is that of the name above it")
    void versionBelow() {
        assertEquals(List.of("Zorbex R12.2"), parts("Zorbex\nR12.2"));
        assertEquals(List.of("Zorbex v7", "Gannet"), parts("Zorbex\nv7\nGannet"));
        assertEquals(List.of("Zorbex", "R2C"), parts("Zorbex / R2C"));
    }

    @Test
    @DisplayName("Eight names and more behind commas are a list when two are known, though one is long or a function")
    void longCommaLists() {
        String names = "Gannet, Plover, Niche RMS, HR system, Modern.gov, Wren, Teal, Knot";
        assertEquals(
                List.of("Gannet", "Plover", "Niche RMS", "HR system", "Modern.gov", "Wren", "Teal", "Knot"),
                parts(names));
        assertEquals(1, parts(names.replace("Niche RMS", "Dunlin")).size(), "one known name is not enough");
        assertEquals(1, parts(names.replace(", Knot", "")).size(), "seven are not");
        assertEquals(
                1,
                parts(names.replace("Plover", "Payroll").replace("Wren", "Finance"))
                        .size(),
                "three of eight are none");
    }

    @Test
    @DisplayName("Numbers of a list go, before names that begin with a digit and of a list of one too")
    void numbers() {
        assertEquals(List.of("18F Cloud", "Gannet"), parts("1. 18F Cloud\n2. Gannet"));
        assertEquals(List.of("Gannet", "Plover"), parts("99. Gannet\n100. Plover"));
        assertEquals(List.of("Gannet"), parts("1. Gannet"));
        assertEquals(List.of("1.5 Gannet"), parts("1.5 Gannet"));
        assertEquals(List.of("2. Gannet"), parts("2. Gannet"));
    }
}
