package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.CatalogueProduct;
import org.consolidation.analyser.catalogue.ProductAlias;
import org.consolidation.analyser.catalogue.ProductMaker;
import org.consolidation.analyser.text.Fold;

/**
 * The products of the reference tables by their names and aliases. Names are compared without blanks
 * and punctuation, in full: parts of names never count. An alias of kind "successor" is another
 * product and is left out; one of kind "module_of" is a product of its own by the suite's maker; an
 * ambiguous one needs the vendor to agree, or a firm of the same house to be named.
 */
final class KnownProducts implements Serializable {

    /**
     * A product.
     *
     * @param core folded name without its vendor; the whole name where that is another product's: "GitHub Copilot"
     *     is not "Microsoft Copilot"
     * @param shown canonical name
     * @param vendor folded canonical maker; ""
     * @param capabilityId its main capability; "" when only an alias names it
     * @param ambiguous whether this name alone must not decide
     */
    record Known(String core, String shown, String vendor, String capabilityId, boolean ambiguous)
            implements Serializable {}

    /** Police records management, and what its suites have modules for: custody, case files, intelligence. */
    private static final String RECORDS = "P01";

    private static final Set<String> OF_RECORDS = Set.of("P02", "P03", "P04");

    /** Names shorter than this are not looked for inside sentences. */
    private static final int SHORTEST_IN_TEXT = 5;

    private final Map<String, List<Known>> byName = new HashMap<>();
    /** {@link Phrase}s by their first words. */
    private final WordIndex<List<Phrase>> inText;

    /** Names that the tables state, without those that are short only beside the maker. */
    private final Set<String> stated = new HashSet<>();

    private final Map<String, Set<String>> makers = new HashMap<>();
    /** What replaced an older product, by the older one's name. */
    private final Map<String, Set<String>> replacements = new HashMap<>();

    private final Vendors vendors;

    private record Phrase(String folded, Known product) implements Serializable {}

    /**
     * What is needed while the tables are read.
     *
     * @param whole folded names of products that keep their makers' names
     */
    private record Reading(Map<String, List<Phrase>> byFirstWord, Set<String> whole) {}

    KnownProducts(Catalogue catalogue, Vendors vendors) {
        this.vendors = vendors;
        Reading reading = new Reading(new HashMap<>(), whole(catalogue.products()));
        Map<String, CatalogueProduct> canonical = new HashMap<>();
        for (ProductMaker maker : catalogue.productMakers()) {
            makers.computeIfAbsent(maker.product(), k -> new HashSet<>(2)).add(Fold.fold(maker.maker()));
        }
        for (CatalogueProduct product : catalogue.products()) {
            canonical.putIfAbsent(Fold.squash(product.product()), product);
            add(product.product(), product.product(), product.supplier(), product.capabilityId(), false, reading);
        }
        for (ProductAlias alias : catalogue.productAliases()) {
            if (alias.successor()) {
                replacements
                        .computeIfAbsent(Fold.squash(alias.alias()), k -> new HashSet<>(2))
                        .add(alias.product());
                continue;
            }
            CatalogueProduct product = canonical.get(Fold.squash(alias.product()));
            String capability = product == null ? "" : product.capabilityId();
            String supplier = product == null ? alias.supplier() : product.supplier();
            if (alias.module()) {
                add(alias.alias(), alias.alias(), supplier, "", alias.ambiguous(), reading);
                continue;
            }
            if (product == null) add(alias.product(), alias.product(), supplier, "", false, reading);
            add(alias.alias(), alias.product(), supplier, capability, alias.ambiguous(), reading);
        }
        inText = new WordIndex<>(reading.byFirstWord);
    }

    private void add(
            String name, String shown, String supplier, String capability, boolean ambiguous, Reading reading) {
        String vendor = owner(supplier);
        String folded = Fold.fold(name);
        boolean whole = reading.whole.contains(Fold.fold(shown));
        Known known = new Known(whole ? Fold.fold(shown) : core(shown, vendor), shown, vendor, capability, ambiguous);
        keep(Fold.squash(name), known);
        stated.add(Fold.squash(name));
        // Under its own vendor the short name is the product's too: "Uniform" from Idox.
        NameWords rest = withoutVendor(NameWords.of(Fold.tidy(name)), vendor, vendors);
        String shortName = rest.squashed();
        if (!whole && !shortName.isEmpty() && !shortName.equals(Fold.squash(name))) {
            keep(shortName, new Known(known.core(), shown, vendor, capability, true));
        }
        if (!ambiguous && folded.length() >= SHORTEST_IN_TEXT && !GenericWords.all(Fold.words(name))) {
            phrase(folded, known, reading.byFirstWord);
            // In running text "Modern.gov" is one word.
            if (name.indexOf('.') > 0) phrase(Fold.fold(name.replace(".", "")), known, reading.byFirstWord);
        }
    }

    private String owner(String supplier) {
        Vendors.Vendor owner = supplier.isEmpty() ? null : vendors.owner(Fold.fold(supplier));
        return owner == null ? Fold.fold(supplier) : owner.key();
    }

    private String core(String shown, String vendor) {
        return withoutVendor(NameWords.of(Fold.tidy(shown)), vendor, vendors).core();
    }

    /** Products that would have another's name without their maker's, and do not begin with the maker itself. */
    private Set<String> whole(List<CatalogueProduct> products) {
        Map<List<String>, Set<String>> alike = new HashMap<>();
        for (CatalogueProduct product : products) {
            String vendor = owner(product.supplier());
            alike.computeIfAbsent(List.of(vendor, core(product.product(), vendor)), k -> new HashSet<>(2))
                    .add(Fold.fold(product.product()));
        }
        Set<String> whole = new HashSet<>();
        alike.forEach((key, names) -> {
            // Spellings of one name are one product.
            if (names.stream().map(Fold::squash).distinct().count() < 2) return;
            for (String name : names) if (!name.startsWith(key.get(0) + " ")) whole.add(name);
        });
        return whole;
    }

    private static void phrase(String folded, Known known, Map<String, List<Phrase>> byFirstWord) {
        int space = folded.indexOf(' ');
        byFirstWord
                .computeIfAbsent(space < 0 ? folded : folded.substring(0, space), k -> new ArrayList<>(1))
                .add(new Phrase(folded, known));
    }

    private void keep(String squashed, Known known) {
        List<Known> all = byName.computeIfAbsent(squashed, k -> new ArrayList<>(1));
        for (int i = 0; i < all.size(); i++) {
            Known before = all.get(i);
            if (before.core().equals(known.core()) && before.vendor().equals(known.vendor())) {
                if (before.ambiguous() && !known.ambiguous()) all.set(i, known);
                return;
            }
        }
        all.add(known);
    }

    /**
     * The product of that name.
     *
     * @param squashed the name without blanks
     * @param vendor who is said to make or sell it; {@link Vendors#NONE} when nobody says
     * @param capabilityId what the record or its list is said to serve: with no vendor named, it decides
     *     which product an ambiguous name means; "" when nobody says
     * @return null when no product has the name, several have it, or the vendor speaks against it
     */
    Known find(String squashed, Vendors.Vendor vendor, String capabilityId) {
        List<Known> all = byName.get(squashed);
        if (all == null) return null;
        if (!vendor.none()) {
            List<Known> made =
                    all.stream().filter(known -> agrees(known, vendor)).toList();
            if (several(made)) return serving(made, capabilityId);
            if (!made.isEmpty()) return made.get(0);
            Known house = ofHouse(all, vendor);
            if (house != null) return house;
        }
        Known only = null;
        for (Known known : all) {
            if (known.ambiguous()) continue;
            if (only != null) return null;
            only = known;
        }
        boolean contradicted = vendor.sure()
                && !vendor.reseller()
                && only != null
                && !only.vendor().isEmpty()
                && !vendors.runsFor(vendor.key(), only.vendor())
                && !vendors.oneHouse(vendor.key(), only.vendor());
        if (contradicted) return null;
        boolean silent = vendor.none() || vendor.reseller();
        return only == null && silent ? serving(all, capabilityId) : only;
    }

    /** Whether a maker has several products of a name and none by which it is surely meant: "Oracle Cloud". */
    boolean several(String squashed, Vendors.Vendor vendor) {
        if (vendor.none() || vendor.reseller()) return false;
        return several(byName.getOrDefault(squashed, List.of()).stream()
                .filter(known -> agrees(known, vendor))
                .toList());
    }

    private static boolean several(List<Known> made) {
        return made.size() > 1 && made.stream().allMatch(Known::ambiguous);
    }

    /**
     * The only product of these that serves the capability; null when none or several do. A police records system
     * serves what its modules do, where none of that name is for it alone.
     */
    private static Known serving(List<Known> all, String capabilityId) {
        Known only = only(all, capabilityId);
        return only == null && OF_RECORDS.contains(capabilityId) ? only(all, RECORDS) : only;
    }

    private static Known only(List<Known> all, String capabilityId) {
        Known only = null;
        for (Known known : all) {
            if (capabilityId.isEmpty() || !known.capabilityId().equals(capabilityId)) continue;
            if (only != null) return null;
            only = known;
        }
        return only;
    }

    /** The only product of these whose maker bought the vendor or was bought by it; null when none or several are. */
    private Known ofHouse(List<Known> all, Vendors.Vendor vendor) {
        Known only = null;
        for (Known known : all) {
            if (known.vendor().isEmpty() || !vendors.oneHouse(vendor.key(), known.vendor())) continue;
            if (only != null) return null;
            only = known;
        }
        return only;
    }

    private boolean agrees(Known known, Vendors.Vendor vendor) {
        if (made(known, vendor.key())) return true;
        if (!vendor.ambiguous()) return false;
        Vendors.Vendor firm = vendors.owner(vendor.key());
        return firm != null && made(known, firm.key());
    }

    /** Whether a firm makes the product or made it before. */
    private boolean made(Known known, String vendor) {
        return known.vendor().equals(vendor)
                || makers.getOrDefault(known.shown(), Set.of()).contains(vendor);
    }

    /** Whether a product that may be called so replaced an older one that may be called so: "Mosaic", "Frameworki". */
    boolean replaced(String later, String earlier) {
        Set<String> by = replacements.getOrDefault(earlier, Set.of());
        return !by.isEmpty() && byName.getOrDefault(later, List.of()).stream().anyMatch(k -> by.contains(k.shown()));
    }

    /** The product of that name, ambiguous or not; null where none or several have it. */
    Known only(String squashed) {
        List<Known> all = byName.getOrDefault(squashed, List.of());
        return all.size() == 1 ? all.get(0) : null;
    }

    /** Whether a product, ambiguous or not, has exactly this name. */
    boolean named(String squashed) {
        return byName.containsKey(squashed);
    }

    /** Whether the tables state this name, ambiguous or not: "Linux" is no name of Oracle Linux but from Oracle. */
    boolean stated(String squashed) {
        return stated.contains(squashed);
    }

    /** Whether an unambiguous product has exactly this name. */
    boolean surelyNamed(String squashed) {
        return find(squashed, Vendors.NONE, "") != null;
    }

    /** The product with the longest name that folded text names in full from a word on; null for none. */
    Known at(String folded, int from) {
        int space = folded.indexOf(' ', from);
        List<Phrase> phrases = inText.of(folded, from, space < 0 ? folded.length() : space);
        if (phrases == null) return null;
        Phrase best = null;
        for (Phrase phrase : phrases) {
            int stop = from + phrase.folded().length();
            boolean here =
                    folded.startsWith(phrase.folded(), from) && (stop == folded.length() || folded.charAt(stop) == ' ');
            if (here
                    && (best == null || phrase.folded().length() > best.folded().length())) best = phrase;
        }
        return best == null ? null : best.product();
    }

    /** The words without a leading name of the vendor, unless what is left is generic. */
    static NameWords withoutVendor(NameWords words, String vendorKey, Vendors vendors) {
        int named = vendors.wordsOfVendor(words.foldedWords(), 0);
        while (named > 0) {
            String prefix = String.join(" ", words.foldedWords().subList(0, named));
            Vendors.Vendor owner = vendors.owner(prefix);
            NameWords rest = words.without(0, named);
            if (owner != null && vendors.oneHouse(owner.key(), vendorKey) && !GenericWords.all(rest.foldedWords()))
                return rest;
            named--;
        }
        return words;
    }
}
