package org.consolidation.analyser.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file's name says. */
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
            "version",
            "foi",
            "schedule",
            "portfolio",
            "records",
            "table",
            "sheet",
            "sccm",
            "intune",
            "servicenow",
            "response",
            "responses",
            "survey",
            "collated");

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
            "ai inventory",
            "ai inventories",
            "ai register",
            "individual ai",
            "cmdb ci",
            "contract register",
            "contracts register",
            "contract list",
            "contracts list",
            "installed software",
            "disclosure log");

    /** What is listed follows: "Kent inventory of systems of record". */
    private static final Set<String> LISTS = Set.of("inventory", "list", "register", "catalog", "catalogue");

    /** Behind the name of a body: words of another's. */
    private static final Set<String> OF_A_BODY = Set.of(
            "and",
            "&",
            "of",
            "for",
            "in",
            "on",
            "upon",
            "with",
            "commissioner",
            "service",
            "services",
            "hospital",
            "hospitals",
            "health",
            "board",
            "college",
            "school",
            "schools",
            "academy",
            "alliance",
            "group",
            "office",
            "collaboration",
            "federation",
            "association",
            "pension",
            "fund",
            "council",
            "authority",
            "trust",
            "force",
            "police",
            "university",
            "company",
            "ltd",
            "limited",
            "north",
            "south",
            "east",
            "west",
            "central",
            "ni");

    static final Set<String> SMALL_WORDS = Set.of("of", "and", "the", "upon", "in", "on", "under", "le", "by");
    private static final Pattern VERSION = Pattern.compile("v?\\d+|(?:foi|foia|foir|eir|sb|fy|ref)\\d+|foia|foir|eir");
    static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

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
            if (!organisation.isEmpty()) return body(organisation);
        }
        return stem(path[path.length - 1]);
    }

    /** The public body with whose name a text begins, where what follows is no part of it; else the text. */
    private static String body(String text) {
        String[] words = text.split(" ");
        for (int to = words.length - 1; to >= 2; to--) {
            String body = String.join(" ", Arrays.copyOf(words, to));
            if (!TitleLines.isBody(body)) continue;
            for (String word : Arrays.copyOfRange(words, to, words.length)) {
                if (OF_A_BODY.contains(word.toLowerCase(Locale.ROOT))) return text;
            }
            return body;
        }
        return text;
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    /** A text without words that say what a list is, and which of several. */
    static String withoutWhatItIs(String name) {
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

    /** Whether a body is called by letters: no word without a vowel is a name, nor is one of three that stands alone. */
    private static boolean letters(String word, boolean alone) {
        if (!word.chars().allMatch(c -> c >= 'a' && c <= 'z')) return false;
        boolean spoken = word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
        return alone && word.length() <= 3 && !word.contains("y") || !spoken && word.length() > 2 && word.length() <= 6;
    }

    private static String capitalised(List<String> words) {
        List<String> shown = new ArrayList<>();
        for (String word : words) {
            boolean small = !shown.isEmpty() && SMALL_WORDS.contains(word);
            if (!small && letters(word, words.size() == 1)) shown.add(word.toUpperCase(Locale.ROOT));
            else shown.add(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return String.join(" ", shown);
    }
}
