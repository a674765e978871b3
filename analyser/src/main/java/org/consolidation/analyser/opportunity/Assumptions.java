package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.consolidation.analyser.catalogue.Parameter;

/**
 * The cited parameters of a run in exact decimals, pounds of other years brought to the price year. Each is asked
 * for with every opportunity: what follows from them alone is worked out when it is first asked for and kept.
 */
final class Assumptions implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final PriceYear priceYear;
    private final Present present;
    private final Map<String, Factor> factors = new ConcurrentHashMap<>();
    private final Map<MoneyRule, Reckoning> reckonings = new ConcurrentHashMap<>();

    /**
     * Of a table; of an id that is there twice the first counts.
     *
     * @throws IllegalArgumentException if it lacks one of those that tell what a yearly saving is worth today
     */
    Assumptions(List<Parameter> table, PriceYear priceYear) {
        for (Parameter parameter : table) parameters.putIfAbsent(parameter.id(), parameter);
        this.priceYear = priceYear;
        List<BigDecimal> begins = new ArrayList<>();
        for (int year = 1; year <= 4; year++) begins.add(central("phasing.year-" + year));
        present = Present.of(
                central("discount.rate"),
                begins,
                central("horizon").setScale(0, RoundingMode.HALF_UP).intValueExact());
    }

    private BigDecimal central(String id) {
        return BigDecimal.valueOf(parameter(id).central());
    }

    /** The same with one parameter fixed at its low or high end. */
    Assumptions pinned(String id, boolean low) {
        return new Assumptions(
                parameters.values().stream()
                        .map(p -> p.id().equals(id) ? p.pinned(low ? p.low() : p.high()) : p)
                        .toList(),
                priceYear);
    }

    /**
     * As its table has it.
     *
     * @throws IllegalArgumentException if it is not there
     */
    Parameter parameter(String id) {
        Parameter parameter = parameters.get(id);
        if (parameter == null) throw new IllegalArgumentException("parameters.csv must hold " + id);
        return parameter;
    }

    /** One that is an amount; pounds of another year are brought to the price year. */
    Factor factor(String id) {
        Factor known = factors.get(id);
        return known != null ? known : factors.computeIfAbsent(id, asked -> factor(parameter(asked)));
    }

    private Factor factor(Parameter parameter) {
        Factor factor = new Factor(
                parameter.id(),
                BigDecimal.valueOf(parameter.low()),
                BigDecimal.valueOf(parameter.central()),
                BigDecimal.valueOf(parameter.high()));
        return parameter.unit().startsWith("pounds") ? factor.times(priceYear.times(parameter.priceYear())) : factor;
    }

    /** One that is a share, with the word for it in a rule. */
    Rate rate(String id, String word) {
        return Rate.of(parameter(id), word);
    }

    /** What a rule comes to by them. */
    Reckoning reckoning(MoneyRule rule) {
        Reckoning known = reckonings.get(rule);
        return known != null ? known : reckonings.computeIfAbsent(rule, asked -> Reckoning.of(asked, this));
    }

    PriceYear priceYear() {
        return priceYear;
    }

    /** What a yearly saving is worth today. */
    Present present() {
        return present;
    }
}
