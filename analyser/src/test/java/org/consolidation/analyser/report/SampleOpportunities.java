package org.consolidation.analyser.report;

import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.Parameter;
import org.consolidation.analyser.catalogue.ReferenceTable;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.opportunity.OpportunityMember;
import org.consolidation.analyser.opportunity.Saving;

/** Opportunities of the sample, made by hand: every kind of advice, with and without a saving. */
final class SampleOpportunities {

    private static final List<Capability> CAPABILITIES = List.of(
            capability("C16", "Democratic and committee services", List.of("committee", "agenda")),
            capability("C08", "Planning and development management", List.of("planning")),
            capability("C17", "Libraries and heritage", List.of()),
            capability("B01", "Finance and general ledger", List.of()));

    private SampleOpportunities() {}

    private static Capability capability(String id, String name, List<String> keywords) {
        return new Capability(id, name, "council", keywords, false, "");
    }

    private static String capability(String id) {
        return CAPABILITIES.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    static List<Opportunity> opportunities() {
        Saving saving = new Saving(
                110_000_000L,
                200_000_000L,
                340_000_000L,
                "Yearly cost of the contracts × discount for buying together (5%, 10%, 20%) × realisation (28%, 50%, 75%)",
                List.of("k1.discount", "realisation"),
                "");
        List<Opportunity> all = new ArrayList<>();
        all.add(opportunity(
                "1f3a000000000001",
                "K1",
                "Same product, many contracts",
                Advice.CONSOLIDATE,
                "Modern.Gov: 6 organisations, 6 contracts",
                "6 organisations pay for Modern.Gov under 6 contracts that end on the same day.",
                "C16",
                "mg",
                "",
                6,
                6,
                1,
                saving,
                1));
        all.add(opportunity(
                "1f3a000000000002",
                "K4",
                "Same function, many products",
                Advice.CONSOLIDATE,
                "Planning and development management: 3 organisations, 18 products",
                "3 organisations use 18 products for planning.",
                "C08",
                "",
                "",
                3,
                20,
                18,
                Saving.notComputable("no cost in the returns"),
                2));
        all.add(opportunity(
                "1f3a000000000003",
                "K5",
                "Duplicates inside one organisation",
                Advice.CONSOLIDATE,
                "Alder County Council: 3 products for planning",
                "Uniform, SwiftLG and " + SampleFindings.HOSTILE + " serve the same function.",
                "C08",
                "",
                "alder",
                1,
                3,
                3,
                new Saving(
                        1_070_000L,
                        2_130_000L,
                        3_200_000L,
                        "Cost of the cheaper systems × 30%, 60%, 90%",
                        List.of("k5.redundant"),
                        ""),
                3));
        all.add(opportunity(
                "1f3a000000000004",
                "K1",
                "Same product, many contracts",
                Advice.LEAVE_ALONE,
                "Spydus: 2 organisations",
                "2 organisations have Spydus.",
                "C17",
                "spydus",
                "",
                2,
                2,
                1,
                Saving.notComputable("no cost in the returns"),
                4));
        return all;
    }

    private static Opportunity opportunity(
            String id,
            String kind,
            String kindName,
            Advice advice,
            String title,
            String finding,
            String capabilityId,
            String productId,
            String organisationId,
            long organisations,
            long systemCount,
            long productCount,
            Saving saving,
            long rank) {
        return new Opportunity(
                id,
                kind,
                kindName,
                advice,
                title,
                finding,
                advice == Advice.LEAVE_ALONE
                        ? "Two suppliers hold this market; joining up would leave one (rule: supplier concentration)."
                        : "At least two organisations and two contracts (rule: aggregate demand).",
                capabilityId,
                capability(capabilityId),
                productId,
                productId.isEmpty() ? "" : SampleSystem.product(productId),
                organisationId,
                organisationId.isEmpty() ? "" : "Alder County Council",
                organisations,
                systemCount,
                productCount,
                systemCount,
                saving.known() ? systemCount : 0,
                saving.known() ? 1_167_345_600L : null,
                saving,
                List.of("end dates differ", "versions are not stated"),
                7_450 - rank * 100,
                List.of("breadth 300", "saving 450"),
                rank);
    }

    /** Systems of each, of those that are in use. */
    static List<OpportunityMember> members(List<SampleSystem> systems) {
        List<OpportunityMember> members = new ArrayList<>();
        for (SampleSystem s : systems) {
            if (!s.counted()) continue;
            if (s.productId().equals("mg")) members.add(member("1f3a000000000001", "holder", s));
            if (s.capabilityId().equals("C08")) members.add(member("1f3a000000000002", "displaced", s));
            if (s.capabilityId().equals("C08") && s.organisationId().equals("alder")) {
                members.add(member("1f3a000000000003", "duplicate", s));
            }
            if (s.productId().equals("spydus")) members.add(member("1f3a000000000004", "holder", s));
        }
        return members;
    }

    private static OpportunityMember member(String opportunity, String role, SampleSystem s) {
        Deployment d = s.deployment();
        return new OpportunityMember(
                opportunity,
                d.systemId(),
                role,
                d.organisationId(),
                d.organisation(),
                d.sourceFile(),
                d.sourceSheet(),
                d.sourceRow(),
                d.systemName(),
                s.productId(),
                s.product(),
                d.supplier(),
                d.contract().end(),
                d.cost().centralPence(),
                d.cost().centralPence(),
                d.cost().centralPence(),
                null,
                "",
                null,
                null,
                null,
                null,
                "");
    }

    /** Capabilities, of which only two have words of their own, and parameters, one of them used nowhere. */
    static Catalogue catalogue() {
        return new Catalogue(
                CAPABILITIES,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Parameter(
                                "k1.discount",
                                "Discount by buying together",
                                0.05,
                                0.1,
                                0.2,
                                "share of yearly cost",
                                "",
                                "C",
                                "Example Weekly, 1 March 2024",
                                "https://example.org/discount"),
                        new Parameter(
                                "realisation",
                                "Realisation of a planned saving",
                                0.28,
                                0.5,
                                0.75,
                                "share",
                                "",
                                "A",
                                "Audit Office report on shared services",
                                "javascript:alert(1)"),
                        new Parameter(
                                "k5.redundant",
                                "Cost of the cheaper systems saved",
                                0.3,
                                0.6,
                                0.9,
                                "share",
                                "",
                                "J",
                                "Judgement",
                                ""),
                        new Parameter("unused", "Not used", 1, 2, 3, "£", "2012-13", "B", "Nowhere", "")),
                List.of(),
                List.of(new ReferenceTable("parameters.csv", "f".repeat(64), "built in")));
    }
}
