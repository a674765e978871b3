package org.consolidation.analyser.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * What one text says of a system after its name, as answers to requests are written: "Zorbex, Zorb Ltd, £12,000 per
 * annum, contract ends 31/03/2026". Each part is left as it is written.
 *
 * @param texts parts that are neither sum nor date, the name first
 * @param maker in brackets behind the name, or a part that is a known supplier; ""
 * @param cost ""
 * @param end last day of the contract; ""
 */
public record StatedFacts(List<String> texts, String maker, String cost, String end) {

    private static final String ABOUT = "(?:c\\.?|ca\\.?|approx(?:imately)?\\.?|circa|about|around|~|up to|under)?\\s*";
    private static final Pattern SUM =
            Pattern.compile("(?i)(?:(?:at|for)?\\s*(?:an? |the )?(?:annual|yearly|current|total)?"
                    + "\\s*(?:contract )?(?:cost|price|value|fee|spend)s?\\s*(?:of|is|:|=)?\\s*)?" + ABOUT
                    + "(?:£|gbp\\s?)\\s*\\d[\\d,.]*\\s*(?:k|m|bn|million|thousand)?\\b.{0,30}");
    /** Without a pound sign only what is paid for a time is a sum. */
    private static final Pattern PAID = Pattern.compile(
            "(?i)" + ABOUT
                    + "\\d{1,3}(?:,\\d{3})+(?:\\.\\d\\d)?\\s*(?:per annum|p\\.?\\s?a\\.?|per year|a year|annually|/ ?year|per month)");

    private static final String DAY = "(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d"
            + "|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:" + Labels.MONTHS + ")[a-z]*\\.?[ '-]{1,2}(?:20)?\\d\\d)";
    private static final Pattern BARE_DAY = Pattern.compile("(?i)" + DAY);
    private static final Pattern END =
            Pattern.compile("(?i)(?:(?:the )?(?:current )?(?:contract|licen[cs]e|agreement|term)?"
                    + "\\s*(?:is )?(?:end(?:s|ing|ed)?(?: date)?|expir(?:es|y|ing|ed)(?: date)?|due to (?:end|expire)|runs? (?:to|until)"
                    + "|until|up to|valid (?:to|until)|renewal(?: date)?|to)\\s*(?:on|in|is|:|=)?\\s*)(" + DAY
                    + "|(?:19|20)\\d\\d)");
    /** "£120k p.a. to September 2026". */
    private static final Pattern UNTIL = Pattern.compile(
            "(?i)(.*\\d.*?)[\\s(-]+(?:to|until|till|up to|ending|ends|expir(?:es|ing))\\s+(" + DAY + ")\\)?");
    /** How a sentence behind a name speaks of money or of the contract. */
    private static final Pattern NEXT = Pattern.compile(
            "(?i)\\s+(?:£|(?:the |this |our |current |its )*"
                    + "(?:contract|licen[cs]e|agreement|annual|yearly|total|cost|price|value|gbp|ends?|ending|expir\\w*|renew\\w*|until)\\b)");

    /** "c. £85k", "approx. £85k": no end of a sentence. */
    private static final Pattern ABBREVIATED = Pattern.compile("(?is)(?:.*[^a-z])?(?:[a-z]|ca|approx|est|inc|incl)");

    private static final Pattern BRACKETS = Pattern.compile("(.{2,80}?)\\s*\\(([^()]{2,60})\\)");

    /** Characters of an answer; what is longer is a text in which a sum is one of many things. */
    private static final int LONGEST = 240;

    /** Nothing. */
    public static final StatedFacts NONE = new StatedFacts(List.of(), "", "", "");

    public StatedFacts {
        texts = List.copyOf(texts);
    }

    /** Whether a text may state a sum or a date, by its signs alone; cheap. */
    public static boolean maybe(String text) {
        if (text.length() > LONGEST || text.indexOf(' ') < 0) return false;
        return text.indexOf('£') >= 0 || text.chars().filter(Character::isDigit).count() >= 4;
    }

    /** Whether anything is stated beside names. */
    boolean any() {
        return !cost.isEmpty() || !end.isEmpty();
    }

    /**
     * Takes a text apart at its commas, semicolons, bars and dashes between blanks, and where a sentence ends and the
     * next one speaks of money or of the contract.
     *
     * @param maker whether a part is a known supplier
     */
    public static StatedFacts of(String text, Predicate<String> maker) {
        if (text.length() > LONGEST) return new StatedFacts(List.of(Fold.tidy(text)), "", "", "");
        List<String> texts = new ArrayList<>();
        String cost = "";
        String end = "";
        String made = "";
        for (String part : parts(text)) {
            Matcher ends = END.matcher(part);
            Matcher until = UNTIL.matcher(part);
            if (cost.isEmpty() && isSum(part)) {
                boolean both = end.isEmpty() && !texts.isEmpty() && until.matches();
                cost = both ? until.group(1) : part;
                if (both) end = until.group(2);
            } else if (end.isEmpty() && !texts.isEmpty() && ends.matches()) {
                end = ends.group(1);
            } else if (end.isEmpty()
                    && !texts.isEmpty()
                    && BARE_DAY.matcher(part).matches()) {
                end = part;
            } else if (made.isEmpty() && !texts.isEmpty() && maker.test(part)) {
                made = part;
            } else {
                Matcher brackets = BRACKETS.matcher(part);
                if (made.isEmpty() && brackets.matches() && maker.test(brackets.group(2))) {
                    made = brackets.group(2);
                    texts.add(brackets.group(1));
                } else {
                    texts.add(part);
                }
            }
        }
        return new StatedFacts(texts, made, cost, end);
    }

    static boolean isSum(String part) {
        return part.length() <= 80
                && (SUM.matcher(part).matches() || PAID.matcher(part).matches());
    }

    /** The parts of a text; a comma between figures and one within brackets parts nothing. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') depth++;
            else if (c == ')' && depth > 0) depth--;
            if (depth > 0 || !parts(text, i)) continue;
            add(parts, text.substring(from, i));
            from = i + 1;
        }
        add(parts, text.substring(from));
        return parts;
    }

    private static boolean parts(String text, int i) {
        char c = text.charAt(i);
        if (c == ';' || c == '|' || c == '\n') return true;
        boolean blankBehind = i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
        if (c == '.')
            return blankBehind
                    && !ABBREVIATED.matcher(text.substring(0, i)).matches()
                    && NEXT.matcher(text).region(i + 1, text.length()).lookingAt();
        if (c == ',') {
            boolean thousands = i > 0
                    && Character.isDigit(text.charAt(i - 1))
                    && text.length() > i + 3
                    && text.substring(i + 1, i + 4).chars().allMatch(Character::isDigit);
            return !thousands;
        }
        boolean dash = c == '-' || c == '–' || c == '—';
        return dash && blankBehind && i > 0 && Character.isWhitespace(text.charAt(i - 1));
    }

    private static void add(List<String> parts, String part) {
        String tidy = Fold.tidy(part);
        if (tidy.endsWith(".") && !tidy.toLowerCase(Locale.ROOT).endsWith("p.a.")) {
            tidy = Fold.tidy(tidy.substring(0, tidy.length() - 1));
        }
        if (!tidy.isEmpty()) parts.add(tidy);
    }
}
