package org.consolidation.analyser.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file's name and the title lines above its table say. */
final class Labels {

    /** Words of file names that say what the file is, not whose it is. */
    private static final Set<String> NOT_A_NAME = Set.of(
            "system",
            "systems",
            "inventory",
            "inventories",
            "it",
            "ict",
            "asset",
            "assets",
            "register",
            "list",
            "listing",
            "application",
            "applications",
            "app",
            "apps",
            "software",
            "data",
            "dataset",
            "export",
            "extract",
            "catalogue",
            "catalog",
            "return",
            "returns",
            "final",
            "draft",
            "copy",
            "csv",
            "foi",
            "schedule",
            "portfolio",
            "records",
            "table",
            "sheet");

    /** Pairs of words that do the same where either alone may be part of a name. */
    private static final Set<String> NOT_A_NAME_TOGETHER = Set.of(
            "information asset",
            "information assets",
            "enterprise system",
            "enterprise systems",
            "enterprise application",
            "enterprise applications",
            "business application",
            "business applications",
            "business app",
            "business apps",
            "use case",
            "use cases",
            "ai use",
            "cmdb ci");

    /** What is listed follows: "Kent inventory of systems of record". */
    private static final Set<String> LISTS = Set.of("inventory", "list", "register", "catalog", "catalogue");

    private static final Set<String> SMALL_WORDS = Set.of("of", "and", "the", "upon", "in", "on", "under", "le", "by");
    private static final Pattern VERSION = Pattern.compile("v?\\d+|(?:foi|foia|foir|eir|sb|fy|ref)\\d+");
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(" + MONTHS + ")[a-z]*\\.?,?\\s+((?:19|20)\\d\\d)\\b");
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
    private static final Pattern SLASHES = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d\\d)\\b");

    private Labels() {}

    /**
     * Whose inventory a file is, as far as its name tells: {@code kent-police_it_systems_2026.csv} is
     * "Kent Police". When the name holds nothing else than what it is ({@code systems.csv}), the
     * folder it lies in is asked.
     */
    static String organisation(String file) {
        String[] path = file.split("/");
        for (int i = path.length - 1; i >= 0; i--) {
            String name = i == path.length - 1 ? stem(path[i]) : path[i];
            if (i < path.length - 1 && name.equals("inventories")) break;
            String organisation = withoutWhatItIs(name);
            if (!organisation.isEmpty()) return organisation;
        }
        return stem(path[path.length - 1]);
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static String withoutWhatItIs(String name) {
        String[] words = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").split("[^\\p{L}\\p{N}&'’]+");
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            if (!kept.isEmpty() && LISTS.contains(word) && next(words, i).equals("of")) break;
            boolean month = word.length() >= 3 && Pattern.matches("(" + MONTHS + ")[a-z]*", word);
            boolean beforeYear = i + 1 < words.length && Pattern.matches("(19|20)?\\d\\d", words[i + 1]);
            if (word.isEmpty()
                    || NOT_A_NAME.contains(word)
                    || together(words, i)
                    || i > 0 && together(words, i - 1)
                    || VERSION.matcher(word).matches()
                    || month && beforeYear) {
                continue;
            }
            kept.add(words[i]);
        }
        while (!kept.isEmpty() && SMALL_WORDS.contains(kept.get(0).toLowerCase(Locale.ROOT))) kept.remove(0);
        while (!kept.isEmpty() && SMALL_WORDS.contains(kept.get(kept.size() - 1).toLowerCase(Locale.ROOT))) {
            kept.remove(kept.size() - 1);
        }
        String joined = String.join(" ", kept);
        return joined.equals(joined.toLowerCase(Locale.ROOT)) ? capitalised(kept) : joined;
    }

    /** Whether a word and the next say what a file is: "enterprise systems" only before "catalog" and the like. */
    private static boolean together(String[] words, int i) {
        String word = words[i].toLowerCase(Locale.ROOT);
        return NOT_A_NAME_TOGETHER.contains(word + " " + next(words, i))
                && (!word.equals("enterprise") || LISTS.contains(next(words, i + 1)));
    }

    private static String next(String[] words, int i) {
        return i + 1 < words.length ? words[i + 1].toLowerCase(Locale.ROOT) : "";
    }

    private static String capitalised(List<String> words) {
        List<String> shown = new ArrayList<>();
        for (String word : words) {
            boolean small = !shown.isEmpty() && SMALL_WORDS.contains(word);
            shown.add(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return String.join(" ", shown);
    }

    /**
     * The date in title lines such as "as at 31 March 2026"; null when they hold none, or several that
     * differ. Numbers with slashes or dots are read day first, as British lists are written.
     */
    static LocalDate dateIn(List<String> titles) {
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
        throw new IllegalArgumentException("month must begin with one of " + MONTHS + ", was " + name);
    }
}
