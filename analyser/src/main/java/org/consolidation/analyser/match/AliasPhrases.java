package org.consolidation.analyser.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * Finds in the words of a record what it says to be another name: "FormLoom (formerly QuickForms)",
 * "previously known as", "now", "aka", initials behind the words they stand for. What follows such a word
 * is a name only if it looks like one: "now live", "was £30k", "formerly paper based" and "(was due in
 * May)" name nothing.
 */
final class AliasPhrases {

    /**
     * What was found.
     *
     * @param rule how
     * @param before the part of the text before the phrase, which it speaks of; "" for the whole record
     * @param name the other name, as written
     * @param newer whether the other name is the newer one: "now Y"
     * @param phrase the words read
     */
    record Said(MiningRule rule, String before, String name, boolean newer, String phrase) {}

    /** Pieces of the words below: a text without any of them says nothing. Cheap to look for in a column. */
    static final List<String> CUES = List.of(
            "ormerly", "reviously", "nown as", "ebranded", "ebadged", "enamed", "aka ", "AKA", "k.a", "fka", "ld name");

    /** The same for cells of names and suppliers, where weaker words count too. */
    static final List<String> CUES_OF_CELLS = List.of("(", "[", ", was ", ", now ", ", ex", "- was ", "- now ");

    private static final String OLDER =
            "formerly known as|formerly called|formerly|previously known as|previously called"
                    + "|previously branded as|previously|fka|f\\.k\\.a\\.?|old name:?|renamed from|rebranded from";
    private static final String NEWER = "now known as|now called|now branded as|now renamed|now rebranded as"
            + "|rebranded as|rebranded to|rebadged as|renamed to|renamed as|renamed";
    private static final String EQUAL = "also known as|aka|a\\.k\\.a\\.?|a/k/a";

    private static final Pattern RENAMED =
            Pattern.compile("(?i)(?<![\\p{L}\\d])(?:(" + OLDER + ")|(" + NEWER + ")|(" + EQUAL + "))\\s+(?:the\\s+)?");
    private static final Pattern BRACKETED = Pattern.compile(
            "(?i)(?:[(\\[,]|\\s[-–—])\\s*(?:(was|ex)(?:\\s+|-\\s*)|(now)\\s+)(?:called\\s+|known as\\s+)?");
    private static final Pattern INITIALS = Pattern.compile("\\(([A-Z][A-Za-z]{2,5})\\)");

    /** Where a name ends. */
    private static final Pattern END = Pattern.compile(
            "[()\\[\\];:,\\n\\r|\"]|\\.(?=\\s|$)|\\s[-–—/]\\s|\\s(?:and|or|but|which|that|from|until|till|since|by|for|in|on"
                    + "|at|as|is|was|has|with|to|who|when|before|after|provided|supplied|used|hosted|now|replaced|part)\\b");

    /** Words that begin what is no name, capital or not. */
    private static final Set<String> NO_NAME_BEGINS = Set.of(
            ("a an all also and any archived as at available based being bought built called cloud closed decommissioned"
                            + " delivered due end ended expired for free hosted in held her his implemented included it its"
                            + " known live maintained managed manual mid moved my no none not of on only our out outsourced"
                            + " owned paid paper part procured provided purchased read replaced required retired run saas"
                            + " said several shared sold some spreadsheet spring summer autumn winter supplied supported"
                            + " tbc tbd the their they this to under unknown unsupported upgraded used using various"
                            + " version was we web with january february march april may june july august september october"
                            + " november december monday quarterly")
                    .split(" "));

    /** What a description calls the product it describes. */
    private static final Set<String> ITSELF = Set.of(
            "it",
            "this",
            "system",
            "the system",
            "this system",
            "product",
            "the product",
            "this product",
            "application",
            "the application",
            "this application",
            "software",
            "the software",
            "this software");

    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_CELL = 200;

    private AliasPhrases() {}

    /**
     * What the cell of a name, system or supplier says.
     *
     * @param cell as written
     */
    static List<Said> inCell(String cell) {
        List<Said> found = new ArrayList<>(1);
        if (cell.length() > LONGEST_CELL) return found;
        renamed(cell, true, found);
        Matcher was = BRACKETED.matcher(cell);
        while (was.find()) {
            String name = nameAt(cell, was.end());
            String before = before(cell, was.start());
            if (!name.isEmpty() && !before.isEmpty() && !has(found, name)) {
                boolean newer = was.group(2) != null;
                found.add(new Said(MiningRule.SAYS_WAS, before, name, newer, phrase(cell, 0, was.end(), name)));
            }
        }
        Matcher initials = INITIALS.matcher(cell);
        while (initials.find()) {
            String words = before(cell, initials.start());
            String stood = standFor(words, initials.group(1));
            if (!stood.isEmpty()) {
                found.add(
                        new Said(MiningRule.ACRONYM, stood, initials.group(1), false, stood + " " + initials.group()));
            }
        }
        return found;
    }

    /**
     * What a description says of the record's product. Weak words ("was", "now") say too much there.
     *
     * @param description as written
     */
    static List<Said> inText(String description) {
        List<Said> found = new ArrayList<>(1);
        renamed(description.length() > 2_000 ? description.substring(0, 2_000) : description, false, found);
        return found;
    }

    private static void renamed(String text, boolean cell, List<Said> found) {
        Matcher cue = RENAMED.matcher(text);
        while (cue.find()) {
            String name = nameAt(text, cue.end());
            if (name.isEmpty()) continue;
            String before = cell ? before(text, cue.start()) : subject(text, cue.start());
            if (before == null || cell && before.isEmpty()) continue;
            boolean newer = cue.group(2) != null;
            found.add(new Said(
                    MiningRule.SAYS_RENAMED,
                    before,
                    name,
                    newer,
                    phrase(text, cell ? 0 : cue.start(), cue.end(), name)));
        }
    }

    private static boolean has(List<Said> found, String name) {
        return found.stream().anyMatch(said -> said.name().equals(name));
    }

    /**
     * Of whom a sentence of a description speaks: "" for the record's product, which it does when it begins
     * so; the words before when they could be a name; null when it speaks of something else ("… the Council,
     * formerly Borough").
     */
    private static String subject(String text, int end) {
        int start = end;
        while (start > 0 && ".;:!?\n\r".indexOf(text.charAt(start - 1)) < 0) start--;
        String words = Fold.tidy(text.substring(start, end).replaceAll("[(,\\[–—-]\\s*$", ""));
        words = words.replaceAll("(?i)(^|\\s)(was|is|are|were)$", "");
        String folded = Fold.fold(words);
        if (folded.isEmpty()) return "";
        if (ITSELF.contains(folded)) return "";
        return folded.split(" ").length <= LONGEST_NAME && Character.isUpperCase(words.charAt(0)) ? words : null;
    }

    private static String before(String text, int end) {
        return Fold.tidy(text.substring(0, end).replaceAll("[\\s(,\\[:;–—-]+$", ""));
    }

    /** The name that begins at a place; "" when none does. */
    static String nameAt(String text, int from) {
        int at = from;
        while (at < text.length() && "\"'“‘ ".indexOf(text.charAt(at)) >= 0) at++;
        Matcher end = END.matcher(text).region(at, text.length());
        String name = Fold.tidy(text.substring(at, end.find() ? end.start() : text.length()));
        name = name.replaceAll("[\"'”’.]+$", "");
        return looksLikeName(name) ? name : "";
    }

    private static boolean looksLikeName(String name) {
        List<String> words = Fold.words(name);
        if (words.isEmpty() || words.size() > LONGEST_NAME || name.length() < 3) return false;
        if (NO_NAME_BEGINS.contains(words.get(0))) return false;
        char first = name.charAt(0);
        boolean innerCapital = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        if (!Character.isUpperCase(first) && !innerCapital) return false;
        int letters = 0;
        for (int i = 0; i < name.length(); i++) if (Character.isLetter(name.charAt(i))) letters++;
        return letters >= 3;
    }

    /** The last words of a text that given initials stand for; "" when they do not. */
    static String standFor(String text, String initials) {
        String[] words = text.split("[\\s/-]+");
        int last = words.length;
        String wanted = initials.toLowerCase(Locale.ROOT);
        for (int first = Math.max(0, last - wanted.length() - 2); first < last; first++) {
            StringBuilder letters = new StringBuilder();
            int counted = 0;
            for (int i = first; i < last; i++) {
                String word = Fold.fold(words[i]).replace(" ", "");
                if (word.isEmpty() || word.length() <= 3 && GenericNames.filler(word)) continue;
                letters.append(word.charAt(0));
                counted++;
            }
            if (counted >= 3 && letters.toString().equals(wanted)) {
                return String.join(" ", java.util.Arrays.copyOfRange(words, first, last));
            }
        }
        return "";
    }

    /** The words read: of a description no more than these, since it may hold anything. */
    private static String phrase(String text, int start, int end, String name) {
        int stop = text.indexOf(name, end) + name.length();
        boolean closed = stop < text.length() && ")]".indexOf(text.charAt(stop)) >= 0;
        return Fold.tidy(text.substring(start, closed && start == 0 ? stop + 1 : stop));
    }
}
