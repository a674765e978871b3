package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.text.Fold;

/**
 * A name as words that remember where they stood, so that what is left after taking some off can be
 * shown as it was written. Numbers keep their dots: "11.2" is one word.
 *
 * @param text the name
 * @param words in order
 */
record NameWords(String text, List<Word> words) {

    /**
     * One word.
     *
     * @param folded as {@link Fold#fold} writes it; "11.2" keeps its dot
     * @param start position in the text
     * @param end position after it
     */
    record Word(String folded, int start, int end) {}

    /** Takes tidied text apart. */
    static NameWords of(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && inWord(text, i)) i++;
            String slice = text.substring(start, i);
            String folded = slice.indexOf('.') >= 0 ? slice.toLowerCase(java.util.Locale.ROOT) : Fold.fold(slice);
            if (!folded.isEmpty()) words.add(new Word(folded, start, i));
        }
        return new NameWords(text, words);
    }

    private static boolean inWord(String text, int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) return true;
        if (i == 0 || i + 1 >= text.length()) return false;
        char next = text.charAt(i + 1);
        if (c == '\'' || c == '’') return Character.isLetterOrDigit(next);
        return c == '.'
                && Character.isDigit(text.charAt(i - 1))
                && (Character.isDigit(next) || next == 'x' || next == 'X');
    }

    int size() {
        return words.size();
    }

    String folded(int i) {
        return words.get(i).folded();
    }

    /** The words as written. */
    String written(int i) {
        return text.substring(words.get(i).start(), words.get(i).end());
    }

    NameWords without(int from, int to) {
        List<Word> rest = new ArrayList<>(words.subList(0, from));
        rest.addAll(words.subList(to, words.size()));
        return new NameWords(text, rest);
    }

    List<String> foldedWords() {
        List<String> folded = new ArrayList<>(words.size());
        for (Word word : words) folded.add(word.folded());
        return folded;
    }

    /** The words joined without spaces or dots; equal for "Modern.Gov" and "ModernGov". */
    String squashed() {
        StringBuilder joined = new StringBuilder();
        for (Word word : words) joined.append(word.folded().replace(".", ""));
        return joined.toString();
    }

    /**
     * The core name: folded words, brand names of two long humps parted ("ModernGov" is "modern
     * gov"), dots parted.
     */
    String core() {
        StringBuilder core = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (core.length() > 0) core.append(' ');
            int hump = hump(written(i));
            String folded = folded(i).replace('.', ' ');
            if (hump > 0 && hump < folded.length()) {
                core.append(folded, 0, hump).append(' ').append(folded, hump, folded.length());
            } else {
                core.append(folded);
            }
        }
        return core.toString();
    }

    /** The words as they stood, with what stood between neighbours. */
    String shown() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i > 0) {
                String gap = text.substring(words.get(i - 1).end(), word.start());
                boolean neighbours = gap.length() <= 3 && gap.indexOf('(') < 0 && gap.indexOf(')') < 0;
                for (int k = 0; neighbours && k < gap.length(); k++) {
                    neighbours = !Character.isLetterOrDigit(gap.charAt(k));
                }
                shown.append(neighbours ? gap : " ");
            }
            shown.append(text, word.start(), word.end());
        }
        return shown.toString();
    }

    /** Where a word has its only hump with three letters or more on both sides; else -1. */
    private static int hump(String word) {
        int at = -1;
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 127) return -1;
            if (Character.isUpperCase(c) && Character.isLowerCase(word.charAt(i - 1))) {
                if (at >= 0) return -1;
                at = i;
            }
        }
        return at >= 3 && word.length() - at >= 3 ? at : -1;
    }
}
