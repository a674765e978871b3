package org.consolidation.analyser.report;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.consolidation.analyser.catalogue.Parameter;
import org.consolidation.analyser.catalogue.Precedent;
import org.consolidation.analyser.change.ReplyOutcome;
import org.consolidation.analyser.coalition.OrganisationPair;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.target.Target.Move;
import org.consolidation.analyser.wave.Wave;

/**
 * What a task needs to know to write a page; sent once to each worker.
 *
 * @param folder of the site, seen by every worker
 * @param heading of every page
 * @param organisations with a page, by id
 * @param tables all source tables, by index
 * @param opportunityTitles of the opportunities that have a page, by id
 * @param capabilityPages ids of the capabilities that have a page; "" for unclassified
 * @param parameters by id
 * @param joins weakest join of products that have an opportunity or that many have, by product id
 * @param barMillibits weight from which pairs may be joined
 * @param appendixRows most systems listed on a page
 * @param precedents real consolidations, by id
 * @param replies to opportunities, by organisation
 * @param peers who shares most with each organisation, closest first
 * @param moves that could be offered, as far as pages show them, by organisation
 * @param gaining whether any opportunity is worth anything that is known, so that each organisation has a share
 * @param changes the first of each organisation in the plan of opportunities
 */
public record SiteContext(
        String folder,
        SiteHeading heading,
        Map<String, OrganisationFacts> organisations,
        List<TableFacts> tables,
        Map<String, String> opportunityTitles,
        Set<String> capabilityPages,
        Map<String, Parameter> parameters,
        Map<String, HeldTogether> joins,
        int barMillibits,
        int appendixRows,
        Map<String, Precedent> precedents,
        Map<String, List<ReplyOutcome>> replies,
        Map<String, List<OrganisationPair>> peers,
        Map<String, List<Move>> moves,
        boolean gaining,
        Map<String, List<Wave>> changes)
        implements Serializable {

    /** Most changes of an organisation that its page tells. */
    static final int CHANGES = 4;

    /** Of what was found. */
    static SiteContext of(Findings findings, Roster roster, Path folder, ReportSettings settings) {
        Map<String, String> opportunities = new HashMap<>();
        Stream.concat(roster.opportunities().stream(), roster.leaveAlone().stream())
                .forEach(o -> opportunities.put(o.opportunityId(), o.title()));
        Set<String> capabilities = new HashSet<>();
        roster.capabilities().forEach(c -> capabilities.add(c.capabilityId()));
        Set<String> products = new TreeSet<>(roster.joined());
        roster.opportunities().stream()
                .map(Opportunity::productId)
                .filter(id -> !id.isEmpty())
                .forEach(products::add);
        Map<String, HeldTogether> joins = HeldTogether.of(findings.matched(), findings.clustered(), products);
        Map<String, Parameter> parameters = new HashMap<>();
        findings.catalogue().parameters().forEach(p -> parameters.put(p.id(), p));
        Map<String, Precedent> precedents = new HashMap<>();
        findings.catalogue().yardsticks().precedents().forEach(p -> precedents.put(p.id(), p));
        return new SiteContext(
                folder.toAbsolutePath().toString(),
                SiteHeading.of(settings.title(), findings.ingested().tables(), findings.asOf()),
                OrganisationFacts.all(roster.organisations(), roster.register()),
                TableFacts.all(findings.ingested(), findings.normalised()),
                opportunities,
                capabilities,
                parameters,
                joins,
                findings.matched().model().thresholdMillibits(),
                settings.appendixRows(),
                precedents,
                replies(findings),
                findings.coalitions().peers(),
                findings.targets().byOrganisation(),
                findings.opportunities().simulated().known(),
                findings.waves().byOrganisation(CHANGES));
    }

    private static Map<String, List<ReplyOutcome>> replies(Findings findings) {
        Map<String, List<ReplyOutcome>> replies = new HashMap<>();
        for (ReplyOutcome outcome : findings.replies().outcomes()) {
            replies.computeIfAbsent(outcome.reply().organisationId(), id -> new ArrayList<>())
                    .add(outcome);
        }
        return replies;
    }

    /** The first changes that an organisation could make. */
    public List<Wave> changesOf(String organisationId) {
        return changes.getOrDefault(organisationId, List.of());
    }

    /** Where an organisation's page is, from one folder down; "" when it has none. */
    public String organisationHref(String id) {
        return organisations.containsKey(id) ? "../organisations/" + PageNames.of(id) : "";
    }

    /** Where an opportunity's page is, from one folder down; "" when it has none. */
    public String opportunityHref(String id) {
        return opportunityTitles.containsKey(id) ? "../opportunities/" + PageNames.of(id) : "";
    }

    /** Those of the opportunities that have a page, in the order given. */
    public List<String> withPage(List<String> ids) {
        return ids.stream().filter(opportunityTitles::containsKey).toList();
    }

    /** How an opportunity that has a page is called. */
    public String opportunityTitle(String id) {
        return opportunityTitles.get(id);
    }

    /** Where a capability's page is, from one folder down; "" when it has none. */
    public String capabilityHref(String id) {
        return capabilityPages.contains(id) ? "../capabilities/" + PageNames.of(id) : "";
    }

    /** The weakest join of a product; null when it has one spelling, or is neither of an opportunity shown nor among
     * the most widely held. */
    public HeldTogether heldTogether(String productId) {
        return joins.get(productId);
    }

    /** Who shares most with the organisation, closest first. */
    public List<OrganisationPair> peers(String organisationId) {
        return peers.getOrDefault(organisationId, List.of());
    }

    /** Where another organisation's page is, from the page of one; "" when it has none. */
    public String peerHref(String id) {
        return organisations.containsKey(id) ? PageNames.of(id) : "";
    }

    /** What the organisation replied, in order of opportunity. */
    public List<ReplyOutcome> replies(String organisationId) {
        return replies.getOrDefault(organisationId, List.of());
    }

    /** Moves that could be offered to an organisation, worth most first. */
    public List<Move> movesOf(String organisationId) {
        return moves.getOrDefault(organisationId, List.of());
    }

    /** Whether the organisation is an invented one. */
    public boolean synthetic(String organisationId) {
        OrganisationFacts facts = organisations.get(organisationId);
        return facts != null && facts.synthetic();
    }
}
