package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    private static final RecordFields FIELDS = new RecordFields(List.of(Role.NAME, Role.TEXT));

    /** Black is an alternative of silver, silver of pink; lite of full. */
    private static final Alternatives LEARNT = new Alternatives(List.of(
            new Alternatives.Pair("black", "silver"),
            new Alternatives.Pair("pink", "silver"),
            new Alternatives.Pair("full", "lite")));

    private static String contradiction(List<String> a, List<String> b) {
        String found = LEARNT.contradiction(LEARNT.said(a, FIELDS), LEARNT.said(b, FIELDS));
        String back = LEARNT.contradiction(LEARNT.said(b, FIELDS), LEARNT.said(a, FIELDS));
        assertEquals(found.isEmpty(), back.isEmpty(), "either way round");
        return found;
    }

    @Test
    @DisplayName("Names with a word each that stand in for each other, or both for a third, contradict each other")
    void contradicted() {
        assertEquals("black / silver", contradiction(List.of("Zorbex black", ""), List.of("zorbex SILVER case", "")));
        assertEquals("black / pink", contradiction(List.of("Zorbex black", ""), List.of("Zorbex pink", "")));
        Alternatives.Said black = LEARNT.said(List.of("Zorbex black", ""), FIELDS);
        Alternatives.Said pink = LEARNT.said(List.of("Zorbex pink", ""), FIELDS);
        // As codes that contradict each other: a fifth of a unit of 12 bits.
        assertEquals(-2_400, LEARNT.millibits(black, pink));
        assertEquals(0, LEARNT.millibits(black, black));
    }

    @Test
    @DisplayName("A word that one name lacks, or that the other record has elsewhere, says nothing")
    void silent() {
        assertEquals("", contradiction(List.of("Zorbex black", ""), List.of("Zorbex", "")));
        assertEquals("", contradiction(List.of("Zorbex black", ""), List.of("Zorbex lite", "")));
        assertEquals("", contradiction(List.of("Zorbex black", ""), List.of("Zorbex silver", "black and silver")));
        assertEquals("", contradiction(List.of("Zorbex black", "in pink too"), List.of("Zorbex pink", "")));
    }

    @Test
    @DisplayName("A name has a gap for each of its words without a digit, if another is left")
    void gaps() {
        List<String> told = new ArrayList<>();
        Alternatives.gaps("Zorbex X200 Black").forEachRemaining(gap -> told.add(gap[0].strip() + " + " + gap[1]));
        assertEquals(List.of("zorbex + black", "black + zorbex"), told);
        assertFalse(Alternatives.gaps("Zorbex X200").hasNext());
    }

    private static Profile profile(String id, String source, String name) {
        List<String> values = List.of(name, "");
        return new Profile(id, name, name, "", "", "", "", false, false, 1, 1, List.of(), values, List.of(source));
    }

    private static Alternatives learn(String... clean) {
        List<Profile> profiles = new ArrayList<>();
        int id = 0;
        for (String name : List.of("Zorbex lamp", "Quintal desk", "Marvane chair")) {
            profiles.add(profile("a" + id++, "A", name + " black"));
            profiles.add(profile("a" + id++, "A", name + " silver"));
            profiles.add(profile("b" + id++, "B", name + " pine"));
            profiles.add(profile("b" + id++, "B", name + " oak"));
        }
        // Twice is not enough.
        for (String name : List.of("Zorbex stool", "Quintal shelf")) {
            profiles.add(profile("a" + id++, "A", name + " left"));
            profiles.add(profile("a" + id++, "A", name + " right"));
        }
        return LearningAlternatives.learn(
                Datasets.of(TestSpark.session(), profiles, Profile.class), FIELDS, new TreeSet<>(List.of(clean)));
    }

    private static boolean told(Alternatives learnt, String word, String other) {
        Alternatives.Said a = learnt.said(List.of("Zorbex lamp " + word, ""), FIELDS);
        Alternatives.Said b = learnt.said(List.of("Zorbex lamp " + other, ""), FIELDS);
        return !learnt.contradiction(a, b).isEmpty();
    }

    @Test
    @DisplayName("Words that tell three names of a clean source apart are learnt; of other sources, and twice, none")
    void learnt() {
        Alternatives learnt = learn("A");
        assertTrue(told(learnt, "black", "silver"));
        assertFalse(told(learnt, "pine", "oak"), "B is not clean");
        assertFalse(told(learnt, "black", "pine"));
        assertFalse(told(learnt, "left", "right"), "seen twice");
        assertTrue(told(learn("A", "B"), "pine", "oak"));
        assertTrue(learn().isEmpty());
    }
}
