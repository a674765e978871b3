package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.CatalogueProduct;
import org.consolidation.analyser.catalogue.ProductAlias;
import org.consolidation.analyser.catalogue.ProductMaker;
import org.consolidation.analyser.catalogue.Supplier;
import org.consolidation.analyser.catalogue.SupplierAlias;
import org.consolidation.analyser.normalise.MakerNames;
import org.consolidation.analyser.text.Fold;

/**
 * What the reference tables say of names: which are one product, which never are, which makers are one
 * family, and who only resells. Looked up by key, never iterated.
 */
final class Knowledge implements Serializable {

    private static final long serialVersionUID = 1;

    /** Nothing known. */
    static final Knowledge NONE = new Knowledge();

    private final Map<String, String> products = new HashMap<>();
    private final Map<String, Mined> mined = new HashMap<>();
    private final Map<String, String> ambiguousProducts = new HashMap<>();
    /** Names that one maker gives several products, "Oracle Cloud", behind each the maker. */
    private final Set<String> severalProducts = new HashSet<>();

    private final Set<String> successors = new HashSet<>();
    /** Names that succeed another or are succeeded. */
    private final Set<String> succeeding = new HashSet<>();

    private final Map<String, String> families = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Set<String>> makers = new HashMap<>();
    private final Set<String> resellers = new HashSet<>();
    private final Map<String, String> shownVendors = new HashMap<>();
    private final Set<String> productWords = new HashSet<>();
    private final Set<String> productNames = new HashSet<>();
    /** Names, without their makers, of products of several makers: "CLM". */
    private final Set<String> severalMakers = new HashSet<>();

    /**
     * What a mined name stands for.
     *
     * @param vendors families of the makers it was found with; empty when nobody stated one
     */
    private record Mined(String canonical, Set<String> vendors) implements Serializable {

        /** A lone word is another maker's too, for all that was read. */
        boolean means(String family, boolean lone) {
            return !lone || family.isEmpty() || vendors.isEmpty() || vendors.contains(family);
        }
    }

    private Knowledge() {}

    static Knowledge of(Catalogue catalogue) {
        Knowledge known = new Knowledge();
        for (SupplierAlias alias : catalogue.supplierAliases()) known.add(alias);
        for (Supplier supplier : catalogue.suppliers()) known.add(supplier);
        for (ProductAlias alias : catalogue.productAliases()) known.add(alias);
        known.addMakers(catalogue);
        Map<String, String> maker = new HashMap<>();
        for (CatalogueProduct product : catalogue.products()) {
            known.productWords.addAll(Fold.words(product.product()));
            known.addName(product.product(), product.supplier());
            String supplier = Fold.fold(product.supplier());
            String core = withoutVendor(Fold.fold(product.product()), supplier);
            String family = known.family(supplier);
            String first = maker.putIfAbsent(core, family);
            if (first != null && !first.equals(family)) known.severalMakers.add(core);
        }
        return known;
    }

    /** The same, and what was mined from the records and lies above the bar. */
    Knowledge with(List<MinedAlias> mined) {
        Knowledge known = copy();
        for (MinedAlias alias : mined) if (alias.used()) known.add(alias);
        return known;
    }

    private Knowledge copy() {
        Knowledge known = new Knowledge();
        known.products.putAll(products);
        known.mined.putAll(mined);
        known.ambiguousProducts.putAll(ambiguousProducts);
        known.severalProducts.addAll(severalProducts);
        known.successors.addAll(successors);
        known.succeeding.addAll(succeeding);
        known.families.putAll(families);
        known.owners.putAll(owners);
        makers.forEach((core, all) -> known.makers.put(core, new HashSet<>(all)));
        known.resellers.addAll(resellers);
        known.shownVendors.putAll(shownVendors);
        known.productWords.addAll(productWords);
        known.productNames.addAll(productNames);
        known.severalMakers.addAll(severalMakers);
        return known;
    }

    private void add(MinedAlias alias) {
        switch (alias.kind()) {
            case MinedAlias.VENDOR -> {
                if (!family(alias.to()).equals(MakerNames.key(alias.from()))) {
                    families.putIfAbsent(MakerNames.key(alias.from()), family(alias.to()));
                }
            }
            case MinedAlias.MAKER -> {
                Set<String> all = makers.computeIfAbsent(alias.to(), k -> new HashSet<>());
                all.add(family(alias.fromVendor()));
                all.add(family(alias.toVendor()));
            }
            default -> {
                String canonical = canonical(alias);
                addMined(alias.to(), alias.toVendor(), canonical);
                addMined(alias.from(), alias.fromVendor().isEmpty() ? alias.toVendor() : alias.fromVendor(), canonical);
            }
        }
    }

    private String canonical(MinedAlias alias) {
        String to = product(alias.to(), alias.toVendor());
        if (!to.isEmpty()) return to;
        String from = product(alias.from(), alias.fromVendor());
        return from.isEmpty() ? alias.to() + "/" + family(alias.toVendor()) : from;
    }

    private void addMined(String name, String vendor, String canonical) {
        String family = vendor.isEmpty() ? "" : family(vendor);
        Set<String> vendors = family.isEmpty() ? Set.of() : Set.of(family);
        mined.putIfAbsent(squash(name), new Mined(canonical, vendors));
        if (family.isEmpty()) return;
        String alone = squash(withoutVendor(name, family));
        mined.putIfAbsent(alone, new Mined(canonical, vendors));
        mined.putIfAbsent(squash(family) + alone, new Mined(canonical, vendors));
    }

    /** A mined name in another spelling, with its maker before it, or with an edition, place or number behind. */
    private String mined(String core, String vendor) {
        String family = vendor.isEmpty() ? "" : family(vendor);
        String name = core;
        while (true) {
            Mined found = mined.get(squash(name));
            if (found != null && found.means(family, name.indexOf(' ') < 0)) return found.canonical();
            int space = name.lastIndexOf(' ');
            if (space < 0 || !behind(name.substring(space + 1))) return "";
            name = name.substring(0, space);
        }
    }

    private static boolean behind(String word) {
        return GenericNames.aside(word) || Numbers.versionLike(word);
    }

    private static String squash(String name) {
        return name.replace(" ", "");
    }

    private void add(SupplierAlias alias) {
        String canonical = Fold.fold(alias.supplier());
        shownVendors.putIfAbsent(canonical, alias.supplier());
        if (alias.bought()) {
            shownVendors.putIfAbsent(Fold.fold(alias.alias()), alias.alias());
            owners.putIfAbsent(MakerNames.key(Fold.fold(alias.alias())), MakerNames.key(canonical));
        } else if (alias.reseller()) {
            resellers.add(canonical);
            resellers.add(Fold.fold(alias.alias()));
            resellers.add(MakerNames.key(canonical));
            resellers.add(MakerNames.key(Fold.fold(alias.alias())));
        } else if (!alias.ambiguous()) {
            families.putIfAbsent(Fold.fold(alias.alias()), canonical);
            families.putIfAbsent(MakerNames.key(Fold.fold(alias.alias())), canonical);
        }
    }

    private void add(Supplier supplier) {
        String folded = Fold.fold(supplier.name());
        shownVendors.putIfAbsent(folded, supplier.name());
        if (supplier.makesNothing()) resellers.add(folded);
    }

    private void addName(String product, String supplier) {
        String name = Fold.fold(product);
        productNames.add(name);
        productNames.add(withoutVendor(name, Fold.fold(supplier)));
    }

    private void addMakers(Catalogue catalogue) {
        Map<String, String> supplier = new HashMap<>();
        for (CatalogueProduct product : catalogue.products()) {
            supplier.put(product.product(), Fold.fold(product.supplier()));
        }
        for (ProductMaker maker : catalogue.productMakers()) {
            String now = supplier.getOrDefault(maker.product(), "");
            String core = withoutVendor(Fold.fold(maker.product()), now);
            Set<String> all = makers.computeIfAbsent(core, k -> new HashSet<>());
            all.add(family(Fold.fold(maker.maker())));
            if (!now.isEmpty()) all.add(family(now));
        }
    }

    private void add(ProductAlias alias) {
        String vendor = Fold.fold(alias.supplier());
        String product = withoutVendor(Fold.fold(alias.product()), vendor);
        String other = withoutVendor(Fold.fold(alias.alias()), vendor);
        productWords.addAll(Fold.words(alias.product()));
        productWords.addAll(Fold.words(alias.alias()));
        addName(alias.alias(), alias.supplier());
        if (product.isEmpty() || other.isEmpty() || product.equals(other)) return;
        if (alias.successor()) {
            successors.add(pair(product, other));
            succeeding.add(product);
            succeeding.add(other);
        } else if (alias.sameProduct()) {
            // The canonical name carries the maker: one product name may belong to two.
            String canonical = product + "/" + MakerNames.key(vendor);
            Map<String, String> table = alias.ambiguous() ? ambiguousProducts : products;
            String first = table.putIfAbsent(other, canonical);
            boolean oneMaker = first != null && first.endsWith("/" + MakerNames.key(vendor));
            if (alias.ambiguous() && oneMaker && !first.equals(canonical)) {
                severalProducts.add(other + "/" + MakerNames.key(vendor));
            }
            products.putIfAbsent(product, canonical);
        }
    }

    /** The canonical product a name stands for; "" when the tables do not know it. */
    String product(String core, String vendor) {
        String canonical = products.get(core);
        if (canonical == null) {
            canonical = ambiguousProducts.get(core);
            // A bare word decides nothing unless its maker is named.
            boolean means = canonical != null
                    && !vendor.isEmpty()
                    && canonical.endsWith("/" + family(vendor))
                    && !severalProducts.contains(core + "/" + family(vendor));
            if (!means) {
                return mined.isEmpty() ? "" : mined(core, vendor);
            }
        }
        return canonical;
    }

    /** Whether a bare name is known to stand for several things. */
    boolean ambiguous(String core) {
        return severalMakers.contains(core) || ambiguousProducts.containsKey(core);
    }

    /** Whether one is the successor of the other: listed side by side, never one product. */
    boolean successors(String core, String other) {
        return succeeding.contains(core) && succeeding.contains(other) && successors.contains(pair(core, other));
    }

    /**
     * The name a maker goes by now, the telling part of it; that of its own when nothing is known. A firm that
     * bought it is another.
     */
    String family(String vendor) {
        return MakerNames.key(families.getOrDefault(vendor, vendor));
    }

    /** Whether the product of that name was sold by both makers, one after the other. */
    boolean bothMade(String core, String vendor, String other) {
        Set<String> all = makers.get(core);
        return all != null && all.contains(family(vendor)) && all.contains(family(other));
    }

    /** Whether one maker belongs to the other, which says nothing of their products. */
    boolean oneHouse(String vendor, String other) {
        String a = family(vendor);
        String b = family(other);
        return a.equals(b) || ownedBy(a, b) || ownedBy(b, a);
    }

    private boolean ownedBy(String vendor, String owner) {
        for (String at = owners.get(vendor); at != null; at = owners.get(at)) {
            if (at.equals(owner)) return true;
        }
        return false;
    }

    /** Whether a name is that of a known product. */
    boolean names(String core) {
        return productNames.contains(core);
    }

    /** Whether a word stands in the name of a known product. */
    boolean wordOfProduct(String word) {
        return productWords.contains(word);
    }

    boolean reseller(String vendor) {
        return resellers.contains(vendor);
    }

    /** A maker as a person writes it. */
    String shownVendor(String vendor) {
        String shown = shownVendors.get(vendor);
        if (shown != null || vendor.isEmpty()) return shown == null ? "" : shown;
        StringBuilder words = new StringBuilder(vendor.length());
        for (int i = 0; i < vendor.length(); i++) {
            boolean start = i == 0 || vendor.charAt(i - 1) == ' ';
            words.append(start ? Character.toUpperCase(vendor.charAt(i)) : vendor.charAt(i));
        }
        return words.toString();
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) <= 0 ? a + "/" + b : b + "/" + a;
    }

    // The core of a record has lost its maker, so the tables' names must lose it too.
    private static String withoutVendor(String name, String vendor) {
        if (!vendor.isEmpty() && name.startsWith(vendor + " ")) return name.substring(vendor.length() + 1);
        return name;
    }
}
