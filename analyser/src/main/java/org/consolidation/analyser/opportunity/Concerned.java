package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A system with the opportunities that concern it. Each pound counts in one of them: the first in rank of those that
 * would save part of its cost, are worth more than nothing and did not give up (see {@link Settling}). Ranks are all
 * different, so there are no ties.
 *
 * @param system the system, once however many opportunities concern it
 * @param concerns one for each, in order of rank
 * @param contenders those that would save part of its cost and pay, in order of rank
 */
public record Concerned(MemberSystem system, List<Concern> concerns, List<Contender> contenders)
        implements Serializable {

    /** An opportunity that could count on the cost. */
    public record Contender(long rank, String opportunityId) implements Serializable {}

    static Concerned of(MemberSystem system, List<Ranking.Place> places, Terms terms) {
        List<Concern> concerns = new ArrayList<>();
        List<Contender> contenders = new ArrayList<>();
        places.stream().sorted(Comparator.comparingLong(Ranking.Place::rank)).forEach(place -> {
            Concern concern = Concern.of(place, system, terms);
            concerns.add(concern);
            if (concern.stake() != null) contenders.add(new Contender(concern.stake(), concern.opportunityId()));
        });
        return new Concerned(system, concerns, contenders);
    }
}
