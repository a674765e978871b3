package org.consolidation.analyser.catalogue;

import static org.consolidation.analyser.catalogue.TableRules.flag;
import static org.consolidation.analyser.catalogue.TableRules.needed;
import static org.consolidation.analyser.catalogue.TableRules.oneOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.consolidation.analyser.catalogue.ReferenceRows.Row;
import org.consolidation.analyser.text.Fold;

/**
 * What the tables of names must look like: kinds that are known, each alias once, no alias of two owners
 * unless it is ambiguous, no chain of names, no circle of owners. What holds between the tables is
 * checked on those shipped, by a test: one of them may be replaced without the others.
 */
final class AliasRules {

    private static final String[] SUPPLIER_KINDS = Stream.of(
                    SupplierAlias.NAMES, SupplierAlias.OWNERSHIP, List.of(SupplierAlias.RESELLER))
            .flatMap(List::stream)
            .toArray(String[]::new);

    private static final String[] PRODUCT_KINDS = Stream.of(
                    ProductAlias.NAMES, List.of(ProductAlias.MODULE, ProductAlias.SUCCESSOR))
            .flatMap(List::stream)
            .toArray(String[]::new);

    private AliasRules() {}

    static List<SupplierAlias> supplierAliases(ReferenceRows table) {
        int[] at = table.places("alias", "supplier", "kind", "ambiguous", "grade");
        Owners owners = new Owners(table, "supplier");
        List<SupplierAlias> read = new ArrayList<>();
        for (Row row : table.rows()) {
            SupplierAlias alias = new SupplierAlias(
                    needed(table, row, at[0]),
                    needed(table, row, at[1]),
                    oneOf(table, row, at[2], SUPPLIER_KINDS),
                    flag(table, row, at[3]),
                    oneOf(table, row, at[4], "S", "K"));
            owners.add(row, alias.alias(), alias.supplier(), alias.ambiguous());
            read.add(alias);
        }
        noChains(table, read);
        noCircles(table, read);
        return read;
    }

    static List<ProductAlias> productAliases(ReferenceRows table) {
        int[] at = table.places("alias", "product", "supplier", "kind", "ambiguous", "grade");
        Owners owners = new Owners(table, "product");
        List<ProductAlias> read = new ArrayList<>();
        for (Row row : table.rows()) {
            ProductAlias alias = new ProductAlias(
                    needed(table, row, at[0]),
                    needed(table, row, at[1]),
                    row.cells()[at[2]],
                    oneOf(table, row, at[3], PRODUCT_KINDS),
                    flag(table, row, at[4]),
                    oneOf(table, row, at[5], "S", "K"));
            if (Fold.fold(alias.alias()).equals(Fold.fold(alias.product()))) {
                throw table.broken(
                        row.line(),
                        "\"" + alias.alias() + "\" is the product's own name, case and punctuation aside",
                        "leave the row out");
            }
            // A forerunner may have been replaced by one product and still be another's old name.
            if (!alias.successor()) owners.add(row, alias.alias(), alias.product(), alias.ambiguous());
            read.add(alias);
        }
        noForerunnerIsTheSame(table, read);
        return read;
    }

    static List<ProductMaker> productMakers(ReferenceRows table) {
        int[] at = table.places("product", "maker", "grade");
        Set<String> pairs = new HashSet<>();
        List<ProductMaker> read = new ArrayList<>();
        for (Row row : table.rows()) {
            ProductMaker maker = new ProductMaker(
                    needed(table, row, at[0]), needed(table, row, at[1]), oneOf(table, row, at[2], "S", "K"));
            if (!pairs.add(Fold.fold(maker.product()) + "/" + Fold.fold(maker.maker()))) {
                throw table.broken(
                        row.line(),
                        maker.maker() + " is there twice as a maker of " + maker.product(),
                        "one row per product and maker");
            }
            read.add(maker);
        }
        return read;
    }

    static List<Supplier> suppliers(ReferenceRows table) {
        int[] at = table.places("supplier", "kind", "company_number", "grade");
        Set<String> names = new HashSet<>();
        List<Supplier> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String name = needed(table, row, at[0]);
            if (!names.add(Fold.fold(name))) {
                throw table.broken(row.line(), "supplier " + name + " is there twice", "one row per supplier");
            }
            String kind = oneOf(table, row, at[1], Supplier.KINDS.toArray(String[]::new));
            read.add(new Supplier(name, kind, row.cells()[at[2]], oneOf(table, row, at[3], "S", "K")));
        }
        return read;
    }

    /** What a name stands for must not itself be another name: one step leads to the canonical name. */
    private static void noChains(ReferenceRows table, List<SupplierAlias> aliases) {
        Map<String, String> names = new HashMap<>();
        for (SupplierAlias alias : aliases) {
            if (!alias.bought()) names.putIfAbsent(Fold.fold(alias.alias()), alias.supplier());
        }
        for (int i = 0; i < aliases.size(); i++) {
            String supplier = aliases.get(i).supplier();
            String next = names.get(Fold.fold(supplier));
            if (next == null || Fold.fold(next).equals(Fold.fold(supplier))) continue;
            throw table.broken(
                    table.rows().get(i).line(),
                    supplier + " is itself another name of " + next,
                    "give " + next + " as the supplier");
        }
    }

    /** Who bought whom must end somewhere. */
    private static void noCircles(ReferenceRows table, List<SupplierAlias> aliases) {
        Map<String, String> owner = new HashMap<>();
        for (SupplierAlias alias : aliases) {
            if (alias.bought()) owner.putIfAbsent(Fold.fold(alias.alias()), Fold.fold(alias.supplier()));
        }
        for (int i = 0; i < aliases.size(); i++) {
            if (!aliases.get(i).bought()) continue;
            String start = Fold.fold(aliases.get(i).alias());
            Set<String> passed = new HashSet<>();
            for (String at = start; at != null; at = owner.get(at)) {
                if (passed.add(at)) continue;
                throw table.broken(
                        table.rows().get(i).line(),
                        aliases.get(i).alias() + " belongs to a firm that belongs to it",
                        "the owners of a firm must end with one that nobody owns");
            }
        }
    }

    /** An older, different product cannot be another name of the product that replaced it. */
    private static void noForerunnerIsTheSame(ReferenceRows table, List<ProductAlias> aliases) {
        Set<String> same = new HashSet<>();
        for (ProductAlias alias : aliases) if (!alias.successor()) same.add(pair(alias));
        Set<String> forerunners = new HashSet<>();
        for (int i = 0; i < aliases.size(); i++) {
            ProductAlias alias = aliases.get(i);
            if (!alias.successor()) continue;
            if (same.contains(pair(alias)) || !forerunners.add(pair(alias))) {
                throw table.broken(
                        table.rows().get(i).line(),
                        "\"" + alias.alias() + "\" is there twice for " + alias.product(),
                        "it is either another name or the product before");
            }
        }
    }

    private static String pair(ProductAlias alias) {
        return Fold.fold(alias.alias()) + "/" + Fold.fold(alias.product());
    }

    /** Who each folded alias stands for: one owner only, unless every row of the alias is ambiguous. */
    private static final class Owners {

        private record Owner(String name, long line, boolean ambiguous) {}

        private final Map<String, Owner> byAlias = new HashMap<>();
        private final Set<String> pairs = new HashSet<>();
        private final ReferenceRows table;
        private final String kind;

        Owners(ReferenceRows table, String kind) {
            this.table = table;
            this.kind = kind;
        }

        void add(Row row, String alias, String name, boolean ambiguous) {
            String folded = Fold.fold(alias);
            if (!pairs.add(folded + "/" + Fold.fold(name))) {
                throw table.broken(
                        row.line(),
                        "\"" + alias + "\" is there twice for " + name,
                        "one row per alias and " + kind + ", case and punctuation aside");
            }
            Owner before = byAlias.putIfAbsent(folded, new Owner(name, row.line(), ambiguous));
            if (before == null || before.name().equals(name) || before.ambiguous() && ambiguous) return;
            throw table.broken(
                    row.line(),
                    "\"" + alias + "\" stands for the " + kind + "s " + before.name() + " (line " + before.line()
                            + ") and " + name,
                    "it may stand for one, or every row of it is ambiguous");
        }
    }
}
