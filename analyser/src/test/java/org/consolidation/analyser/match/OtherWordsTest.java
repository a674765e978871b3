package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consolidation.analyser.match.MatchField.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OtherWordsTest {

    private static final RecordFields FIELDS = new RecordFields(List.of(Role.NAME, Role.TEXT));

    private static final int COST = 2_400;

    /** Of a table where each word stands in so many names. */
    private static OtherWords words(Map<String, Integer> frequencies) {
        TreeMap<Long, Integer> sorted = new TreeMap<>();
        frequencies.forEach((word, names) -> sorted.put(Tokens.word(word), names));
        return new OtherWords(
                new RecordVocabulary.Space(
                        sorted.keySet().stream().mapToLong(Long::longValue).toArray(),
                        sorted.values().stream().mapToInt(Integer::intValue).toArray(),
                        1_000),
                COST);
    }

    private static final OtherWords SHOP = words(Map.of(
            "acme",
            9,
            "photo",
            9,
            "student",
            5,
            "professional",
            4,
            "pro",
            3,
            "stduent",
            2,
            "silver",
            3,
            "red",
            3,
            "x100",
            3,
            "street",
            8));

    private static String apart(String a, String b) {
        return apart(a, "", b, "");
    }

    private static String apart(String a, String textA, String b, String textB) {
        return OtherWords.apart(SHOP.said(List.of(a, textA), FIELDS), SHOP.said(List.of(b, textB), FIELDS));
    }

    @Test
    @DisplayName("Two names are apart when each has a word that the other record has not")
    void apart() {
        assertEquals("student / professional", apart("Acme Photo Student", "Acme Photo Professional"));
        assertEquals("", apart("Acme Photo Student", "Acme Photo"));
        assertEquals("", apart("Acme Photo", "Photo Acme"));
    }

    @Test
    @DisplayName("A word that stands anywhere in the other record is not missing there")
    void elsewhere() {
        assertEquals("", apart("Acme Photo Student", "", "Acme Photo Red", "for the student"));
    }

    @Test
    @DisplayName("A misspelt or a shortened word is the same word")
    void slips() {
        assertEquals("", apart("Photo Silver", "Photo Slver Red")); // a letter lost
        assertEquals("", apart("Photo Professional", "Photo Pro Student")); // begins it
        assertEquals("", apart("Acme Street", "Acme Stt Red")); // s, t, t in order
        assertEquals("street / red", apart("Acme Street", "Acme Sd Red")); // no d in it
    }

    @Test
    @DisplayName("A word of fewer than three names may be a slip, and codes have rules of their own")
    void known() {
        assertEquals("", apart("Photo Unheard", "Photo Student"));
        assertEquals("", apart("Photo X100", "Photo Student"));
        assertEquals("", apart("Photo Stduent", "Photo Red"));
    }

    @Test
    @DisplayName("What it costs is taken off the weight; nothing where nothing was learnt")
    void weight() {
        OtherWords.Said student = SHOP.said(List.of("Photo Student", ""), FIELDS);
        OtherWords.Said professional = SHOP.said(List.of("Photo Professional", ""), FIELDS);
        assertEquals(-COST, SHOP.millibits(student, professional));
        assertEquals(-COST, SHOP.millibits(professional, student));
        assertEquals(0, SHOP.at(0).millibits(student, professional));
        OtherWords.Said nothing = OtherWords.NONE.said(List.of("Photo Student", ""), FIELDS);
        assertEquals(0, OtherWords.NONE.millibits(nothing, nothing));
    }
}
