package org.consolidation.analyser.normalise;

import java.util.Set;
import org.consolidation.analyser.catalogue.Bodies;
import org.consolidation.analyser.text.Fold;

/** What stands in brackets in a name: a maker, a version, another name, an abbreviation, or part of the name. */
final class NameAsides {

    private static final String[] ASIDES = {
        "formerly",
        "previously",
        "was ",
        "ex ",
        "includes",
        "including",
        "incl",
        "via ",
        "aka",
        "also known",
        "replaced",
        "replacing",
        "now ",
        "e g ",
        "eg "
    };

    /** Words with which the name of a body that uses a copy ends: "(Kent County Council)", "(SPINE consortium)". */
    private static final Set<String> BODIES = Set.of(
            "council",
            "councils",
            "police",
            "constabulary",
            "consortium",
            "partnership",
            "authority",
            "trust",
            "university");

    private final KnownProducts products;
    private final Vendors vendors;
    private final Uses uses;
    private final NameParts parts;

    NameAsides(KnownProducts products, Vendors vendors, Uses uses, NameParts parts) {
        this.products = products;
        this.vendors = vendors;
        this.uses = uses;
        this.parts = parts;
    }

    /** The name outside brackets; what is inside goes to its field, or stays when it is none. */
    String without(String raw, NameDraft draft) {
        int open = raw.indexOf('(');
        if (open < 0) return raw;
        StringBuilder main = new StringBuilder();
        int at = 0;
        while (open >= 0) {
            int close = raw.indexOf(')', open);
            if (close < 0) close = raw.length();
            main.append(raw, at, open);
            String inside = raw.substring(open + 1, close).strip();
            String rest = raw.substring(Math.min(close + 1, raw.length()));
            String outside = (main + rest).strip();
            boolean kept = !taken(inside, outside, draft);
            if (kept) main.append(' ').append(inside).append(' ');
            if (kept && parts.function(outside) && parts.telling(inside, draft)) draft.mention = inside;
            at = Math.min(close + 1, raw.length());
            open = raw.indexOf('(', at);
        }
        main.append(raw, at, raw.length());
        String tidy = Fold.tidy(main.toString());
        return Fold.fold(tidy).isEmpty() ? raw : tidy;
    }

    private boolean taken(String inside, String outside, NameDraft draft) {
        String folded = Fold.fold(inside);
        if (folded.isEmpty() || outside.isEmpty()) return !outside.isEmpty();
        if (parts.taken(inside, folded, draft) || Platforms.only(Fold.words(inside))) return true;
        KnownProducts.Known product = products.find(Fold.squash(inside), draft.vendor, draft.capabilityId);
        if (product != null) {
            draft.product = product;
            return true;
        }
        // "Mosaic (Frameworki)": what it replaced.
        if (products.replaced(Fold.squash(outside), Fold.squash(inside))) return true;
        boolean where = uses.named(folded) || body(folded);
        if (where && parts.telling(outside, draft)) return true;
        for (String aside : ASIDES) {
            if (folded.startsWith(aside)) return true;
        }
        for (String by : Naming.SUPPLIED_BY) {
            if (folded.startsWith(by.strip() + " ")) {
                Vendors.Vendor named = vendors.of(inside.substring(by.length() - 1));
                boolean body = !named.known() && Bodies.looksPublic(named.key());
                if (draft.vendor.none() && !body) draft.vendor = named;
                return true;
            }
        }
        return abbreviation(outside, inside);
    }

    private static boolean body(String folded) {
        return folded.indexOf(' ') > 0 && BODIES.contains(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    /**
     * Whether capitals in brackets abbreviate the name before them: each is, in order, the beginning of a
     * word or a capital in it ("ArcGIS Online (AGO)", "Learning Management System (LMS)").
     */
    private static boolean abbreviation(String outside, String inside) {
        if (inside.length() < 2 || inside.length() > 8) return false;
        for (int i = 0; i < inside.length(); i++) {
            if (!Character.isUpperCase(inside.charAt(i)) && !Character.isDigit(inside.charAt(i))) return false;
        }
        int next = 0;
        for (int i = 0; i < outside.length() && next < inside.length(); i++) {
            char c = outside.charAt(i);
            boolean first = i == 0 || !Character.isLetterOrDigit(outside.charAt(i - 1));
            if ((first || Character.isUpperCase(c)) && Character.toUpperCase(c) == inside.charAt(next)) next++;
        }
        return next == inside.length();
    }
}
