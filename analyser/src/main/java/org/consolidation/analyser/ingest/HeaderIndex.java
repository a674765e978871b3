package org.consolidation.analyser.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.consolidation.analyser.catalogue.HeaderSynonym;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.text.Fold;

/**
 * The headers by which fields are recognised, and how like them another header is.
 *
 * <p>Scores, in percent: 100 the same when folded; 97 the same words but for plurals and filler; 95
 * the same but for words such as "name" or "details"; 90 the same words in another order; 85 a slip
 * of the keyboard away; 50 + 45 × share when the header ends with the synonym, {@code share} being
 * the part of the header's words that the synonym makes up; 35 + 45 × share when it stands elsewhere,
 * for in English what a header is about comes last ("supplier address" is an address). What stands in
 * brackets may be left out at a cost of 3, years ("2024/25"), "ex VAT", "do you use" and the number of a question
 * ("Q2", "3.") likewise; of alternatives ("system / application") each counts at a cost of 5, and abbreviations
 * ("CNTRCT_END_DT") are written out at that cost. A name with its maker in brackets ("System (supplier)") is the
 * name.
 */
final class HeaderIndex implements Serializable {

    /** A column that holds what another header names, too: "System (supplier)". */
    private static final Pattern WITH_ANOTHER = Pattern.compile("\\s*([^()]+)\\(([^()]+)\\)\\s*");

    private static final Set<Field> NAMES = Set.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME);

    private static final Set<Field> SUPPLIERS = Set.of(Field.SUPPLIER);

    private static final int SLIP_SCORE = 85;
    /**
     * A field that a header may mean.
     *
     * @param score 0 to 100
     * @param method exact or words
     */
    record Match(Field field, int score, String method) implements Serializable {}

    /**
     * A synonym.
     *
     * @param telling false for those that say too little to be looked for inside other headers:
     *     "name" alone, or one word that filler made unlike others ("to date")
     */
    private record Known(
            Field field, String text, String squashed, List<String> words, List<String> core, boolean telling)
            implements Serializable {}

    private final List<Known> all = new ArrayList<>();
    private final Map<String, List<Known>> bySquashed = new HashMap<>();
    private final Map<String, List<Known>> byFirstWord = new HashMap<>();

    /**
     * The index of a reference table.
     *
     * @throws UserError if the table names a field that there is not
     */
    static HeaderIndex of(List<HeaderSynonym> synonyms) {
        HeaderIndex index = new HeaderIndex();
        for (HeaderSynonym synonym : synonyms) index.add(synonym);
        return index;
    }

    private void add(HeaderSynonym synonym) {
        Field field;
        try {
            field = Field.valueOf(synonym.field().strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw UserError.command("header-synonyms.csv: field must be one of "
                    + Arrays.toString(Field.values()).toLowerCase(Locale.ROOT) + ", was " + synonym.field());
        }
        List<String> words = HeaderReading.words(synonym.synonym());
        if (words.isEmpty()) return;
        boolean byFiller = words.size() == 1 && Fold.words(synonym.synonym()).size() > 1;
        Known known = new Known(
                field,
                synonym.synonym(),
                Fold.squash(synonym.synonym()),
                words,
                HeaderReading.core(words),
                !byFiller && !HeaderReading.neutral(words) && words.stream().anyMatch(HeaderIndex::saying));
        all.add(known);
        bySquashed.computeIfAbsent(known.squashed, k -> new ArrayList<>()).add(known);
        for (String first :
                Stream.of(words.get(0), known.core.get(0)).distinct().toList()) {
            byFirstWord.computeIfAbsent(first, k -> new ArrayList<>()).add(known);
        }
    }

    /** The best match of each field that the header may mean, best first; equal scores in field order. */
    List<Match> matches(String header, int minScore) {
        Map<Field, Match> best = new EnumMap<>(Field.class);
        Matcher both = WITH_ANOTHER.matcher(header.length() <= HeaderReading.MAX_HEADER ? header : "");
        boolean withMaker = both.matches() && means(both.group(1), NAMES) && means(both.group(2), SUPPLIERS);
        // Read as one text "System (supplier)" would be who supplies it.
        for (HeaderReading reading : HeaderReading.all(withMaker ? both.group(1) : header)) {
            for (Known known : bySquashed.getOrDefault(reading.squashed(), List.of())) {
                keep(best, known.field, 100 - reading.cost(), "exact", minScore);
            }
            for (String word : reading.words().stream().distinct().toList()) {
                for (Known known : byFirstWord.getOrDefault(word, List.of())) {
                    keep(best, known.field, score(reading, known) - reading.cost(), "words", minScore);
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt((Match m) -> -m.score).thenComparing(Match::field))
                .toList();
    }

    private boolean means(String header, Set<Field> fields) {
        return bySquashed.getOrDefault(Fold.squash(header), List.of()).stream().anyMatch(k -> fields.contains(k.field));
    }

    /** Like {@link #matches}, and where nothing matches, what is a slip of the keyboard away. */
    List<Match> matchesOrSlips(String header, int minScore) {
        List<Match> found = matches(header, minScore);
        String squashed = Fold.squash(header);
        if (!found.isEmpty() || squashed.length() < 6) return found;
        LevenshteinDistance distance = new LevenshteinDistance(squashed.length() < 14 ? 1 : 2);
        Map<Field, Match> best = new EnumMap<>(Field.class);
        for (Known known : all) {
            if (known.squashed.length() >= 6 && distance.apply(squashed, known.squashed) >= 0) {
                keep(best, known.field, SLIP_SCORE, "words", minScore);
            }
        }
        return List.copyOf(best.values());
    }

    /** The synonyms of these fields most like any of the headers, at most three. */
    List<String> nearest(List<String> headers, Set<Field> fields) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        Map<Double, List<String>> byLikeness = new TreeMap<>(Comparator.reverseOrder());
        for (Known known : all) {
            if (!fields.contains(known.field)) continue;
            double likeness = headers.stream()
                    .mapToDouble(h -> similarity.apply(Fold.squash(h), known.squashed))
                    .max()
                    .orElse(0);
            byLikeness.computeIfAbsent(likeness, k -> new ArrayList<>()).add(known.text);
        }
        return byLikeness.values().stream()
                .flatMap(t -> t.stream().sorted())
                .distinct()
                .limit(3)
                .toList();
    }

    private static void keep(Map<Field, Match> best, Field field, int score, String method, int minScore) {
        if (score < minScore) return;
        Match known = best.get(field);
        if (known == null || known.score < score) best.put(field, new Match(field, score, method));
    }

    private static int score(HeaderReading reading, Known known) {
        if (!known.telling) return 0;
        if (reading.words().equals(known.words)) return 97;
        if (reading.core().equals(known.core)) return 95;
        if (sorted(reading.core()).equals(sorted(known.core))) return 90;
        // "Contract title" is not found in "location of contract": its own words are looked for.
        List<String> in = known.core.size() == known.words.size() ? reading.core() : reading.words();
        if (Collections.indexOfSubList(in, known.words) < 0) return 0;
        double share = (double) known.words.size() / in.size();
        boolean last = Collections.lastIndexOfSubList(in, known.words) + known.words.size() == in.size();
        return (int) Math.round((last ? 50 : 35) + 45 * share);
    }

    /** Whether a word says anything: a number does not, nor does the "y n" of "used (y/n)". */
    private static boolean saying(String word) {
        return word.length() > 1 && word.chars().anyMatch(Character::isLetter);
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }
}
