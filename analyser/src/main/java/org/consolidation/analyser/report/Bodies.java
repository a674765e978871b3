package org.consolidation.analyser.report;

import java.util.List;
import java.util.Map;
import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.OrganisationSummary;

/**
 * Who has a page, whatever opportunities there are; see {@link Roster} for the fields.
 */
record Bodies(
        List<CapabilitySummary> capabilities,
        List<OrganisationSummary> organisations,
        Map<String, Organisation> register,
        List<Product> shared,
        List<String> joined) {}
