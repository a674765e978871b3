package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.Spelling;

/**
 * Names that each say what the other does not: "Acme Photo 5 Student" and "Acme Photo 5 Professional". Copies of one
 * thing lack words or misspell them; siblings have another word in the place of one. Where no source is clean, so that
 * {@link Alternatives} cannot be learnt, the two words need not be known to stand in for each other.
 *
 * <p>A word counts that at least {@value #NAMES} names of the table hold, which no slip does, that has two characters
 * or more and no digit (codes and quantities have rules of their own), and that stands nowhere in the other record,
 * neither misspelt ({@link Spelling}) nor shortened: the shorter of two words begins the longer one, or has at most
 * four characters, half as many as the longer, the same first, and the others in the same order in it. Names of more
 * than {@value #LONGEST} words are texts. What it costs is learnt from the pairs ({@link LearningOtherWords}).
 */
final class OtherWords implements Serializable {

    private static final long serialVersionUID = 1;

    /** Nothing was learnt. */
    static final OtherWords NONE = new OtherWords(null, 0);

    private static final int NAMES = 3;
    private static final int LONGEST = 30;
    private static final int SHORT = 4;

    private final RecordVocabulary.Space names;
    private final int cost;

    /**
     * @param names in how many names each word occurs
     * @param cost thousandths of a bit that two records weigh less for it
     */
    OtherWords(RecordVocabulary.Space names, int cost) {
        this.names = names;
        this.cost = cost;
    }

    /** The same words at another cost. */
    OtherWords at(int other) {
        return new OtherWords(names, other);
    }

    boolean isEmpty() {
        return cost == 0;
    }

    int cost() {
        return cost;
    }

    /**
     * The words of a record.
     *
     * @param name those of its name that count, in order
     * @param any all of any of its values
     */
    record Said(List<String> name, Set<String> any) {

        private static final Said NOTHING = new Said(List.of(), new TreeSet<>());
    }

    /** What a record says. */
    Said said(List<String> values, RecordFields fields) {
        if (names == null) return Said.NOTHING;
        Set<String> name = new TreeSet<>(List.of(Tokens.words(Fold.fold(fields.joined(values, Role.NAME)))));
        List<String> counting = new ArrayList<>();
        if (name.size() <= LONGEST) {
            for (String word : name) {
                boolean counts = word.length() > 1 && !Numbers.hasDigit(word);
                if (counts && names.frequency(Tokens.word(word)) >= NAMES) counting.add(word);
            }
        }
        Set<String> any = new TreeSet<>();
        for (String value : values) any.addAll(List.of(Tokens.words(Fold.fold(RecordFields.cut(value)))));
        return new Said(counting, any);
    }

    /** The first word that each name has and the other record has not, "student / professional"; "" where one has none. */
    static String apart(Said a, Said b) {
        String left = other(a, b);
        String right = left.isEmpty() ? "" : other(b, a);
        return right.isEmpty() ? "" : left + " / " + right;
    }

    /** What two records weigh less for it; 0 or less. */
    int millibits(Said a, Said b) {
        return cost == 0 || apart(a, b).isEmpty() ? 0 : -cost;
    }

    private static String other(Said a, Said b) {
        for (String word : a.name) {
            if (!b.any.contains(word) && b.any.stream().noneMatch(said -> same(word, said))) return word;
        }
        return "";
    }

    /** Whether two different words may be one, misspelt or shortened. */
    private static boolean same(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = shorter.equals(a) ? b : a;
        if (shorter.isEmpty()) return false;
        return longer.startsWith(shorter) || shortened(shorter, longer) || Spelling.misspelt(a, b);
    }

    private static boolean shortened(String shorter, String longer) {
        if (shorter.length() > SHORT || 2 * shorter.length() > longer.length()) return false;
        if (shorter.charAt(0) != longer.charAt(0)) return false;
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(found)) found++;
        }
        return found == shorter.length();
    }
}
