package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.Parameter;

/**
 * What every judgement of a run rests on. Small; travels to the tasks.
 *
 * @param parameters cited assumptions
 * @param infrastructure capabilities that are not business functions
 * @param asOf date of the run
 * @param settings rules
 */
public record Terms(
        List<Parameter> parameters, List<String> infrastructure, LocalDate asOf, OpportunitySettings settings)
        implements Serializable {

    public Terms {
        parameters = List.copyOf(parameters);
        infrastructure = List.copyOf(infrastructure);
        for (OpportunityKind kind : OpportunityKinds.named(settings.kinds())) {
            for (String id : kind.parameters()) rate(parameters, id, "");
        }
    }

    /**
     * The terms of a run.
     *
     * @throws IllegalArgumentException if the parameter table lacks one that a kind needs, or one is
     *     not a share
     */
    public static Terms of(Catalogue catalogue, LocalDate asOf, OpportunitySettings settings) {
        List<String> infrastructure = catalogue.capabilities().stream()
                .filter(Capability::infrastructure)
                .map(Capability::id)
                .toList();
        return new Terms(catalogue.parameters(), infrastructure, asOf, settings);
    }

    /** A parameter, with the word for it in a rule. */
    Rate rate(String id, String word) {
        return rate(parameters, id, word);
    }

    private static Rate rate(List<Parameter> parameters, String id, String word) {
        return parameters.stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst()
                .map(parameter -> Rate.of(parameter, word))
                .orElseThrow(() -> new IllegalArgumentException("parameters.csv must hold " + id));
    }

    /** Adoption of a voluntary offer and realisation of a plan, in this order. */
    List<Rate> voluntary() {
        return List.of(rate("adoption", "adoption"), rate("realisation", "realisation"));
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
    boolean core(String capabilityId) {
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
