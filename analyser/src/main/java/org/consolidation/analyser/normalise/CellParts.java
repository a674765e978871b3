package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/** Cuts the text of a cell where its marks say, whatever the parts may be; marks in brackets part nothing. */
final class CellParts {

    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,3}[.)](?:\\s+|(?=\\p{L}))");

    /** Of a list of one. */
    private static final Pattern FIRST = Pattern.compile("\\s*\\(?1[.)]\\s+(?=\\p{L})");

    private static final Pattern VERSION = Pattern.compile(
            "(?i)(?:v|ver|version|rel|release)\\.? ?\\d[\\d.]*[a-z]?|r\\.? ?\\d+(?:\\.\\d+)+|\\d+(?:\\.\\d+)+");

    private CellParts() {}

    /** A cell that nothing parts, without the number of a list of one. */
    static String only(String raw) {
        return Fold.tidy(FIRST.matcher(raw).lookingAt() ? FIRST.matcher(raw).replaceFirst("") : raw);
    }

    /** What semicolons, line breaks, {@code <br>} and " / " part, without the numbers of a list. */
    static List<String> atBreaks(String raw) {
        return unnumbered(withVersions(cut(unwrapped(raw), CellParts::hardBreak)));
    }

    /** What commas part. */
    static List<String> atCommas(String text) {
        return cut(text, CellParts::comma);
    }

    /** A version on a line of its own, "Gannet" above "R12.2", is that of the name above it. */
    private static List<String> withVersions(List<String> parts) {
        List<String> kept = new ArrayList<>(parts.size());
        for (String part : parts) {
            boolean version = VERSION.matcher(part).matches();
            if (version && !kept.isEmpty()) kept.set(kept.size() - 1, kept.get(kept.size() - 1) + " " + part);
            else kept.add(part);
        }
        return kept;
    }

    /** "1. Gannet" and "2. Plover" without their numbers, where every part has one. */
    private static List<String> unnumbered(List<String> parts) {
        boolean numbered = parts.size() > 1
                && parts.stream().allMatch(part -> NUMBER.matcher(part).lookingAt());
        return numbered
                ? parts.stream()
                        .map(part -> NUMBER.matcher(part).replaceFirst(""))
                        .toList()
                : parts;
    }

    /** Line breaks that only wrap a long cell are blanks: behind a comma, or before a small letter or bracket. */
    private static String unwrapped(String raw) {
        if (raw.indexOf('\n') < 0 && raw.indexOf('\r') < 0) return raw;
        StringBuilder text = new StringBuilder(raw.replace("\r\n", "\n").replace('\r', '\n'));
        boolean wrapped = false;
        for (int i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) {
            char before = neighbour(text, i, -1);
            char after = neighbour(text, i, 1);
            wrapped |= before == ',';
            if (before == ',' || before == '&' || after == '(' || Character.isLowerCase(after)) text.setCharAt(i, ' ');
        }
        String kept = text.toString();
        return wrapped ? kept.replace('\n', ' ') : kept;
    }

    private static char neighbour(CharSequence text, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < text.length() && Character.isWhitespace(text.charAt(i))) i += step;
        return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
    }

    /** Length of the separator at a position; 0 when there is none. */
    @FunctionalInterface
    private interface Separator {
        int at(String text, int i);
    }

    private static List<String> cut(String text, Separator separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') depth++;
            if (c == ')' && depth > 0) depth--;
            int length = depth > 0 ? 0 : separator.at(text, i);
            if (length > 0) {
                add(parts, text.substring(start, i));
                start = i + length;
                i = start - 1;
            }
        }
        add(parts, text.substring(start));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        String tidy = Fold.tidy(part);
        while (tidy.startsWith("-") || tidy.startsWith("•") || tidy.startsWith("*"))
            tidy = tidy.substring(1).strip();
        if (!tidy.isEmpty() && !Fold.fold(tidy).isEmpty()) parts.add(tidy);
    }

    private static int hardBreak(String text, int i) {
        char c = text.charAt(i);
        if (c == ';' || c == '\n' || c == '\r') return 1;
        if (c == '<' && text.regionMatches(true, i, "<br", 0, 3)) {
            int close = text.indexOf('>', i);
            return close < 0 || close > i + 6 ? 0 : close - i + 1;
        }
        return c == ' ' && text.startsWith(" / ", i) ? 3 : 0;
    }

    private static int comma(String text, int i) {
        return text.charAt(i) == ',' ? 1 : 0;
    }
}
