package org.consolidation.analyser.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The chain between two profiles whose weakest link is strongest: the path in a maximum spanning tree
 * (T. C. Hu, "The maximum capacity route problem", Operations Research 9(6), 1961). A decision is stronger
 * than any evidence. O(m log m).
 */
final class StrongestPath {

    private static final Comparator<ReviewPair> STRONGEST = Comparator.comparingLong(StrongestPath::strength)
            .reversed()
            .thenComparing(ReviewPair::left)
            .thenComparing(ReviewPair::right);

    private StrongestPath() {}

    /** The links from one profile to the other in order; empty when no chain joins them. */
    static List<ReviewPair> between(String from, String to, List<ReviewPair> links) {
        List<ReviewPair> ordered = new ArrayList<>(links);
        ordered.sort(STRONGEST);
        Map<String, String> parent = new HashMap<>();
        Map<String, TreeMap<String, ReviewPair>> tree = new HashMap<>();
        for (ReviewPair link : ordered) {
            String left = root(parent, link.left());
            String right = root(parent, link.right());
            if (left.equals(right)) continue;
            parent.put(left, right);
            tree.computeIfAbsent(link.left(), n -> new TreeMap<>()).put(link.right(), link);
            tree.computeIfAbsent(link.right(), n -> new TreeMap<>()).put(link.left(), link);
            if (root(parent, from).equals(root(parent, to))) break;
        }
        return walk(from, to, tree);
    }

    /** The weakest of some links; of equals the first. */
    static ReviewPair weakest(List<ReviewPair> path) {
        ReviewPair weakest = path.get(0);
        for (ReviewPair link : path) if (strength(link) < strength(weakest)) weakest = link;
        return weakest;
    }

    private static long strength(ReviewPair pair) {
        return pair.decision().equals("must-link") ? Long.MAX_VALUE : pair.millibits();
    }

    private static List<ReviewPair> walk(String from, String to, Map<String, TreeMap<String, ReviewPair>> tree) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> queue = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, from);
        while (!queue.isEmpty() && !cameFrom.containsKey(to)) {
            String node = queue.poll();
            for (String next : tree.getOrDefault(node, new TreeMap<>()).keySet()) {
                if (cameFrom.putIfAbsent(next, node) == null) queue.add(next);
            }
        }
        if (!cameFrom.containsKey(to)) return List.of();
        List<ReviewPair> path = new ArrayList<>();
        for (String node = to; !node.equals(from); node = cameFrom.get(node)) {
            path.add(0, tree.get(node).get(cameFrom.get(node)));
        }
        return List.copyOf(path);
    }

    private static String root(Map<String, String> parent, String node) {
        String root = node;
        while (parent.containsKey(root)) root = parent.get(root);
        return root;
    }
}
