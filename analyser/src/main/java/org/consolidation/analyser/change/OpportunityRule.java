package org.consolidation.analyser.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What became of one opportunity, and why. It changed when systems came or went, or its saving or net value
 * differ; another rank alone is none, since every rank moves when one appears. The cause is what touches it: a
 * changed list that brought, took or restated one of its systems, a decision that moved one or made of its products
 * more or fewer, a parameter of its sums that has another value. Only where nothing does, whatever else differs.
 */
final class OpportunityRule {

    /** Names in a sentence. */
    private static final int NAMED = 3;

    private OpportunityRule() {}

    /**
     * @param before as the earlier run told it; null when it did not
     * @param after as the later run tells it; null when it does not
     * @param flows that lead into it or out of it, in any order
     */
    static Optional<OpportunityChange> change(
            String id, Told before, Told after, List<OpportunityFlow> flows, Between between) {
        if (before == null && after == null) return Optional.empty();
        long arrived = sum(flows, f -> f.after().equals(id) && f.moved());
        long ended = sum(flows, f -> f.before().equals(id) && f.moved());
        boolean same = before != null
                && after != null
                && arrived + ended == 0
                && Objects.equals(before.savingPence(), after.savingPence())
                && Objects.equals(before.netPence(), after.netPence());
        if (same) return Optional.empty();
        Optional<OpportunityFlow> other = before == null
                ? most(flows, id, OpportunityFlow::after, OpportunityFlow::before)
                : after == null ? most(flows, id, OpportunityFlow::before, OpportunityFlow::after) : Optional.empty();
        String otherId = other.map(f -> before == null ? f.before() : f.after()).orElse("");
        Told told = after == null ? before : after;
        // Mergers are those of the scenario.
        String scenario = told.kind().equals("K12") ? between.scenario() : "";
        List<String> parameters = parameters(before, after, between);
        Set<Cause> causes = causes(before, after, flows, parameters, between, scenario);
        return Optional.of(new OpportunityChange(
                before == null
                        ? OpportunityChange.What.APPEARED
                        : after == null ? OpportunityChange.What.GONE : OpportunityChange.What.CHANGED,
                id,
                told.kind(),
                told.title(),
                after == null ? null : after.rank(),
                before == null ? null : before.rank(),
                after == null ? 0 : after.systems(),
                before == null ? 0 : before.systems(),
                arrived,
                ended,
                after == null ? null : after.savingPence(),
                before == null ? null : before.savingPence(),
                after == null ? null : after.netPence(),
                before == null ? null : before.netPence(),
                otherId,
                other.map(OpportunityFlow::systems).orElse(0L),
                List.copyOf(causes),
                why(causes, flows, parameters, between, scenario)));
    }

    private static long sum(List<OpportunityFlow> flows, java.util.function.Predicate<OpportunityFlow> which) {
        return flows.stream().filter(which).mapToLong(OpportunityFlow::systems).sum();
    }

    /** The flow with most systems to or from another opportunity; ties by its id. */
    private static Optional<OpportunityFlow> most(
            List<OpportunityFlow> flows,
            String id,
            Function<OpportunityFlow, String> own,
            Function<OpportunityFlow, String> other) {
        return flows.stream()
                .filter(f -> own.apply(f).equals(id) && !other.apply(f).isEmpty() && f.moved())
                .min(Comparator.comparingLong(OpportunityFlow::systems)
                        .reversed()
                        .thenComparing(other));
    }

    /** Parameters of another value that its sums rest on, in words; none where it is in one run only. */
    private static List<String> parameters(Told before, Told after, Between between) {
        if (before == null || after == null) return List.of();
        Set<String> used = new TreeSet<>(before.parameters());
        used.addAll(after.parameters());
        used.retainAll(between.parameters().keySet());
        return used.stream().map(between.parameters()::get).toList();
    }

    private static Set<Cause> causes(
            Told before,
            Told after,
            List<OpportunityFlow> flows,
            List<String> parameters,
            Between between,
            String scenario) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (flows.stream().anyMatch(f -> f.inChangedLists() > 0)) causes.add(Cause.DATA);
        boolean decided = flows.stream().anyMatch(f -> !f.decided().isEmpty());
        boolean products = before == null || after == null || before.products() != after.products();
        boolean moved = flows.stream().anyMatch(f -> f.moved() && !f.decided().isEmpty());
        if (moved || decided && products) causes.add(Cause.DECISION);
        if (!scenario.isEmpty()) {
            causes.add(Cause.DATA);
            return causes;
        }
        if (!parameters.isEmpty()) causes.add(Cause.METHOD);
        if (causes.isEmpty() && decided) causes.add(Cause.DECISION);
        boolean unexplained = flows.stream().anyMatch(f -> f.moved() && f.inChangedLists() < f.systems());
        boolean open = causes.isEmpty() || unexplained && !causes.contains(Cause.DECISION);
        if (open && !between.method().isEmpty()) causes.add(Cause.METHOD);
        if (!causes.isEmpty()) return causes;
        if (!between.data().isEmpty()) causes.add(Cause.DATA);
        if (!between.decisions().isEmpty()) causes.add(Cause.DECISION);
        if (causes.isEmpty()) causes.add(Cause.METHOD);
        return causes;
    }

    private static String why(
            Set<Cause> causes, List<OpportunityFlow> flows, List<String> parameters, Between between, String scenario) {
        List<String> said = new ArrayList<>();
        Set<String> organisations = new TreeSet<>();
        flows.forEach(f -> organisations.addAll(f.organisations()));
        for (Cause cause : causes) {
            String words = switch (cause) {
                case DATA -> data(organisations, between, scenario);
                case DECISION -> first(decisions(flows, between));
                case METHOD -> method(parameters, between);
            };
            said.add(cause.shown() + ": " + words);
        }
        return String.join("; ", said);
    }

    /** Decisions that changed its products; where none is known of, all that differ. */
    private static List<String> decisions(List<OpportunityFlow> flows, Between between) {
        Set<String> own = new TreeSet<>();
        for (OpportunityFlow flow : flows) {
            for (String product : flow.decided()) {
                own.addAll(between.byProduct().getOrDefault(product, List.of()));
            }
        }
        return own.isEmpty() ? between.decisions() : List.copyOf(own);
    }

    private static String method(List<String> parameters, Between between) {
        if (!parameters.isEmpty()) return first(parameters);
        List<String> other =
                between.method().isEmpty() ? List.copyOf(between.parameters().values()) : between.method();
        return other.isEmpty() ? "nothing that the manifests name differs, so the analyser itself does" : first(other);
    }

    private static String data(Set<String> organisations, Between between, String scenario) {
        if (organisations.isEmpty()) return scenario.isEmpty() ? first(between.data()) : scenario;
        String rows = "rows of " + first(List.copyOf(organisations)) + " changed";
        return scenario.isEmpty() ? rows : scenario + ", " + rows;
    }

    private static String first(List<String> words) {
        String named = String.join(", ", words.subList(0, Math.min(NAMED, words.size())));
        return words.size() > NAMED ? named + " and " + (words.size() - NAMED) + " more" : named;
    }
}
