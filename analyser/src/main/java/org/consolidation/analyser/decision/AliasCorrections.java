package org.consolidation.analyser.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.ProductAlias;
import org.consolidation.analyser.catalogue.SupplierAlias;
import org.consolidation.analyser.text.Fold;

/**
 * Puts the aliases of the reference tables right: adds those that reviewers state, in place of what the
 * tables say of the same name, and takes away those that they refute.
 *
 * @param catalogue as corrected
 * @param outcomes one per alias decision
 */
public record AliasCorrections(Catalogue catalogue, List<DecisionOutcome> outcomes) {

    /** Of the kinds that name the same thing. */
    private static final String KIND = "spelling";

    private static final String GRADE = "D";

    /** Applies the alias decisions to the reference tables. */
    public static AliasCorrections of(Catalogue catalogue, Decisions decisions) {
        List<Decision> aliases = decisions.of(DecisionKind.ALIAS);
        if (aliases.isEmpty()) return new AliasCorrections(catalogue, List.of());
        Map<String, List<Decision>> byName = new TreeMap<>();
        for (Decision decision : aliases) {
            byName.computeIfAbsent(type(decision) + "/" + decision.left().core(), k -> new ArrayList<>())
                    .add(decision);
        }
        Map<String, String> usualNames = new TreeMap<>();
        for (Decision decision : aliases) {
            if (decision.value().startsWith("not-")) continue;
            usualNames.putIfAbsent(
                    type(decision) + "/" + decision.left().core(),
                    type(decision) + "/" + decision.right().core());
        }
        List<DecisionOutcome> outcomes = new ArrayList<>();
        List<ProductAlias> products = new ArrayList<>();
        List<SupplierAlias> suppliers = new ArrayList<>();
        List<Predicate<ProductAlias>> noProducts = new ArrayList<>();
        List<Predicate<SupplierAlias>> noSuppliers = new ArrayList<>();
        for (List<Decision> same : byName.values()) {
            String contradiction = contradiction(same);
            if (contradiction.isEmpty()) contradiction = circle(same.get(0), usualNames);
            for (Decision decision : same) {
                if (!contradiction.isEmpty()) {
                    outcomes.add(new DecisionOutcome(decision, DecisionOutcome.State.CONTRADICTED, contradiction));
                    continue;
                }
                String alias = decision.left().core();
                String usual = decision.right().core();
                boolean refuted = decision.value().startsWith("not-");
                long stated;
                if (type(decision).equals("product")) {
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

    private static String type(Decision decision) {
        return decision.value().replace("not-", "");
    }

    /** Two usual names for one name, or one both stated and refuted; "" when the decisions agree. */
    private static String contradiction(List<Decision> same) {
        TreeSet<String> stated = new TreeSet<>();
        TreeSet<String> refuted = new TreeSet<>();
        for (Decision decision : same) {
            boolean not = decision.value().startsWith("not-");
            (not ? refuted : stated).add(decision.right().core());
        }
        if (stated.size() < 2 && stated.stream().noneMatch(refuted::contains)) return "";
        return same.stream().map(Decision::sentence).collect(Collectors.joining("; ")) + ". None of these is applied";
    }

    /** What is wrong where a name is said to be another name of one that is, at length, another name of it. */
    private static String circle(Decision decision, Map<String, String> usualNames) {
        String name = type(decision) + "/" + decision.left().core();
        List<String> chain = new ArrayList<>(List.of(decision.left().name()));
        String at = usualNames.get(name);
        for (int steps = 0; at != null && steps < usualNames.size(); steps++) {
            chain.add(at.substring(at.indexOf('/') + 1));
            if (at.equals(name)) {
                return "names that are other names of one another in a circle: " + String.join(", ", chain)
                        + ". None of these is applied";
            }
            at = usualNames.get(at);
        }
        return "";
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
