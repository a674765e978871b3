package org.consolidation.analyser.report;

import java.util.List;
import java.util.Map;
import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.OrganisationSummary;

/**
 * Who and what has a page; known before any page is written.
 *
 * @param opportunities worth joining up, first in rank
 * @param leaveAlone looked at and better left, first in rank
 * @param kinds opportunities of each kind, in order of kind, joining up first
 * @param capabilities in order of id, unclassified last
 * @param organisations in order of name
 * @param register every organisation known, by id
 * @param shared most widely held products
 * @param joined ids of the most widely held products of several descriptions, most widely held first
 */
record Roster(
        List<Opportunity> opportunities,
        List<Opportunity> leaveAlone,
        List<KindTally> kinds,
        List<CapabilitySummary> capabilities,
        List<OrganisationSummary> organisations,
        Map<String, Organisation> register,
        List<Product> shared,
        List<String> joined) {}
