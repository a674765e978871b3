package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;

/**
 * K12: bodies that become one, by the merge scenario, else by the successors of the register, each with systems for one
 * function.
 *
 * <p>Gross saving = {@code k4.convergence} × Σ known yearly cost of all but the dearest instance, which is taken to stay as the
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
                col("capabilityId")
                        .notEqual("")
                        .and(not(col("capabilityId").isin(terms.infrastructure().toArray())))
                        .and(successor.isNotNull()),
                concat_ws("|", successor, col("capabilityId")));
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        return system.instance().equals(anchor) ? "kept" : "to be merged";
    }

    @Override
    public boolean saves(MemberSystem system, String anchor, Terms terms) {
        return !system.instance().equals(anchor);
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
        Map<String, Costs> instances = new TreeMap<>();
        for (Twin twin : twins) instances.merge(twin.instance(), twin.costs(), Costs::plus);
        // What bodies share already is one.
        if (systems.organisations() < 2 || instances.size() < 2) return Found.NOTHING;
        String dearest = dearest(instances);
        Costs stay = instances.get(dearest);
        Twin kept = twins.stream()
                .filter(twin -> twin.instance().equals(dearest))
                .findFirst()
                .orElseThrow();
        String id = subject.substring(0, subject.lastIndexOf('|'));
        String successor = terms.ground().names().getOrDefault(id, id);
        Twin any = systems.any();
        Draft draft = new Draft(
                this,
                subject,
                dearest,
                Advice.CONSOLIDATE,
                "Merger into " + successor + ": " + systems.systems() + " systems for " + any.capability(),
                Wording.count(systems.organisations(), "body", "bodies") + " that become " + successor + " ("
                        + systems.organisationNames() + ") run " + Wording.count(systems.products(), "product")
                        + " for " + any.capability()
                        + (instances.size() < systems.systems()
                                ? ", in " + Wording.count(instances.size(), "instance") + " as some share one"
                                : ""),
                "One body needs one system for a function, but not on its first day: keep each running until data"
                        + " and contracts are moved. Contracts that end after the merger must be novated or ended."
                        + (systems.known() == stay.known()
                                ? ""
                                : " The sum keeps the dearest, " + kept.product() + ", as the cautious case."),
                Draft.About.capability(any));
        return draft.found(
                systems,
                Harm.moved(
                        "suppliers of the systems concerned",
                        systems.concentrationMilli(),
                        1,
                        systems.systems() - stay.systems(),
                        systems.critical()),
                value(systems, stay, terms),
                List.of("safe and legal on day one comes first; which data must be split is not in the returns"),
                terms);
    }

    /** The instance that costs most, ties by product and who runs it; without costs the first. */
    private static String dearest(Map<String, Costs> instances) {
        String dearest = null;
        for (Map.Entry<String, Costs> one : instances.entrySet()) {
            if (dearest == null
                    || one.getValue().centralPence() > instances.get(dearest).centralPence()) dearest = one.getKey();
        }
        return dearest;
    }

    private static Valued value(Gathered systems, Costs stay, Terms terms) {
        if (systems.known() == 0) return Valued.notComputable(Valuing.NO_COST);
        if (systems.known() == stay.known()) return Valued.notComputable(Saving.onlyOne(systems.systems()));
        Costs all = systems.costs();
        return Valuing.value(
                "systems of bodies that merge, all but the dearest",
                new Costs(
                        all.known() - stay.known(),
                        all.systems() - stay.systems(),
                        all.lowPence() - stay.lowPence(),
                        all.centralPence() - stay.centralPence(),
                        all.highPence() - stay.highPence()),
                RULE,
                terms);
    }
}
