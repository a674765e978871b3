package org.consolidation.analyser.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A description word by word: folded, with what tells names from other words. Made once, read twice. */
final class Wording {

    /** Words looked at; what a record is about stands at its beginning. */
    private static final int MOST = 160;

    static final int PLAIN_KIND = 1;

    /** Words that begin sentences of lists and are no names. */
    private static final Set<String> PLAIN = Phrases.set("""
            the, this, that, these, those, a, an, our, we, it, its, is, are, was, all, also, and, or, but, if, in,
            on, at, by, for, from, of, to, with, via, as, no, not, used, use, user, users, allows, allow, enables,
            provides, provide, provided, provider, manages, manage, managing, stores, store, holds, hold, records,
            supports, support, supporting, tracks, handles, contains, includes, including, some, each, any, both,
            when, where, which, who, new, old, see, please, note, n, y, yes, i, you, they, their, there, here, once,
            only, currently, current, main, primary, mainly, mostly, other, others, multiple, various, several,
            officers, staff, members, public, council, county, borough, district, city, police, force, constabulary,
            department, team, service, services, limited, ltd, plc, inc, llc, llp, gmbh, january, february, march,
            april, may, june, july, august, september, october, november, december, monday, sunday, ict, ai, module,
            modules, system, systems, software, application, database, solution, tool, platform, product, supplier,
            vendor, contract, licence, licences, version, data, information, description, purpose, uk""");

    private final String text;
    private final String folded;
    private final int[] start;
    private final int[] end;
    private final int[] at;
    private final int[] kinds;
    private int size;

    private Wording(String text, WordIndex<Integer> kindsOfWords) {
        this.text = text;
        int most = Math.min(MOST, text.length() / 2 + 1);
        start = new int[most];
        end = new int[most];
        at = new int[most + 1];
        StringBuilder words = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length() && size < MOST) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            while (i < text.length() && inWord(i)) i++;
            at[size] = words.length() + (size > 0 ? 1 : 0);
            if (size > 0) words.append(' ');
            append(words, from, i);
            start[size] = from;
            end[size++] = i;
        }
        at[size] = words.length() + 1;
        folded = words.toString();
        kinds = new int[size];
        for (int k = 0; k < size; k++) {
            Integer kind = kindsOfWords.of(folded, at[k], at[k + 1] - 1);
            kinds[k] = kind == null ? 0 : kind;
        }
    }

    /**
     * A description taken apart.
     *
     * @param kindsOfWords of words that are asked for by {@link #in}, bits of their kinds; {@link #PLAIN_KIND}
     *     is that of ordinary words
     */
    static Wording of(String description, WordIndex<Integer> kindsOfWords) {
        return new Wording(description, kindsOfWords);
    }

    /** Words of kinds, and ordinary ones, to tell each word by one look. */
    static WordIndex<Integer> kinds(Map<String, Integer> kinds) {
        Map<String, Integer> all = new HashMap<>(kinds);
        for (String word : PLAIN) all.merge(word, PLAIN_KIND, (a, b) -> a | b);
        return new WordIndex<>(all);
    }

    /** Letters and digits, an apostrophe or a dot between them; "Modern.gov" is one word, "now.The" is two. */
    private boolean inWord(int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) return true;
        if (i + 1 >= text.length() || i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) return false;
        char next = text.charAt(i + 1);
        return (c == '\'' || c == '’') && Character.isLetterOrDigit(next)
                || c == '.'
                        && (Character.isDigit(next) && Character.isDigit(text.charAt(i - 1))
                                || Character.isLowerCase(next));
    }

    private void append(StringBuilder words, int from, int to) {
        String word = text.substring(from, to);
        int possessive = word.length() - 2;
        if (possessive > 0 && (word.endsWith("'s") || word.endsWith("’s"))) word = word.substring(0, possessive);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetterOrDigit(c)) words.append(Character.toLowerCase(c));
        }
    }

    int size() {
        return size;
    }

    /** All words, lower case, one blank between them, dots inside words left out. */
    String folded() {
        return folded;
    }

    /** Where a word begins in {@link #folded}. */
    int offset(int word) {
        return at[word];
    }

    String word(int i) {
        return folded.substring(at[i], at[i + 1] - 1);
    }

    /** These words as they stand. */
    String written(int from, int to) {
        return text.substring(start[from], end[to - 1]);
    }

    /** Whether a word is written as a name is: a capital first or inside, or digits beside letters. */
    boolean nameLike(int i) {
        boolean digit = false;
        boolean letter = false;
        for (int k = start[i]; k < end[i]; k++) {
            char c = text.charAt(k);
            if (Character.isUpperCase(c)) return true;
            digit |= Character.isDigit(c);
            letter |= Character.isLetter(c);
        }
        return digit && letter;
    }

    /** Whether a word has a capital or a digit behind its first letter. */
    boolean branded(int i) {
        for (int k = start[i] + 1; k < end[i]; k++) {
            char c = text.charAt(k);
            if (Character.isUpperCase(c) || Character.isDigit(c)) return true;
        }
        return false;
    }

    boolean number(int i) {
        for (int k = start[i]; k < end[i]; k++) {
            char c = text.charAt(k);
            if (!Character.isDigit(c) && c != '.') return false;
        }
        return true;
    }

    /** Whether a word is an ordinary one whatever its capital. */
    boolean plain(int i) {
        return (kinds[i] & PLAIN_KIND) != 0;
    }

    /** Whether a sentence, bracket or clause ends between a word and the next. */
    boolean broken(int i) {
        if (i + 1 >= size) return true;
        for (int k = end[i]; k < start[i + 1]; k++) {
            char c = text.charAt(k);
            if (c == '.' || c == ';' || c == '(' || c == ')' || c == ':' || c == '\n' || c == '!' || c == '?')
                return true;
        }
        return false;
    }

    /** Whether a word and the next may be words of one name: a blank, hyphen, slash or ampersand between. */
    boolean joined(int i) {
        if (i + 1 >= size || start[i + 1] - end[i] > 3) return false;
        for (int k = end[i]; k < start[i + 1]; k++) {
            char c = text.charAt(k);
            if (c != ' ' && c != '-' && c != '&' && c != '+' && c != '®' && c != '™') return false;
        }
        return true;
    }

    /** Whether a word begins the text, a sentence or a clause. */
    boolean begins(int i) {
        return i == 0 || broken(i - 1);
    }

    boolean is(int i, String word) {
        return i >= 0 && i < size && at[i + 1] - 1 - at[i] == word.length() && folded.startsWith(word, at[i]);
    }

    /** Whether a word is of one of the kinds. */
    boolean in(int i, int kind) {
        return i >= 0 && i < size && (kinds[i] & kind) != 0;
    }
}
