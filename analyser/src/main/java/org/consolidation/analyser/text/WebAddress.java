package org.consolidation.analyser.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of pages, among them those that stand where a firm's name should. */
public final class WebAddress {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://(?:www\\.)?|www\\.)([a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?::\\d+)?(?:[/?#]\\S*)?",
            Pattern.CASE_INSENSITIVE);

    /** What stands before the letters of a country and is no name yet: "example.co.uk". */
    private static final Set<String> KINDS = Set.of("co", "com", "org", "net", "ac", "gov", "nhs", "police");

    private WebAddress() {}

    /** Whether a cell is an address, whatever its site. */
    public static boolean isOne(String cell) {
        return cell.startsWith("http://") || cell.startsWith("https://") || cell.startsWith("www.");
    }

    /**
     * The name that somebody registered, in small letters: "civica" of "https://www.civica.com/en-gb", "zorb-soft" of
     * "http://help.zorb-soft.co.uk"; null for what is no address. A bare "monday.com" is a name and no address.
     */
    public static String name(String text) {
        Matcher address = ADDRESS.matcher(text.strip());
        if (!address.matches()) return null;
        List<String> labels = List.of(address.group(1).toLowerCase(Locale.ROOT).split("\\."));
        int last = labels.size() - 1;
        boolean country = labels.get(last).length() == 2 && last >= 2 && KINDS.contains(labels.get(last - 1));
        return labels.get(country ? last - 2 : last - 1);
    }
}
