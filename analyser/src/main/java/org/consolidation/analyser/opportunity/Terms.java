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
import org.consolidation.analyser.catalogue.Parameter;
import org.consolidation.analyser.catalogue.Precedent;
import org.consolidation.analyser.catalogue.SupplierAlias;
import org.consolidation.analyser.catalogue.Weighting;
import org.consolidation.analyser.catalogue.Yardsticks;

/**
 * What every judgement of a run rests on. Small; travels to the tasks.
 *
 * @param parameters cited assumptions
 * @param infrastructure capabilities that are not business functions
 * @param asOf date of the run
 * @param settings rules
 * @param priceYear in whose pounds is counted
 * @param present what a yearly saving is worth today
 * @param ground what the run has to go on
 * @param supportEnds of versions of products
 * @param owners of suppliers that were bought, by supplier
 * @param yardsticks reference data by which is judged
 * @param ways blueprints and frameworks, and what was answered
 * @param draws parameters drawn at random for the simulation
 */
public record Terms(
        List<Parameter> parameters,
        List<String> infrastructure,
        LocalDate asOf,
        OpportunitySettings settings,
        PriceYear priceYear,
        Present present,
        Ground ground,
        SupportEnds supportEnds,
        Map<String, String> owners,
        Yardsticks yardsticks,
        Ways ways,
        Draws draws)
        implements Serializable {

    public Terms {
        parameters = List.copyOf(parameters);
        infrastructure = List.copyOf(infrastructure);
        for (OpportunityKind kind : OpportunityKinds.named(settings.kinds())) {
            for (MoneyRule rule : kind.rules()) check(rule, parameters);
        }
    }

    /**
     * The terms of a run.
     *
     * @throws IllegalArgumentException if the parameter table lacks one that a kind needs, or one is
     *     not a share
     */
    public static Terms of(Catalogue catalogue, Ground ground, LocalDate asOf, OpportunitySettings settings) {
        for (String id : Peers.PARAMETERS) parameter(catalogue.parameters(), id);
        List<String> infrastructure = catalogue.capabilities().stream()
                .filter(Capability::infrastructure)
                .map(Capability::id)
                .toList();
        List<Parameter> parameters = catalogue.parameters();
        PriceYear priceYear = PriceYear.of(catalogue.yardsticks().deflators(), asOf);
        Present present = present(parameters);
        return new Terms(
                parameters,
                infrastructure,
                asOf,
                settings,
                priceYear,
                present,
                ground,
                SupportEnds.of(catalogue.yardsticks().supportEnds()),
                owners(catalogue.supplierAliases()),
                catalogue.yardsticks(),
                Ways.of(catalogue.yardsticks(), ground, asOf),
                new Draws(settings.seed(), settings.draws(), parameters, priceYear, present));
    }

    /** The same with one parameter fixed at its low or high end. */
    Terms pinned(String id, boolean low) {
        List<Parameter> others = parameters.stream()
                .map(p -> p.id().equals(id) ? p.pinned(low ? p.low() : p.high()) : p)
                .toList();
        return new Terms(
                others,
                infrastructure,
                asOf,
                settings,
                priceYear,
                present(others),
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

    private static void check(MoneyRule rule, List<Parameter> parameters) {
        rate(parameters, rule.saved(), "");
        if (rule.voluntary()) rate(parameters, "adoption", "");
        rate(parameters, "realisation", "");
        for (MoneyRule.OneOff oneOff : rule.oneOffs()) parameter(parameters, oneOff.parameter());
        for (String id : MoneyRule.COMMON) parameter(parameters, id);
        for (String id : MoneyRule.TAIL) parameter(parameters, id);
    }

    private static Present present(List<Parameter> parameters) {
        List<BigDecimal> begins = new ArrayList<>();
        for (int year = 1; year <= 4; year++) begins.add(central(parameters, "phasing.year-" + year));
        return Present.of(
                central(parameters, "discount.rate"),
                begins,
                central(parameters, "horizon").setScale(0, RoundingMode.HALF_UP).intValueExact());
    }

    private static BigDecimal central(List<Parameter> parameters, String id) {
        return BigDecimal.valueOf(parameter(parameters, id).central());
    }

    /** A parameter that is an amount; pounds of another year are brought to the price year. */
    public Factor factor(String id) {
        return factor(parameter(parameters, id), priceYear);
    }

    static Factor factor(Parameter parameter, PriceYear priceYear) {
        Factor factor = new Factor(
                parameter.id(),
                BigDecimal.valueOf(parameter.low()),
                BigDecimal.valueOf(parameter.central()),
                BigDecimal.valueOf(parameter.high()));
        return parameter.unit().startsWith("pounds") ? factor.times(priceYear.times(parameter.priceYear())) : factor;
    }

    /** A parameter, with the word for it in a rule. */
    Rate rate(String id, String word) {
        return rate(parameters, id, word);
    }

    private static Rate rate(List<Parameter> parameters, String id, String word) {
        return Rate.of(parameter(parameters, id), word);
    }

    static Parameter parameter(List<Parameter> parameters, String id) {
        // Asked some fifty times for each opportunity.
        for (Parameter parameter : parameters) if (parameter.id().equals(id)) return parameter;
        throw new IllegalArgumentException("parameters.csv must hold " + id);
    }

    /** The shares that turn a plan into fact: adoption where it is voluntary, realisation, in this order. */
    List<Rate> achieved(MoneyRule rule) {
        Rate realisation = rate("realisation", "realisation");
        return rule.voluntary() ? List.of(rate("adoption", "adoption"), realisation) : List.of(realisation);
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
