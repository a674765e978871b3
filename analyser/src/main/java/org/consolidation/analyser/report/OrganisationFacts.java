package org.consolidation.analyser.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.portfolio.OrganisationSummary;

/**
 * An organisation's figures, and those of its peers.
 *
 * @param organisationId register key
 * @param name as shown
 * @param kind ""
 * @param region ""
 * @param synthetic invented; said wherever the name is shown
 * @param registered false when only a record named it
 * @param ended day it ceased to exist; null while it exists
 * @param successors names of the bodies that replaced it, with their keys as hrefs where they have a page
 * @param records accepted records
 * @param systems in use
 * @param notCounted retired, planned, repeated and non-production systems
 * @param products distinct products in use
 * @param sharedProducts of them, held by another organisation too
 * @param instances distinct pairs of product and body that runs it, in use
 * @param runElsewhere of them, run by another body
 * @param contracts distinct contract references known
 * @param infrastructure systems in use that are counted apart
 * @param costKnown systems in use with a yearly cost
 * @param costLowPence of those
 * @param costCentralPence of those
 * @param costHighPence of those
 * @param peerGroup who the peers are, such as "24 organisations of every kind with a system in use, this one included"
 * @param peers its figures beside theirs
 */
public record OrganisationFacts(
        String organisationId,
        String name,
        String kind,
        String region,
        boolean synthetic,
        boolean registered,
        LocalDate ended,
        List<Successor> successors,
        long records,
        long systems,
        long notCounted,
        long products,
        long sharedProducts,
        long instances,
        long runElsewhere,
        long contracts,
        long infrastructure,
        long costKnown,
        long costLowPence,
        long costCentralPence,
        long costHighPence,
        String peerGroup,
        List<PeerRange> peers)
        implements Serializable {

    /** Fewer peers of the same kind say nothing; then all organisations are the peers. */
    static final int FEWEST_PEERS = 5;

    /**
     * A body that replaced another.
     *
     * @param name as shown
     * @param page file name of its page; "" when it has none
     */
    public record Successor(String name, String page) implements Serializable {}

    /**
     * The facts of every organisation with a record, by id. Only those with a system in use are peers: a list of
     * non-answers would lower what is usual.
     */
    static Map<String, OrganisationFacts> all(List<OrganisationSummary> summaries, Map<String, Organisation> register) {
        Map<String, OrganisationSummary> withPage = new TreeMap<>();
        List<OrganisationSummary> using = new ArrayList<>();
        Map<String, List<OrganisationSummary>> byKind = new TreeMap<>();
        for (OrganisationSummary summary : summaries) {
            withPage.put(summary.organisationId(), summary);
            if (summary.systems() == 0) continue;
            using.add(summary);
            byKind.computeIfAbsent(summary.kind(), k -> new ArrayList<>()).add(summary);
        }
        Map<String, OrganisationFacts> facts = new TreeMap<>();
        for (OrganisationSummary summary : summaries) {
            List<OrganisationSummary> same = byKind.getOrDefault(summary.kind(), List.of());
            boolean enough = !summary.kind().isEmpty() && same.size() >= FEWEST_PEERS;
            List<OrganisationSummary> peers = enough ? same : using;
            String group = Words.count(peers.size(), "organisation")
                    + (enough ? " of the kind “" + summary.kind() + "”" : " of every kind") + " with a system in use, "
                    + (summary.systems() > 0 ? "this one included" : "which this one has not");
            List<PeerRange> ranges = ranges(summary, peers.isEmpty() ? List.of(summary) : peers);
            facts.put(summary.organisationId(), of(summary, register, withPage, group, ranges));
        }
        return facts;
    }

    private static OrganisationFacts of(
            OrganisationSummary summary,
            Map<String, Organisation> register,
            Map<String, OrganisationSummary> withPage,
            String group,
            List<PeerRange> peers) {
        Organisation entry = register.get(summary.organisationId());
        List<Successor> successors = new ArrayList<>();
        for (String id : entry == null || entry.successors() == null ? List.<String>of() : entry.successors()) {
            Organisation successor = register.get(id);
            successors.add(new Successor(
                    successor == null ? id : successor.name(), withPage.containsKey(id) ? PageNames.of(id) : ""));
        }
        return new OrganisationFacts(
                summary.organisationId(),
                summary.organisation(),
                summary.kind(),
                summary.region(),
                entry != null && entry.synthetic(),
                entry != null && entry.registered(),
                entry == null ? null : entry.validTo(),
                List.copyOf(successors),
                summary.records(),
                summary.systems(),
                summary.notCounted(),
                summary.products(),
                summary.sharedProducts(),
                summary.instances(),
                summary.runElsewhere(),
                summary.contracts(),
                summary.infrastructure(),
                summary.costKnownSystems(),
                summary.costLowPence(),
                summary.costCentralPence(),
                summary.costHighPence(),
                group,
                peers);
    }

    private static List<PeerRange> ranges(OrganisationSummary own, Collection<OrganisationSummary> peers) {
        return List.of(
                range("Systems in use", own, peers, OrganisationSummary::systems),
                range("Products", own, peers, OrganisationSummary::products),
                range("Instances", own, peers, OrganisationSummary::instances),
                range("Products that others have too", own, peers, OrganisationSummary::sharedProducts),
                range("Suppliers", own, peers, OrganisationSummary::suppliers),
                range("Capabilities served", own, peers, OrganisationSummary::capabilities),
                range("Systems with a known cost", own, peers, OrganisationSummary::costKnownSystems));
    }

    private static PeerRange range(
            String figure,
            OrganisationSummary own,
            Collection<OrganisationSummary> peers,
            ToLongFunction<OrganisationSummary> of) {
        return PeerRange.of(
                figure, of.applyAsLong(own), peers.stream().mapToLong(of).toArray());
    }

    /** How many of its products others have too, behind their number: ", 8 of them held by others too"; "" of none. */
    public String held() {
        if (products == 0) return "";
        if (sharedProducts == 0) return products == 1 ? ", which nobody else has" : ", none of them held by others";
        if (products == 1) return ", which others have too";
        return ", " + (sharedProducts == products ? "all" : Words.number(sharedProducts))
                + " of them held by others too";
    }

    /** What is known of its spending, in words. */
    public String spend() {
        if (costKnown == 0) return "No cost in the return";
        return Pounds.range(costLowPence, costCentralPence, costHighPence) + " for " + Words.number(costKnown) + " of "
                + Words.count(systems, "system");
    }

    /** Since when it no longer exists, and what replaced it; "" while it exists. */
    public boolean abolished(LocalDate asOf) {
        return ended != null && (asOf == null || ended.isBefore(asOf));
    }
}
