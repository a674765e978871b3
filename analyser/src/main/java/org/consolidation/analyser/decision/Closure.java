package org.consolidation.analyser.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.consolidation.analyser.decision.Constraints.Pair;

/**
 * What follows from must-links and cannot-links, and which of them contradict one another.
 *
 * <p>Must-links contract (union-find). A cannot-link between profiles of one group contradicts every chain
 * of must-links between them: the chains are sought shortest first, of equals the one whose ids come first,
 * until none is left. The cannot-link and all decisions on those chains are withdrawn together and told
 * with the chain: nobody but the reviewers can know which of them is wrong. Each contradiction is sought
 * among all decisions, so their order makes no difference. Cost O(contradictions × decisions²) at most.
 */
final class Closure {

    /** A decision with the pairs of profiles that it is about. */
    private record Ruling(Decision decision, List<Pair> pairs) {}

    private final Lookup lookup;
    private final List<DecisionOutcome> outcomes = new ArrayList<>();
    private final List<Ruling> must = new ArrayList<>();
    private final List<Ruling> cannot = new ArrayList<>();
    private final Map<Decision, String> contradicted = new HashMap<>();

    private Closure(Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * The constraints and what became of each decision on pairs.
     *
     * @param outcomes one per must-link and cannot-link
     */
    record Closed(Constraints constraints, List<DecisionOutcome> outcomes) {}

    /**
     * Closes the decisions on pairs.
     *
     * @param settled decisions of which it is told elsewhere what became of them
     */
    static Closed close(Decisions decisions, Lookup lookup, Set<Decision> settled) {
        Closure closure = new Closure(lookup);
        for (Decision decision : decisions.of(DecisionKind.MUST_LINK)) closure.add(decision, closure.must);
        for (Decision decision : decisions.of(DecisionKind.CANNOT_LINK)) {
            if (!settled.contains(decision)) closure.add(decision, closure.cannot);
        }
        closure.contradictions();
        return closure.closed();
    }

    private void add(Decision decision, List<Ruling> rulings) {
        List<String> left = lookup.find(decision.left());
        List<String> right = lookup.find(decision.right());
        if (left.isEmpty() || right.isEmpty()) {
            Subject absent = left.isEmpty() ? decision.left() : decision.right();
            notApplicable(decision, "this run has no description " + absent.shown() + remedy(decision));
        } else if (left.stream().anyMatch(right::contains)) {
            notApplicable(decision, "both sides are the same description in this run" + remedy(decision));
        } else {
            boolean joins = decision.kind() == DecisionKind.MUST_LINK;
            rulings.add(new Ruling(decision, joins ? chain(left, right) : each(left, right)));
        }
    }

    /** Other names are put right before descriptions are made: what these make one is not held apart afterwards. */
    private static String remedy(Decision decision) {
        return decision.kind() == DecisionKind.CANNOT_LINK
                ? ". If the reference tables take them for one, refute that by an alias decision with the value not-product"
                : "";
    }

    private void notApplicable(Decision decision, String why) {
        outcomes.add(new DecisionOutcome(decision, DecisionOutcome.State.NOT_APPLICABLE, why));
    }

    private static List<Pair> chain(List<String> left, List<String> right) {
        List<Pair> pairs = new ArrayList<>();
        String first = left.get(0);
        for (String id : left.subList(1, left.size())) pairs.add(Pair.of(first, id));
        for (String id : right) pairs.add(Pair.of(first, id));
        return pairs;
    }

    private static List<Pair> each(List<String> left, List<String> right) {
        List<Pair> pairs = new ArrayList<>();
        for (String l : left) for (String r : right) pairs.add(Pair.of(l, r));
        return pairs;
    }

    private void contradictions() {
        Map<String, String> roots = roots(must);
        for (Ruling apart : cannot) {
            for (Pair pair : apart.pairs()) {
                if (root(roots, pair.left()).equals(root(roots, pair.right()))) contradiction(apart, pair);
            }
        }
    }

    private void contradiction(Ruling apart, Pair pair) {
        TreeMap<String, TreeMap<String, List<Decision>>> graph = graph(must);
        while (true) {
            List<Decision> path = path(graph, pair);
            if (path.isEmpty()) return;
            String told = path.stream().map(this::told).collect(Collectors.joining("; ")) + "; but "
                    + told(apart.decision()) + ". None of these is applied";
            contradicted.putIfAbsent(apart.decision(), told);
            for (Decision decision : path) {
                contradicted.putIfAbsent(decision, told);
                remove(graph, decision);
            }
        }
    }

    private String told(Decision decision) {
        return decision.told(lookup::told);
    }

    private static TreeMap<String, TreeMap<String, List<Decision>>> graph(List<Ruling> rulings) {
        TreeMap<String, TreeMap<String, List<Decision>>> graph = new TreeMap<>();
        for (Ruling ruling : rulings) {
            for (Pair pair : ruling.pairs()) {
                edge(graph, pair.left(), pair.right()).add(ruling.decision());
                edge(graph, pair.right(), pair.left()).add(ruling.decision());
            }
        }
        return graph;
    }

    private static List<Decision> edge(TreeMap<String, TreeMap<String, List<Decision>>> graph, String from, String to) {
        return graph.computeIfAbsent(from, n -> new TreeMap<>()).computeIfAbsent(to, n -> new ArrayList<>());
    }

    private static void remove(TreeMap<String, TreeMap<String, List<Decision>>> graph, Decision decision) {
        for (TreeMap<String, List<Decision>> around : graph.values()) {
            around.values().forEach(decisions -> decisions.remove(decision));
            around.values().removeIf(List::isEmpty);
        }
    }

    /** Decisions along the shortest chain between two profiles; empty when there is none. */
    private static List<Decision> path(TreeMap<String, TreeMap<String, List<Decision>>> graph, Pair ends) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> queue = new ArrayDeque<>();
        cameFrom.put(ends.left(), "");
        queue.add(ends.left());
        while (!queue.isEmpty() && !cameFrom.containsKey(ends.right())) {
            String node = queue.poll();
            for (String next : graph.getOrDefault(node, new TreeMap<>()).keySet()) {
                if (cameFrom.putIfAbsent(next, node) == null) queue.add(next);
            }
        }
        if (!cameFrom.containsKey(ends.right())) return List.of();
        List<Decision> backwards = new ArrayList<>();
        for (String node = ends.right(); !node.equals(ends.left()); node = cameFrom.get(node)) {
            backwards.add(graph.get(cameFrom.get(node)).get(node).get(0));
        }
        // One decision may give several steps in a row.
        Set<Decision> path = new LinkedHashSet<>();
        for (int i = backwards.size() - 1; i >= 0; i--) path.add(backwards.get(i));
        return List.copyOf(path);
    }

    private static Map<String, String> roots(Collection<Ruling> rulings) {
        Map<String, String> parent = new HashMap<>();
        for (Ruling ruling : rulings) {
            for (Pair pair : ruling.pairs()) {
                String a = root(parent, pair.left());
                String b = root(parent, pair.right());
                if (!a.equals(b)) parent.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
            }
        }
        return parent;
    }

    private static String root(Map<String, String> parent, String node) {
        String root = node;
        while (parent.containsKey(root)) root = parent.get(root);
        while (parent.containsKey(node)) node = parent.put(node, root);
        return root;
    }

    private Closed closed() {
        List<Ruling> held = must.stream()
                .filter(r -> !contradicted.containsKey(r.decision()))
                .toList();
        Map<String, String> roots = roots(held);
        TreeMap<String, TreeSet<String>> groups = new TreeMap<>();
        for (Ruling ruling : held) {
            for (Pair pair : ruling.pairs()) {
                TreeSet<String> group = groups.computeIfAbsent(root(roots, pair.left()), r -> new TreeSet<>());
                group.add(pair.left());
                group.add(pair.right());
            }
            applied(ruling, "one product");
        }
        List<Pair> apart = new ArrayList<>();
        for (Ruling ruling : cannot) {
            if (contradicted.containsKey(ruling.decision())) continue;
            apart.addAll(ruling.pairs());
            applied(ruling, "kept apart");
        }
        contradicted.forEach((decision, told) ->
                outcomes.add(new DecisionOutcome(decision, DecisionOutcome.State.CONTRADICTED, told)));
        outcomes.sort(DecisionOutcome.BY_PLACE);
        return new Closed(
                new Constraints(groups.values().stream().map(List::copyOf).toList(), apart), List.copyOf(outcomes));
    }

    private void applied(Ruling ruling, String how) {
        int pairs = ruling.pairs().size();
        String by = byId(ruling.decision()) ? "" : ", found by name and maker";
        String what = pairs == 1
                ? lookup.shown(ruling.pairs().get(0).left()) + " and "
                        + lookup.shown(ruling.pairs().get(0).right())
                : pairs + " pairs of descriptions";
        outcomes.add(new DecisionOutcome(
                ruling.decision(), DecisionOutcome.State.APPLIED, what + ": " + how + " by decision" + by));
    }

    private boolean byId(Decision decision) {
        return lookup.find(decision.left()).equals(List.of(decision.left().profileId()))
                && lookup.find(decision.right()).equals(List.of(decision.right().profileId()));
    }
}
