package org.consolidation.analyser.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.catalogue.Bodies;
import org.consolidation.analyser.text.Fold;

/** What the lines above a table say of it as a whole. */
final class TitleLines {

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(" + Labels.MONTHS + ")[a-z]*\\.?,?\\s+((?:19|20)\\d\\d)\\b");
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
    private static final Pattern SLASHES = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d\\d)\\b");

    /** What parts a title: marks, dashes between blanks, and the end of a sentence but not of "St.". */
    private static final Pattern PARTS =
            Pattern.compile("[\\n:;|,()\\[\\]\u201c\u201d\"]+|\\s[-\u2013\u2014/]+\\s|(?<=\\p{L}{4})\\.(?=\\s|$)");

    /** Behind these the name of a body may begin. */
    private static final Set<String> BEFORE_A_BODY = Set.of("of", "for", "by", "at", "in", "from", "within", "across");

    /** Folded words of which one ends or begins the name of a body. */
    private static final Set<String> LAST = Set.of(
            "council", "police", "constabulary", "authority", "trust", "university", "mbc", "borough", "partnership");

    private static final Set<String> FIRST =
            Set.of("university", "ministry", "department", "royal", "london", "cyngor", "heddlu", "police", "city");

    /** Folded words of bodies' names that do not tell one from another. */
    private static final Set<String> OF_MANY = Set.of(
            "the",
            "our",
            "your",
            "this",
            "city",
            "district",
            "town",
            "parish",
            "metropolitan",
            "royal",
            "local",
            "service",
            "services",
            "rescue",
            "foundation",
            "unitary",
            "public",
            "all",
            "uk",
            "and",
            "of",
            "for");

    private static final int LONGEST = 8;

    private TitleLines() {}

    /**
     * The one public body that title lines name, as they write it: "Kent Police" of "Systems in use at Kent Police, 31
     * March 2026". "" when they name none or several, where the file's name is that of a body, and where they say that
     * the list is made up: that belongs to no real body.
     *
     * @param file relative to the INPUT argument
     * @param titles cells above the header
     * @param known folded names, aliases and codes of the register, which are bodies whatever their words
     */
    static String organisation(String file, List<String> titles, Set<String> known) {
        String named = Fold.fold(Labels.organisation(file));
        if (known.contains(named) || Bodies.looksPublic(named)) return "";
        Set<String> found = new TreeSet<>();
        for (String title : titles) {
            if (Fold.words(title).contains("synthetic")) return "";
            for (String part : PARTS.split(title)) {
                String body = body(part, known);
                if (!body.isEmpty()) found.add(body);
            }
        }
        return found.size() == 1 ? found.iterator().next() : "";
    }

    /** The longest end of a part that is the name of a body; "" for none. */
    private static String body(String part, Set<String> known) {
        if (known.contains(Fold.fold(part))) return Fold.tidy(part);
        String[] words = Labels.withoutWhatItIs(part).split(" ");
        for (int from = 0; from < words.length; from++) {
            boolean begins = from == 0 || BEFORE_A_BODY.contains(words[from - 1].toLowerCase(Locale.ROOT));
            if (!begins) continue;
            String name = withoutArticle(String.join(" ", Arrays.copyOfRange(words, from, words.length)));
            if (known.contains(Fold.fold(name)) || isBody(name)) return name;
        }
        return "";
    }

    private static String withoutArticle(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }

    /** Whether a text is the name of a public body and of nothing else: "Kent Police", not "Police" or "Lead Force". */
    static boolean isBody(String name) {
        List<String> shown = new ArrayList<>(List.of(name.split(" ")));
        if (shown.size() < 2 || shown.size() > LONGEST) return false;
        for (String word : shown) {
            boolean small = Labels.SMALL_WORDS.contains(word) || word.equals("for") || word.equals("&");
            if (!small && !Character.isUpperCase(word.charAt(0))) return false;
        }
        List<String> folded = Fold.words(name);
        boolean fireService = folded.get(folded.size() - 1).equals("service") && folded.contains("fire");
        return (LAST.contains(folded.get(folded.size() - 1)) || FIRST.contains(folded.get(0)) || fireService)
                && Bodies.looksPublic(Fold.fold(name))
                && folded.stream().anyMatch(word -> !Bodies.word(word) && !OF_MANY.contains(word));
    }

    /**
     * The date in title lines such as "as at 31 March 2026"; null when they hold none, or several that
     * differ. Numbers with slashes or dots are read day first, as British lists are written.
     */
    static LocalDate date(List<String> titles) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (String title : titles) {
            String text = title.toLowerCase(Locale.ROOT);
            for (Matcher m = DAY_MONTH_YEAR.matcher(text); m.find(); ) {
                add(dates, m.group(3), month(m.group(2)), m.group(1));
            }
            for (Matcher m = ISO.matcher(text); m.find(); ) add(dates, m.group(1), m.group(2), m.group(3));
            for (Matcher m = SLASHES.matcher(text); m.find(); ) add(dates, m.group(3), m.group(2), m.group(1));
        }
        return dates.size() == 1 ? dates.first() : null;
    }

    private static void add(Set<LocalDate> dates, String year, String month, String day) {
        try {
            dates.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // 31.02.2026 in a title is no date; a title is not asked to hold one.
        }
    }

    private static String month(String name) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(name)) return String.valueOf(month.getValue());
        }
        throw new IllegalArgumentException("month must begin with one of " + Labels.MONTHS + ", was " + name);
    }
}
