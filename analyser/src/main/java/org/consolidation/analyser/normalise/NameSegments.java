package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.text.Fold;

/** Parts of a name that a dash, comma, colon, slash or bar sets apart. */
final class NameSegments {

    /** How a part of a name begins that is another name of it. */
    private static final String[] OTHER_NAMES = {
        "formerly ", "previously ", "was ", "ex ", "now ", "aka ", "also known as "
    };

    private final KnownProducts products;
    private final NameParts parts;

    NameSegments(KnownProducts products, NameParts parts) {
        this.products = products;
        this.parts = parts;
    }

    /** "Vendor - Product", "Product, Vendor", "Product - Training": parts that are no name go to their fields. */
    String without(String main, NameDraft draft) {
        List<String> segments = segments(main);
        if (segments.size() < 2) return main;
        List<String> names = new ArrayList<>();
        for (String segment : withoutFunction(segments, draft)) {
            boolean last = names.isEmpty() && segment == segments.get(segments.size() - 1);
            if (!names.isEmpty() && otherName(Fold.fold(segment))) continue;
            if (!names.isEmpty() && parts.used(segment, String.join(" ", names), draft)) continue;
            if (last || !parts.taken(segment, Fold.fold(segment), draft)) names.add(segment);
        }
        return names.size() == segments.size() ? main : String.join(" - ", names);
    }

    /**
     * "Payroll - iTrent", "Housing: Mosaic": a known product without what it is for. Of one that nobody knows it
     * is said that the name mentions it: "Payroll - Kent" names a place.
     */
    private List<String> withoutFunction(List<String> segments, NameDraft draft) {
        if (!parts.function(segments.get(0))) return segments;
        List<String> rest = segments.subList(1, segments.size());
        String text = String.join(" ", rest);
        if (products.find(Fold.squash(text), draft.vendor, draft.capabilityId) != null) return rest;
        boolean aside =
                Qualifiers.environment(Fold.fold(text)) != null || Qualifiers.version(NameWords.of(text)) != null;
        if (!aside && parts.telling(text, draft)) draft.mention = text;
        return segments;
    }

    /** Whether a folded part behind a name is another name of it, "formerly plover": for who mines other names. */
    static boolean otherName(String folded) {
        for (String cue : OTHER_NAMES) if (folded.startsWith(cue)) return true;
        return false;
    }

    private static List<String> segments(String main) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < main.length(); i++) {
            char c = main.charAt(i);
            boolean blanks = i > 0 && i + 1 < main.length() && main.charAt(i - 1) == ' ' && main.charAt(i + 1) == ' ';
            boolean dash = (c == '-' || c == '–' || c == '—' || c == '/') && blanks;
            boolean mark = (c == ',' || c == ':') && i + 1 < main.length() && main.charAt(i + 1) == ' ';
            if (dash || mark || c == '|' || c == '_') {
                segments.add(main.substring(start, i).strip());
                start = i + 1;
            }
        }
        segments.add(main.substring(start).strip());
        segments.removeIf(s -> Fold.fold(s).isEmpty());
        return segments;
    }
}
