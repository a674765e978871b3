package org.consolidation.analyser.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.coalition.Coalition.Kind;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.interfaces.MatchingAlgorithm;
import org.jgrapht.alg.matching.PathGrowingWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Closest peers, communities and pairings of organisations, from what each two have in common; in one task.
 *
 * <p>Goes through the pairs once and keeps the first {@link #PEERS} of each organisation: memory grows with
 * organisations, not with pairs. Communities: greedy modularity (Clauset, Newman and Moore 2004) over the pairs
 * kept, whatever borders there are. Pairings: a matching of greatest weight among existing alliances, then of
 * who is left among neighbours, then of who is left (Kolmogorov's Blossom V, 2009; above {@link #EXACT}
 * organisations path growing, Drake and Hougardy 2003, at least half of the best). All in order of id, no
 * randomness.
 */
final class Circle {

    /** Pairs of each organisation that are kept. */
    static final int PEERS = 20;

    /** Most organisations of an exact matching. */
    static final int EXACT = 500;

    /** Two organisations and their bond. */
    record Pair(String left, String right, Bond bond) implements java.io.Serializable {}

    /** Pairs kept, and the coalitions found. */
    record Found(List<OrganisationPair> pairs, List<Coalition> coalitions) {}

    private static final Comparator<Pair> CLOSEST = Comparator.comparingLong(
                    (Pair p) -> p.bond().weightMilli())
            .reversed()
            .thenComparing(Pair::left)
            .thenComparing(Pair::right);

    private final Acquaintance known;
    private final Map<String, PriorityQueue<Pair>> closest = new TreeMap<>();
    private final Map<String, Sum> alliances = new TreeMap<>();
    private final Map<String, Sum> regions = new TreeMap<>();

    private Circle(Acquaintance known) {
        this.known = known;
    }

    private static final class Sum {
        private final Set<String> members = new TreeSet<>();
        private long pairs;
        private long weight;

        void add(Pair pair) {
            members.add(pair.left());
            members.add(pair.right());
            pairs++;
            weight += pair.bond().weightMilli();
        }
    }

    /** Lays the pairs out; their order does not matter. */
    static Found of(Iterator<Pair> pairs, Acquaintance known) {
        Circle circle = new Circle(known);
        pairs.forEachRemaining(circle::add);
        return circle.found();
    }

    private void add(Pair pair) {
        offer(pair.left(), pair);
        offer(pair.right(), pair);
        String region = known.regions().get(pair.left());
        if (region != null && region.equals(known.regions().get(pair.right()))) {
            regions.computeIfAbsent(region, r -> new Sum()).add(pair);
        }
        for (String alliance : known.alliances().getOrDefault(pair.left(), Set.of())) {
            if (known.alliances().getOrDefault(pair.right(), Set.of()).contains(alliance)) {
                alliances.computeIfAbsent(alliance, a -> new Sum()).add(pair);
            }
        }
    }

    private void offer(String id, Pair pair) {
        PriorityQueue<Pair> own = closest.computeIfAbsent(id, i -> new PriorityQueue<>(CLOSEST.reversed()));
        own.add(pair);
        if (own.size() > PEERS) own.poll();
    }

    private Found found() {
        Map<Pair, int[]> places = new TreeMap<>(Comparator.comparing(Pair::left).thenComparing(Pair::right));
        closest.forEach((id, own) -> {
            List<Pair> sorted = own.stream().sorted(CLOSEST).toList();
            for (int i = 0; i < sorted.size(); i++) {
                Pair pair = sorted.get(i);
                places.computeIfAbsent(pair, p -> new int[2])[id.equals(pair.left()) ? 0 : 1] = i + 1;
            }
        });
        List<Coalition> coalitions = new ArrayList<>();
        alliances.forEach((name, sum) -> coalitions.add(group(Kind.ALLIANCE, name, sum)));
        regions.forEach((name, sum) -> coalitions.add(group(Kind.REGION, name, sum)));
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

    private Coalition group(Kind kind, String name, Sum sum) {
        return coalition(kind, name, sum, "");
    }

    private Coalition coalition(Kind kind, String name, Sum sum, String ties) {
        List<String> ids = List.copyOf(sum.members);
        return new Coalition(kind, name, ids, ids.stream().map(known::name).toList(), sum.pairs, sum.weight, ties);
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
        Map<String, Sum> byFirst = new TreeMap<>();
        for (Set<String> cluster :
                new GreedyModularityAlgorithm<>(graph(pairs)).getClustering().getClusters()) {
            if (cluster.size() < 2) continue;
            Sum sum = new Sum();
            for (Pair pair : pairs) {
                if (cluster.contains(pair.left()) && cluster.contains(pair.right())) sum.add(pair);
            }
            sum.members.addAll(cluster);
            byFirst.put(new TreeSet<>(cluster).first(), sum);
        }
        List<Coalition> communities = new ArrayList<>();
        byFirst.forEach((first, sum) -> communities.add(group(
                Kind.COMMUNITY,
                known.name(first) + " and " + (sum.members.size() - 1)
                        + (sum.members.size() == 2 ? " other" : " others"),
                sum)));
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
                Sum sum = new Sum();
                sum.add(pair);
                String name = known.name(pair.left()) + " and " + known.name(pair.right());
                pairings.add(coalition(Kind.PAIRING, name, sum, tie == Tie.NONE ? "" : tie.shown()));
            }
        }
        return pairings;
    }

    /** Pairs of greatest weight together, no organisation twice, in order. */
    private static List<Pair> matched(List<Pair> pairs) {
        if (pairs.isEmpty()) return List.of();
        SimpleWeightedGraph<String, DefaultWeightedEdge> graph = graph(pairs);
        MatchingAlgorithm<String, DefaultWeightedEdge> algorithm =
                graph.vertexSet().size() <= EXACT
                        ? new KolmogorovWeightedMatching<>(graph, ObjectiveSense.MAXIMIZE)
                        : new PathGrowingWeightedMatching<>(graph);
        Set<DefaultWeightedEdge> chosen = new HashSet<>(algorithm.getMatching().getEdges());
        return pairs.stream()
                .filter(p -> chosen.contains(graph.getEdge(p.left(), p.right())))
                .toList();
    }
}
