package org.consolidation.analyser.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.ProductAlias;
import org.consolidation.analyser.catalogue.SupplierAlias;
import org.consolidation.analyser.text.Fold;

/**
 * Puts the aliases of the reference tables right: adds those that reviewers state, in place of what the
 * tables say of the same name, and takes away those that they refute.
 *
 * @param catalogue as corrected
 * @param outcomes one per alias decision, and one per cannot-link that contradicts some
 */
public record AliasCorrections(Catalogue catalogue, List<DecisionOutcome> outcomes) {

    /** Of the kinds that name the same thing. */
    private static final String KIND = "spelling";

    private static final String GRADE = "D";

    /** Applies the alias decisions to the reference tables. */
    public static AliasCorrections of(Catalogue catalogue, Decisions decisions) {
        List<Decision> aliases = decisions.of(DecisionKind.ALIAS);
        if (aliases.isEmpty()) return new AliasCorrections(catalogue, List.of());
        Map<Decision, String> conflicts = AliasConflicts.of(aliases, decisions.of(DecisionKind.CANNOT_LINK));
        List<DecisionOutcome> outcomes = new ArrayList<>();
        List<ProductAlias> products = new ArrayList<>();
        List<SupplierAlias> suppliers = new ArrayList<>();
        List<Predicate<ProductAlias>> noProducts = new ArrayList<>();
        List<Predicate<SupplierAlias>> noSuppliers = new ArrayList<>();
        conflicts.forEach((decision, told) ->
                outcomes.add(new DecisionOutcome(decision, DecisionOutcome.State.CONTRADICTED, told)));
        for (Decision decision : aliases) {
            if (conflicts.containsKey(decision)) continue;
            String alias = decision.left().core();
            String usual = decision.right().core();
            boolean refuted = AliasConflicts.refutes(decision);
            long stated;
            if (AliasConflicts.type(decision).equals("product")) {
                Predicate<ProductAlias> told = p -> Fold.fold(p.alias()).equals(alias)
                        && (!refuted
                                || p.sameProduct() && Fold.fold(p.product()).equals(usual));
                stated = catalogue.productAliases().stream().filter(told).count();
                noProducts.add(told);
                if (!refuted) products.add(product(decision));
            } else {
                Predicate<SupplierAlias> told = s -> Fold.fold(s.alias()).equals(alias)
                        && (!refuted || Fold.fold(s.supplier()).equals(usual));
                stated = catalogue.supplierAliases().stream().filter(told).count();
                noSuppliers.add(told);
                if (!refuted) suppliers.add(supplier(decision));
            }
            outcomes.add(outcome(decision, refuted, stated));
        }
        catalogue.productAliases().stream()
                .filter(p -> noProducts.stream().noneMatch(n -> n.test(p)))
                .forEach(products::add);
        catalogue.supplierAliases().stream()
                .filter(s -> noSuppliers.stream().noneMatch(n -> n.test(s)))
                .forEach(suppliers::add);
        outcomes.sort(DecisionOutcome.BY_PLACE);
        return new AliasCorrections(catalogue.withAliases(suppliers, products), List.copyOf(outcomes));
    }

    private static DecisionOutcome outcome(Decision decision, boolean refuted, long stated) {
        if (refuted && stated == 0) {
            return new DecisionOutcome(
                    decision, DecisionOutcome.State.NOT_APPLICABLE, "the reference tables do not say so");
        }
        String lines = stated == 1 ? "1 line" : stated + " lines";
        String how = refuted
                ? lines + " of the reference tables left out"
                : stated == 0
                        ? "added to the reference tables"
                        : "put in place of " + lines + " of the reference tables";
        return new DecisionOutcome(decision, DecisionOutcome.State.APPLIED, how);
    }

    private static ProductAlias product(Decision decision) {
        Subject usual = decision.right();
        return new ProductAlias(decision.left().name(), usual.name(), usual.vendor(), KIND, false, GRADE);
    }

    private static SupplierAlias supplier(Decision decision) {
        return new SupplierAlias(decision.left().name(), decision.right().name(), KIND, false, GRADE);
    }
}
