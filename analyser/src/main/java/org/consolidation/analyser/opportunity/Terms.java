package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.Precedent;
import org.consolidation.analyser.catalogue.SupplierAlias;
import org.consolidation.analyser.catalogue.Weighting;
import org.consolidation.analyser.catalogue.Yardsticks;

/**
 * What every judgement of a run rests on. Small; travels to the tasks.
 *
 * @param assumptions cited parameters, and in whose pounds is counted
 * @param infrastructure capabilities that are not business functions
 * @param asOf date of the run
 * @param settings rules
 * @param ground what the run has to go on
 * @param supportEnds of versions of products
 * @param owners of suppliers that were bought, by supplier
 * @param yardsticks reference data by which is judged
 * @param ways blueprints and frameworks, and what was answered
 * @param draws parameters drawn at random for the simulation
 */
public record Terms(
        Assumptions assumptions,
        List<String> infrastructure,
        LocalDate asOf,
        OpportunitySettings settings,
        Ground ground,
        SupportEnds supportEnds,
        Map<String, String> owners,
        Yardsticks yardsticks,
        Ways ways,
        Draws draws)
        implements Serializable {

    public Terms {
        infrastructure = List.copyOf(infrastructure);
        for (OpportunityKind kind : OpportunityKinds.named(settings.kinds())) {
            for (MoneyRule rule : kind.rules()) check(rule, assumptions);
        }
    }

    /**
     * The terms of a run.
     *
     * @throws IllegalArgumentException if the parameter table lacks one that a kind needs, or one is
     *     not a share
     */
    public static Terms of(Catalogue catalogue, Ground ground, LocalDate asOf, OpportunitySettings settings) {
        Assumptions assumptions = new Assumptions(
                catalogue.parameters(), PriceYear.of(catalogue.yardsticks().deflators(), asOf));
        for (String id : Peers.PARAMETERS) assumptions.parameter(id);
        List<String> infrastructure = catalogue.capabilities().stream()
                .filter(Capability::infrastructure)
                .map(Capability::id)
                .toList();
        return new Terms(
                assumptions,
                infrastructure,
                asOf,
                settings,
                ground,
                SupportEnds.of(catalogue.yardsticks().supportEnds()),
                owners(catalogue.supplierAliases()),
                catalogue.yardsticks(),
                Ways.of(catalogue.yardsticks(), ground, asOf),
                new Draws(settings.seed(), settings.draws(), assumptions));
    }

    /** The same with what organisations spend on what blueprints do. */
    Terms spending(Map<String, Costs> spent) {
        return new Terms(
                assumptions,
                infrastructure,
                asOf,
                settings,
                ground,
                supportEnds,
                owners,
                yardsticks,
                ways.spending(spent),
                draws);
    }

    /** The same with one parameter fixed at its low or high end. */
    Terms pinned(String id, boolean low) {
        return new Terms(
                assumptions.pinned(id, low),
                infrastructure,
                asOf,
                settings,
                ground,
                supportEnds,
                owners,
                yardsticks,
                ways,
                draws);
    }

    /** Who owns a firm in the end; the table has no circles. */
    private static Map<String, String> owners(List<SupplierAlias> aliases) {
        Map<String, String> bought = new TreeMap<>();
        for (SupplierAlias alias : aliases) {
            if (alias.kind().equals("takeover") && !alias.ambiguous()) bought.put(alias.alias(), alias.supplier());
        }
        Map<String, String> owners = new TreeMap<>();
        for (String firm : bought.keySet()) {
            String owner = bought.get(firm);
            while (bought.containsKey(owner)) owner = bought.get(owner);
            owners.put(firm, owner);
        }
        return owners;
    }

    /** The score under each other weighting, from its parts as printed: "ease 40". */
    List<Long> otherScores(List<String> parts) {
        List<Long> scores = new ArrayList<>();
        for (Weighting weighting : yardsticks.weightings()) {
            long sum = 0;
            for (String part : parts) {
                int blank = part.indexOf(' ');
                long times = weighting.times().getOrDefault(part.substring(0, blank), 1_000L);
                sum += times * Long.parseLong(part.substring(blank + 1));
            }
            scores.add(Math.floorDiv(sum, 1_000));
        }
        return scores;
    }

    /** Ids of the nearest real consolidations. */
    List<String> precedents(String kind, String capabilityId) {
        return yardsticks.nearest(kind, capabilityId, 3).stream()
                .map(Precedent::id)
                .toList();
    }

    private static void check(MoneyRule rule, Assumptions assumptions) {
        assumptions.rate(rule.saved(), "");
        if (rule.voluntary()) assumptions.rate("adoption", "");
        assumptions.rate("realisation", "");
        for (MoneyRule.OneOff oneOff : rule.oneOffs()) assumptions.parameter(oneOff.parameter());
        for (String id : MoneyRule.COMMON) assumptions.parameter(id);
        for (String id : MoneyRule.TAIL) assumptions.parameter(id);
    }

    /** A parameter that is an amount; pounds of another year are brought to the price year. */
    public Factor factor(String id) {
        return assumptions.factor(id);
    }

    /** What a rule comes to by the parameters of the run. */
    Reckoning reckoning(MoneyRule rule) {
        return assumptions.reckoning(rule);
    }

    /**
     * What is expected to be saved a year of a cost that counts for an opportunity of a kind, by the shares of its
     * rule; null where it counts on nothing known or saves nothing itself.
     */
    Long gains(String kind, Long pence) {
        List<MoneyRule> rules = OpportunityKinds.kind(kind).rules();
        if (pence == null || rules.isEmpty()) return null;
        return reckoning(rules.get(0))
                .expected()
                .multiply(BigDecimal.valueOf(pence))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** In whose pounds is counted. */
    public PriceYear priceYear() {
        return assumptions.priceYear();
    }

    /** What a yearly saving is worth today. */
    public Present present() {
        return assumptions.present();
    }

    /** How many of these days lie after the date of the run and within the window; 0 when it has no date. */
    long endingSoon(List<LocalDate> ends) {
        if (asOf == null) return 0;
        LocalDate until = asOf.plusMonths(settings.windowMonths());
        return ends.stream()
                .filter(end -> end.isAfter(asOf) && !end.isAfter(until))
                .count();
    }

    /** Whether a failed change of this function harms the public at once. */
    public boolean core(String capabilityId) {
        return settings.coreCapabilities().contains(capabilityId);
    }

    /**
     * Whether a capability's suppliers are concentrated; false when suppliers of more than half of
     * its systems are not known.
     *
     * @param effectiveSuppliersMilli effective number of suppliers, in thousandths
     */
    boolean concentrated(long effectiveSuppliersMilli, long unknownSupplierSystems, long systems) {
        return effectiveSuppliersMilli > 0
                && 2 * unknownSupplierSystems <= systems
                && effectiveSuppliersMilli < settings.concentratedSuppliers() * 1000;
    }
}
