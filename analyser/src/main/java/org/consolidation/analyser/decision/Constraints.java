package org.consolidation.analyser.decision;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which profiles must and which cannot be one product, closed: must-links are transitive, and what cannot
 * be linked with one profile of a group cannot be linked with any. Free of contradictions.
 */
public final class Constraints implements Serializable {

    private static final long serialVersionUID = 1;

    public static final Constraints NONE = new Constraints(List.of(), List.of());

    private final List<List<String>> groups;
    private final List<Pair> apart;
    private final Map<String, Integer> groupOf = new HashMap<>();
    private final Set<Pair> apartGroups = new HashSet<>();

    /**
     * Two profiles.
     *
     * @param left id, the smaller
     * @param right id
     */
    public record Pair(String left, String right) implements Serializable, Comparable<Pair> {

        public Pair {
            if (left.compareTo(right) >= 0) {
                throw new IllegalArgumentException("ids of a pair must be in order, were " + left + ", " + right);
            }
        }

        /** The pair of two different ids in either order. */
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }

        @Override
        public int compareTo(Pair other) {
            int order = left.compareTo(other.left);
            return order != 0 ? order : right.compareTo(other.right);
        }
    }

    /**
     * @param groups distinct profiles that are one product by decision, two or more in each
     * @param apart pairs that are not
     */
    Constraints(List<List<String>> groups, List<Pair> apart) {
        List<List<String>> ordered = new ArrayList<>();
        for (List<String> group : groups) ordered.add(List.copyOf(new TreeSet<>(group)));
        ordered.sort((a, b) -> a.get(0).compareTo(b.get(0)));
        this.groups = List.copyOf(ordered);
        this.apart = List.copyOf(new TreeSet<>(apart));
        for (int g = 0; g < ordered.size(); g++) for (String id : ordered.get(g)) groupOf.put(id, g);
        for (Pair pair : this.apart) {
            if (mustLink(pair.left(), pair.right())) {
                throw new IllegalArgumentException("a pair must not be both one product and two, was " + pair);
            }
            apartGroups.add(Pair.of(representative(pair.left()), representative(pair.right())));
        }
    }

    public boolean isEmpty() {
        return groups.isEmpty() && apart.isEmpty();
    }

    /** Profiles that are one product by decision: each group in order, groups by their first. */
    public List<List<String>> groups() {
        return groups;
    }

    /** Pairs that a decision holds apart, in order; what follows from them is not listed. */
    public List<Pair> apart() {
        return apart;
    }

    /** Number of the group that a profile is in; -1 when no decision joins it to another. */
    public int group(String profileId) {
        return groupOf.getOrDefault(profileId, -1);
    }

    /** Whether two profiles are one product by decision, if only through others. */
    public boolean mustLink(String a, String b) {
        int group = group(a);
        return group >= 0 && group == group(b);
    }

    /** Whether two profiles are not one product by decision, if only through others. */
    public boolean cannotLink(String a, String b) {
        if (apartGroups.isEmpty() || a.equals(b) || mustLink(a, b)) return false;
        return apartGroups.contains(Pair.of(representative(a), representative(b)));
    }

    /** Pairs that decisions speak of, in order: neighbours of each group, and those held apart. */
    public List<Pair> stated() {
        TreeSet<Pair> stated = new TreeSet<>(chains());
        stated.addAll(apart);
        return List.copyOf(stated);
    }

    /** What reviewers decided of two profiles, if only through others: must-link, cannot-link or "". */
    public String word(String a, String b) {
        if (mustLink(a, b)) return DecisionKind.MUST_LINK.written();
        return cannotLink(a, b) ? DecisionKind.CANNOT_LINK.written() : "";
    }

    /** Links that hold each group together: its neighbours in order. */
    public List<Pair> chains() {
        List<Pair> chains = new ArrayList<>();
        for (List<String> group : groups) {
            for (int i = 1; i < group.size(); i++) chains.add(new Pair(group.get(i - 1), group.get(i)));
        }
        return chains;
    }

    private String representative(String id) {
        int group = group(id);
        return group < 0 ? id : groups.get(group).get(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Constraints c && groups.equals(c.groups) && apart.equals(c.apart);
    }

    @Override
    public int hashCode() {
        return 31 * groups.hashCode() + apart.hashCode();
    }

    @Override
    public String toString() {
        return "one product: " + groups + ", not one: " + apart;
    }
}
