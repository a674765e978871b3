package org.consolidation.analyser.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;

/**
 * What the decisions come to in a run.
 *
 * @param constraints for clustering
 * @param capabilities capability id by product id; empty until the products are known
 * @param outcomes of the decisions, by place in their files
 */
public record Decided(Constraints constraints, Map<String, String> capabilities, List<DecisionOutcome> outcomes) {

    public static final Decided NOTHING = new Decided(Constraints.NONE, Map.of(), List.of());

    public Decided {
        outcomes = outcomes.stream().sorted(DecisionOutcome.BY_PLACE).toList();
    }

    /**
     * The decisions on pairs, closed.
     *
     * @param present profiles of the run that decisions mention, see {@link Lookup#mentioned}
     * @param before outcomes of decisions that are settled already
     */
    public static Decided pairs(Decisions decisions, List<ProfileName> present, List<DecisionOutcome> before) {
        Set<Decision> settled = before.stream().map(DecisionOutcome::decision).collect(Collectors.toSet());
        Closure.Closed closed = Closure.close(decisions, new Lookup(present), settled);
        return new Decided(closed.constraints(), Map.of(), joined(before, closed.outcomes()));
    }

    /**
     * The same with the decisions on capabilities, each for the whole product of the profile it names.
     *
     * @param present profiles of the run that decisions mention
     * @param productOf product id of each of these
     */
    public Decided withCapabilities(
            Decisions decisions, List<ProfileName> present, Map<String, String> productOf, Catalogue catalogue) {
        Lookup lookup = new Lookup(present);
        List<DecisionOutcome> settled = new ArrayList<>();
        Map<Decision, Set<String>> productsOf = new java.util.LinkedHashMap<>();
        Map<String, TreeMap<String, List<Decision>>> wanted = new TreeMap<>();
        for (Decision decision : decisions.of(DecisionKind.CAPABILITY)) {
            Set<String> products = new TreeSet<>();
            for (String profile : lookup.find(decision.left())) products.add(productOf.get(profile));
            if (catalogue.capability(decision.value()) == null) {
                settled.add(not(decision, "capabilities.csv has no capability " + decision.value()));
            } else if (products.isEmpty()) {
                settled.add(not(
                        decision,
                        "this run has no description " + decision.left().shown()));
            } else {
                productsOf.put(decision, products);
                for (String product : products) {
                    wanted.computeIfAbsent(product, p -> new TreeMap<>())
                            .computeIfAbsent(decision.value(), v -> new ArrayList<>())
                            .add(decision);
                }
            }
        }
        Map<String, String> chosen = new TreeMap<>();
        productsOf.forEach((decision, products) -> {
            String told = products.stream()
                    .map(wanted::get)
                    .filter(values -> values.size() > 1)
                    .map(values -> contradiction(values, lookup))
                    .collect(Collectors.joining("; "));
            if (told.isEmpty()) {
                products.forEach(product -> chosen.put(product, decision.value()));
                String name = catalogue.capability(decision.value()).name();
                settled.add(new DecisionOutcome(
                        decision,
                        DecisionOutcome.State.APPLIED,
                        name + " for " + (products.size() == 1 ? "the product" : products.size() + " products")));
            } else {
                settled.add(new DecisionOutcome(decision, DecisionOutcome.State.CONTRADICTED, told));
            }
        });
        return new Decided(constraints, chosen, joined(outcomes, settled));
    }

    private static String contradiction(Map<String, List<Decision>> values, Lookup lookup) {
        return "of one product it is said: "
                + values.values().stream()
                        .flatMap(List::stream)
                        .map(decision -> decision.told(lookup::told))
                        .collect(Collectors.joining("; "))
                + ". None of these is applied";
    }

    private static DecisionOutcome not(Decision decision, String why) {
        return new DecisionOutcome(decision, DecisionOutcome.State.NOT_APPLICABLE, why);
    }

    private static List<DecisionOutcome> joined(List<DecisionOutcome> some, List<DecisionOutcome> more) {
        List<DecisionOutcome> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** One for each decision that was not applied, so that its author finds the line. */
    public List<DataIssue> issues() {
        return outcomes.stream()
                .filter(outcome -> outcome.state() != DecisionOutcome.State.APPLIED)
                .map(Decided::issue)
                .toList();
    }

    private static DataIssue issue(DecisionOutcome outcome) {
        boolean contradicted = outcome.state() == DecisionOutcome.State.CONTRADICTED;
        Decision decision = outcome.decision();
        return new DataIssue(
                contradicted ? Severity.WARNING : Severity.NOTE,
                contradicted ? "decision.contradicted" : "decision.not-applicable",
                decision.file(),
                "",
                decision.row(),
                "",
                decision.sentence(),
                (contradicted ? "the decision contradicts others: " : "the decision cannot be obeyed: ")
                        + outcome.explanation(),
                contradicted
                        ? "neither it nor those were applied: strike out what does not hold"
                        : "it was not applied, and nothing else depends on it: strike it out, or name what this run has");
    }

    /** Decisions that ended so. */
    public List<DecisionOutcome> outcomes(DecisionOutcome.State state) {
        return outcomes.stream().filter(o -> o.state() == state).toList();
    }
}
