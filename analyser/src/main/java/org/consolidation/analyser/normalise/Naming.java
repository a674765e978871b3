package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.text.Fold;

/**
 * Takes one name apart: product, vendor, version, edition, environment. A name that the reference
 * tables know in full is taken as it is; else what is surely not name is taken off, and the rest is
 * looked up again at each step.
 */
final class Naming {

    /**
     * A name understood.
     *
     * @param name the product
     * @param product what the reference tables know of it; null when nothing
     */
    record Named(ProductName name, KnownProducts.Known product) {

        /** Whether the name says only what the system is for. */
        boolean generic() {
            return product == null && GenericWords.all(List.of(name.core().split(" ")));
        }
    }

    /** Longer names that nobody knows are sentences or titles, and are left whole. */
    static final int LONGEST_PARTED = 8;

    private static final String[] SUPPLIED_BY = {
        " supplied by ", " provided by ", " developed by ", " hosted by ", " delivered by ", " by "
    };
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

    /** How a part of a name begins that is another name of it. */
    private static final String[] OTHER_NAMES = {
        "formerly ", "previously ", "was ", "ex ", "now ", "aka ", "also known as "
    };

    private static final Set<String> PREPOSITIONS = Set.of("in", "for", "on", "to", "with", "of", "and", "from", "by");

    private final KnownProducts products;
    private final Vendors vendors;
    private final Uses uses;

    Naming(KnownProducts products, Vendors vendors, Uses uses) {
        this.products = products;
        this.vendors = vendors;
        this.uses = uses;
    }

    /**
     * Takes a name apart.
     *
     * @param raw the text, tidied, not ""
     * @param supplier who is said to make or sell it
     * @param capabilityId what the record or its list is said to serve; ""
     */
    Named name(String raw, Vendors.Vendor supplier, String capabilityId) {
        Draft draft = new Draft();
        draft.capabilityId = capabilityId;
        draft.vendor = supplier.reseller() ? Vendors.NONE : supplier;
        KnownProducts.Known whole = products.find(Fold.squash(raw), supplier, capabilityId);
        if (whole != null) return known(raw, draft, whole);
        NameWords all = NameWords.of(raw);
        if (all.size() > LONGEST_PARTED) return new Named(product(raw, draft, all.core(), raw, vendorKey(draft)), null);
        String main = withoutBrackets(raw, draft);
        if (draft.product != null && !products.surelyNamed(Fold.squash(main))) return known(raw, draft, draft.product);
        draft.product = null;
        main = withoutSupplier(main, draft);
        main = withoutSegments(main, draft);
        NameWords words = NameWords.of(main);
        if (words.size() == 0) words = NameWords.of(raw);
        words = stripped(words, draft);
        KnownProducts.Known found = products.find(words.squashed(), draft.vendor, draft.capabilityId);
        if (found != null) return known(raw, draft, found);
        NameWords core = withoutVendor(words, draft);
        if (core != words) {
            core = stripped(core, draft);
            found = products.find(core.squashed(), draft.vendor, draft.capabilityId);
            if (found != null) return known(raw, draft, found);
        }
        if (draft.vendor.none()) {
            // A maker's name alone stands for what it makes.
            Vendors.Vendor itself = vendors.sure(core.shown());
            if (itself != null && !itself.reseller()) draft.vendor = itself;
        }
        ProductName own = product(raw, draft, core.core(), core.shown(), vendorKey(draft));
        String mention = Qualifiers.strip(NameWords.of(draft.mention), w -> false)
                .words()
                .core();
        return new Named(ProductName.mentionable(mention) ? own.withMentions(List.of(mention)) : own, null);
    }

    /** A product built by the organisation itself. */
    ProductName inHouse(String raw) {
        NameWords words = NameWords.of(raw);
        Qualifiers.Stripped s = words.size() > LONGEST_PARTED
                ? new Qualifiers.Stripped(words, "", "", "")
                : Qualifiers.strip(words, w -> false);
        String core = s.words().size() == 0 ? Fold.fold(raw) : s.words().core();
        return new ProductName(
                raw,
                core,
                s.words().size() == 0 ? raw : s.words().shown(),
                "",
                s.version(),
                s.edition(),
                live(s.environment()),
                true);
    }

    private static final class Draft {
        private Vendors.Vendor vendor = Vendors.NONE;
        private String capabilityId = "";
        private String version = "";
        private String edition = "";
        private String environment = "";
        private KnownProducts.Known product;
        private String mention = "";
    }

    private Named known(String raw, Draft draft, KnownProducts.Known product) {
        String vendor = product.vendor().isEmpty() ? vendorKey(draft) : product.vendor();
        return new Named(product(raw, draft, product.core(), product.shown(), vendor), product);
    }

    private static ProductName product(String raw, Draft draft, String core, String shown, String vendor) {
        String named = core.isEmpty() ? Fold.fold(raw) : core;
        return new ProductName(
                raw,
                named,
                shown.isEmpty() ? raw : shown,
                vendor,
                draft.version,
                draft.edition,
                live(draft.environment),
                false);
    }

    private static String live(String environment) {
        return environment.equals("live") ? "" : environment;
    }

    private static String vendorKey(Draft draft) {
        return draft.vendor.reseller() ? "" : draft.vendor.key();
    }

    private NameWords stripped(NameWords words, Draft draft) {
        Qualifiers.Stripped s =
                Qualifiers.strip(words, w -> products.find(w.squashed(), draft.vendor, draft.capabilityId) != null);
        if (draft.version.isEmpty()) draft.version = s.version();
        if (draft.edition.isEmpty()) draft.edition = s.edition();
        if (draft.environment.isEmpty()) draft.environment = s.environment();
        return s.words();
    }

    /** The name outside brackets; what is inside goes to its field, or stays when it is none. */
    private String withoutBrackets(String raw, Draft draft) {
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
            boolean kept = !asideTaken(inside, outside, draft);
            if (kept) main.append(' ').append(inside).append(' ');
            if (kept && function(outside) && telling(inside, draft)) draft.mention = inside;
            at = Math.min(close + 1, raw.length());
            open = raw.indexOf('(', at);
        }
        main.append(raw, at, raw.length());
        String tidy = Fold.tidy(main.toString());
        return Fold.fold(tidy).isEmpty() ? raw : tidy;
    }

    private boolean asideTaken(String inside, String outside, Draft draft) {
        String folded = Fold.fold(inside);
        if (folded.isEmpty() || outside.isEmpty()) return !outside.isEmpty();
        if (segmentTaken(inside, folded, draft)) return true;
        KnownProducts.Known product = products.find(Fold.squash(inside), draft.vendor, draft.capabilityId);
        if (product != null) {
            draft.product = product;
            return true;
        }
        if (uses.named(folded) && telling(outside, draft)) return true;
        for (String aside : ASIDES) {
            if (folded.startsWith(aside)) return true;
        }
        for (String by : SUPPLIED_BY) {
            if (folded.startsWith(by.strip() + " ")) {
                Vendors.Vendor named = vendors.of(inside.substring(by.length() - 1));
                boolean body = !named.known() && Bodies.looksPublic(named.key());
                if (draft.vendor.none() && !body) draft.vendor = named;
                return true;
            }
        }
        return abbreviation(outside, inside);
    }

    private boolean used(String segment, String before, Draft draft) {
        return uses.named(Fold.fold(segment)) && !products.surelyNamed(Fold.squash(segment)) && telling(before, draft);
    }

    /** Whether a text names more than a maker or a function. */
    private boolean telling(String text, Draft draft) {
        String folded = Fold.fold(text);
        boolean maker = !draft.vendor.none() && (draft.vendor.key() + " ").startsWith(folded + " ");
        return !maker
                && !uses.named(folded)
                && !GenericWords.all(Fold.words(text))
                && !vendors.of(text).known();
    }

    /** Whether a part of the name is an environment, version, edition or the vendor. */
    private boolean segmentTaken(String part, String folded, Draft draft) {
        String environment = Qualifiers.environment(folded);
        if (environment != null) {
            if (draft.environment.isEmpty()) draft.environment = environment;
            return true;
        }
        String version = Qualifiers.version(NameWords.of(part));
        if (version != null) {
            if (draft.version.isEmpty()) draft.version = version;
            return true;
        }
        if (folded.endsWith(" edition") && NameWords.of(part).size() <= 3) {
            draft.edition = folded.substring(0, folded.length() - 8);
            return true;
        }
        Vendors.Vendor named = vendors.of(part);
        boolean agrees = !named.none() && named.key().equals(draft.vendor.key());
        if (agrees || named.sure() && !products.surelyNamed(Fold.squash(part))) {
            // A name's own vendor tells the maker; the supplier column tells who is paid.
            draft.vendor = named.reseller() ? draft.vendor : named;
            return true;
        }
        return false;
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

    private String withoutSupplier(String main, Draft draft) {
        if (indexOfIgnoringCase(main, " by ") < 0) return main;
        for (String by : SUPPLIED_BY) {
            int at = indexOfIgnoringCase(main, by);
            if (at <= 0) continue;
            Vendors.Vendor named = vendors.of(main.substring(at + by.length()));
            boolean sure = named.sure() || !by.equals(" by ");
            if (named.none() || !sure) continue;
            // "Hosted by Kent Police": who runs it, not who makes it.
            if (!named.known() && Bodies.looksPublic(named.key()))
                return main.substring(0, at).strip();
            if (draft.vendor.none() || named.sure()) draft.vendor = named;
            return main.substring(0, at).strip();
        }
        return main;
    }

    private static int indexOfIgnoringCase(String text, String part) {
        // The parts begin with a blank, which has no other case.
        for (int i = text.indexOf(' '); i >= 0 && i + part.length() <= text.length(); i = text.indexOf(' ', i + 1)) {
            if (text.regionMatches(true, i, part, 0, part.length())) return i;
        }
        return -1;
    }

    /** "Vendor - Product", "Product, Vendor", "Product - Training": parts that are no name go to their fields. */
    private String withoutSegments(String main, Draft draft) {
        List<String> segments = segments(main);
        if (segments.size() < 2) return main;
        List<String> names = new ArrayList<>();
        for (String segment : withoutFunction(segments, draft)) {
            boolean last = names.isEmpty() && segment == segments.get(segments.size() - 1);
            if (!names.isEmpty() && otherName(segment)) continue;
            if (!names.isEmpty() && used(segment, String.join(" ", names), draft)) continue;
            if (last || !segmentTaken(segment, Fold.fold(segment), draft)) names.add(segment);
        }
        return names.size() == segments.size() ? main : String.join(" - ", names);
    }

    /**
     * "Payroll - iTrent", "Housing: Mosaic": a known product without what it is for. Of one that nobody knows it
     * is said that the name mentions it: "Payroll - Kent" names a place.
     */
    private List<String> withoutFunction(List<String> segments, Draft draft) {
        if (!function(segments.get(0))) return segments;
        List<String> rest = segments.subList(1, segments.size());
        String text = String.join(" ", rest);
        if (products.find(Fold.squash(text), draft.vendor, draft.capabilityId) != null) return rest;
        boolean aside =
                Qualifiers.environment(Fold.fold(text)) != null || Qualifiers.version(NameWords.of(text)) != null;
        if (!aside && telling(text, draft)) draft.mention = text;
        return segments;
    }

    /** Whether a text says what a system is for and neither which one it is nor who makes it. */
    private boolean function(String text) {
        String folded = Fold.fold(text);
        return (uses.named(folded) || GenericWords.all(Fold.words(text)))
                && vendors.owner(folded) == null
                && !products.surelyNamed(Fold.squash(text));
    }

    /** ", formerly Y": for who mines other names. */
    private static boolean otherName(String segment) {
        String folded = Fold.fold(segment);
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

    /** Takes the vendor off the front, or off the end, unless a generic rest would stay. */
    private NameWords withoutVendor(NameWords words, Draft draft) {
        List<String> folded = words.foldedWords();
        int stated = statedVendorWords(folded, draft.vendor);
        int named = stated > 0 ? stated : vendors.wordsOfVendor(folded, 0);
        if (named > 0 && named < words.size()) {
            Vendors.Vendor vendor = vendorOf(String.join(" ", folded.subList(0, named)), draft.vendor, stated > 0);
            NameWords rest = words.without(0, named);
            if (vendor != null) {
                draft.vendor = vendor;
                boolean part = GenericWords.all(rest.foldedWords()) || brand(words, named, vendor);
                return part ? words : rest;
            }
        }
        int last = words.size() - 1;
        if (last >= 1 && draft.vendor.none() && !PREPOSITIONS.contains(folded.get(last - 1))) {
            Vendors.Vendor vendor = vendorOf(folded.get(last), draft.vendor, false);
            NameWords rest = words.without(last, last + 1);
            // "Azure Databricks" is no Azure of Databricks: what is left must be known as that vendor's.
            KnownProducts.Known made =
                    vendor == null ? null : products.find(rest.squashed(), vendor, draft.capabilityId);
            if (made != null && made.vendor().equals(vendor.key())) {
                draft.vendor = vendor;
                return rest;
            }
        }
        return words;
    }

    /** Whether the leading words are a product of a vendor called otherwise: "Tableau …" of Salesforce. */
    private boolean brand(NameWords words, int named, Vendors.Vendor vendor) {
        String leading = String.join(" ", words.foldedWords().subList(0, named));
        return !leading.equals(vendor.key()) && products.surelyNamed(leading.replace(" ", ""));
    }

    private static int statedVendorWords(List<String> folded, Vendors.Vendor vendor) {
        if (vendor.none()) return 0;
        List<String> name = Fold.words(vendor.shown());
        if (name.isEmpty() || name.size() >= folded.size()) return 0;
        for (int i = 0; i < name.size(); i++) {
            if (!name.get(i).equals(folded.get(i))) return 0;
        }
        return name.size();
    }

    /** The vendor that leading words name: a sure one, or one that agrees with what is stated; else null. */
    private Vendors.Vendor vendorOf(String folded, Vendors.Vendor stated, boolean sameWords) {
        if (sameWords) return stated;
        Vendors.Vendor owner = vendors.owner(folded);
        if (owner == null || owner.reseller()) return null;
        if (owner.key().equals(stated.key())) return stated;
        return owner.ambiguous() ? null : owner;
    }
}
