package org.consolidation.analyser.opportunity;

import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.text.StableHash;

/**
 * An opportunity before it is ranked.
 *
 * @param kind id of its kind
 * @param subject as the kind names it to its members; "" for nothing found
 * @param anchor product or system by which members' roles are told; ""
 * @param standing place of its advice in the ranking: advised ones, left alone, context
 * @param scoreMilli ranking score, in thousandths
 * @param opportunity with rank 0; null for nothing found
 * @param otherScores score under each other weighting, in thousandths
 */
public record Found(
        String kind,
        String subject,
        String anchor,
        int standing,
        long scoreMilli,
        Opportunity opportunity,
        List<Long> otherScores) {

    /** Looked at, and nothing to say. */
    public static final Found NOTHING = new Found("", "", "", 0, 0, null, List.of());

    /** An opportunity about a subject. */
    static Found of(String subject, String anchor, Opportunity opportunity) {
        return new Found(
                opportunity.kind(),
                subject,
                anchor,
                opportunity.advice().ordinal(),
                opportunity.scoreMilli(),
                opportunity,
                List.of());
    }

    /** The same with the nearest real consolidations and what it could do harm to, which may outweigh it. */
    Found citing(Terms terms) {
        if (opportunity == null) return this;
        Opportunity cited = opportunity.citing(
                terms.precedents(kind, opportunity.capabilityId()),
                opportunity.advice() == Advice.LEAVE_ALONE ? List.of() : harms());
        String outweighed = opportunity.advice() == Advice.CONSOLIDATE
                ? Harm.outweighs(
                        opportunity.harm().cutOver() > 0,
                        opportunity.worth().known() && 2 * opportunity.costKnownSystems() >= opportunity.systems(),
                        opportunity.scoreParts())
                : "";
        Opportunity advised = outweighed.isEmpty() ? cited : cited.against(outweighed);
        return new Found(
                kind,
                subject,
                anchor,
                advised.advice().ordinal(),
                scoreMilli,
                advised,
                terms.otherScores(opportunity.scoreParts()));
    }

    private List<String> harms() {
        List<String> all = new ArrayList<>(OpportunityKinds.harms(opportunity));
        all.addAll(opportunity.harm().words());
        return all;
    }

    /** Stable from run to run: kind and subject, nothing else. */
    static String id(String kind, String subject) {
        return StableHash.id(kind, subject);
    }
}
