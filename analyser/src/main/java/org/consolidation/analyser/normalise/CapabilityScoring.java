package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.normalise.CapabilityKeywords.Match;
import org.consolidation.analyser.normalise.CapabilityKeywords.Phrase;
import org.consolidation.analyser.text.Fold;

/**
 * Scores capabilities by the words and codes of a record. A plain additive score; the factors are judgement.
 * A phrase weighs by its words, three at most, divided by the number of capabilities that share it: 18 a word
 * in the name, 24 in the category, 12 in the description; a keyword of one word in the name 22, a synonym of one
 * word 18 at most, a phrase that is the whole name or category but for words of buying and of editions double, one
 * that is the whole description 21 at least, one of such words alone ("cloud hosting") beside others in the name 21
 * at most. A phrase within a longer one says nothing. A description's words after the fortieth weigh two thirds, and
 * its second and further synonyms of one word half. A
 * name of a product weighs as two words and one point, in the description as one word. A maker of one function, and a
 * code of the procurement vocabulary, weigh 20. One loose sign alone is too little: on the half of the labelled sample
 * that rules were tuned on, it was right in 4 cases of 12. A maker of several products, all of one function, is enough,
 * and so is one whose name is all that the system is called by.
 */
final class CapabilityScoring implements Serializable {

    private static final int IN_NAME = 18;
    private static final int IN_CATEGORY = 24;
    private static final int IN_DESCRIPTION = 12;
    private static final int MAKER = 20;
    private static final int SURE_MAKER = 24;
    /** Products, all of one function, from which on a maker tells the function. */
    private static final int SEVERAL_PRODUCTS = 3;

    private static final int CODE = 20;

    private static final int KEYWORD_IN_NAME = 22;
    /** A synonym of one word, whatever cell it is in. */
    private static final int ONE_SYNONYM = 18;

    /** The same for the keywords by which descriptions are compared. */
    private static final int LEAST_COMPARED = 20;

    private static final int READ_CHARACTERS = 2_000;

    /**
     * Words of a description that only says what a system is; a longer one is running text, which tells of its
     * surroundings too. Of 60 real systems of such texts that were told by one phrase of two words, about 25 were right.
     */
    private static final int SHORT_TEXT_WORDS = 30;

    /** Words of running text that say most of what a system is. */
    private static final int EARLY_WORDS = 40;

    private static final int CODE_DIGITS = 8;
    /** Digits of a code that name its group; with fewer it says nothing. */
    private static final int GROUP_DIGITS = 3;

    /** Of licences for anything: buyers file every software under it. */
    private static final String LICENCES = "48218000";

    /** Words of a name that say how, for whom or in which edition a thing is bought, not what it is. */
    private static final Set<String> FILLER = Phrases.set("""
            the, a, an, of, for, and, to, in, on, with, our, new, us, u, s, uk, gov, govt, government, federal, public,
            sector, cloud, saas, hosting, hosted, online, ondemand, software, system, systems, platform, solution,
            solutions, service, services, suite, application, applications, app, tool, tools, product, products, package, licence, licences,
            license, licenses, licensing, licencing, subscription, subscriptions, renewal, renewals, maintenance,
            support, supply, provision, purchase, procurement, contract, contracts, agreement, award, annual, annually,
            year, years, enterprise, commercial, professional, premium, standard, edition, pro, moderate, high, low, council,
            police, database, databases, db, module, modules, archive, replacement, additional, extension, implementation, framework, g, via, ltd, inc""");

    /** Short forms that have one meaning, and what they stand for; each has an "m". */
    private static final String[][] SHORT_FORMS = {
        {" mgmt ", " management "},
        {" mgt ", " management "},
        {" mngt ", " management "},
        {" managment ", " management "},
        {" comms ", " communications "}
    };

    /** Digits of a word that is a reference: "scm079", "rm5466". */
    private static final int REFERENCE_DIGITS = 3;

    /** Phrases that in the text of a notice are about the purchase, not about what is bought. */
    private static final Set<String> OF_BUYING = Phrases.set("""
            procurement, procurements, e procurement, eprocurement, procurement system, the chest, multiquote, in tend,
            procontract, tendering, e tendering, etendering, tender portal, purchasing, purchase order, purchase orders,
            sourcing, dynamic purchasing system, procurement portal, e tender portal, electronic tendering,
            supplier registration, contract management, supplier management, supplier portal, project,
            projects, programme, programmes, program, notification, notifications, appointment, consultation""");

    private final List<String> ids;
    private final CapabilityKeywords keywords;
    private final Map<String, Integer> codes;
    private final Map<String, Maker> makers;

    /** The one function that all products of a maker serve, and how many these are. */
    record Maker(int capability, int products) implements Serializable {}

    CapabilityScoring(
            List<String> ids, CapabilityKeywords keywords, Map<String, Integer> codes, Map<String, Maker> makers) {
        this.ids = ids;
        this.keywords = keywords;
        this.codes = codes;
        this.makers = makers;
    }

    /**
     * The capability that scores most, if it scores enough and no other as much.
     *
     * @param category folded
     * @param maker folded
     * @param sector of the body; ""
     */
    CapabilityProposal propose(String name, String category, String maker, String description, String sector) {
        CapabilitySheet all = new CapabilitySheet();
        CapabilitySheet compared = new CapabilitySheet();
        String named = spelledOut(Fold.fold(name));
        count(named, IN_NAME, all, compared, Set.of(), sector);
        // Of a category that gives a code the label is the list's, not the record's.
        boolean coded = codes(category, all);
        count(spelledOut(category), IN_CATEGORY, coded ? null : all, compared, Set.of(), sector);
        String read = description.length() > READ_CHARACTERS ? description.substring(0, READ_CHARACTERS) : description;
        count(spelledOut(Fold.fold(read)), IN_DESCRIPTION, all, compared, coded ? OF_BUYING : Set.of(), sector);
        Maker only = maker.isEmpty() ? null : makers.get(maker);
        if (only != null) {
            int first = first(named);
            String words = named.substring(first, last(named, first));
            boolean alone = words.replace(" ", "").equals(maker.replace(" ", ""))
                    || Phrases.begins(words, maker) && all.noneBut(only.capability());
            int weight = alone || only.products() >= SEVERAL_PRODUCTS ? SURE_MAKER : MAKER;
            all.add(only.capability(), weight, maker, "maker " + maker);
        }
        String comparedAs = compared.first(LEAST_COMPARED) < 0 ? "" : ids.get(compared.first(LEAST_COMPARED));
        return all.proposal(ids, comparedAs);
    }

    /** Folded text with the commonest short forms of words of functions spelled out. */
    private static String spelledOut(String folded) {
        if (folded.indexOf('m') < 0) return folded;
        String padded = " " + folded + " ";
        for (String[] form : SHORT_FORMS) padded = padded.replace(form[0], form[1]);
        return padded.substring(1, padded.length() - 1);
    }

    /** @param said phrases that say nothing here */
    private void count(
            String text, int each, CapabilitySheet all, CapabilitySheet compared, Set<String> said, String sector) {
        List<Match> matches = keywords.in(text, sector);
        if (matches.isEmpty()) return;
        int first = first(text);
        int last = last(text, first);
        boolean running = each == IN_DESCRIPTION && words(text) > SHORT_TEXT_WORDS;
        for (Match match : matches) {
            Phrase phrase = match.phrase();
            if (phrase.keyword().length > 0) {
                int weight = each * phrase.words() / phrase.keyword().length;
                for (int capability : phrase.keyword()) {
                    compared.add(capability, weight, phrase.folded(), phrase.folded());
                }
            }
            if (all == null || phrase.all().length == 0 || said.contains(phrase.folded())) continue;
            boolean whole = match.from() <= first && match.to() >= last;
            int weight = weight(match, each, whole, running, text) / phrase.all().length;
            boolean loose = each == IN_DESCRIPTION && !whole && !phrase.curated() && phrase.words() == 1;
            for (int capability : phrase.all()) {
                if (match.overruled(capability, matches)) continue;
                all.add(capability, weight, phrase.root(), phrase.folded(), loose);
            }
        }
    }

    /** What a phrase weighs where it stands, before capabilities share it. */
    private static int weight(Match match, int each, boolean whole, boolean running, String text) {
        Phrase phrase = match.phrase();
        boolean name = each == IN_NAME;
        int words = !phrase.mention() ? phrase.words() : name ? 2 : 1;
        int weight = each * words;
        if (name && phrase.curated()) weight = Math.max(weight, KEYWORD_IN_NAME);
        if (name && phrase.mention()) weight++;
        if (!phrase.curated() && words == 1) weight = Math.min(weight, ONE_SYNONYM);
        if (running) weight = match.word() < EARLY_WORDS ? weight * 2 / 3 : weight / 2;
        if (whole) return each == IN_DESCRIPTION ? Math.max(weight, CapabilitySheet.LEAST) : 2 * weight;
        boolean said = name && !phrase.mention() && allFiller(text, match.from(), match.to());
        return said ? Math.min(weight, CapabilitySheet.LEAST) : weight;
    }

    private static int words(String text) {
        return (int) text.chars().filter(c -> c == ' ').count() + 1;
    }

    /** Whether the words say how, for whom or in which edition a thing is bought. */
    private static boolean allFiller(String text, int from, int to) {
        for (int at = from; at < to; ) {
            int space = text.indexOf(' ', at);
            int end = space < 0 || space > to ? to : space;
            if (!filler(text, at, end)) return false;
            at = end + 1;
        }
        return true;
    }

    /** Where the first word begins that is no filler; 0 when all are. */
    private static int first(String text) {
        for (int at = 0; at < text.length(); ) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            if (!filler(text, at, end)) return at;
            at = end + 1;
        }
        return 0;
    }

    /** Where the last word ends that is no filler; the whole length when all are. */
    private static int last(String text, int first) {
        int last = text.length();
        while (last > first) {
            int at = text.lastIndexOf(' ', last - 1) + 1;
            if (!filler(text, at, last)) return last;
            last = at - 1;
        }
        return text.length();
    }

    private static boolean filler(String text, int from, int to) {
        String word = text.substring(from, to);
        long digits = word.chars().filter(c -> c >= '0' && c <= '9').count();
        return FILLER.contains(word) || digits == word.length() || digits >= REFERENCE_DIGITS;
    }

    /** Counts the codes of a category; whether there was one, known or not. */
    private boolean codes(String category, CapabilitySheet all) {
        boolean any = false;
        if (category.length() < CODE_DIGITS) return false;
        for (String word : category.split(" ")) {
            if (word.length() != CODE_DIGITS || !word.chars().allMatch(Character::isDigit)) continue;
            any = true;
            Integer capability = ofCode(word);
            if (capability != null) all.add(capability, CODE, "code", "CPV " + word);
        }
        return any;
    }

    /** Of the longest group of the vocabulary that holds the code; null when none is known. */
    private Integer ofCode(String code) {
        if (code.equals(LICENCES)) return null;
        for (int digits = CODE_DIGITS; digits >= GROUP_DIGITS; digits--) {
            Integer capability = codes.get(code.substring(0, digits) + "0".repeat(CODE_DIGITS - digits));
            if (capability != null) return capability;
        }
        return null;
    }
}
