package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.normalise.CapabilityKeywords.Phrase;
import org.consolidation.analyser.text.Fold;

/**
 * Scores capabilities by the words and codes of a record. A plain additive score; the factors are judgement.
 * A phrase weighs by its words, three at most, divided by the number of capabilities that share it: 18 a word
 * in the name, 24 in the category, 12 in the description; a keyword of one word in the name 21, a synonym of one
 * word 18 at most, a phrase that is the whole name or category but for words of buying and of editions double, one
 * that is the whole description 21 at least. A
 * name of a product weighs as two words, in the description as one. A maker of one function, and a code of the
 * procurement vocabulary, weigh 20. One loose sign alone is too little: on the half of the labelled sample that
 * rules were tuned on, it was right in 4 cases of 12. A maker of several products, all of one function, is enough, and
 * so is one whose name is all that the system is called by.
 */
final class CapabilityScoring implements Serializable {

    /** Words alone never outrank a statement. */
    private static final int MOST = 75;

    private static final int IN_NAME = 18;
    private static final int IN_CATEGORY = 24;
    private static final int IN_DESCRIPTION = 12;
    private static final int MAKER = 20;
    private static final int SURE_MAKER = 24;
    /** Products, all of one function, from which on a maker tells the function. */
    private static final int SEVERAL_PRODUCTS = 3;

    private static final int CODE = 20;

    /** A keyword in the name suffices, or a description that says nothing else; a word in it, a code or a maker does not. */
    private static final int LEAST = 21;

    private static final int KEYWORD_IN_NAME = 21;
    /** A synonym of one word, whatever cell it is in. */
    private static final int ONE_SYNONYM = 18;

    /** The same for the keywords by which descriptions are compared. */
    private static final int LEAST_COMPARED = 20;

    private static final int READ_CHARACTERS = 2_000;
    private static final int CODE_DIGITS = 8;
    /** Digits of a code that name its group; with fewer it says nothing. */
    private static final int GROUP_DIGITS = 3;

    /** Of licences for anything: buyers file every software under it. */
    private static final String LICENCES = "48218000";

    /** Words of a name that say how, for whom or in which edition a thing is bought, not what it is. */
    private static final Set<String> FILLER = Phrases.set("""
            the, a, an, of, for, and, to, in, on, with, our, new, us, u, s, uk, gov, govt, government, federal, public,
            sector, cloud, saas, online, ondemand, software, system, systems, platform, solution, solutions, service,
            services, suite, application, applications, app, tool, tools, product, products, package, licence, licences,
            license, licenses, licensing, licencing, subscription, subscriptions, renewal, renewals, maintenance,
            support, supply, provision, purchase, procurement, contract, contracts, agreement, award, annual, annually,
            year, years, enterprise, commercial, professional, premium, standard, edition, pro, moderate, high, low, council,
            police, replacement, additional, extension, implementation, framework, g, via, ltd, inc""");

    /** Digits of a word that is a reference: "scm079", "rm5466". */
    private static final int REFERENCE_DIGITS = 3;

    /** Phrases that in the text of a notice are about the purchase, not about what is bought. */
    private static final Set<String> OF_BUYING = Phrases.set("""
            procurement, procurements, e procurement, eprocurement, procurement system, the chest, multiquote, in tend,
            procontract, tendering, e tendering, etendering, tender portal, purchasing, purchase order, purchase orders,
            sourcing, dynamic purchasing system, contract management, supplier management, supplier portal, project,
            projects, programme, programmes, program, notification, notifications, appointment, consultation""");

    /** Phrases that a proposal quotes. */
    private static final int QUOTED = 6;

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
     */
    CapabilityProposal propose(String name, String category, String maker, String description) {
        Sheet all = new Sheet();
        Sheet compared = new Sheet();
        String named = Fold.fold(name);
        count(named, IN_NAME, all, compared, Set.of());
        // Of a category that gives a code the label is the list's, not the record's.
        boolean coded = codes(category, all);
        count(category, IN_CATEGORY, coded ? null : all, compared, Set.of());
        String read = description.length() > READ_CHARACTERS ? description.substring(0, READ_CHARACTERS) : description;
        count(Fold.fold(read), IN_DESCRIPTION, all, compared, coded ? OF_BUYING : Set.of());
        Maker only = maker.isEmpty() ? null : makers.get(maker);
        if (only != null) {
            int first = first(named);
            boolean alone = named.substring(first, last(named, first)).equals(maker);
            int weight = alone || only.products() >= SEVERAL_PRODUCTS ? SURE_MAKER : MAKER;
            all.add(only.capability(), weight, maker, "maker " + maker);
        }
        String comparedAs = compared.first(LEAST_COMPARED) < 0 ? "" : ids.get(compared.first(LEAST_COMPARED));
        return all.proposal(ids, comparedAs);
    }

    /** @param said phrases that say nothing here */
    private void count(String text, int each, Sheet all, Sheet compared, Set<String> said) {
        boolean name = each == IN_NAME;
        int first = first(text);
        int last = last(text, first);
        for (int at = 0; at < text.length(); ) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            for (Phrase phrase : keywords.beginning(text, at, end)) {
                String folded = phrase.folded();
                int stop = at + folded.length();
                if (!text.startsWith(folded, at) || stop < text.length() && text.charAt(stop) != ' ') continue;
                if (phrase.keyword().length > 0) {
                    int weight = each * phrase.words() / phrase.keyword().length;
                    for (int capability : phrase.keyword()) compared.add(capability, weight, folded, folded);
                }
                if (all == null || said.contains(folded)) continue;
                int words = !phrase.mention() ? phrase.words() : name ? 2 : 1;
                int weight = each * words;
                if (name && phrase.curated()) weight = Math.max(weight, KEYWORD_IN_NAME);
                if (!phrase.curated() && words == 1) weight = Math.min(weight, ONE_SYNONYM);
                boolean whole = at <= first && stop >= last;
                if (whole) weight = each == IN_DESCRIPTION ? Math.max(weight, LEAST) : 2 * weight;
                for (int capability : phrase.all()) {
                    all.add(capability, weight / phrase.all().length, phrase.root(), folded);
                }
            }
            at = end + 1;
        }
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
    private boolean codes(String category, Sheet all) {
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

    /** Scores of all capabilities, and what gave them; each phrase counts once. */
    private static final class Sheet {

        /** Those that anything points to, in the order in which it did: few of the catalogue. */
        private int[] capabilities = new int[8];

        private int[] score = new int[8];
        private final List<List<String>> counted = new ArrayList<>(8);
        private final List<List<String>> words = new ArrayList<>(8);
        private int size;

        void add(int capability, int weight, String key, String word) {
            int at = 0;
            while (at < size && capabilities[at] != capability) at++;
            if (at == size) begin(capability);
            List<String> before = counted.get(at);
            if (before.contains(key)) return;
            before.add(key);
            score[at] += weight;
            if (words.get(at).size() < QUOTED) words.get(at).add(word);
        }

        private void begin(int capability) {
            if (size == capabilities.length) {
                capabilities = Arrays.copyOf(capabilities, 2 * size);
                score = Arrays.copyOf(score, 2 * size);
            }
            capabilities[size++] = capability;
            counted.add(new ArrayList<>(2));
            words.add(new ArrayList<>(2));
        }

        /** The capability of the highest score; -1 when it is too low or not alone. */
        int first(int least) {
            int first = place(least);
            return first < 0 ? -1 : capabilities[first];
        }

        private int place(int least) {
            int best = best(-1);
            int second = best(best);
            boolean alone = best >= 0 && score[best] >= least && (second < 0 || score[second] < score[best]);
            return alone ? best : -1;
        }

        /** Where the highest score but one stands; of equals the first of the catalogue; -1 for none. */
        private int best(int but) {
            int best = -1;
            for (int i = 0; i < size; i++) {
                if (i == but || score[i] <= 0) continue;
                boolean more = best < 0
                        || score[i] > score[best]
                        || score[i] == score[best] && capabilities[i] < capabilities[best];
                if (more) best = i;
            }
            return best;
        }

        CapabilityProposal proposal(List<String> ids, String comparedAs) {
            int best = best(-1);
            if (best < 0) return new CapabilityProposal("", 0, "", "", "none", comparedAs);
            String quoted = String.join(", ", words.get(best));
            int first = place(LEAST);
            if (first < 0) {
                return new CapabilityProposal("", 0, quoted, ids.get(capabilities[best]), "none", comparedAs);
            }
            int second = best(first);
            return new CapabilityProposal(
                    ids.get(capabilities[first]),
                    Math.min(MOST, 20 + score[first]),
                    quoted,
                    second < 0 ? "" : ids.get(capabilities[second]),
                    "keywords",
                    comparedAs);
        }
    }
}
