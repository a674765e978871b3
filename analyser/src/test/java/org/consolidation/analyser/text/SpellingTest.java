package org.consolidation.analyser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    @DisplayName("One edit in a word of five letters is a misspelling; in a word of four, or in a number, it is not")
    void misspellings() {
        assertTrue(Spelling.misspelt("civica", "civca"));
        assertTrue(Spelling.misspelt("spydus", "spidus"));
        assertTrue(Spelling.misspelt("record", "records"));
        assertTrue(Spelling.misspelt("civica", "ciivca"));
        assertTrue(Spelling.misspelt("niche", "nihce"));
        assertFalse(Spelling.misspelt("niche", "nexus"));
        assertFalse(Spelling.misspelt("sage", "saeg"));
        assertFalse(Spelling.misspelt("sage", "sane"));
        assertFalse(Spelling.misspelt("office365", "office366"));
    }

    @Test
    @DisplayName(
            "One short word for another is doubtful, two letters in the wrong order, a plural or a long word is not")
    void doubtful() {
        assertTrue(Spelling.doubtful("paris", "poris"));
        assertTrue(Spelling.doubtful("orbis", "orbit"));
        assertFalse(Spelling.doubtful("mosaic", "mosiac"));
        assertFalse(Spelling.doubtful("asset", "assets"));
        assertFalse(Spelling.doubtful("chronicle", "chronical"));
    }

    @Test
    @DisplayName("The distance is 3 from kitten to sitting")
    void kitten() {
        assertEquals(3, Spelling.distance("kitten", "sitting"));
        assertEquals(4, Spelling.distance("", "four"));
        assertEquals(0, Spelling.distance("same", "same"));
    }

    @Test
    @DisplayName("The bit-parallel distance is the distance of the textbook's table")
    void sameAsTable() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            String a = word(random);
            String b = word(random);
            assertEquals(table(a, b), Spelling.distance(a, b), a + " " + b);
        }
    }

    @Test
    @DisplayName("A word is misspelt by the textbook's distance, or two neighbours swapped, whatever its letters")
    void misspeltAsTable() {
        Random random = new Random(12);
        int misspelt = 0;
        for (int round = 0; round < 20_000; round++) {
            String a = edited("abcdefghijkl".substring(random.nextInt(6)), random, random.nextInt(3));
            String b = edited(a, random, random.nextInt(4));
            if (a.equals(b)) continue;
            int shorter = Math.min(a.length(), b.length());
            int allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
            boolean plural = allowed == 0 && shorter >= 3 && (a.equals(b + "s") || b.equals(a + "s"));
            boolean expected = plural || allowed > 0 && (table(a, b) <= allowed || swap(a, b));
            assertEquals(expected, Spelling.misspelt(a, b), a + " " + b);
            if (expected) misspelt++;
        }
        assertTrue(misspelt > 1_000, misspelt + " misspelt");
    }

    private static boolean swap(String a, String b) {
        for (int i = 0; i + 1 < a.length(); i++) {
            if ((a.substring(0, i) + a.charAt(i + 1) + a.charAt(i) + a.substring(i + 2)).equals(b)) return true;
        }
        return false;
    }

    private static String edited(String word, Random random, int edits) {
        StringBuilder edited = new StringBuilder(word);
        for (int e = 0; e < edits && edited.length() > 1; e++) {
            int at = random.nextInt(edited.length());
            char c = (char) ('a' + random.nextInt(26));
            switch (random.nextInt(4)) {
                case 0 -> edited.insert(at, c);
                case 1 -> edited.deleteCharAt(at);
                case 2 -> edited.setCharAt(at, c);
                default -> edited.append('s');
            }
        }
        return edited.toString();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(64); i > 0; i--) word.append((char) ('a' + random.nextInt(4)));
        return word.toString();
    }

    private static int table(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) d[i][j] = i + j;
                else {
                    int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    d[i][j] = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                }
            }
        }
        return d[a.length()][b.length()];
    }

    @Test
    @DisplayName("A slip is one letter or two neighbours swapped, and no more")
    void slips() {
        assertTrue(Spelling.slip("sytems", "systems"));
        assertTrue(Spelling.slip("systmes", "systems"));
        assertTrue(Spelling.slip("sofftware", "software"));
        assertFalse(Spelling.slip("systems", "systems"));
        assertFalse(Spelling.slip("sytem", "systems"));
        assertFalse(Spelling.slip("sfotwrae", "software"));
    }
}
