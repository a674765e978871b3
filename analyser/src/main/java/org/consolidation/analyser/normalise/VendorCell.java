package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.normalise.Vendors.Vendor;
import org.consolidation.analyser.text.Fold;

/** Reads cells that name a firm with what it was called, what it calls itself, or another firm beside it. */
final class VendorCell {

    /** "Zorb Holdings Ltd t/a Zorb": the firm and what it calls itself. */
    private static final Pattern TRADING_AS =
            Pattern.compile("(?i)(.{2,80}?)[\\s,(]+(?:t/a|trading as)\\s+([^()]{2,80})\\)?");

    private static final Pattern FORMERLY = Pattern.compile("(?i)[\\s,;(\\[-]+(formerly|previously|was)\\s");

    /** "Zorb Ltd via G-Cloud 13", "Zorb (CCS RM6194)": the firm and how it was bought from. */
    private static final Pattern ROUTE = Pattern.compile("(?i)(.{2,80}?)(?:[\\s,(\\[–-]+(?:via|through)\\s.*"
            + "|(?:\\s[–-]|\\s*[(\\[,])\\s*[^()\\[\\]]*\\b(?:g-?cloud|crown commercial|ccs|rm ?\\d{4}|bluelight commercial"
            + "|espo|ypo|nepo|digital marketplace|framework)\\b[^()\\[\\]]*[)\\]]?)");

    private static final int LONGEST_NAME = 200;

    /** Letters of a firm's name before or behind a slash: "A/S" is none. */
    private static final int SHORTEST_PART = 3;

    private VendorCell() {}

    /**
     * The vendor of a cell that as a whole names no known firm; null where nothing in it says more.
     *
     * @param folded the cell, folded
     */
    static Vendor of(String raw, String folded, Vendors vendors) {
        if (raw.length() >= LONGEST_NAME) return null;
        if (folded.contains("formerly") || folded.contains("previously") || folded.contains(" was ")) {
            // "Zenith (formerly Zorb)": the present name; the other is for who mines other names.
            Matcher aside = FORMERLY.matcher(raw);
            if (aside.find() && !Fold.fold(raw.substring(0, aside.start())).isEmpty()) {
                return vendors.of(raw.substring(0, aside.start()));
            }
        }
        Matcher trading = TRADING_AS.matcher(raw);
        if (trading.matches()) {
            Vendor shopfront = vendors.of(trading.group(2));
            return shopfront.sure() ? shopfront : vendors.of(trading.group(1));
        }
        Matcher route = ROUTE.matcher(raw.strip());
        if (route.matches()) return vendors.of(route.group(1));
        Vendor named = raw.indexOf('(') > 0 ? besideBrackets(raw, vendors) : null;
        return named == null && raw.indexOf('/') > 0 ? besideSlash(raw, vendors) : named;
    }

    /**
     * The first known firm of "Motorola / Airpoint", one that makes something before one that only sells; where none
     * decides by itself the first whose house another is of: "Servelec / Corelogic". Null for none, and for makers of
     * several houses: which of "Microsoft / Salesforce" made what stands beside it is not said.
     */
    private static Vendor besideSlash(String raw, Vendors vendors) {
        if (raw.contains("://")) return null;
        Vendor maker = null;
        Vendor seller = null;
        List<Vendor> unsure = new ArrayList<>();
        for (String part : raw.split("/")) {
            if (Fold.fold(part).length() < SHORTEST_PART) continue;
            Vendor named = vendors.of(part);
            if (named.sure() && !named.reseller()) {
                if (maker == null) maker = named;
                else if (!maker.key().equals(named.key()) && !vendors.oneHouse(maker.key(), named.key())) return null;
            }
            if (named.sure() && named.reseller() && seller == null) seller = named;
            Vendor owner = named.sure() ? null : vendors.owner(Fold.fold(part));
            if (owner != null) unsure.add(owner);
        }
        if (maker != null) return maker;
        return seller == null ? agreed(unsure, vendors) : seller;
    }

    /**
     * The known firm outside the brackets of "RLDatix (Allocate)", else the one inside; of two names that by themselves
     * do not decide, the outer where both are of one house: "NEC (Northgate)"; null for none.
     */
    private static Vendor besideBrackets(String raw, Vendors vendors) {
        int open = raw.indexOf('(');
        int close = raw.indexOf(')', open);
        int end = close < 0 ? raw.length() : close;
        String after = close < 0 ? "" : raw.substring(close + 1);
        for (String part : new String[] {raw.substring(0, open) + " " + after, raw.substring(open + 1, end)}) {
            if (part.indexOf('(') >= 0) continue;
            Vendor named = vendors.of(part);
            if (named.sure()) return named;
        }
        Vendor outer = vendors.owner(Fold.fold(raw.substring(0, open)));
        Vendor inner = vendors.owner(Fold.fold(raw.substring(open + 1, end)));
        return outer == null || inner == null ? null : agreed(List.of(outer, inner), vendors);
    }

    /** The first firm of whose house another is; null for none. */
    private static Vendor agreed(List<Vendor> firms, Vendors vendors) {
        for (int i = 0; i < firms.size(); i++) {
            Vendor firm = firms.get(i);
            for (Vendor other : firms.subList(i + 1, firms.size())) {
                if (vendors.oneHouse(firm.key(), other.key())) {
                    return new Vendor(firm.key(), firm.shown(), true, false, firm.reseller());
                }
            }
        }
        return null;
    }
}
