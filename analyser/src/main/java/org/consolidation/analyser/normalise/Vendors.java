package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.CatalogueProduct;
import org.consolidation.analyser.catalogue.Supplier;
import org.consolidation.analyser.catalogue.SupplierAlias;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.WebAddress;

/** Finds the canonical name of a vendor or supplier, by the alias table and without legal forms. */
final class Vendors implements Serializable {

    /**
     * A vendor.
     *
     * @param key folded canonical name; ""
     * @param shown as a person would write it
     * @param known whether the reference tables name it, or lists of the run state it
     * @param ambiguous whether the name alone must not decide
     * @param reseller whether it makes nothing
     */
    record Vendor(String key, String shown, boolean known, boolean ambiguous, boolean reseller)
            implements Serializable {

        boolean none() {
            return key.isEmpty();
        }

        /** Whether this name may be acted on by itself. */
        boolean sure() {
            return known && !ambiguous;
        }

        /** Whether a text is the name, or the name without what many firms are called: "Causeway" Technologies. */
        boolean calledShortly(String text) {
            String folded = FirmNames.withoutLegalForm(Fold.fold(text));
            if (folded.isEmpty() || folded.equals(key)) return !folded.isEmpty();
            return key.startsWith(folded + " ") && FirmNames.sayNothing(key.substring(folded.length() + 1));
        }
    }

    static final Vendor NONE = new Vendor("", "", false, false, false);

    /** What stands in columns of makers and is no firm. */
    private static final Set<String> NOBODY = Set.of(
            "open source",
            "opensource",
            "open source software",
            "open source community",
            "foss",
            "freeware",
            "public domain",
            "cots",
            "gots",
            "vendor");

    private static final int LONGEST_ALIAS = 5;

    /** What names of sites add to the firm's. */
    private static final Set<String> SITE_ENDINGS =
            Set.of("group", "uk", "ltd", "inc", "software", "solutions", "systems", "global", "hq", "online");

    private static final int SHORTEST_SITE = 4;

    /** Letters of a name that is one firm's however it is parted. */
    private static final int SHORTEST_JOINED = 9;

    private final Map<String, Vendor> byName;

    /** By names without blanks, of firms that one may write in two words or in one: "Liquid Logic". */
    private final Map<String, Vendor> bySquash;

    private final Map<String, String> owners;
    private final Set<String> stated;

    /** Folded names of suppliers by their kind. */
    private final Map<String, Set<String>> kinds;

    private Vendors(
            Map<String, Vendor> byName,
            Map<String, Vendor> bySquash,
            Map<String, String> owners,
            Set<String> stated,
            Map<String, Set<String>> kinds) {
        this.byName = byName;
        this.bySquash = bySquash;
        this.owners = owners;
        this.stated = stated;
        this.kinds = kinds;
    }

    Vendors(Catalogue catalogue) {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>(), Set.of(), new HashMap<>());
        Set<String> makesNothing = new HashSet<>();
        for (Supplier supplier : catalogue.suppliers()) {
            if (supplier.makesNothing()) makesNothing.add(Fold.fold(supplier.name()));
            kinds.computeIfAbsent(supplier.kind(), k -> new HashSet<>()).add(Fold.fold(supplier.name()));
        }
        for (SupplierAlias alias : catalogue.supplierAliases()) {
            if (alias.reseller()) makesNothing.add(Fold.fold(alias.supplier()));
        }
        for (SupplierAlias alias : catalogue.supplierAliases()) {
            // A firm that was bought stays a maker of its own: its owner makes other things too.
            String name = alias.bought() ? alias.alias() : alias.supplier();
            String key = Fold.fold(name);
            Vendor vendor = new Vendor(key, name, true, alias.ambiguous(), makesNothing.contains(key));
            keep(Fold.fold(alias.alias()), vendor);
            keep(FirmNames.withoutLegalForm(Fold.fold(alias.alias())), vendor);
            if (alias.bought()) owners.putIfAbsent(key, Fold.fold(alias.supplier()));
        }
        for (SupplierAlias alias : catalogue.supplierAliases()) maker(alias.supplier(), makesNothing);
        for (CatalogueProduct product : catalogue.products()) maker(product.supplier(), makesNothing);
        for (Supplier supplier : catalogue.suppliers()) maker(supplier.name(), makesNothing);
        squash();
    }

    private void squash() {
        Set<String> several = new HashSet<>();
        byName.forEach((name, vendor) -> {
            String joined = name.replace(" ", "");
            if (joined.length() < SHORTEST_JOINED || vendor.ambiguous()) return;
            Vendor before = bySquash.putIfAbsent(joined, vendor);
            if (before != null && !before.equals(vendor)) several.add(joined);
        });
        bySquash.keySet().removeAll(several);
    }

    /**
     * The same with makers that the reference tables do not know.
     *
     * @param makers telling parts of their names, see {@link MakerNames}
     */
    Vendors with(List<String> makers) {
        return new Vendors(byName, bySquash, owners, new HashSet<>(makers), kinds);
    }

    private void maker(String name, Set<String> makesNothing) {
        String key = Fold.fold(name);
        if (key.isEmpty() || byName.containsKey(key)) return;
        Vendor vendor = new Vendor(key, name, true, false, makesNothing.contains(key));
        keep(key, vendor);
        keep(FirmNames.withoutLegalForm(key), vendor);
    }

    /**
     * Whether who is paid may only run what another makes: a public body anything, a firm that also builds and runs what
     * is others' what a public body owns: CGI for PND.
     */
    boolean runsFor(String firm, String owner) {
        Set<String> bodies = kinds.getOrDefault("public", Set.of());
        return bodies.contains(firm)
                || bodies.contains(owner)
                        && kinds.getOrDefault("both", Set.of()).contains(firm);
    }

    /** Whether two makers are one, or one belongs to the other through however many owners. */
    boolean oneHouse(String vendor, String other) {
        return vendor.equals(other) || ownedBy(vendor, other) || ownedBy(other, vendor);
    }

    private boolean ownedBy(String vendor, String owner) {
        for (String at = owners.get(vendor); at != null; at = owners.get(at)) {
            if (at.equals(owner)) return true;
        }
        return false;
    }

    private void keep(String name, Vendor vendor) {
        if (name.isEmpty()) return;
        Vendor before = byName.get(name);
        if (before == null) {
            byName.put(name, vendor);
        } else if (!before.key().equals(vendor.key())) {
            if (before.ambiguous() && !vendor.ambiguous()) {
                byName.put(name, vendor);
            } else if (before.ambiguous() == vendor.ambiguous()) {
                // Two owners of one name: whichever is listed first, but never by itself.
                byName.put(name, new Vendor(before.key(), before.shown(), true, true, before.reseller()));
            }
        }
    }

    /** The vendor that a cell names; an unknown one under its own name without legal form. */
    Vendor of(String raw) {
        String folded = Fold.fold(raw);
        if (folded.isEmpty() || NonAnswer.isOne(raw) || NOBODY.contains(folded)) return NONE;
        Vendor exact = byName.get(folded);
        String stripped = FirmNames.withoutLegalForm(folded);
        Vendor known = exact != null ? exact : byName.get(stripped);
        if (known == null && !stated(stripped)) known = bySquash.get(stripped.replace(" ", ""));
        if (known != null && !known.ambiguous()) return known;
        if (known == null) {
            String site = WebAddress.name(raw);
            if (site != null) return ofSite(site);
            Vendor told = VendorCell.of(raw, folded, this);
            if (told != null) return told;
        }
        if (known != null) {
            // An ambiguous name keeps its own words; whoever agrees with it may use the firm.
            return new Vendor(stripped, FirmNames.shown(raw), true, true, known.reseller());
        }
        return new Vendor(stripped, FirmNames.shown(raw), stated(stripped), false, false);
    }

    /**
     * The known firm whose site it is, whose name stands there without blanks, with or without "group" and the like;
     * of an unknown one nobody can tell what the site is of. Seldom asked: the names are gone through.
     */
    private Vendor ofSite(String site) {
        String name = site.replace("-", "");
        Vendor best = NONE;
        int longest = 0;
        for (Map.Entry<String, Vendor> entry : byName.entrySet()) {
            String joined = entry.getKey().replace(" ", "");
            boolean whole = joined.equals(name)
                    || joined.length() >= SHORTEST_SITE
                            && name.startsWith(joined)
                            && SITE_ENDINGS.contains(name.substring(joined.length()));
            if (!whole || entry.getValue().ambiguous() || joined.length() < longest) continue;
            boolean first = joined.length() > longest || entry.getValue().key().compareTo(best.key()) < 0;
            if (first) best = entry.getValue();
            longest = joined.length();
        }
        return best;
    }

    /** The vendor that a text names when it names one for {@link Vendor#sure sure}; else null. */
    Vendor sure(String raw) {
        String folded = Fold.fold(raw);
        boolean aside = folded.contains("formerly") || folded.contains("previously");
        if (!aside && owner(folded) == null) return null;
        Vendor vendor = of(raw);
        return vendor.sure() ? vendor : null;
    }

    /** The firm that a folded name stands for, ambiguous or not; null when none is known. */
    Vendor owner(String folded) {
        Vendor known = byName.get(folded);
        if (known != null) return known;
        String stripped = FirmNames.withoutLegalForm(folded);
        known = byName.get(stripped);
        if (known != null || !stated(stripped)) return known;
        return new Vendor(stripped, stripped, true, false, false);
    }

    /** Number of words at {@code from} that name a known vendor, the longest reading; 0 for none. */
    int wordsOfVendor(List<String> folded, int from) {
        StringBuilder name = new StringBuilder();
        int longest = 0;
        for (int i = from; i < folded.size() && i < from + LONGEST_ALIAS; i++) {
            if (i > from) name.append(' ');
            name.append(folded.get(i).replace('.', ' '));
            if (named(name.toString())) longest = i - from + 1;
        }
        return longest;
    }

    private boolean named(String folded) {
        return byName.containsKey(folded) || stated(folded);
    }

    private boolean stated(String folded) {
        return !stated.isEmpty() && stated.contains(MakerNames.key(folded));
    }
}
