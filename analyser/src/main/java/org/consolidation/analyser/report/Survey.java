package org.consolidation.analyser.report;

import java.util.List;
import java.util.Map;
import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.OrganisationSummary;

/**
 * Everything that pages share and the driver may hold: figures per organisation, capability, kind
 * and rule, and the first so many opportunities.
 *
 * @param opportunities worth joining up, first in rank
 * @param leaveAlone looked at and better left, first in rank
 * @param kinds in order of kind, joining up first
 * @param capabilities in order of id, unclassified last
 * @param capabilityProducts per capability id, most organisations first
 * @param organisations in order of name
 * @param register every organisation known, by id
 * @param shared most widely held products
 * @param network of those
 * @param totals over all systems in use
 * @param issues per rule
 * @param asked what each organisation is asked for, in order of organisation, what matters most first
 */
public record Survey(
        List<Opportunity> opportunities,
        List<Opportunity> leaveAlone,
        List<KindTally> kinds,
        List<CapabilitySummary> capabilities,
        Map<String, List<CapabilityProduct>> capabilityProducts,
        List<OrganisationSummary> organisations,
        Map<String, Organisation> register,
        List<Product> shared,
        SharedNetwork network,
        Totals totals,
        List<IssueCount> issues,
        List<Asked> asked) {

    /** Opportunities of that advice over all kinds. */
    public long opportunities(Advice advice) {
        return kinds.stream()
                .filter(k -> k.advice() == advice)
                .mapToLong(KindTally::opportunities)
                .sum();
    }

    /** Organisations with a system in use. */
    public long inUse() {
        return organisations.stream().filter(o -> o.systems() > 0).count();
    }
}
