package org.consolidation.analyser.normalise;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.consolidation.analyser.catalogue.Bodies;
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

    /** What stands before a maker or who runs it. */
    static final String[] SUPPLIED_BY = {
        " supplied by ", " provided by ", " developed by ", " hosted by ", " delivered by ", " by ", " from "
    };

    private static final String FROM = " from ";

    private static final Set<String> PREPOSITIONS = Set.of("in", "for", "on", "to", "with", "of", "and", "from", "by");

    private final KnownProducts products;
    private final Vendors vendors;
    private final NameAsides asides;
    private final NameSegments segments;

    Naming(KnownProducts products, Vendors vendors, Uses uses) {
        this.products = products;
        this.vendors = vendors;
        NameParts parts = new NameParts(products, vendors, uses);
        asides = new NameAsides(products, vendors, uses, parts);
        segments = new NameSegments(products, parts);
    }

    /**
     * Takes a name apart.
     *
     * @param raw the text, tidied, not ""
     * @param supplier who is said to make or sell it
     * @param capabilityId what the record or its list is said to serve; ""
     */
    Named name(String raw, Vendors.Vendor supplier, String capabilityId) {
        NameDraft draft = new NameDraft(supplier, capabilityId);
        KnownProducts.Known whole = products.find(Fold.squash(raw), supplier, capabilityId);
        if (whole != null) return known(raw, draft, whole);
        Named pointed = pointed(raw, supplier, capabilityId);
        if (pointed != null) return pointed;
        NameWords all = NameWords.of(raw);
        if (all.size() > LONGEST_PARTED)
            return new Named(product(raw, draft, all.core(), raw, draft.vendorKey()), null);
        String main = asides.without(raw, draft);
        if (draft.product != null && !products.surelyNamed(Fold.squash(main))) {
            // "Liquidlogic Adults (LAS) - UAT": what is said of the copy stands outside the brackets.
            stripped(NameWords.of(main), draft);
            return known(raw, draft, draft.product);
        }
        draft.product = null;
        main = withoutSupplier(main, draft);
        main = segments.without(main, draft);
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
        ProductName own = product(raw, draft, core.core(), core.shown(), draft.vendorKey());
        String mention = Qualifiers.strip(NameWords.of(draft.mention), w -> false)
                .words()
                .core();
        return new Named(ProductName.mentionable(mention) ? own.withMentions(List.of(mention)) : own, null);
    }

    /** The known product that a cell points to, "See Niche", "Part of Niche RMS"; null for any other cell. */
    private Named pointed(String raw, Vendors.Vendor supplier, String capabilityId) {
        String pointer = Pointers.of(raw);
        if (pointer.isEmpty() || pointer.length() == raw.length()) return null;
        String rest = raw.substring(pointer.length());
        Named there = name(rest, supplier, capabilityId);
        if (there.product() != null) return new Named(there.name().of(raw), there.product());
        // Who points to a system means one that is in use, so that a name of one product only is enough.
        KnownProducts.Known only = supplier.none() ? products.only(Fold.squash(rest)) : null;
        return only == null ? null : known(raw, new NameDraft(supplier, capabilityId), only);
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

    private Named known(String raw, NameDraft draft, KnownProducts.Known product) {
        String vendor = product.vendor().isEmpty() ? draft.vendorKey() : product.vendor();
        return new Named(product(raw, draft, product.core(), product.shown(), vendor), product);
    }

    private static ProductName product(String raw, NameDraft draft, String core, String shown, String vendor) {
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

    private NameWords stripped(NameWords words, NameDraft draft) {
        Qualifiers.Stripped s =
                Qualifiers.strip(words, w -> products.find(w.squashed(), draft.vendor, draft.capabilityId) != null);
        if (draft.version.isEmpty()) draft.version = s.version();
        if (draft.edition.isEmpty()) draft.edition = s.edition();
        if (draft.environment.isEmpty()) draft.environment = s.environment();
        return s.words();
    }

    private String withoutSupplier(String main, NameDraft draft) {
        if (indexOfIgnoringCase(main, " by ") < 0 && indexOfIgnoringCase(main, FROM) < 0) return main;
        for (String by : SUPPLIED_BY) {
            int at = indexOfIgnoringCase(main, by);
            if (at <= 0) continue;
            Vendors.Vendor named = vendors.of(main.substring(at + by.length()));
            boolean sure = named.sure() || !by.equals(" by ") && !by.equals(FROM);
            if (named.none() || !sure || by.equals(FROM) && !named.known()) continue;
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

    /** Takes the vendor off the front, or off the end, unless a generic rest would stay. */
    private NameWords withoutVendor(NameWords words, NameDraft draft) {
        List<String> folded = words.foldedWords();
        int stated = statedVendorWords(folded, draft.vendor);
        int named = stated > 0 ? stated : vendors.wordsOfVendor(folded, 0);
        if (named > 0 && named < words.size()) {
            Vendors.Vendor vendor = vendorOf(String.join(" ", folded.subList(0, named)), draft.vendor, stated > 0);
            NameWords rest = words.without(0, named + restOfFirm(folded, named));
            Vendors.Vendor doubtful =
                    vendor == null && draft.vendor.none() ? makerOf(rest, folded.subList(0, named), draft) : null;
            if (doubtful != null) {
                draft.vendor = doubtful;
                return rest;
            }
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

    /**
     * Number of words behind a maker that go on with its name: "UK Ltd" of "Zelva UK Ltd Gannet", and the maker again of
     * "Zelva Ltd Zelva Gannet"; 0 where nothing would stay.
     */
    private static int restOfFirm(List<String> folded, int named) {
        int legal = FirmNames.wordsToLegalForm(folded, named);
        if (legal == 0 || named + legal == folded.size()) return 0;
        List<String> rest = folded.subList(named + legal, folded.size());
        boolean again = rest.size() > named && rest.subList(0, named).equals(folded.subList(0, named));
        return again ? legal + named : legal;
    }

    /** The maker that doubtful leading words abbreviate, where what follows is known as its product: "MS Office 365". */
    private Vendors.Vendor makerOf(NameWords rest, List<String> leading, NameDraft draft) {
        Vendors.Vendor owner = vendors.owner(String.join(" ", leading));
        if (owner == null || owner.reseller()) return null;
        Predicate<NameWords> made = words -> {
            KnownProducts.Known product = products.find(words.squashed(), owner, draft.capabilityId);
            return product != null && product.vendor().equals(owner.key());
        };
        return made.test(Qualifiers.strip(rest, made).words()) ? owner : null;
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
