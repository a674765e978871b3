package org.consolidation.analyser.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * The decisions of a run, each content once, in order of content: the order of files and lines makes no
 * difference.
 *
 * @param all date first
 */
public record Decisions(List<Decision> all) {

    public static final Decisions NONE = new Decisions(List.of());

    public Decisions {
        List<Decision> sorted = new ArrayList<>(all);
        sorted.sort(Decision.BY_CONTENT.thenComparing(Decision.BY_PLACE));
        List<Decision> distinct = new ArrayList<>();
        for (Decision decision : sorted) {
            boolean again = !distinct.isEmpty()
                    && Decision.BY_CONTENT.compare(distinct.get(distinct.size() - 1), decision) == 0;
            if (!again) distinct.add(decision);
        }
        all = List.copyOf(distinct);
    }

    /** These and those. */
    public Decisions and(Decisions others) {
        List<Decision> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Decisions(both);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The decisions of one kind. */
    public List<Decision> of(DecisionKind kind) {
        return all.stream().filter(d -> d.kind() == kind).toList();
    }
}
