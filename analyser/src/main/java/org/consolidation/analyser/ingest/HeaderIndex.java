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
import java.util.stream.Collectors;
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

    /** Words that a question or a label needs and that say nothing of what is asked. */
    private static final Set<String> FILLER = Set.of(
            "of",
            "the",
            "a",
            "an",
            "for",
            "in",
            "on",
            "by",
            "to",
            "is",
            "are",
            "was",
            "this",
            "that",
            "your",
            "our",
            "if",
            "any",
            "please",
            "which",
            "what",
            "who",
            "when",
            "where",
            "used",
            "provided",
            "provide",
            "held",
            "current",
            "currently",
            "s");
    /** Words that add nothing to what they follow. */
    private static final Set<String> NEUTRAL =
            Set.of("name", "title", "detail", "text", "field", "info", "information");

    /** As columns of databases are named; nothing that is a word of its own. */
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("nm", "name"),
            Map.entry("dt", "date"),
            Map.entry("cd", "code"),
            Map.entry("amt", "amount"),
            Map.entry("cnt", "count"),
            Map.entry("desc", "description"),
            Map.entry("descr", "description"),
            Map.entry("vndr", "vendor"),
            Map.entry("supp", "supplier"),
            Map.entry("suppl", "supplier"),
            Map.entry("mfr", "manufacturer"),
            Map.entry("mfg", "manufacturer"),
            Map.entry("cntrct", "contract"),
            Map.entry("contr", "contract"),
            Map.entry("annl", "annual"),
            Map.entry("ann", "annual"),
            Map.entry("usr", "user"),
            Map.entry("usrs", "users"),
            Map.entry("lfcycl", "lifecycle"),
            Map.entry("stat", "status"),
            Map.entry("ownr", "owner"),
            Map.entry("dept", "department"),
            Map.entry("org", "organisation"),
            Map.entry("appl", "application"),
            Map.entry("sys", "system"),
            Map.entry("typ", "type"),
            Map.entry("txt", "text"),
            Map.entry("sw", "software"),
            Map.entry("ver", "version"),
            Map.entry("vers", "version"),
            Map.entry("exp", "expiry"),
            Map.entry("lic", "licence"),
            Map.entry("crit", "criticality"),
            Map.entry("func", "function"),
            Map.entry("cat", "category"));

    private static final int BRACKET_COST = 3;
    private static final int ABBREVIATION_COST = 5;
    private static final int ASIDE_COST = 3;
    private static final Pattern ASIDES = Pattern.compile(
            "(?i)(?<!\\d)(?:fy\\s?)?(?:(?:19|20)?\\d\\d\\s?[/–-]\\s?(?:20)?\\d\\d|(?:19|20)\\d\\d)(?!\\d)"
                    + "|\\b(?:ex|excl|excluding|exclusive of|inc|incl|including|plus|net of)\\.? vat\\b");
    /** What a question adds to the name of a column: "Which system do you currently use?". */
    private static final Pattern ASKED =
            Pattern.compile("(?i)\\b(?:do|does|did|are|is)\\s+(?:you|we|it|your \\w+|the \\w+)"
                    + "\\s+(?:\\w+ly\\s+)?(?:use|using|have|hold|operate|run|running|called|on)\\b");

    /** The number of a question before it: "Q1", "Question 2:", "3.", "b)"; nothing that is a word or a sum. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)^\\s*(?:q(?:uestion)?\\s*\\d{1,2}[a-z]?\\s*[.):–-]?|\\(?(?:\\d{1,2}[a-z]?|[a-h])[.):])\\s+");

    /** A column that holds what another header names, too: "System (supplier)". */
    private static final Pattern WITH_ANOTHER = Pattern.compile("\\s*([^()]+)\\(([^()]+)\\)\\s*");

    private static final Set<Field> NAMES = Set.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME);

    private static final Set<Field> SUPPLIERS = Set.of(Field.SUPPLIER);

    private static final int ALTERNATIVE_COST = 5;
    private static final int SLIP_SCORE = 85;
    private static final int MAX_ALTERNATIVES = 4;
    private static final int MAX_CHOICE = 100;
    private static final int MAX_HEADER = 500;

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

    private record Reading(String squashed, List<String> words, List<String> core, int cost) {}

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
        List<String> words = words(synonym.synonym());
        if (words.isEmpty()) return;
        boolean byFiller = words.size() == 1 && Fold.words(synonym.synonym()).size() > 1;
        Known known = new Known(
                field,
                synonym.synonym(),
                Fold.squash(synonym.synonym()),
                words,
                core(words),
                !byFiller && !NEUTRAL.containsAll(words) && words.stream().anyMatch(HeaderIndex::saying));
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
        Matcher both = WITH_ANOTHER.matcher(header.length() <= MAX_HEADER ? header : "");
        boolean withMaker = both.matches() && means(both.group(1), NAMES) && means(both.group(2), SUPPLIERS);
        // Read as one text "System (supplier)" would be who supplies it.
        for (Reading reading : readings(withMaker ? both.group(1) : header)) {
            for (Known known : bySquashed.getOrDefault(reading.squashed, List.of())) {
                keep(best, known.field, 100 - reading.cost, "exact", minScore);
            }
            for (String word : reading.words.stream().distinct().toList()) {
                for (Known known : byFirstWord.getOrDefault(word, List.of())) {
                    keep(best, known.field, score(reading, known) - reading.cost, "words", minScore);
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

    private static int score(Reading reading, Known known) {
        if (!known.telling) return 0;
        if (reading.words.equals(known.words)) return 97;
        if (reading.core.equals(known.core)) return 95;
        if (sorted(reading.core).equals(sorted(known.core))) return 90;
        // "Contract title" is not found in "location of contract": its own words are looked for.
        List<String> in = known.core.size() == known.words.size() ? reading.core : reading.words;
        if (Collections.indexOfSubList(in, known.words) < 0) return 0;
        double share = (double) known.words.size() / in.size();
        boolean last = Collections.lastIndexOfSubList(in, known.words) + known.words.size() == in.size();
        return (int) Math.round((last ? 50 : 35) + 45 * share);
    }

    private static List<Reading> readings(String header) {
        List<Reading> readings = new ArrayList<>();
        String spaced = splitCamelCase(header.length() <= MAX_HEADER ? header : header.substring(0, MAX_HEADER));
        addReading(readings, spaced, 0);
        String open = spaced.replaceAll("\\([^)]*\\)?|\\[[^]]*]?", " ");
        int cost = 0;
        if (!open.equals(spaced)) {
            cost = BRACKET_COST;
            addReading(readings, open, cost);
        }
        String unnumbered = NUMBERED.matcher(open).replaceFirst("");
        if (!unnumbered.equals(open)) {
            open = unnumbered;
            cost += ASIDE_COST;
            addReading(readings, open, cost);
        }
        String timeless = ASIDES.matcher(open).replaceAll(" ");
        if (!timeless.equals(open)) addReading(readings, timeless, cost + ASIDE_COST);
        String inFull = inFull(open);
        if (!inFull.equals(Fold.fold(open))) addReading(readings, inFull, cost + ABBREVIATION_COST);
        String unasked = ASKED.matcher(open).replaceAll(" ");
        if (!unasked.equals(open)) addReading(readings, unasked, cost + ASIDE_COST);
        String[] parts = open.split("(?i)[/,;:|&]|\\bor\\b|\\band\\b");
        // A longer list or a long question is not a choice of names for one thing.
        if (parts.length > 1 && parts.length <= MAX_ALTERNATIVES && open.length() <= MAX_CHOICE) {
            for (String part : parts) {
                if (!NEUTRAL.containsAll(words(part))) addReading(readings, part, cost + ALTERNATIVE_COST);
            }
        }
        return readings;
    }

    /** Whether a word says anything: a number does not, nor does the "y n" of "used (y/n)". */
    private static boolean saying(String word) {
        return word.length() > 1 && word.chars().anyMatch(Character::isLetter);
    }

    /** A header of a database with its abbreviations written out: "cntrct end dt" as "contract end date". */
    private static String inFull(String header) {
        List<String> words = Fold.words(header.replace('_', ' '));
        return words.stream()
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    private static void addReading(List<Reading> readings, String text, int cost) {
        List<String> words = words(text);
        if (!words.isEmpty()) readings.add(new Reading(Fold.squash(text), words, core(words), cost));
    }

    private static String splitCamelCase(String header) {
        return header.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    }

    /** Folded words without filler, plurals singular; of nothing but filler ("used for") all of them. */
    private static List<String> words(String text) {
        List<String> all = Fold.words(text);
        List<String> words = new ArrayList<>();
        for (String word : all) {
            if (FILLER.contains(word)) continue;
            boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
            words.add(plural ? word.substring(0, word.length() - 1) : word);
        }
        return words.isEmpty() ? all : words;
    }

    private static List<String> core(List<String> words) {
        List<String> core = words.stream().filter(w -> !NEUTRAL.contains(w)).toList();
        return core.isEmpty() ? words : core;
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }
}
