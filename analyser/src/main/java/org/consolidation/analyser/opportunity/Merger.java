package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;

/**
 * K12: bodies that become one, by the merge scenario, else by the successors of the register, each with systems for one
 * function.
 *
 * <p>Gross saving = {@code k4.convergence} × Σ known yearly cost of all but the dearest, which is taken to stay as the
 * cautious case; the law merges them, so no adoption. Systems are moved. Day one needs a system of each function: nothing
 * is switched off before it. It is one body that then depends on one system and one supplier, as bodies do for any
 * function, so that no harm to choice is counted; critical systems that are cut over are.
 */
final class Merger implements GroupKind {

    private static final MoneyRule RULE = new MoneyRule(
            "K12",
            "k4.convergence",
            "convergence",
            false,
            true,
            List.of(new OneOff("oneoff.change", Per.PLANNED_YEAR)));

    @Override
    public String id() {
        return "K12";
    }

    @Override
    public String title() {
        return "Bodies that merge";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean possible(Terms terms) {
        return !terms.ground().successors().isEmpty();
    }

    @Override
    public Column subject(Terms terms) {
        Column successor = Lookup.in(terms.ground().successors(), col("deployment.organisationId"));
        return when(
                col("capabilityId").notEqual("").and(successor.isNotNull()),
                concat_ws("|", successor, col("capabilityId")));
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        return system.systemId().equals(anchor) ? "kept" : "to be merged";
    }

    @Override
    public boolean saves(MemberSystem system, String anchor, Terms terms) {
        return !system.systemId().equals(anchor);
    }

    @Override
    public List<String> harms(Opportunity opportunity) {
        return List.of("a system of " + Wording.count(opportunity.organisations(), "body", "bodies")
                + " cut over at once on day one would fail for all of them");
    }

    @Override
    public Found judge(String subject, Iterator<Twin> rows, Terms terms) {
        List<Twin> twins = new ArrayList<>();
        rows.forEachRemaining(twins::add);
        twins.sort(Comparator.comparing(Twin::systemId));
        Gathered systems = Gathered.of(twins.iterator(), terms);
        if (systems.organisations() < 2) return Found.NOTHING;
        Twin kept = Twin.dearest(twins);
        String id = subject.substring(0, subject.lastIndexOf('|'));
        String successor = terms.ground().names().getOrDefault(id, id);
        Twin any = systems.any();
        Draft draft = new Draft(
                this,
                subject,
                kept.systemId(),
                Advice.CONSOLIDATE,
                "Merger into " + successor + ": " + systems.systems() + " systems for " + any.capability(),
                Wording.count(systems.organisations(), "body", "bodies") + " that become " + successor + " ("
                        + systems.organisationNames() + ") run " + Wording.count(systems.products(), "product")
                        + " for " + any.capability(),
                "One body needs one system for a function, but not on its first day: keep each running until data"
                        + " and contracts are moved. Contracts that end after the merger must be novated or ended."
                        + (systems.known() < 2
                                ? ""
                                : " The sum keeps the dearest, " + kept.product() + ", as the cautious case."),
                Draft.About.capability(any));
        return draft.found(
                systems,
                Harm.moved(
                        "suppliers of the systems concerned",
                        systems.concentrationMilli(),
                        1,
                        systems.systems() - 1,
                        systems.critical()),
                value(systems, kept, terms),
                List.of("safe and legal on day one comes first; which data must be split is not in the returns"),
                terms);
    }

    private static Valued value(Gathered systems, Twin kept, Terms terms) {
        if (systems.known() == 0) return Valued.notComputable(Valuing.NO_COST);
        if (systems.known() == 1) return Valued.notComputable(Saving.onlyOne(systems.systems()));
        Costs all = systems.costs();
        return Valuing.value(
                "systems of bodies that merge, all but the dearest",
                new Costs(
                        all.known() - 1,
                        all.systems() - 1,
                        all.lowPence() - kept.costLowPence(),
                        all.centralPence() - kept.costCentralPence(),
                        all.highPence() - kept.costHighPence()),
                RULE,
                terms);
    }
}
