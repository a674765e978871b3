package org.consolidation.analyser.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.match.Profile;
import org.consolidation.analyser.match.Scorer;

/**
 * The profiles of one part with the weights between them. Profiles are numbered by organisations, most
 * first, then by id, so that numbers do not depend on the order of arrival. A pair that was no candidate
 * is scored when it is asked for.
 */
final class Piece {

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final List<Profile> profiles;
    private final int[][] millibits;
    private final List<int[]> links;
    private final Scorer scorer;
    private final int background;

    /**
     * @param members of any order
     * @param known pairs of members, each once
     * @param bar weight from which a pair is a link
     * @param scorer null to take the background for pairs that are not known
     * @param background weight of a pair that nobody scored
     */
    Piece(List<Profile> members, List<Link> known, int bar, Scorer scorer, int background) {
        this.profiles = new ArrayList<>(members);
        this.profiles.sort(
                Comparator.comparingLong(Profile::organisations).reversed().thenComparing(Profile::profileId));
        this.scorer = scorer;
        this.background = background;
        this.millibits = new int[profiles.size()][];
        this.links = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) numbers.put(profiles.get(i).profileId(), i);
        for (Link link : known) {
            int a = numbers.get(link.left());
            int b = numbers.get(link.right());
            set(a, b, link.millibits());
            if (link.millibits() >= bar) links.add(new int[] {Math.min(a, b), Math.max(a, b)});
        }
        links.sort(Comparator.<int[]>comparingInt(link -> link[0]).thenComparingInt(link -> link[1]));
    }

    int size() {
        return profiles.size();
    }

    Profile profile(int number) {
        return profiles.get(number);
    }

    /** Pairs at the bar or above, in order; the smaller number first. */
    List<int[]> links() {
        return links;
    }

    /** Weight between two profiles, in thousandths of a bit. */
    int millibits(int a, int b) {
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        int[] row = millibits[low];
        if (row != null && row[high - low] != UNKNOWN) return row[high - low];
        int scored = scorer == null ? background : scorer.millibits(profiles.get(low), profiles.get(high));
        set(low, high, scored);
        return scored;
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
