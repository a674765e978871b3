package org.consolidation.analyser.report;

import java.util.Locale;
import java.util.Set;
import org.consolidation.analyser.text.StableHash;

/** File names of pages from ids: safe on every file system, one name per id. */
public final class PageNames {

    private static final int LONGEST = 80;
    private static final Set<String> TAKEN = Set.of(
            "index",
            "unclassified",
            "con",
            "prn",
            "aux",
            "nul",
            "com1",
            "com2",
            "com3",
            "com4",
            "com5",
            "com6",
            "com7",
            "com8",
            "com9",
            "lpt1",
            "lpt2",
            "lpt3",
            "lpt4",
            "lpt5",
            "lpt6",
            "lpt7",
            "lpt8",
            "lpt9");

    private PageNames() {}

    /**
     * The page's file name, in lower case, "unclassified" for the empty id. Codes ("E10000016") and
     * slugs ("city-of-york") are kept; any other id gives its letters and digits and a hash of itself,
     * and so does a slug that could be a code, so that two ids never meet.
     */
    public static String of(String id) {
        if (id.isEmpty()) return "unclassified.html";
        String lower = id.toLowerCase(Locale.ROOT);
        boolean kept = code(lower) ? id.equals(id.toUpperCase(Locale.ROOT)) : id.equals(lower) && slug(lower);
        if (kept && !TAKEN.contains(lower)) return lower + ".html";
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < lower.length() && slug.length() < LONGEST / 2; i++) {
            char c = lower.charAt(i);
            if (plain(c)) slug.append(c);
            else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') slug.append('-');
        }
        String prefix = slug.toString().replaceAll("-$", "");
        return (prefix.isEmpty() ? "id" : prefix) + "-" + StableHash.id(id) + ".html";
    }

    /** One to four letters, then digits or nothing. */
    private static boolean code(String name) {
        int letters = 0;
        while (letters < name.length() && name.charAt(letters) >= 'a' && name.charAt(letters) <= 'z') letters++;
        if (letters < 1 || letters > 4 || name.length() > LONGEST) return false;
        for (int i = letters; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') return false;
        }
        return true;
    }

    private static boolean slug(String name) {
        if (name.length() > LONGEST || name.charAt(0) == '-') return false;
        for (int i = 0; i < name.length(); i++) {
            if (!plain(name.charAt(i)) && name.charAt(i) != '-') return false;
        }
        return true;
    }

    private static boolean plain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
