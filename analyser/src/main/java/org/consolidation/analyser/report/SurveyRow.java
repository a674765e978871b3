package org.consolidation.analyser.report;

import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.OrganisationSummary;

/**
 * One of the small things that the pages share: exactly one component is not null. It lets one job
 * gather what five would.
 *
 * @param organisation of the register
 * @param summary figures of an organisation
 * @param capability figures of a capability
 * @param product one of the most widely held
 * @param opportunity one of the first in rank
 * @param tally opportunities of one kind and advice in one partition
 */
public record SurveyRow(
        Organisation organisation,
        OrganisationSummary summary,
        CapabilitySummary capability,
        Product product,
        Opportunity opportunity,
        KindTally tally) {

    static SurveyRow of(Organisation organisation) {
        return new SurveyRow(organisation, null, null, null, null, null);
    }

    static SurveyRow of(OrganisationSummary summary) {
        return new SurveyRow(null, summary, null, null, null, null);
    }

    static SurveyRow of(CapabilitySummary capability) {
        return new SurveyRow(null, null, capability, null, null, null);
    }

    static SurveyRow of(Product product) {
        return new SurveyRow(null, null, null, product, null, null);
    }

    static SurveyRow of(Opportunity opportunity) {
        return new SurveyRow(null, null, null, null, opportunity, null);
    }

    static SurveyRow of(KindTally tally) {
        return new SurveyRow(null, null, null, null, null, tally);
    }
}
