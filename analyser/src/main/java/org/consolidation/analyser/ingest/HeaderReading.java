package org.consolidation.analyser.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consolidation.analyser.text.Fold;

/**
 * One way to read a header: as it stands, without what stands in brackets, without a year, a question or its number,
 * one of several alternatives, or with its abbreviations written out.
 *
 * @param squashed folded, without blanks
 * @param words folded, without filler, plurals singular
 * @param core of them those that say more than "name" or "details"
 * @param cost by how much what is found by it counts less, in percent
 */
record HeaderReading(String squashed, List<String> words, List<String> core, int cost) {

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

    private static final int ALTERNATIVE_COST = 5;
    private static final int MAX_ALTERNATIVES = 4;
    private static final int MAX_CHOICE = 100;
    /** Characters of a header that are read. */
    static final int MAX_HEADER = 500;

    /** Every way to read a header, as it stands first. */
    static List<HeaderReading> all(String header) {
        List<HeaderReading> readings = new ArrayList<>();
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
                if (!neutral(words(part))) addReading(readings, part, cost + ALTERNATIVE_COST);
            }
        }
        return readings;
    }

    /** A header of a database with its abbreviations written out: "cntrct end dt" as "contract end date". */
    private static String inFull(String header) {
        List<String> words = Fold.words(header.replace('_', ' '));
        return words.stream()
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    private static void addReading(List<HeaderReading> readings, String text, int cost) {
        List<String> words = words(text);
        if (!words.isEmpty()) readings.add(new HeaderReading(Fold.squash(text), words, core(words), cost));
    }

    private static String splitCamelCase(String header) {
        return header.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    }

    /** Folded words without filler, plurals singular; of nothing but filler ("used for") all of them. */
    static List<String> words(String text) {
        List<String> all = Fold.words(text);
        List<String> words = new ArrayList<>();
        for (String word : all) {
            if (FILLER.contains(word)) continue;
            boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
            words.add(plural ? word.substring(0, word.length() - 1) : word);
        }
        return words.isEmpty() ? all : words;
    }

    static List<String> core(List<String> words) {
        List<String> core = words.stream().filter(w -> !NEUTRAL.contains(w)).toList();
        return core.isEmpty() ? words : core;
    }

    /** Whether words say nothing but "name" or "details". */
    static boolean neutral(List<String> words) {
        return NEUTRAL.containsAll(words);
    }
}
