package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.text.Fold;

/**
 * Parts a cell that names several products. A semicolon, a line break, {@code <br>} and " / " part
 * it when every part could be a name; a comma or "and" only when what stands around it is known.
 */
final class NameSplit {

    private static final int LONGEST_PART = 6;
    private static final int BRIEF = 4;

    private NameSplit() {}

    /**
     * The names in a raw cell, tidied, in order; one when there is nothing to part; at most 40.
     *
     * @param ofProducts whether the column names products, where a list of three short names is a list
     *     of products even when none is known
     */
    static List<String> parts(String raw, boolean ofProducts, KnownProducts products, Vendors vendors) {
        if (!mayHoldSeveral(raw)) return List.of(Fold.tidy(raw));
        List<String> coarse = plausible(cut(raw, NameSplit::hardBreak), List.of(Fold.tidy(raw)));
        List<String> fine = new ArrayList<>();
        for (String part : coarse) fine.addAll(byCommas(part, ofProducts, products, vendors));
        return fine.size() > 40 ? List.of(Fold.tidy(raw)) : fine;
    }

    private static boolean mayHoldSeveral(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ';' || c == ',' || c == '\n' || c == '\r' || c == '<' || c == '/' || c == '&') return true;
        }
        return raw.contains(" and ");
    }

    private static List<String> plausible(List<String> parts, List<String> otherwise) {
        if (parts.size() < 2) return parts.isEmpty() ? otherwise : parts;
        for (String part : parts) {
            List<String> words = Fold.words(part);
            if (GenericWords.all(words) || Character.isLowerCase(part.charAt(0)) && !hasInnerCapital(part)) {
                return otherwise;
            }
        }
        return parts;
    }

    private static boolean hasInnerCapital(String part) {
        return part.length() > 1 && Character.isUpperCase(part.charAt(1));
    }

    private static List<String> byCommas(String part, boolean ofProducts, KnownProducts products, Vendors vendors) {
        if (part.indexOf(',') >= 0) {
            List<String> parts = withoutAnd(cut(part, NameSplit::comma));
            if (parts.size() >= 2 && safeCommas(parts, ofProducts, products, vendors)) return parts;
        }
        for (String joint : new String[] {" and ", " & "}) {
            int at = part.indexOf(joint);
            if (at <= 0) continue;
            String left = part.substring(0, at).strip();
            String right = part.substring(at + joint.length()).strip();
            if (products.surelyNamed(Fold.squash(left)) && products.surelyNamed(Fold.squash(right))) {
                return List.of(left, right);
            }
        }
        return List.of(part);
    }

    /** "A, B, and C": the last name without its "and". */
    private static List<String> withoutAnd(List<String> parts) {
        if (parts.size() < 3) return parts;
        int last = parts.size() - 1;
        String name = parts.get(last);
        for (String joint : new String[] {"and ", "& "}) {
            if (name.regionMatches(true, 0, joint, 0, joint.length())) {
                parts.set(last, name.substring(joint.length()).strip());
            }
        }
        return parts;
    }

    /**
     * Two products, or three names of which one is known or that are short and in a column of products.
     * A legal form, version or environment among them forbids it ("Zorbex, v3"), and a vendor unless two
     * products of other vendors are there: "Idox, Uniform".
     */
    private static boolean safeCommas(List<String> parts, boolean ofProducts, KnownProducts products, Vendors vendors) {
        int sure = 0;
        int named = 0;
        boolean brief = ofProducts;
        Set<String> makers = new HashSet<>();
        Set<String> vendorsNamed = new HashSet<>();
        for (String part : parts) {
            List<String> words = Fold.words(part);
            if (words.isEmpty() || words.size() > LONGEST_PART) return false;
            KnownProducts.Known known = products.find(Fold.squash(part), Vendors.NONE, "");
            if (known != null) {
                sure++;
                named++;
                makers.add(known.vendor());
                continue;
            }
            String whole = String.join(" ", words);
            if (!mayBeName(part, words) || !Vendors.withoutLegalForm(whole).equals(whole)) return false;
            Vendors.Vendor vendor = vendors.owner(whole);
            if (products.named(Fold.squash(part))) named++;
            else if (vendor != null) vendorsNamed.add(vendor.key());
            brief &= words.size() <= BRIEF && !Character.isLowerCase(part.charAt(0));
        }
        if (!vendorsNamed.isEmpty()) return sure >= 2 && Collections.disjoint(makers, vendorsNamed);
        return sure >= 1 && named >= 2 || parts.size() >= 3 && (sure >= 1 || brief);
    }

    private static boolean mayBeName(String part, List<String> words) {
        return !GenericWords.all(words)
                && Qualifiers.version(NameWords.of(part)) == null
                && Qualifiers.environment(String.join(" ", words)) == null;
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
