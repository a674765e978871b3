package org.consolidation.analyser.normalise;

import static org.consolidation.analyser.normalise.MentionWords.BASE;
import static org.consolidation.analyser.normalise.MentionWords.BY;
import static org.consolidation.analyser.normalise.MentionWords.LEGAL;
import static org.consolidation.analyser.normalise.MentionWords.LINKS;
import static org.consolidation.analyser.normalise.MentionWords.LINK_TO;
import static org.consolidation.analyser.normalise.MentionWords.MADE;
import static org.consolidation.analyser.normalise.MentionWords.MATERIAL;
import static org.consolidation.analyser.normalise.MentionWords.METHOD;
import static org.consolidation.analyser.normalise.MentionWords.ON;
import static org.consolidation.analyser.normalise.MentionWords.ONES_OWN;
import static org.consolidation.analyser.normalise.MentionWords.PAST;
import static org.consolidation.analyser.normalise.MentionWords.SKIPPED;
import static org.consolidation.analyser.normalise.MentionWords.USES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds in a description the product that the system is, as against those that it exchanges data with,
 * runs on, or has replaced. What stands behind "interfaces with", "exports to", "replaced" and the like is
 * left out to the end of the clause; what stands behind "based on", "powered by", "name for" or "is our" is said to be
 * the product.
 */
final class Mentions {

    /**
     * What a description names.
     *
     * @param phrases names as they stand, in order; not what is excluded
     * @param known the known product most likely meant; null for none
     * @param said how surely the known product is what the system is: {@link #SAID}, {@link #USED} or
     *     {@link #NAMED}
     * @param unknown a name that the reference tables do not know, said to be the product; ""
     * @param maker who is said to supply or make it, as it stands; ""
     * @param defined name that the text says what it is ("GIMP is an image editor for Linux") and of which it says
     *     no other product to be; ""
     */
    record Found(
            List<String> phrases, KnownProducts.Known known, int said, String unknown, String maker, String defined) {}

    /** Merely occurs. */
    static final int NAMED = 0;
    /** "Uses X", "using X". */
    static final int USED = 1;
    /** "Based on X", "powered by X", "is our X", "our name for X", or X heads the text. */
    static final int SAID = 2;

    private static final Set<String> PREPOSITIONS =
            Set.of("for", "to", "in", "as", "with", "by", "on", "at", "and", "of");

    static final Found NOTHING = new Found(List.of(), null, NAMED, "", "", "");

    /** Longer phrases than this are headlines. */
    private static final int LONGEST = 5;

    /** What other products run on or open: to be named beside one is no statement about it. */
    private static final Set<String> UNDERLYING = Phrases.set("""
            sql server, microsoft sql server, windows, microsoft windows, windows server, oracle database, azure,
            microsoft azure, aws, amazon web services, citrix, vmware, active directory, microsoft active directory,
            linux, mysql, postgresql, internet explorer, google chrome, microsoft edge, entra id, microsoft entra id,
            mozilla firefox, firefox, iphone, ipad, ios, android, macos, ubuntu, debian, centos,
            red hat enterprise linux, oracle linux, hyper v, docker desktop, redis, elasticsearch, nginx, apache tomcat,
            jenkins, gitlab, github, bitbucket, visual studio, visual studio code""");
    /** What people use beside any system. */
    private static final Set<String> BESIDE = Phrases.set("""
            excel, microsoft excel, word, microsoft word, outlook, microsoft outlook, sharepoint,
            microsoft sharepoint, access, microsoft access, microsoft office, microsoft 365, office 365, power bi,
            microsoft power bi, teams, microsoft teams, google maps, adobe acrobat, crystal reports, powerpoint""");

    private Mentions() {}

    /** Reads a description, tidied or not. */
    static Found in(String description, KnownProducts products) {
        if (description.length() < 3) return NOTHING;
        Wording words = Wording.of(description, MentionWords.KINDS);
        return new Reader(words, products).read();
    }

    /** Whether a product is such as others run on, or as people use beside any system. */
    static boolean besideOthers(String folded) {
        return UNDERLYING.contains(folded) || BESIDE.contains(folded);
    }

    private static final class Reader {

        private final Wording words;
        private final KnownProducts products;
        private final List<String> phrases = new ArrayList<>(4);
        private KnownProducts.Known known;
        private int said = -1;
        private int length;
        private String unknown = "";
        private String maker = "";
        private String defined = "";
        private boolean saidAny;
        /** How surely the next name is the product; spent by it or by the end of the clause. */
        private int cue = NAMED;

        private boolean makerNext;
        private boolean excluded;

        Reader(Wording words, KnownProducts products) {
            this.words = words;
            this.products = products;
        }

        Found read() {
            int i = 0;
            while (i < words.size()) {
                if (words.begins(i)) clause(i);
                exclude(i);
                int next = excluded ? i + 1 : cueAt(i);
                if (next == i) next = name(i);
                if (next == i) {
                    if (!words.in(i, SKIPPED)) spend();
                    next = i + 1;
                }
                i = next;
            }
            return new Found(phrases, known, Math.max(said, 0), unknown, maker, saidAny ? "" : defined);
        }

        private void clause(int i) {
            excluded = false;
            makerNext = false;
            cue = NAMED;
        }

        private void spend() {
            cue = NAMED;
            makerNext = false;
        }

        private void exclude(int i) {
            // "Was SwiftLG", but not "It was supplied by Civica".
            boolean was = words.begins(i) && words.is(i, "was");
            if (was || words.in(i, PAST) || words.in(i, LINKS) && linked(i)) excluded = true;
        }

        private boolean linked(int i) {
            for (int k = i + 1; k <= i + 2 && k < words.size() && !words.broken(k - 1); k++) {
                if (words.in(k, LINK_TO)) return true;
            }
            return false;
        }

        /** Behind a cue, how far it reaches; the same place when there is none. */
        private int cueAt(int i) {
            if (words.in(i, BASE) && words.in(i + 1, ON)) return cued(SAID, i + 2);
            if (words.in(i, BY) && words.is(i + 1, "by")) return cued(SAID, i + 2);
            if (words.in(i, MADE) && words.is(i + 1, "by")) {
                cued(NAMED, i);
                makerNext = true;
                return i + 2;
            }
            if (words.is(i, "by")) {
                makerNext = true;
                return i + 1;
            }
            if (words.in(i, USES)) {
                boolean own = words.begins(i) || words.in(i - 1, ONES_OWN) || words.nameLike(i - 1) && i == 1;
                return own ? cued(USED, i + 1) : i;
            }
            if (words.is(i, "is") && (words.is(i + 1, "our") || words.is(i + 1, "the"))) return cued(SAID, i + 2);
            boolean named = words.is(i, "instance") || words.is(i, "version") || words.is(i, "implementation");
            if (named && words.is(i + 1, "of")) return cued(SAID, i + 2);
            if (words.is(i, "name") && words.is(i + 1, "for")) return cued(SAID, i + 2);
            if (words.is(i, "known") && words.is(i + 1, "as") || words.is(i, "product") && words.is(i + 1, "is")) {
                return cued(SAID, i + 2);
            }
            return i;
        }

        private int cued(int how, int next) {
            cue = how;
            makerNext = false;
            return next;
        }

        /** A name beginning here: kept; gives the place behind it. */
        private int name(int i) {
            KnownProducts.Known here = products.at(words.folded(), words.offset(i));
            if (here != null && !written(i)) here = null;
            int end = phrase(i);
            if (here != null) {
                consider(here, i);
                end = Math.max(end, i + 1);
            }
            if (end == i) return i;
            if (makerNext && here == null && maker.isEmpty()) {
                maker = words.written(i, end);
            } else if ((cue > NAMED || i == 0 && heads(end))
                    && here == null
                    && unknown.isEmpty()
                    && end - i <= LONGEST
                    && product(i, end)
                    && !(cue == USED && method(end))
                    && !organisation(i, end)) {
                unknown = words.written(i, end);
            }
            saidAny |= cue == SAID;
            if (i == 0 && defined(end)) defined = words.written(i, end);
            boolean context = cue == NAMED && i > 0 && words.is(i - 1, "for");
            if ((here != null || !makerNext) && !context) note(i, end);
            if (words.is(end, "by") || words.is(end, "from")) suppliedBy(i, end, here);
            spend();
            return end;
        }

        /** Whether what a name is used for follows: "Phreeqc geochemical models" are made with it. */
        private boolean method(int end) {
            for (int k = end; k < end + 2 && k < words.size() && !words.broken(k - 1); k++) {
                // "Uses Systran for machine translation": there it is the product.
                if (PREPOSITIONS.contains(words.word(k))) return false;
                if (words.in(k, METHOD) || words.in(k, MATERIAL)) return true;
            }
            return false;
        }

        /** A known name of small letters ("access", "mosaic") is an ordinary word. */
        private boolean written(int i) {
            return words.nameLike(i) || cue > NAMED;
        }

        private void consider(KnownProducts.Known here, int i) {
            // "Niche RMS - crime records", "Niche RMS is our …": the text's first name is its subject.
            int how = i == 0 ? SAID : cue;
            String folded = org.consolidation.analyser.text.Fold.fold(here.shown());
            if (UNDERLYING.contains(folded)) return;
            if (BESIDE.contains(folded) && how == NAMED) return;
            int size = folded.length();
            if (how > said || how == said && size > length) {
                known = here;
                said = how;
                length = size;
            }
        }

        /** Behind the last word of a phrase of names that begins here; the same place for none. */
        private int phrase(int i) {
            if (!words.nameLike(i) || words.plain(i) || words.in(i, PAST) || words.in(i, LINKS)) return i;
            int end = i + 1;
            while (end < words.size()
                    && words.joined(end - 1)
                    && (words.nameLike(end) || words.number(end))
                    && !(words.is(end, "to") && words.is(end + 1, "be"))) {
                end++;
            }
            boolean generic = true;
            for (int k = i; k < end && generic; k++) {
                generic = GenericWords.is(words.word(k)) || words.plain(k) || words.in(k, METHOD);
            }
            return generic || end == i + 1 && sentence(i) ? i : end;
        }

        /** "is a", "is the": what a name is said to be follows. */
        private boolean defined(int end) {
            boolean article = words.is(end + 1, "a") || words.is(end + 1, "an") || words.is(end + 1, "the");
            return words.is(end, "is") && article;
        }

        /** Whether a phrase is the whole of the first clause and looks made up: "Sungard ONESolution RMS." */
        private boolean heads(int end) {
            if (!words.broken(end - 1)) return false;
            for (int k = 0; k < end; k++) {
                if (words.branded(k)
                        && !GenericWords.is(words.word(k))
                        && words.word(k).length() > 2) return end > 1;
            }
            return false;
        }

        /** Whether a lone word has its capital from the sentence that it begins: "Takes payments". */
        private boolean sentence(int i) {
            if (!words.begins(i) || words.branded(i) || words.broken(i)) return false;
            return !(words.is(i + 1, "is") || words.is(i + 1, "by") || words.is(i + 1, "from") || suppliedNext(i + 1));
        }

        private boolean suppliedNext(int i) {
            return words.in(i, MADE) && words.is(i + 1, "by");
        }

        private void note(int i, int end) {
            if (!organisation(i, end) && phrases.size() < 2 * ProductName.MOST_MENTIONS && end - i <= LONGEST)
                phrases.add(words.written(i, end));
        }

        /** Two letters are an acronym of anybody's, and what is whose it is ("Acme's models") is not named yet. */
        private boolean product(int i, int end) {
            String name = words.written(i, end);
            return ProductName.mentionable(name) && !name.endsWith("'s") && !name.endsWith("’s");
        }

        private boolean organisation(int i, int end) {
            for (int k = i; k < end; k++) {
                if (words.is(k, "council") || words.is(k, "police") || words.is(k, "constabulary")) return true;
            }
            return false;
        }

        /** "Zorbex by Zorb Ltd": with a legal form or a capitalised name behind, the phrase is a product. */
        private void suppliedBy(int i, int end, KnownProducts.Known here) {
            int from = end + 1;
            int to = from < words.size() ? phrase(from) : from;
            if (to == from || here != null) return;
            boolean company = words.in(to - 1, LEGAL) || words.in(to, LEGAL);
            if (!company) return;
            if (unknown.isEmpty()) unknown = words.written(i, end);
            if (maker.isEmpty()) maker = words.written(from, words.in(to, LEGAL) ? to + 1 : to);
        }
    }
}
