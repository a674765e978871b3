package org.consolidation.analyser.normalise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.catalogue.Bodies;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.Garbled;

/**
 * What a cell of names holds.
 *
 * @param name as it stands, line breaks kept
 * @param vendor who makes it, where the cell holds both; ""
 */
record NameCell(String name, String vendor) {

    /** What the header says that cells hold. */
    enum Order {
        NAME_ONLY,
        /** "Vendor and Product". */
        VENDOR_FIRST,
        /** "Product (Vendor)". */
        NAME_FIRST;

        private static final List<String> VENDOR =
                List.of("vendor", "supplier", "manufacturer", "company", "provider", "publisher", "developer", "maker");
        private static final List<String> NAME =
                List.of("product", "system", "software", "application", "name", "solution", "package", "platform");

        static Order of(String header) {
            List<String> words = Fold.words(header);
            int vendor = first(words, VENDOR);
            int name = first(words, NAME);
            if (vendor < 0 || name < 0 || words.size() > 6) return NAME_ONLY;
            // "Vendor name" and "name of vendor" ask for one thing.
            boolean joined = header.indexOf('/') >= 0
                    || header.indexOf('&') >= 0
                    || header.indexOf('(') >= 0
                    || header.indexOf('-') >= 0
                    || header.indexOf(',') >= 0
                    || words.contains("and");
            if (!joined) return NAME_ONLY;
            return vendor < name ? VENDOR_FIRST : NAME_FIRST;
        }

        private static int first(List<String> words, List<String> among) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
                if (among.contains(one)) return i;
            }
            return -1;
        }
    }

    /** Characters; a longer cell is a text, in which nothing is looked for behind a name. */
    private static final int LONGEST = 200;

    /** A number that registers give a firm, behind its name. */
    private static final Pattern FIRM_NUMBER = Pattern.compile(
            "(?i)[\\s,;(-]*\\b(?:abn|acn|crn|vat (?:no|reg)|(?:company|co\\.?) (?:no|number|reg(?:istration)?)(?: no| number)?)"
                    + "\\b[.:]?\\s*[A-Z]{0,2}\\d[\\d ]{5,14}\\)?$");

    /** The address of a page in brackets behind a name. */
    private static final Pattern ADDRESS = Pattern.compile("\\s*\\(https?://[^()\\s]*\\)$");

    /** Who supplies, said in words behind the name: "Gannet (Schools), supplied by Zorb", "Gannet (developed by Zorb)". */
    private static final Pattern SUPPLIED_BY = Pattern.compile(
            "(?i)(.*[^\\s,;:(|–—-])\\s*[,;:(|–—-]\\s*(?:(?:supplied|provided|developed|delivered|made|sold) by|supplier:|vendor:)"
                    + "\\s+([^()]*[^()\\s](?:\\s*\\([^()]*\\))?)\\)?");

    /** The same without a mark, which leaves the cell whole: "Gannet - Training supplied by Zorb". */
    private static final Pattern SUPPLIED = Pattern.compile("(?i)\\S\\s+(?:supplied|provided|developed) by\\s");

    /** Brackets at the end of a cell. */
    private static final Pattern LAST_BRACKETS = Pattern.compile("(.*[^\\s(])\\s*\\(([^()]{2,})\\)");

    /** Brackets behind which others end the cell. */
    private static final Pattern OTHER_BRACKETS = Pattern.compile("\\([^()]*\\)\\s*\\([^()]*\\)\\s*");

    /** Signs behind a word that lead to a note below the table. */
    private static final Pattern NOTE_SIGN =
            Pattern.compile("(?<=\\S)\\s*(?:\\[\\d{1,2}]|\\([a-d]\\)|[†‡¹²³⁴⁵⁶⁷⁸⁹]+|\\*+)$");

    /**
     * The name in a cell of a supplier's particulars: "[Zorb Ltd|address|COMPANIES_HOUSE|0123]" and "Zorb Ltd ABN 12 345
     * 678 901" are Zorb Ltd.
     */
    static String supplier(String cell) {
        int bar = cell.indexOf('|');
        if (bar > 1 && cell.charAt(0) == '[') return cell.substring(1, bar).strip();
        if (cell.length() > LONGEST) return Garbled.unescaped(cell);
        String name = FIRM_NUMBER.matcher(Garbled.unescaped(cell)).replaceFirst("");
        return name.isBlank() ? Garbled.unescaped(cell) : unnoted(name);
    }

    /** A name without a sign that leads to a note: "MHR [1]", "Mosaic¹". */
    static String unnoted(String cell) {
        String name = cell;
        if (name.length() > LONGEST) return name;
        String without = ADDRESS.matcher(name).replaceFirst("");
        if (!without.isBlank()) name = without;
        without = NOTE_SIGN.matcher(name).replaceFirst("");
        return without.isBlank() ? name : without;
    }

    /**
     * Parts a cell of vendor and name at its first dash, comma, colon, slash, bracket or line break, unless
     * only a legal form follows ("Accela, Inc."), an environment, a version or another name ("formerly Plover"). The
     * order is the header's, but a known vendor is one wherever it stands, as are the words for what an organisation
     * made itself, and else what ends as a company's name does or is called like a public body. Without a mark, and
     * where words say who supplies it, the cell stays whole.
     */
    static NameCell of(String raw, Order order, Vendors vendors, KnownProducts products) {
        Matcher supplied = raw.length() > LONGEST ? null : SUPPLIED_BY.matcher(Fold.tidy(raw));
        if (supplied != null && supplied.matches()) return new NameCell(supplied.group(1), supplied.group(2));
        if (lists(raw, order) || SUPPLIED.matcher(raw).find()) return new NameCell(raw, "");
        NameCell last = withMakerLast(Fold.tidy(raw), vendors, products);
        if (last != null) return last;
        for (int i = 1; i < raw.length() - 1; i++) {
            int length = mark(raw, i);
            if (length == 0) continue;
            // "Gannet (Schools) (Zelva)": the last brackets hold the vendor.
            if (raw.charAt(i) == '(' && OTHER_BRACKETS.matcher(raw.substring(i)).matches()) continue;
            String left = Fold.tidy(raw.substring(0, i));
            String right = Fold.tidy(raw.substring(i + length));
            int close = raw.charAt(i) == '(' ? right.indexOf(')') : -1;
            if (close >= 0) {
                // "Gannet (Zelva) Schools" goes on with the name, "Gannet (Zelva) hosted by them" does not.
                String rest = right.substring(close + 1).strip();
                if (!rest.isEmpty() && !Character.isLowerCase(rest.charAt(0))) left = Fold.tidy(left + " " + rest);
                right = Fold.tidy(right.substring(0, close));
            }
            String folded = Fold.fold(right);
            if (folded.isEmpty() || Fold.fold(left).isEmpty()) continue;
            if (NameSegments.otherName(folded) || close >= 0 && FirmNames.ofFirm(raw.substring(i))) continue;
            int space = folded.indexOf(' ');
            if (FirmNames.legalForm(space < 0 ? folded : folded.substring(0, space))) {
                if (space < 0 && close < 0) return new NameCell(raw, "");
                continue;
            }
            // "Gannet (Test)", "Gannet - v2.1": of a name, and none itself.
            if (Qualifiers.environment(folded) != null || Qualifiers.version(NameWords.of(right)) != null) continue;
            boolean leftKnown = maker(left, vendors, products);
            boolean rightKnown = maker(right, vendors, products);
            if (leftKnown == rightKnown) {
                leftKnown = FirmNames.company(left);
                rightKnown = FirmNames.company(right);
            }
            if (leftKnown == rightKnown) {
                leftKnown = Bodies.looksPublic(Fold.fold(left));
                rightKnown = Bodies.looksPublic(folded);
            }
            boolean vendorLeft = leftKnown == rightKnown ? vendorFirst(left, right, order) : leftKnown;
            String vendor = vendorLeft ? left : right;
            // "Gannet - Payroll": what it is for is nobody's name.
            if (GenericWords.all(Fold.words(vendor)) && !InHouse.makerInName(vendor)) vendor = "";
            return new NameCell(vendorLeft ? right : left, vendor);
        }
        return new NameCell(raw, "");
    }

    /** "Gannet - Schools (Zorb Ltd)": a maker in the brackets that end a cell, where none begins it; else null. */
    private static NameCell withMakerLast(String cell, Vendors vendors, KnownProducts products) {
        Matcher ended = cell.length() > LONGEST ? null : LAST_BRACKETS.matcher(cell);
        if (ended == null || !ended.matches()) return null;
        String inside = ended.group(2);
        if (!maker(inside, vendors, products) && !FirmNames.company(inside)) return null;
        for (int i = 1; i < ended.end(1); i++) {
            if (mark(cell, i) > 0 && maker(cell.substring(0, i).strip(), vendors, products)) return null;
        }
        return new NameCell(ended.group(1), inside);
    }

    /** "Zorb Software - Zorb Gannet": what the other part begins with is the vendor; else as the header says. */
    private static boolean vendorFirst(String left, String right, Order order) {
        String first = Fold.fold(left);
        String second = Fold.fold(right);
        if (second.startsWith(FirmNames.told(first) + " ")) return true;
        return !first.startsWith(FirmNames.told(second) + " ") && order == Order.VENDOR_FIRST;
    }

    /** Whether a cell lists several products, the first with its vendor: "Gannet (Zelva); Plover (Zorb)". */
    private static boolean lists(String raw, Order order) {
        String joints = order == Order.NAME_FIRST ? ";\r\n,/&" : ";\r\n";
        for (int close = raw.indexOf(')'); close >= 0; close = raw.indexOf(')', close + 1)) {
            int next = close + 1;
            while (next < raw.length() && raw.charAt(next) == ' ') next++;
            boolean joint = next < raw.length() && joints.indexOf(raw.charAt(next)) >= 0;
            if (joint && !raw.substring(next + 1).isBlank()) return true;
        }
        return false;
    }

    private static boolean maker(String part, Vendors vendors, KnownProducts products) {
        if (InHouse.makerInName(part)) return true;
        return vendors.of(part).known() && !products.named(Fold.squash(part));
    }

    /** Length of the mark that parts vendor and name at a position; 0 for none. */
    private static int mark(String raw, int i) {
        char c = raw.charAt(i);
        char next = raw.charAt(i + 1);
        if (c == '\n' || c == '(' || c == '|' || c == '/' || c == ';') return 1;
        if (c == ',' || c == ':') return Character.isWhitespace(next) ? 1 : 0;
        if (Character.isWhitespace(c) && (next == '-' || next == '–' || next == '—')) {
            return i + 2 < raw.length() && Character.isWhitespace(raw.charAt(i + 2)) ? 2 : 0;
        }
        return c == '–' || c == '—' ? 1 : 0;
    }
}
