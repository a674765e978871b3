package org.consolidation.analyser.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Folding: the same words written differently become the same string. */
public final class Fold {

    private Fold() {}

    /**
     * Lower case, accents off, every run of characters that are neither letters nor digits one
     * space, no space at either end. {@code "Modern.Gov®"} and {@code "modern gov"} fold alike; null
     * folds to "".
     */
    public static String fold(String text) {
        if (text == null || text.isEmpty()) return "";
        if (isAscii(text)) return foldedAscii(text);
        String plain = decomposed(text);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && folded.length() > 0) folded.append(' ');
                gap = false;
                folded.appendCodePoint(Character.toLowerCase(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’' && !isInvisible(c)) {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static String foldedAscii(String text) {
        int length = text.length();
        byte[] folded = new byte[length];
        int n = 0;
        boolean gap = false;
        boolean same = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
                if (gap && n > 0) folded[n++] = ' ';
                gap = false;
                folded[n] = (byte) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
                same &= folded[n] == c;
                n++;
            } else if (c != '\'') {
                gap = true;
                same &= c == ' ';
            } else {
                same = false;
            }
        }
        if (same && n == length) return text;
        return new String(folded, 0, n, StandardCharsets.ISO_8859_1);
    }

    /** The words of a folded string; a number joined to letters stays one word. */
    public static List<String> words(String text) {
        String folded = fold(text);
        if (folded.isEmpty()) return List.of();
        return List.of(folded.split(" "));
    }

    /** The folded words without spaces: {@code "Modern.Gov"} and {@code "ModernGov"} are alike. */
    public static String squash(String text) {
        return fold(text).replace(" ", "");
    }

    /** Blanks of every kind one space, none at either end; control characters off; null is "". */
    public static String tidy(String text) {
        if (text == null) return "";
        if (isTidy(text)) return text;
        StringBuilder tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B') {
                gap = true;
            } else if (!Character.isISOControl(c) && !isInvisible(c)) {
                if (gap && tidy.length() > 0) tidy.append(' ');
                gap = false;
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    /** Hyphens shown at the end of a line alone, joiners, marks of the direction of writing. */
    private static boolean isInvisible(int c) {
        return c == '\u00AD'
                || c >= '\u200C' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069';
    }

    /** Whether it is printable ASCII already with blanks only between words, one each: most texts are. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') return false;
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String decomposed(String text) {
        // Marks that NFKC would turn into letters ("™" to "TM") say nothing about the name.
        String unmarked =
                text.replace("™", " ").replace("®", " ").replace("©", " ").replace("℠", " ");
        return Normalizer.normalize(unmarked.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) return false;
        }
        return true;
    }
}
