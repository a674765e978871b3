package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * Parts a cell that names several products. A semicolon, a line break, {@code <br>} and " / " part
 * it when every part could be a name; a comma or "and" only when what stands around it is known, begins
 * with a vendor, or when the column is full of lists.
 */
final class NameSplit {

    /** Names of one cell; more are no list of names. */
    private static final int MOST = 300;

    /** Parts from which on a list stays one though a few of them are no names of products: "HR system". */
    private static final int LIST = 4;

    /** The same of parts that commas part, which stand in names too. */
    private static final int LONG_LIST = 8;

    private static final int LONGEST_PART = 6;
    private static final int BRIEF = 4;

    private static final Pattern BRACKET = Pattern.compile("(.*\\S)\\s*\\(([^()]{1,40})\\)");

    private final Column column;
    private final KnownProducts products;
    private final Vendors vendors;

    private NameSplit(Column column, KnownProducts products, Vendors vendors) {
        this.column = column;
        this.products = products;
        this.vendors = vendors;
    }

    /** What is known of a column of names. */
    enum Column {
        /** Names of systems, as organisations call them. */
        NAMES,
        /** Names of products: three short names in a row are a list even when none is known. */
        PRODUCTS,
        /** Names of products, several in many of its cells: a comma parts them. */
        LISTS
    }

    /** The names in a raw cell, tidied, in order; one when there is nothing to part; at most {@value #MOST}. */
    static List<String> parts(String raw, Column column, KnownProducts products, Vendors vendors) {
        if (!mayHoldSeveral(raw)) return List.of(CellParts.only(raw));
        NameSplit split = new NameSplit(column, products, vendors);
        List<String> coarse = split.plausible(CellParts.atBreaks(raw), Fold.tidy(raw));
        List<String> fine = new ArrayList<>();
        for (String part : coarse) fine.addAll(split.byCommas(part));
        return fine.size() > MOST ? List.of(Fold.tidy(raw)) : fine;
    }

    private static boolean mayHoldSeveral(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ';' || c == ',' || c == '\n' || c == '\r' || c == '<' || c == '/' || c == '&') return true;
        }
        return raw.contains(" and ");
    }

    private List<String> plausible(List<String> listed, String whole) {
        // "iTrent / paper files" names one product.
        List<String> named =
                listed.stream().filter(part -> !NonAnswer.isOne(part)).toList();
        List<String> parts = named.isEmpty() ? listed : named;
        if (parts.size() < listed.size() && parts.size() == 1) return parts;
        if (parts.size() < 2) return parts.isEmpty() ? List.of(whole) : parts;
        boolean pair = parts.size() == 2 && String.join(" / ", parts).equals(whole);
        if (pair && (madeBy(parts.get(0), parts.get(1)) || madeBy(parts.get(1), parts.get(0)))) return List.of(whole);
        // "Frameworki / Mosaic": what replaced the other is what is in use.
        if (pair && replaced(parts.get(1), parts.get(0))) return List.of(parts.get(1));
        if (pair && replaced(parts.get(0), parts.get(1))) return List.of(parts.get(0));
        long none = parts.stream().filter(NameSplit::noName).count();
        boolean list = parts.size() >= LIST && LIST * none <= parts.size();
        return none == 0 || list ? parts : List.of(whole);
    }

    /** Whether a part says only what something is for, or goes on with the sentence before it. */
    private static boolean noName(String part) {
        return GenericWords.all(Fold.words(part)) || Character.isLowerCase(part.charAt(0)) && !hasInnerCapital(part);
    }

    /** "Zelva Ltd / Gannet": a maker beside what is no maker and not known to be another's is one product. */
    private boolean madeBy(String product, String maker) {
        if (!maker(maker) || maker(product)) return false;
        KnownProducts.Known known = products.find(Fold.squash(product), Vendors.NONE, "");
        return known == null
                || vendors.oneHouse(known.vendor(), vendors.of(maker).key());
    }

    private boolean replaced(String later, String earlier) {
        return products.replaced(Fold.squash(later), Fold.squash(earlier));
    }

    private boolean maker(String part) {
        return vendors.sure(part) != null && !products.surelyNamed(Fold.squash(part));
    }

    private static boolean hasInnerCapital(String part) {
        return part.length() > 1 && Character.isUpperCase(part.charAt(1));
    }

    private List<String> byCommas(String part) {
        if (part.indexOf(',') >= 0) {
            List<String> parts = withoutAnd(CellParts.atCommas(part));
            boolean list = safeCommas(parts) || column == Column.LISTS && names(parts) || longList(parts);
            if (parts.size() >= 2 && list) return parts;
        }
        for (String joint : new String[] {" and ", " & "}) {
            int at = part.indexOf(joint);
            if (at <= 0 || part.lastIndexOf('(', at) > part.lastIndexOf(')', at)) continue;
            String left = part.substring(0, at).strip();
            String right = part.substring(at + joint.length()).strip();
            boolean both = sure(left) && sure(right)
                    || sure(left) && another(right, left)
                    || sure(right) && another(left, right);
            if (both) return List.of(left, right);
        }
        return List.of(part);
    }

    /** Whether a part is a maker, of another house than the product beside it: "Umbraco and Jadu (intranet)". */
    private boolean another(String part, String product) {
        Matcher bracket = BRACKET.matcher(part);
        Vendors.Vendor maker = vendors.sure(bracket.matches() ? bracket.group(1) : part);
        KnownProducts.Known known = known(product);
        return maker != null && !maker.reseller() && known != null && !vendors.oneHouse(known.vendor(), maker.key());
    }

    private boolean sure(String part) {
        if (products.surelyNamed(Fold.squash(part)) || headed(part)) return true;
        Matcher bracket = BRACKET.matcher(part);
        return bracket.matches() && (known(part) != null || sure(bracket.group(1)));
    }

    /** The product that a part names, "Gannet (Zelva)" among them; null. */
    private KnownProducts.Known known(String part) {
        KnownProducts.Known known = products.find(Fold.squash(part), Vendors.NONE, "");
        Matcher bracket = BRACKET.matcher(part);
        if (known != null || !bracket.matches()) return known;
        Vendors.Vendor maker = vendors.of(bracket.group(2));
        return maker.known() ? products.find(Fold.squash(bracket.group(1)), maker, "") : null;
    }

    /** Whether a name begins with a sure vendor and goes on with what is no generic word: "Adobe Firefly". */
    private boolean headed(String part) {
        List<String> words = Fold.words(part);
        if (words.size() > LONGEST_PART) return false;
        int named = vendors.wordsOfVendor(words, 0);
        if (named == 0 || named >= words.size() || GenericWords.all(words.subList(named, words.size()))) return false;
        Vendors.Vendor vendor = vendors.owner(String.join(" ", words.subList(0, named)));
        String whole = String.join(" ", words);
        return vendor != null
                && vendor.sure()
                && !vendor.reseller()
                && FirmNames.withoutLegalForm(whole).equals(whole);
    }

    /** Whether so many parts, two of them sure, are a list, though a few of them may be anything. */
    private boolean longList(List<String> parts) {
        if (parts.size() < LONG_LIST) return false;
        int sure = 0;
        int none = 0;
        for (String part : parts) {
            if (sure(part)) sure++;
            else if (Fold.words(part).size() > LONGEST_PART || noName(part)) none++;
        }
        return sure >= 2 && LIST * none <= parts.size();
    }

    /** Whether every part of a list may be a name. */
    private static boolean names(List<String> parts) {
        for (String part : parts) {
            List<String> words = Fold.words(part);
            String whole = String.join(" ", words);
            boolean name = !words.isEmpty() && words.size() <= LONGEST_PART && mayBeName(part, words);
            if (words.size() == 1 && FirmNames.legalForm(whole)) return false;
            if (!name || !FirmNames.withoutLegalForm(whole).equals(whole)) return false;
        }
        return true;
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
    private boolean safeCommas(List<String> parts) {
        int sure = 0;
        int named = 0;
        boolean ofProducts = column != Column.NAMES;
        boolean brief = ofProducts;
        boolean plain = true;
        Set<String> makers = new HashSet<>();
        Set<String> vendorsNamed = new HashSet<>();
        for (String part : parts) {
            List<String> words = Fold.words(part);
            if (words.isEmpty() || words.size() > LONGEST_PART) return false;
            if (headed(part)) {
                sure++;
                named++;
                continue;
            }
            KnownProducts.Known known = known(part);
            if (known != null) {
                sure++;
                named++;
                makers.add(known.vendor());
                continue;
            }
            String whole = String.join(" ", words);
            if (!mayBeName(part, words) || !FirmNames.withoutLegalForm(whole).equals(whole)) return false;
            Vendors.Vendor vendor = vendors.owner(whole);
            if (products.named(Fold.squash(part))) named++;
            else if (vendor != null) vendorsNamed.add(vendor.key());
            plain &= words.size() <= BRIEF && Character.isUpperCase(part.charAt(0));
            brief &= words.size() <= BRIEF && !Character.isLowerCase(part.charAt(0));
        }
        // "Falcon, Zorbex" in a column of products: one is known, the other no vendor, no module, no version.
        if (ofProducts && parts.size() == 2 && sure == 1 && plain && vendorsNamed.isEmpty()) return true;
        if (!vendorsNamed.isEmpty()) return sure >= 2 && Collections.disjoint(makers, vendorsNamed);
        return sure >= 1 && named >= 2 || parts.size() >= 3 && (sure >= 1 || brief);
    }

    private static boolean mayBeName(String part, List<String> words) {
        return !GenericWords.all(words)
                && Qualifiers.version(NameWords.of(part)) == null
                && Qualifiers.environment(String.join(" ", words)) == null;
    }
}
