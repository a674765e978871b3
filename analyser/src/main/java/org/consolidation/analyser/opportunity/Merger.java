package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;

/**
 * K12: bodies that become one, by the merge scenario, else by the successors of the register, each with systems for one function.
 *
 * <p>Gross saving = {@code k4.convergence} × Σ known yearly cost; the law merges them, so no adoption.
 * Systems are moved. Day one needs a system of each function: nothing is switched off before it.
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
        return "to be merged";
    }

    @Override
    public List<String> harms(Opportunity opportunity) {
        return List.of("a system of " + Wording.count(opportunity.organisations(), "body", "bodies")
                + " cut over at once on day one would fail for all of them");
    }

    @Override
    public Found judge(String subject, Iterator<Twin> rows, Terms terms) {
        Gathered systems = Gathered.of(rows, terms);
        if (systems.organisations() < 2) return Found.NOTHING;
        String id = subject.substring(0, subject.lastIndexOf('|'));
        String successor = terms.ground().names().getOrDefault(id, id);
        Twin any = systems.any();
        Draft draft = new Draft(
                this,
                subject,
                "",
                Advice.CONSOLIDATE,
                "Merger into " + successor + ": " + systems.systems() + " systems for " + any.capability(),
                Wording.count(systems.organisations(), "body", "bodies") + " that become " + successor + " ("
                        + systems.organisationNames() + ") run " + Wording.count(systems.products(), "product")
                        + " for " + any.capability(),
                "One body needs one system for a function, but not on its first day: keep each running until data"
                        + " and contracts are moved. Contracts that end after the merger must be novated or ended.",
                Draft.About.capability(any));
        return draft.found(
                systems,
                draft.valued(systems, "systems of bodies that merge", terms),
                List.of("safe and legal on day one comes first; which data must be split is not in the returns"),
                terms);
    }
}
