package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.CatalogueProduct;
import org.consolidation.analyser.catalogue.ProductAlias;
import org.consolidation.analyser.text.Fold;

/** What the reference tables know of names, laid out for looking up; goes to tasks by broadcast. */
final class Lexicon implements Serializable {

    /** Words that say what kind of thing a system is, never which. */
    private static final String GENERIC = "system systems database databases register application app apps software solution"
            + " platform portal online web website internet intranet tool tools service services management manager"
            + " information data digital electronic integrated corporate central main new old local national"
            + " case records record document documents file files finance financial hr human resources payroll housing"
            + " planning licensing customer contact crm booking bookings reporting report reports asset assets project"
            + " projects risk performance stock time recording rota roster staff training learning e-learning library"
            + " libraries forms form email mail calendar telephony phone mobile mapping map maps gis spreadsheet excel"
            + " access word public council force police and the of for to in a on with suite module modules pro";

    /** A product that the tables know. */
    record KnownProduct(String core, String shown, Suppliers.Supplier maker, String capabilityId, boolean ambiguous)
            implements Serializable {}

    private final Suppliers suppliers;
    private final Map<String, KnownProduct> bySquash = new HashMap<>();
    private final Set<String> generic = new HashSet<>(List.of(GENERIC.split(" ")));

    Lexicon(Catalogue catalogue) {
        suppliers = new Suppliers(catalogue.supplierAliases(), catalogue.products());
        for (Capability capability : catalogue.capabilities()) generic.addAll(Fold.words(capability.name()));
        for (CatalogueProduct product : catalogue.products()) {
            String squash = Fold.squash(product.product());
            boolean ambiguous = bySquash.containsKey(squash) || isGeneric(Fold.words(product.product()));
            bySquash.put(squash, known(product.product(), product.supplier(), product.capabilityId(), ambiguous));
        }
        for (ProductAlias alias : catalogue.productAliases()) {
            KnownProduct product = bySquash.get(Fold.squash(alias.product()));
            String capability = product == null ? "" : product.capabilityId();
            KnownProduct known = known(alias.product(), alias.supplier(), capability, alias.ambiguous());
            bySquash.putIfAbsent(Fold.squash(alias.product()), known);
            if (isSameProduct(alias.kind())) bySquash.putIfAbsent(Fold.squash(alias.alias()), known);
        }
    }

    /** A successor is another product; a module or edition is a part, not the whole. */
    private static boolean isSameProduct(String kind) {
        return switch (kind) {
            case "rename", "abbreviation", "expansion", "local_name" -> true;
            default -> false;
        };
    }

    private KnownProduct known(String product, String supplier, String capabilityId, boolean ambiguous) {
        Suppliers.Supplier maker = suppliers.read(supplier);
        return new KnownProduct(core(product, maker), product, maker, capabilityId, ambiguous);
    }

    /** The words of a name without the maker's in front, unless only a generic rest were left. */
    String core(String name, Suppliers.Supplier maker) {
        List<String> words = Fold.words(name);
        List<String> rest = withoutMaker(words, maker);
        return String.join(" ", rest);
    }

    /** The words without the maker's name in front, unless only a generic rest were left. */
    List<String> withoutMaker(List<String> words, Suppliers.Supplier maker) {
        Suppliers.Prefix prefix = suppliers.prefix(words);
        int length = 0;
        if (prefix != null && prefix.supplier().key().equals(maker.key())) {
            length = prefix.words();
        } else if (!maker.key().isEmpty()) {
            List<String> own = List.of(maker.key().split(" "));
            if (words.size() > own.size() && words.subList(0, own.size()).equals(own)) length = own.size();
        }
        if (length == 0 || length >= words.size()) return words;
        List<String> rest = words.subList(length, words.size());
        return isGeneric(rest) ? words : rest;
    }

    Suppliers suppliers() {
        return suppliers;
    }

    /**
     * The product of that name; null when the tables hold none, or when the name alone is ambiguous
     * and the maker does not confirm it, or when the maker stated is another.
     *
     * @param maker who is said to make it; nobody when not stated
     */
    KnownProduct product(String name, Suppliers.Supplier maker) {
        KnownProduct known = bySquash.get(Fold.squash(name));
        if (known == null) return null;
        boolean stated = !maker.key().isEmpty() && !maker.reseller();
        boolean confirmed = stated && maker.key().equals(known.maker().key());
        if (known.ambiguous()) return confirmed ? known : null;
        return !stated || confirmed || known.maker().key().isEmpty() ? known : null;
    }

    /** Whether no word tells which system is meant. */
    boolean isGeneric(List<String> words) {
        for (String word : words) {
            if (!generic.contains(word)) return false;
        }
        return true;
    }
}
