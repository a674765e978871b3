package org.consolidation.analyser.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which questions to ask first, without those that the ones before would settle. */
final class Choosing {

    private Choosing() {}

    /**
     * The questions chosen.
     *
     * @param chosen worth most first
     * @param spared questions left out: if those before are answered yes, they are settled
     */
    record Chosen(List<Candidate> chosen, long spared) {}

    /**
     * Chooses by worth. Where two products hang together through questions already chosen, a yes to those
     * settles whether they are one, so the question is spared.
     *
     * @param candidates of any order
     * @param limit most questions
     */
    static Chosen choose(List<Candidate> candidates, int limit) {
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.sort(Candidate.ORDER);
        Map<String, String> parent = new HashMap<>();
        List<Candidate> chosen = new ArrayList<>();
        long spared = 0;
        for (Candidate candidate : ordered) {
            if (chosen.size() == limit) break;
            if (!candidate.splits()) {
                String left = root(parent, candidate.leftProduct());
                String right = root(parent, candidate.rightProduct());
                if (left.equals(right)) {
                    spared++;
                    continue;
                }
                parent.put(left, right);
            }
            chosen.add(candidate);
        }
        return new Chosen(List.copyOf(chosen), spared);
    }

    private static String root(Map<String, String> parent, String node) {
        String root = node;
        while (parent.containsKey(root)) root = parent.get(root);
        return root;
    }
}
