package org.consolidation.analyser.report;

import java.io.Serializable;
import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.opportunity.Saving;

/**
 * An opportunity seen from one organisation that it concerns.
 *
 * @param organisationId whose page it goes to
 * @param opportunityId key
 * @param kindName in words
 * @param advice join up or leave alone
 * @param title names the subject
 * @param finding one sentence with the figures
 * @param saving of the whole opportunity, not of this organisation's part
 * @param organisations bodies concerned
 * @param ownSystems systems of this organisation in it
 * @param rank over all opportunities
 * @param gainsPence what this organisation saves a year by it, each pound counted once; null where none counts
 * @param wanted what the organisation's returns lack for all opportunities that concern it
 * @param share what falls to it of all opportunities
 */
public record OpportunityLink(
        String organisationId,
        String opportunityId,
        String kindName,
        Advice advice,
        String title,
        String finding,
        Saving saving,
        long organisations,
        long ownSystems,
        long rank,
        Long gainsPence,
        Wanted wanted,
        Share share)
        implements Serializable {

    /** An opportunity as one organisation sees it. */
    static OpportunityLink of(Opportunity o, String organisationId, long ownSystems) {
        return new OpportunityLink(
                organisationId,
                o.opportunityId(),
                o.kindName(),
                o.advice(),
                o.title(),
                o.finding(),
                o.saving(),
                o.organisations(),
                ownSystems,
                o.rank(),
                null,
                Wanted.NOTHING,
                Share.NOTHING);
    }
}
