package org.consolidation.analyser.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.coalition.Coalition.Kind;
import org.consolidation.analyser.coalition.Near.Pair;
import org.consolidation.analyser.coalition.Near.Share;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.interfaces.MatchingAlgorithm;
import org.jgrapht.alg.matching.PathGrowingWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Communities and pairings of organisations, from what each has in common with those closest to it; in one task.
 *
 * <p>Holds the first {@code coalition.peers} pairs of each organisation: memory grows with organisations, not with
 * pairs. Communities: greedy modularity (Clauset, Newman and Moore 2004) over these, each pair counted once whatever it
 * weighs, in each connected part, whatever borders there are. Pairings: a matching of greatest weight among existing
 * alliances, then of who is left among neighbours, then of who is left (Kolmogorov's Blossom V, 2009; above
 * {@code coalition.exact} organisations path growing, Drake and Hougardy 2003, at least half of the best). All in order
 * of id, no randomness.
 */
final class Circle {

    /** Pairs kept, and the coalitions found. */
    record Found(List<OrganisationPair> pairs, List<Coalition> coalitions) {}

    private final Acquaintance known;
    private final Near.Groups existing = new Near.Groups();
    private final Map<Pair, int[]> places =
            new TreeMap<>(Comparator.comparing(Pair::left).thenComparing(Pair::right));

    private final CoalitionSettings settings;

    private Circle(Acquaintance known, CoalitionSettings settings) {
        this.known = known;
        this.settings = settings;
    }

    /** Lays out what every organisation has in common with others; in any order. */
    static Found of(Iterable<Near> organisations, Acquaintance known, CoalitionSettings settings) {
        Circle circle = new Circle(known, settings);
        organisations.forEach(circle::add);
        return circle.found();
    }

    private void add(Near near) {
        near.shares().forEach(existing::add);
        for (int i = 0; i < near.closest().size(); i++) {
            Pair pair = near.closest().get(i);
            int side = near.organisationId().equals(pair.left()) ? 0 : 1;
            places.computeIfAbsent(pair, p -> new int[2])[side] = i + 1;
        }
    }

    private Found found() {
        List<Coalition> coalitions = new ArrayList<>();
        existing.shares().forEach(share -> coalitions.add(coalition(share, "")));
        List<Pair> kept = List.copyOf(places.keySet());
        coalitions.addAll(communities(kept));
        coalitions.addAll(pairings(kept));
        List<OrganisationPair> pairs = new ArrayList<>();
        places.forEach((pair, place) -> pairs.add(shown(pair, place)));
        return new Found(pairs, coalitions);
    }

    private OrganisationPair shown(Pair pair, int[] place) {
        Bond bond = pair.bond();
        return new OrganisationPair(
                pair.left(),
                known.name(pair.left()),
                pair.right(),
                known.name(pair.right()),
                bond.products(),
                bond.weightMilli(),
                bond.rarityMilli(),
                bond.costProducts(),
                bond.costPence(),
                bond.heaviest().stream().map(Bond.Named::product).toList(),
                known.tie(pair.left(), pair.right()),
                place[0],
                place[1]);
    }

    private Coalition coalition(Share share, String ties) {
        List<String> names = share.members().stream().map(known::name).toList();
        return new Coalition(
                share.kind(),
                share.name(),
                share.members(),
                names,
                share.pairs(),
                share.weightMilli(),
                ties,
                share.kind() == Kind.ALLIANCE ? known.about().getOrDefault(share.name(), "") : "");
    }

    private static SimpleWeightedGraph<String, DefaultWeightedEdge> graph(List<Pair> pairs) {
        // The matching doubles the graph and asks for new vertices; none of them may be an id.
        int[] made = new int[1];
        SimpleWeightedGraph<String, DefaultWeightedEdge> graph =
                new SimpleWeightedGraph<>(() -> "\u0000" + made[0]++, DefaultWeightedEdge::new);
        TreeSet<String> ids = new TreeSet<>();
        for (Pair pair : pairs) {
            ids.add(pair.left());
            ids.add(pair.right());
        }
        ids.forEach(graph::addVertex);
        for (Pair pair : pairs) {
            graph.setEdgeWeight(
                    graph.addEdge(pair.left(), pair.right()), pair.bond().weightMilli());
        }
        return graph;
    }

    private List<Coalition> communities(List<Pair> pairs) {
        if (pairs.isEmpty()) return List.of();
        Map<String, String> first = new HashMap<>();
        Map<String, List<String>> members = new TreeMap<>();
        SimpleWeightedGraph<String, DefaultWeightedEdge> graph = graph(pairs);
        // Each connected part by itself: the algorithm fails where every part of several has become one community.
        for (Set<String> part : new ConnectivityInspector<>(graph).connectedSets()) {
            for (Set<String> cluster : new GreedyModularityAlgorithm<>(new AsSubgraph<>(graph, new TreeSet<>(part)))
                    .getClustering()
                    .getClusters()) {
                if (cluster.size() < 2) continue;
                List<String> ids = cluster.stream().sorted().toList();
                ids.forEach(id -> first.put(id, ids.get(0)));
                members.put(ids.get(0), ids);
            }
        }
        Map<String, long[]> sums = new HashMap<>();
        for (Pair pair : pairs) {
            String community = first.get(pair.left());
            if (community == null || !community.equals(first.get(pair.right()))) continue;
            long[] sum = sums.computeIfAbsent(community, c -> new long[2]);
            sum[0]++;
            sum[1] += pair.bond().weightMilli();
        }
        List<Coalition> communities = new ArrayList<>();
        members.forEach((one, ids) -> {
            int rest = ids.size() - 1;
            String name = known.name(one) + " and " + rest + (rest == 1 ? " other" : " others");
            long[] sum = sums.getOrDefault(one, new long[2]);
            communities.add(coalition(new Share(Kind.COMMUNITY, name, ids, sum[0], sum[1]), ""));
        });
        return communities;
    }

    private List<Coalition> pairings(List<Pair> pairs) {
        Set<String> taken = new HashSet<>();
        List<Coalition> pairings = new ArrayList<>();
        for (Tie tie : Tie.values()) {
            List<Pair> open = pairs.stream()
                    .filter(p -> known.tie(p.left(), p.right()) == tie)
                    .filter(p -> !taken.contains(p.left()) && !taken.contains(p.right()))
                    .toList();
            for (Pair pair : matched(open)) {
                taken.add(pair.left());
                taken.add(pair.right());
                String name = known.name(pair.left()) + " and " + known.name(pair.right());
                List<String> two = List.of(pair.left(), pair.right());
                Share share = new Share(Kind.PAIRING, name, two, 1, pair.bond().weightMilli());
                pairings.add(coalition(share, tie == Tie.NONE ? "" : tie.shown()));
            }
        }
        return pairings;
    }

    /** Pairs of greatest weight together, no organisation twice, in order. */
    private List<Pair> matched(List<Pair> pairs) {
        if (pairs.isEmpty()) return List.of();
        SimpleWeightedGraph<String, DefaultWeightedEdge> graph = graph(pairs);
        MatchingAlgorithm<String, DefaultWeightedEdge> algorithm =
                graph.vertexSet().size() <= settings.exact()
                        ? new KolmogorovWeightedMatching<>(graph, ObjectiveSense.MAXIMIZE)
                        : new PathGrowingWeightedMatching<>(graph);
        Set<DefaultWeightedEdge> chosen = new HashSet<>(algorithm.getMatching().getEdges());
        return pairs.stream()
                .filter(p -> chosen.contains(graph.getEdge(p.left(), p.right())))
                .toList();
    }
}
