package org.consolidation.analyser.normalise;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/** Tells what an organisation built itself: that is not a product and is never one with another's. */
final class InHouse {

    private static final Set<String> MAKERS = Set.of(
            "inhouse",
            "internal",
            "internally",
            "internally developed",
            "internal development",
            "own",
            "own development",
            "own developed",
            "custom",
            "custom built",
            "custom build",
            "custom made",
            "bespoke",
            "bespoke development",
            "self developed",
            "self built",
            "home grown",
            "homegrown",
            "developed internally",
            "developed in house",
            "developed inhouse",
            "built in house",
            "council",
            "the council",
            "internal it",
            "ict",
            "it department",
            "ict department",
            "it services",
            "ict services",
            "us",
            "ourselves",
            "yes");
    /** Of those, what means something else where it stands beside a name: "Council", "ICT". */
    private static final Set<String> OF_OTHER_USE =
            Set.of("council", "the council", "ict", "it services", "ict services", "us", "own", "yes");
    /** "Built by us", "our ICT team", "self-written", "developed by the web team". */
    private static final Pattern OWN_PEOPLE =
            Pattern.compile("(?:(?:built|developed|written|made|created|designed|maintained) by )?"
                    + "(?:us|ourselves|our own staff|our staff|(?:the |our |own |our own |council |internal |corporate )?"
                    + "(?:it|ict|digital|web|gis) (?:team|department|section|developers))"
                    + "|self (?:made|written|created)");

    private static final Set<String> MARKERS =
            Set.of("custom", "bespoke", "inhouse", "homegrown", "html", "json", "xml", "api", "csv", "rss");
    private static final Set<String> FILLERS = Set.of(
            "base",
            "paged",
            "page",
            "web",
            "website",
            "site",
            "built",
            "build",
            "system",
            "systems",
            "software",
            "solution",
            "application",
            "app",
            "database",
            "db",
            "developed",
            "development",
            "internal",
            "in",
            "house",
            "own",
            "feed",
            "scraper",
            "code",
            "made",
            "spreadsheet",
            "excel",
            "access");

    private InHouse() {}

    /** Whether a supplier cell says that nobody sold it. */
    static boolean maker(String raw) {
        String folded = Fold.fold(raw);
        if (folded.isEmpty()) return false;
        return MAKERS.contains(folded) && !folded.equals("yes")
                || OWN_PEOPLE.matcher(folded).matches()
                || folded.startsWith("in house")
                || folded.startsWith("inhouse")
                || folded.startsWith("bespoke ")
                || folded.startsWith("internal ");
    }

    /**
     * Whether a part of a name says who made it, as a supplier cell would, and can say nothing else: "In-house" of
     * "Gannet (In-house)", but not "Internal audit", which is a function, nor "Council".
     */
    static boolean makerInName(String part) {
        String folded = Fold.fold(part);
        boolean words = MAKERS.contains(folded) && !OF_OTHER_USE.contains(folded);
        return words
                || OWN_PEOPLE.matcher(folded).matches()
                || folded.startsWith("in house")
                || folded.startsWith("inhouse");
    }

    /**
     * Whether a "bespoke?" cell says so.
     *
     * @param yesMeansOwn whether the column asks for that, and not for its opposite ("COTS?")
     */
    static boolean stated(String raw, boolean yesMeansOwn) {
        String folded = Fold.fold(raw);
        boolean yes = folded.equals("yes") || folded.equals("y") || folded.equals("true");
        return yes ? yesMeansOwn : MAKERS.contains(folded) || maker(raw);
    }

    /** Whether a name merely says that something was made to measure: "Custom HTML (Paged)". */
    static boolean name(List<String> folded) {
        boolean marked = false;
        for (int i = 0; i < folded.size(); i++) {
            String word = folded.get(i);
            boolean inHouse = word.equals("in")
                    && i + 1 < folded.size()
                    && folded.get(i + 1).equals("house");
            if (MARKERS.contains(word) || inHouse) {
                marked = true;
            } else if (!FILLERS.contains(word)) {
                return false;
            }
        }
        return marked;
    }
}
