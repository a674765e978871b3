package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.CapabilityTally;

/**
 * K4: one function served by many products.
 *
 * <p>Gross saving = {@code k4.convergence} × Σ known yearly cost of the displaced systems, those not
 * of the product at most organisations; achievable = gross × {@code adoption} × {@code realisation}.
 * That product only illustrates the sum: which to choose is a question of its own.
 *
 * <p>Left alone, first rule that holds: few effective products (Laakso and Taagepera 1979); a core
 * police function, unless many more products than resilience wants (the Chief Inspector asked for a
 * network of networks, not for one system: Winsor, January 2016; three critical systems replaced at
 * once failed the public: Greater Manchester Police, iOPS); concentrated suppliers (Office of Fair
 * Trading: five suppliers held 90% of planning and of housing software).
 */
final class SameFunction implements CapabilityKind {

    private static final OneOff PROCUREMENT = new OneOff("oneoff.procurement", Per.OPPORTUNITY);

    private static final MoneyRule RULE = new MoneyRule(
            "K4",
            "k4.convergence",
            "convergence",
            true,
            true,
            List.of(new OneOff("oneoff.change", Per.PLANNED_YEAR), PROCUREMENT));

    private static final String CORE_RECORDS_FUNCTION = "P01";

    /** Core police records: what forces really paid to move. */
    private static final MoneyRule CORE_RECORDS = new MoneyRule(
            "K4/core-records",
            "k4.convergence",
            "convergence",
            true,
            true,
            List.of(new OneOff("oneoff.core-records.per-force", Per.SYSTEM), PROCUREMENT));

    @Override
    public String id() {
        return "K4";
    }

    @Override
    public String title() {
        return "Same function, many products";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of(RULE, CORE_RECORDS);
    }

    @Override
    public MoneyRule rule(String capabilityId) {
        return capabilityId.equals(CORE_RECORDS_FUNCTION) ? CORE_RECORDS : RULE;
    }

    @Override
    public MoneyRule ruleOf(String opportunityId) {
        return opportunityId.equals(Found.id(id(), CORE_RECORDS_FUNCTION)) ? CORE_RECORDS : RULE;
    }

    @Override
    public Column subject(Terms terms) {
        return when(col("capabilityId").notEqual(""), col("capabilityId"));
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        return system.productId().equals(anchor) ? "target" : "displaced";
    }

    @Override
    public boolean saves(MemberSystem system, String anchor, Terms terms) {
        return !system.productId().equals(anchor);
    }

    @Override
    public Found judge(CapabilityTally tally, Terms terms) {
        SameFunction kind = this;
        CapabilitySummary summary = tally.summary();
        if (tally.realProducts() < 2 || summary.organisations() < 3) return Found.NOTHING;
        Costs displaced = displaced(tally);
        boolean core = terms.core(summary.capabilityId());
        boolean concentrated = terms.concentrated(
                summary.effectiveSuppliersMilli(), summary.unknownSupplierSystems(), summary.systems());
        String leave = leaveAlone(summary, core, concentrated, terms.settings());
        Valued valued = value(displaced, summary, leave, terms);
        Harm harm = leave.isEmpty()
                ? Harm.moved(
                        "suppliers of the function",
                        Harm.ofEffectiveMilli(summary.effectiveSuppliersMilli()),
                        summary.organisations(),
                        displaced.systems(),
                        core ? displaced.systems() : tally.criticalSystems())
                : Harm.NONE;
        Score score = Score.of(
                valued.worth(),
                summary.organisations(),
                summary.systems(),
                tally.capabilityScores() / summary.systems(),
                summary.costKnownSystems(),
                terms.endingSoon(tally.contractEnds()),
                harm,
                concentrated);
        return Found.of(
                summary.capabilityId(),
                tally.leader().productId(),
                new Opportunity(
                                Found.id(kind.id(), summary.capabilityId()),
                                kind.id(),
                                kind.title(),
                                leave.isEmpty() ? Advice.CONSOLIDATE : Advice.LEAVE_ALONE,
                                summary.capability() + ": " + Wording.count(tally.realProducts(), "product") + " at "
                                        + Wording.count(summary.organisations(), "organisation"),
                                finding(tally),
                                leave.isEmpty() ? reason(tally, core) : leave,
                                summary.capabilityId(),
                                summary.capability(),
                                "",
                                "",
                                "",
                                "",
                                summary.organisations(),
                                summary.systems(),
                                summary.products(),
                                tally.contracts(),
                                summary.costKnownSystems(),
                                summary.costKnownSystems() == 0 ? null : summary.costCentralPence(),
                                valued.saving(),
                                valued.worth(),
                                blockers(tally, displaced, core, valued.blockers(terms)),
                                score.milli(),
                                score.parts(),
                                0,
                                List.of(),
                                leave.isEmpty() ? harms(summary, tally, core) : List.of(),
                                List.of(),
                                Claim.NONE,
                                Imputation.NONE)
                        .harming(harm));
    }

    private static Costs displaced(CapabilityTally tally) {
        CapabilityTally.Leader target = tally.leader();
        return new Costs(
                tally.summary().costKnownSystems() - target.costKnownSystems(),
                tally.summary().systems() - target.systems(),
                tally.costLowPence() - target.costLowPence(),
                tally.summary().costCentralPence() - target.costCentralPence(),
                tally.costHighPence() - target.costHighPence());
    }

    /** Why it is better left alone; "" when it is not. */
    private static String leaveAlone(
            CapabilitySummary summary, boolean core, boolean concentrated, OpportunitySettings settings) {
        String effective = Wording.tenths(summary.effectiveProductsMilli());
        if (summary.effectiveProductsMilli() <= settings.convergedProducts() * 1000) {
            return "Already converged: equal in effect to " + effective
                    + " products, each in-house system counted as one (effective number, Laakso and Taagepera 1979).";
        }
        if (core && summary.effectiveProductsMilli() <= settings.resilientProducts() * 1000) {
            return "A core police function with " + effective + " effective products: no fewer, so that one failure"
                    + " does not stop every force. The Chief Inspector asked for a network of networks, not one"
                    + " system (Winsor, January 2016). Agree data standards so that the products connect.";
        }
        if (concentrated) {
            return "Suppliers are concentrated already (effective number "
                    + Wording.tenths(summary.effectiveSuppliersMilli())
                    + "): moving to fewer products would harden the hold that the Office of Fair Trading warned of."
                    + " Negotiate jointly instead.";
        }
        return "";
    }

    private static Valued value(Costs displaced, CapabilitySummary summary, String leave, Terms terms) {
        if (summary.costKnownSystems() == 0) return Valued.notComputable(Valuing.NO_COST);
        if (!leave.isEmpty()) return Valued.notComputable("nothing is advised that would save");
        if (displaced.known() == 0) {
            return Valued.notComputable("no cost in the returns for any system that would move");
        }
        return Valuing.value(
                "systems that would move", displaced, new SameFunction().rule(summary.capabilityId()), terms);
    }

    /** In-house systems are not products: they are counted beside them. */
    private static String held(CapabilityTally tally) {
        String products = Wording.count(tally.realProducts(), "product");
        return tally.bespokeSystems() == 0
                ? products
                : products + " and " + Wording.count(tally.bespokeSystems(), "system")
                        + " built in-house or without a telling name";
    }

    private static String finding(CapabilityTally tally) {
        CapabilitySummary summary = tally.summary();
        return Wording.count(summary.organisations(), "organisation") + " use "
                + held(tally) + " for " + summary.capability()
                + ", equal in effect to " + Wording.tenths(summary.effectiveProductsMilli())
                + "; the most widespread, " + tally.leader().product() + ", is at "
                + tally.leader().organisations() + "; "
                + Wording.costs(summary.costKnownSystems(), summary.systems(), summary.costCentralPence()) + ".";
    }

    private static String reason(CapabilityTally tally, boolean core) {
        String converge = "More than two effective products serve one function, and suppliers are not concentrated."
                + " The sum takes " + tally.leader().product() + ", at most organisations, as an illustration; it is"
                + " not advice to buy it.";
        return core
                ? converge + " A core police function: move a few at a time and keep more than one product, so that"
                        + " critical systems are never cut over at once (Greater Manchester Police, iOPS)."
                : converge;
    }

    /** What is left of choice and resilience if all moved, beside what is there now. */
    private static List<String> harms(CapabilitySummary summary, CapabilityTally tally, boolean core) {
        List<String> harms = new ArrayList<>();
        harms.add("effective number of products now " + Wording.tenths(summary.effectiveProductsMilli())
                + ", of suppliers "
                + (summary.effectiveSuppliersMilli() == 0
                        ? "not known"
                        : Wording.tenths(summary.effectiveSuppliersMilli()))
                + "; 1.0 of each if all moved");
        harms.add("a failure of the one product would then stop "
                + Wording.count(summary.organisations(), "organisation") + " at once");
        long critical = core ? summary.systems() : tally.criticalSystems();
        if (critical > 0) {
            harms.add(Wording.count(critical, "critical system") + " to be cut over: never all at once");
        }
        return harms;
    }

    private static List<String> blockers(CapabilityTally tally, Costs displaced, boolean core, List<String> ofValue) {
        List<String> blockers = new ArrayList<>(ofValue);
        blockers.add("process differences, integrations, data migration and training of "
                + Wording.count(displaced.systems(), "system") + " are not in the returns");
        if (tally.bespokeSystems() > 0) {
            blockers.add(Wording.count(tally.bespokeSystems(), "system")
                    + " in-house or under a generic name: bespoke, harder to move, never a target");
        }
        if (tally.summary().unknownSupplierSystems() > 0) {
            blockers.add("supplier not known for "
                    + Wording.count(tally.summary().unknownSupplierSystems(), "system")
                    + ": concentration may be higher");
        }
        if (!tally.contractEnds().isEmpty()) {
            blockers.add(Wording.ends(tally.contractEnds(), tally.summary().systems()));
        }
        if (core) blockers.add("continuity: a failed change harms the public at once");
        return blockers;
    }
}
