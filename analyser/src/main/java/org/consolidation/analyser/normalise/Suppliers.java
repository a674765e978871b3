package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.catalogue.CatalogueProduct;
import org.consolidation.analyser.catalogue.SupplierAlias;
import org.consolidation.analyser.text.Fold;

/** Who is meant by a supplier's name: legal forms off, aliases to the canonical name. */
final class Suppliers implements Serializable {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "ltd", "limited", "plc", "inc", "incorporated", "llp", "llc", "lp", "corp", "corporation", "co", "company",
            "gmbh", "ag", "bv", "nv", "ab", "as", "oy", "oyj", "sa", "sas", "srl", "spa", "pty", "pvt", "group",
            "holdings", "cic", "uk", "gb", "emea", "europe", "international");

    private static final Set<String> IN_HOUSE = Set.of(
            "in house", "inhouse", "internal", "internally", "bespoke", "custom", "own", "self", "council", "developed in house",
            "built in house", "in house developed", "in house development", "in house build", "internally developed",
            "internal development", "own development", "self developed", "self built", "home grown", "homegrown",
            "council developed", "force developed", "ict", "it department", "ict department", "internal it",
            "in house bespoke", "bespoke in house", "developed internally", "in house system", "in house solution");

    /**
     * Whom a name means.
     *
     * @param key folded canonical name; "" when nobody is named
     * @param shown canonical name, or the name as written without its legal form
     * @param reseller whether it is known to make nothing
     * @param inHouse whether the name says "ourselves"
     * @param known whether the reference tables hold it
     */
    record Supplier(String key, String shown, boolean reseller, boolean inHouse, boolean known)
            implements Serializable {

        static final Supplier NOBODY = new Supplier("", "", false, false, false);
    }

    private final Map<String, Supplier> byAlias = new HashMap<>();
    private int longestAlias = 1;

    Suppliers(List<SupplierAlias> aliases, List<CatalogueProduct> products) {
        for (SupplierAlias alias : aliases) {
            Supplier canonical = known(alias.supplier(), alias.kind().equals("reseller"));
            byAlias.merge(stripped(alias.supplier()), canonical, Suppliers::firmer);
            // An ambiguous alias decides nothing alone; a divested one belonged to someone else later.
            if (!alias.ambiguous() && !alias.kind().equals("divested")) put(alias.alias(), canonical);
        }
        for (CatalogueProduct product : products) {
            if (!product.supplier().isEmpty()) {
                byAlias.putIfAbsent(stripped(product.supplier()), known(product.supplier(), false));
            }
        }
    }

    private static Supplier known(String name, boolean reseller) {
        return new Supplier(stripped(name), name, reseller, false, true);
    }

    private static Supplier firmer(Supplier old, Supplier other) {
        return old.reseller() ? old : other;
    }

    private void put(String alias, Supplier canonical) {
        String key = stripped(alias);
        if (key.isEmpty()) return;
        byAlias.putIfAbsent(key, canonical);
        longestAlias = Math.max(longestAlias, key.split(" ").length);
    }

    /** Whom a supplier cell names. */
    Supplier read(String cell) {
        String folded = Fold.fold(cell);
        if (folded.isEmpty() || NonAnswers.isNonAnswer(cell)) return Supplier.NOBODY;
        if (isInHouse(folded)) return new Supplier("", "In-house", false, true, false);
        String key = stripped(folded);
        Supplier known = byAlias.get(key);
        if (known == null) known = byAlias.get(folded);
        if (known != null) return known;
        return new Supplier(key, withoutLegalForm(Fold.tidy(cell)), false, false, false);
    }

    /** The supplier whose alias the folded words begin with, the longest first; null when none. */
    Prefix prefix(List<String> words) {
        for (int n = Math.min(longestAlias, words.size()); n >= 1; n--) {
            Supplier supplier = byAlias.get(String.join(" ", words.subList(0, n)));
            if (supplier != null) return new Prefix(supplier, n);
        }
        return null;
    }

    /** A supplier at the start of a name, and how many words of it. */
    record Prefix(Supplier supplier, int words) {}

    /** Whether the folded words are exactly a known supplier's. */
    Supplier exact(String folded) {
        return byAlias.get(stripped(folded));
    }

    static boolean isInHouse(String folded) {
        return IN_HOUSE.contains(folded)
                || folded.startsWith("in house ")
                || folded.startsWith("developed in house")
                || folded.startsWith("developed internally")
                || folded.startsWith("built in house")
                || folded.endsWith(" in house");
    }

    /** Folded, legal forms at the end off; never empty for a name of words. */
    static String stripped(String name) {
        String folded = Fold.fold(name);
        while (true) {
            int gap = folded.lastIndexOf(' ');
            if (gap < 0 || !LEGAL_FORMS.contains(folded.substring(gap + 1))) return folded;
            folded = folded.substring(0, gap);
        }
    }

    private static String withoutLegalForm(String name) {
        String shown = name;
        while (true) {
            int gap = shown.lastIndexOf(' ');
            if (gap < 0 || !LEGAL_FORMS.contains(Fold.fold(shown.substring(gap + 1)))) return shown;
            shown = shown.substring(0, gap).replaceAll("[,;.]+$", "");
        }
    }
}
