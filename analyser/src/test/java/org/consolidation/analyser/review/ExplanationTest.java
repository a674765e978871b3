package org.consolidation.analyser.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.consolidation.analyser.change.RunFolder.Weight;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.match.Evidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final List<Weight> WEIGHTS = List.of(
            new Weight("name", "exact", 7_800),
            new Weight("name", "near", 3_000),
            new Weight("name", "different", -8_000),
            new Weight("vendor", "equal", 2_000),
            new Weight("vendor", "missing on one", 0),
            new Weight("vendor", "contradicted", -5_000));

    private static ReviewPair link(String ends, int millibits) {
        return new ReviewPair(ends.substring(0, 1), ends.substring(1), millibits, "");
    }

    private static ProductAssignment profile(String id, String product, String name, String organisation) {
        return new ProductAssignment(id, product, name, "", "", "", organisation, 1, 1);
    }

    private static ReviewProduct product(String id) {
        return new ReviewProduct(id, "Product " + id, 2, 2, 2, 0, 0, 0, 0);
    }

    private static List<Evidence> evidence(int name, int vendor) {
        return List.of(
                new Evidence("prior", "candidate pair", -4_000, ""),
                new Evidence("name", name > 5_000 ? "exact" : "near", name, "modern gov | modern.gov"),
                new Evidence("vendor", vendor > 0 ? "equal" : "contradicted", vendor, ""));
    }

    @Test
    @DisplayName("The strongest path is the one whose weakest link is strongest, not the shortest")
    void strongestPath() {
        List<ReviewPair> links = new ArrayList<>(
                List.of(link("ad", 1_000), link("ab", 5_000), link("bc", 3_000), link("cd", 4_000), link("bd", 2_000)));
        List<ReviewPair> path = StrongestPath.between("a", "d", links);
        assertEquals(
                List.of("ab", "bc", "cd"),
                path.stream().map(p -> p.left() + p.right()).toList());
        assertEquals(3_000, StrongestPath.weakest(path).millibits());
        Collections.shuffle(links, new Random(5));
        assertEquals(path, StrongestPath.between("a", "d", links));
        assertEquals(List.of(), StrongestPath.between("a", "z", links));
    }

    @Test
    @DisplayName("A decision is stronger than any evidence")
    void decisionIsStrongest() {
        List<ReviewPair> links =
                List.of(link("ab", 9_000), new ReviewPair("b", "c", -3_000, "must-link"), link("ac", 1));
        assertEquals(
                List.of("ab", "bc"),
                StrongestPath.between("a", "c", links).stream()
                        .map(p -> p.left() + p.right())
                        .toList());
    }

    @Test
    @DisplayName("What flips a pair: of each field the mildest change that suffices")
    void flips() {
        // -4 + 7.8 + 2 = 5.8 bits: a contradicting maker takes away 7 bits, a near name only 4.8.
        assertEquals(
                List.of(
                        new Flip("vendor", "equal", "contradicted", -1_200),
                        new Flip("name", "exact", "different", -10_000)),
                Flip.of(evidence(7_800, 2_000), 5_800, 0, WEIGHTS));
        // -4 + 3 - 5 = -6 bits: only the maker's agreement and a better name together would do.
        assertEquals(
                List.of(new Flip("vendor", "contradicted", "equal", 1_000)),
                Flip.of(evidence(3_000, -5_000), -6_000, 0, WEIGHTS));
    }

    @Test
    @DisplayName("Two products: how far short, what is against it, what would flip it, and how to decide otherwise")
    void nearMiss() {
        ReviewPair pair = new ReviewPair("a", "b", -6_000, "");
        String text = ExplanationText.of(
                new Explanation(
                        profile("a", "p", "Modern Gov", ""),
                        profile("b", "q", "Modern.Gov", ""),
                        product("p"),
                        product("q"),
                        0,
                        -4_000,
                        pair,
                        evidence(3_000, -5_000),
                        List.of(),
                        List.of(),
                        WEIGHTS),
                List.of());
        assertTrue(
                text.contains("Two products: the pair is 6.0 bits short of the bar.\n"
                        + "Against it: vendor contradicted (-5.0).\n"),
                text);
        assertTrue(text.contains("  vendor      contradicted            -5.0             -----|\n"), text);
        assertTrue(
                text.contains(
                        "  The pair would reach the bar if only vendor were \"equal\" instead of \"contradicted\": +1.0 bits.\n"),
                text);
        assertTrue(text.contains("  must-link,a,b,Modern Gov,,Modern.Gov,,,AUTHOR,DATE,REASON\n"), text);
    }

    @Test
    @DisplayName("One product through another: every link of the path, and the weakest one named")
    void throughAnother() {
        ProductAssignment a = profile("a", "p", "Modern Gov", "");
        ProductAssignment b = profile("b", "p", "Moderngov", "");
        ProductAssignment c = profile("c", "p", "MGov", "");
        String text = ExplanationText.of(
                new Explanation(
                        a,
                        c,
                        product("p"),
                        product("p"),
                        0,
                        -4_000,
                        null,
                        List.of(),
                        List.of(
                                new Explanation.Step(link("ab", 5_800), a, b, evidence(7_800, 2_000)),
                                new Explanation.Step(link("bc", 1_000), b, c, evidence(3_000, 2_000))),
                        List.of("must-link x – y, lead 2026-01-02 (decisions.csv, row 2)"),
                        WEIGHTS),
                List.of());
        assertTrue(text.contains("One product, joined through 1 other.\n"), text);
        assertTrue(text.contains("Decisions on these products:\n  must-link x – y"), text);
        assertTrue(text.contains("Weakest link: Moderngov – MGov, +1.0 bits.\n"), text);
        assertTrue(text.contains("A and B themselves were not compared"), text);
        assertTrue(text.contains("part at the latest with a bar above +1.0 bits"), text);
    }

    @Test
    @DisplayName("Never compared: kept inside organisations, or names that share nothing")
    void neverCompared() {
        assertTrue(never(profile("a", "p", "HR System", "barset"), profile("b", "q", "HR System", "loam"))
                .contains("Never compared: A is generic or in-house"));
        assertTrue(never(profile("a", "p", "Spydus", ""), profile("b", "q", "Modern Gov", ""))
                .contains("share no word and no run of three characters"));
        assertTrue(never(profile("a", "p", "Modern Gov", ""), profile("b", "q", "Modern Art", ""))
                .contains("what they share (modern) is too common"));
    }

    private static String never(ProductAssignment a, ProductAssignment b) {
        return ExplanationText.of(
                new Explanation(
                        a, b, product("p"), product("q"), 0, -4_000, null, List.of(), List.of(), List.of(), WEIGHTS),
                List.of());
    }
}
