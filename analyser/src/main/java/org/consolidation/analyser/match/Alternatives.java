package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.text.Fold;

/**
 * Words that stand in for each other in the names of different things: "black" and "silver", "standard" and
 * "professional". Learnt from sources that list nothing twice ({@link LearningAlternatives}), where two names that
 * are equal but for one word are two things, told apart by just these words.
 *
 * <p>Where the name of each of two records has such a word that the other record does not have at all, and these
 * are alternatives of each other or of one third word, the two weigh {@value #CONTRADICTED} thousandths of a bit
 * less: as much as codes in names that contradict each other. A word that one name lacks says nothing.
 */
final class Alternatives implements Serializable {

    private static final long serialVersionUID = 1;

    static final int CONTRADICTED = RecordEvidence.millibits(RecordEvidence.Code.CONTRADICTED);

    /** What was learnt of no words. */
    static final Alternatives NONE = new Alternatives(List.of());

    private final TreeMap<String, TreeSet<String>> others = new TreeMap<>();

    /** Two words, the smaller first. */
    record Pair(String word, String other) implements Serializable {}

    Alternatives(List<Pair> pairs) {
        for (Pair pair : pairs) {
            others.computeIfAbsent(pair.word, w -> new TreeSet<>()).add(pair.other);
            others.computeIfAbsent(pair.other, w -> new TreeSet<>()).add(pair.word);
        }
    }

    boolean isEmpty() {
        return others.isEmpty();
    }

    /**
     * The words of a record that have alternatives.
     *
     * @param name those of its name
     * @param any those of any of its values
     */
    record Said(Set<String> name, Set<String> any) {

        private static final Said NOTHING = new Said(new TreeSet<>(), new TreeSet<>());
    }

    /** What a record says in words that have alternatives. */
    Said said(List<String> values, RecordFields fields) {
        if (isEmpty()) return Said.NOTHING;
        Set<String> name = new TreeSet<>();
        Set<String> any = new TreeSet<>();
        for (int i = 0; i < fields.size(); i++) {
            for (String word : Tokens.words(Fold.fold(RecordFields.cut(values.get(i))))) {
                if (!others.containsKey(word)) continue;
                any.add(word);
                if (fields.role(i) == Role.NAME) name.add(word);
            }
        }
        return new Said(name, any);
    }

    /** The first words by which two names tell different things apart, "black / silver"; "" where there are none. */
    String contradiction(Said a, Said b) {
        for (String word : a.name) {
            if (b.any.contains(word)) continue;
            for (String other : b.name) {
                if (!a.any.contains(other) && alternative(word, other)) return word + " / " + other;
            }
        }
        return "";
    }

    /** What two records weigh less for it; 0 or less. */
    int millibits(Said a, Said b) {
        return contradiction(a, b).isEmpty() ? 0 : CONTRADICTED;
    }

    private boolean alternative(String word, String other) {
        Set<String> ofOther = others.get(other);
        if (ofOther.contains(word)) return true;
        for (String third : others.get(word)) if (ofOther.contains(third)) return true;
        return false;
    }

    /**
     * What a name has but for one of its words, and that word; for each word. Words with digits are left out: codes
     * and quantities have rules of their own.
     */
    static Iterator<String[]> gaps(String name) {
        TreeSet<String> words = new TreeSet<>();
        for (String word : Tokens.words(Fold.fold(name))) if (!Numbers.hasDigit(word)) words.add(word);
        List<String[]> gaps = new ArrayList<>();
        if (words.size() < 2 || words.size() > LONGEST) return gaps.iterator();
        for (String word : words) {
            StringBuilder rest = new StringBuilder();
            for (String other : words)
                if (!other.equals(word)) rest.append(other).append(' ');
            gaps.add(new String[] {rest.toString(), word});
        }
        return gaps.iterator();
    }

    /** Names of more words are texts. */
    private static final int LONGEST = 30;
}
