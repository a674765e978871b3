package org.consolidation.analyser.normalise;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.catalogue.Bodies;
import org.consolidation.analyser.text.Fold;

/**
 * What a contract is about, without the words of buying: "RM5186 SO8363 Provision of Sophos Licences" is
 * about Sophos. What would leave nothing, or only a number, stays.
 */
final class ContractTitle {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:(?:[A-Z]{2,8}[-_]?\\d{2,}[\\w/.-]*|[A-Z]{2,5} \\d{3,}[a-z]?)(?:\\s*[-–:]\\s*|\\s+))+(?=\\S)");
    private static final String ACT = "(?:provision|supply|purchase|renewal|procurement|delivery|implementation|support"
            + "|maintenance|hosting|award|appointment|extension|contract|quotation|tender|further competition"
            + "|invitation to (?:tender|quote)|request for quotation|call[- ]?off|licen[cs]e|licen[cs]ing"
            + "|subscription|installation)";
    private static final Pattern BUYING = Pattern.compile("(?i)(?:the )?" + ACT + "(?:\\s*(?:,|/|&|and)\\s*" + ACT
            + ")*\\s+(?:of|for|to)\\s+(?:the |an |a )?(?=\\S)");
    private static final Set<String> TAIL = Phrases.set("""
            renewal, renewals, contract, contracts, licence, licences, license, licenses, licensing, support,
            maintenance, subscription, subscriptions, agreement, procurement, itt, rfq, award, extension, annual,
            and, the, a, of, for""");

    private static final int LONGEST = 200;

    private static final Pattern VIA =
            Pattern.compile("(?i)(.*\\S)\\s+\\(?(?:via|through|from|supplied by|purchased from)\\s+([^()]{2,40}?)\\)?");

    private ContractTitle() {}

    /** The title without reference, buying words and years around what is bought. */
    static String plain(String title) {
        String text =
                REFERENCE.matcher(title).lookingAt() ? REFERENCE.matcher(title).replaceFirst("") : title;
        var buying = BUYING.matcher(text);
        while (buying.lookingAt()) {
            text = text.substring(buying.end());
            buying = BUYING.matcher(text);
        }
        NameWords words = NameWords.of(withoutBuyer(text));
        int size = words.size();
        while (size > 1 && (TAIL.contains(words.folded(size - 1)) || year(words.folded(size - 1)))) size--;
        boolean empty = size == 0 || size == 1 && TAIL.contains(words.folded(0));
        return empty ? title : begun(words, size);
    }

    /** The first words as they stand, their brackets too: "Asset software (Mayrise) renewal" names Mayrise. */
    private static String begun(NameWords words, int size) {
        String text = words.text();
        if (size == words.size()) return Fold.tidy(text);
        String begun = text.substring(
                words.words().get(0).start(), words.words().get(size - 1).end());
        boolean open = begun.lastIndexOf('(') > begun.lastIndexOf(')');
        return Fold.tidy(open ? begun + ")" : begun);
    }

    /**
     * "Bytes Software Services - Microsoft Subscription" and "Microsoft licences via Bytes" are about what Bytes
     * sells on.
     */
    static String withoutSeller(String title, Predicate<String> seller) {
        int dash = title.indexOf(" - ");
        boolean sold = dash > 0 && dash + 3 < title.length() && seller.test(title.substring(0, dash));
        if (sold) return title.substring(dash + 3).strip();
        if (title.length() > LONGEST) return title;
        Matcher via = VIA.matcher(title);
        return via.matches() && seller.test(via.group(2)) ? via.group(1).strip() : title;
    }

    /** "… for Blackpool Council". */
    private static String withoutBuyer(String text) {
        int at = text.toLowerCase(java.util.Locale.ROOT).lastIndexOf(" for ");
        return at > 0 && Bodies.looksPublic(Fold.fold(text.substring(at + 5))) ? text.substring(0, at) : text;
    }

    private static boolean year(String word) {
        if (word.length() != 4 && word.length() != 2) return false;
        for (int i = 0; i < word.length(); i++) if (!Character.isDigit(word.charAt(i))) return false;
        return word.length() == 2 || word.startsWith("20") || word.startsWith("19");
    }
}
