package org.consolidation.analyser.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consolidation.analyser.decision.Constraints;
import org.consolidation.analyser.match.Profile;
import org.consolidation.analyser.match.Scorer;

/**
 * The profiles of one part with the weights between them. Profiles are numbered by organisations, most
 * first, then by id, so that numbers do not depend on the order of arrival. A pair that was no candidate
 * is scored when it is asked for. What reviewers decided goes before all evidence: two profiles that must be
 * one product weigh no less than a link that holds, two that cannot be are forbidden.
 */
final class Piece {

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final List<Profile> profiles;
    private final int[][] millibits;
    private final List<int[]> links;
    /** Of each profile the place of its first link to a later one. */
    private final int[] firstLink;

    private final Scorer.Among scorer;
    private final int bar;
    private final Constraints constraints;
    private final List<int[]> decidedGroups;
    private final List<int[]> apart = new ArrayList<>();

    /**
     * @param members of any order
     * @param known pairs of members, each once
     * @param bar weight from which a pair is a link
     * @param scorer null to take the background for pairs that are not known
     * @param background weight of a pair that nobody scored
     * @param constraints decisions, on other profiles too
     */
    Piece(List<Profile> members, List<Link> known, int bar, Scorer scorer, int background, Constraints constraints) {
        this.profiles = new ArrayList<>(members);
        this.profiles.sort(
                Comparator.comparingLong(Profile::organisations).reversed().thenComparing(Profile::profileId));
        this.scorer = scorer == null ? (a, b) -> background : scorer.among(this.profiles);
        this.bar = bar;
        this.constraints = constraints;
        this.millibits = new int[profiles.size()][];
        this.links = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) numbers.put(profiles.get(i).profileId(), i);
        for (Link link : known) {
            int a = numbers.get(link.left());
            int b = numbers.get(link.right());
            set(a, b, decided(a, b, link.millibits()));
            boolean joins = millibits(a, b) >= bar && !mustLink(a, b);
            if (joins) links.add(new int[] {Math.min(a, b), Math.max(a, b)});
        }
        decidedGroups = groups(this.profiles, constraints);
        for (int[] group : decidedGroups) {
            for (int i = 0; i < group.length; i++) {
                for (int j = i + 1; j < group.length; j++) links.add(new int[] {group[i], group[j]});
            }
        }
        for (Constraints.Pair pair : constraints.apart()) {
            Integer a = numbers.get(pair.left());
            Integer b = numbers.get(pair.right());
            if (a != null && b != null) apart.add(new int[] {a, b});
        }
        links.sort(Comparator.<int[]>comparingInt(link -> link[0]).thenComparingInt(link -> link[1]));
        firstLink = new int[profiles.size() + 1];
        for (int[] link : links) firstLink[link[0] + 1]++;
        for (int i = 0; i < profiles.size(); i++) firstLink[i + 1] += firstLink[i];
    }

    int size() {
        return profiles.size();
    }

    Profile profile(int number) {
        return profiles.get(number);
    }

    /**
     * Pairs at the bar or above between some profiles, in order; the smaller number first.
     *
     * @param some numbers, in order
     */
    List<int[]> links(int[] some) {
        List<int[]> among = new ArrayList<>();
        for (int number : some) {
            for (int at = firstLink[number]; at < firstLink[number + 1]; at++) {
                if (Arrays.binarySearch(some, links.get(at)[1]) >= 0) among.add(links.get(at));
            }
        }
        return among;
    }

    /** Weight between two profiles, in thousandths of a bit. */
    int millibits(int a, int b) {
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        int[] row = millibits[low];
        if (row != null && row[high - low] != UNKNOWN) return row[high - low];
        int weight = decided(low, high, scorer.millibits(low, high));
        set(low, high, weight);
        return weight;
    }

    /** Whether two profiles are one product by decision. */
    boolean mustLink(int a, int b) {
        return constraints.mustLink(profiles.get(a).profileId(), profiles.get(b).profileId());
    }

    /** Profiles that are one product by decision, two or more in each, in order. */
    List<int[]> decidedGroups() {
        return decidedGroups;
    }

    private static List<int[]> groups(List<Profile> profiles, Constraints constraints) {
        if (constraints.groups().isEmpty()) return List.of();
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            int group = constraints.group(profiles.get(i).profileId());
            if (group >= 0)
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(i);
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /**
     * Whether a decision holds two sets of profiles apart. A look at the decisions and not at the pairs:
     * averages are over samples.
     *
     * @param a in order; whole groups of must-links
     * @param b in order; whole groups of must-links
     */
    boolean decidedApart(int[] a, int[] b) {
        for (int[] pair : apart) {
            if (Arrays.binarySearch(a, pair[0]) >= 0 && Arrays.binarySearch(b, pair[1]) >= 0) return true;
            if (Arrays.binarySearch(a, pair[1]) >= 0 && Arrays.binarySearch(b, pair[0]) >= 0) return true;
        }
        return false;
    }

    private int decided(int a, int b, int evidence) {
        if (constraints.isEmpty()) return evidence;
        String left = profiles.get(a).profileId();
        String right = profiles.get(b).profileId();
        if (constraints.mustLink(left, right)) return Math.max(evidence, bar + Repair.BRIDGE_MARGIN);
        if (constraints.cannotLink(left, right)) return Math.min(evidence, Scorer.FORBIDDEN_MILLIBITS);
        return evidence;
    }

    private void set(int a, int b, int value) {
        int low = Math.min(a, b);
        if (millibits[low] == null) {
            millibits[low] = new int[profiles.size() - low];
            Arrays.fill(millibits[low], UNKNOWN);
        }
        millibits[low][Math.max(a, b) - low] = value;
    }
}
