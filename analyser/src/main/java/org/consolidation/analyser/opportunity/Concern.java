package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import org.consolidation.analyser.opportunity.OpportunityKind.Cut;

/**
 * What one opportunity is to a system that it concerns.
 *
 * @param opportunityId the opportunity
 * @param kind id of its kind
 * @param role what the system is to it, such as "holder", "target", "displaced", "duplicate"
 * @param reckoned whether its saving, be it advised or outweighed by what it could do harm to, is reckoned on a stated
 *     cost of the system
 * @param advised whether it is advised and would save part of what the system costs
 * @param stake its rank, where it would save part of a known cost that does not go anyway and is worth more than
 *     nothing; else null
 * @param countsLowPence what of the stated yearly cost it counts on; null when none is stated
 * @param countsCentralPence best estimate of that
 * @param countsHighPence at the most
 * @param imputedLowPence the same of an imputed cost; null when none is imputed
 * @param imputedCentralPence best estimate of that
 * @param imputedHighPence at the most
 * @param gainsPence what the system's organisation is expected to save by it a year, best estimate, if the cost counts
 *     for it; null where it has no stake in it
 */
public record Concern(
        String opportunityId,
        String kind,
        String role,
        boolean reckoned,
        boolean advised,
        Long stake,
        Long countsLowPence,
        Long countsCentralPence,
        Long countsHighPence,
        Long imputedLowPence,
        Long imputedCentralPence,
        Long imputedHighPence,
        Long gainsPence)
        implements Serializable {

    /** What a place in the ranking means for a system; what its cost counts for is not yet known. */
    static Concern of(Ranking.Place place, MemberSystem system, Terms terms) {
        OpportunityKind kind = OpportunityKinds.kind(place.kind());
        boolean saves = (place.advised() || place.reckoned()) && kind.saves(system, place.anchor(), terms);
        boolean advised = place.advised() && saves;
        boolean staked = advised && place.pays() && system.costCentralPence() != null && !system.retiring();
        Long central = counts(kind, system.costCentralPence(), Cut.CENTRAL, place, system, terms);
        Imputed imputed = system.imputed();
        return new Concern(
                place.opportunityId(),
                place.kind(),
                // Where nothing is advised, all are holders alike; but who took up an offer has taken it up.
                place.advised() || kind instanceof OfferKind ? kind.role(system, place.anchor(), terms) : "holder",
                place.reckoned() && saves && central != null,
                advised,
                staked ? place.rank() : null,
                counts(kind, system.costLowPence(), Cut.LOW, place, system, terms),
                central,
                counts(kind, system.costHighPence(), Cut.HIGH, place, system, terms),
                imputed == null ? null : counts(kind, imputed.lowPence(), Cut.LOW, place, system, terms),
                imputed == null ? null : counts(kind, imputed.centralPence(), Cut.CENTRAL, place, system, terms),
                imputed == null ? null : counts(kind, imputed.highPence(), Cut.HIGH, place, system, terms),
                staked ? terms.gains(place.kind(), central) : null);
    }

    private static Long counts(
            OpportunityKind kind, Long pence, Cut cut, Ranking.Place place, MemberSystem system, Terms terms) {
        return pence == null ? null : kind.counts(pence, cut, system, place.anchor(), terms);
    }
}
