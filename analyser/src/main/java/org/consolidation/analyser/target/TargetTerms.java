package org.consolidation.analyser.target;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.catalogue.Blueprint;
import org.consolidation.analyser.decision.Answer;
import org.consolidation.analyser.decision.Offer;
import org.consolidation.analyser.opportunity.Terms;
import org.consolidation.analyser.text.Fold;

/**
 * What every choice of a run rests on. Small; travels to the tasks.
 *
 * @param terms assumptions, as opportunities have them
 * @param settings of this stage
 * @param declined organisation, "|" and folded name of a product that it declined
 */
record TargetTerms(Terms terms, TargetSettings settings, Set<String> declined) implements Serializable {

    /** Share of a function's uses that one supplier may grow to. */
    static final String SUPPLIER_SHARE = "target.supplier-share";

    /** Products that remain at least. */
    static final String LEAST = "target.products-least";

    /** The same for functions whose failure harms the public at once. */
    static final String LEAST_CORE = "target.products-least-core";

    /** By how much a product's price, as measured, may be wrong. */
    static final String PRICE_ERROR = "target.price-error";

    static TargetTerms of(Terms terms, TargetSettings settings) {
        for (String id : List.of(SUPPLIER_SHARE, LEAST, LEAST_CORE, PRICE_ERROR)) terms.factor(id);
        return new TargetTerms(terms, settings, declined(terms));
    }

    /** People served, by organisation, as far as the register tells. */
    Map<String, Long> populations() {
        return terms.ground().populations();
    }

    /** An offer is a blueprint, known by several names, or a product by its name. */
    private static Set<String> declined(Terms terms) {
        Set<String> declined = new HashSet<>();
        for (Offer offer : terms.ground().offers()) {
            if (offer.answer() != Answer.DECLINED) continue;
            for (String name : names(offer.offer(), terms.yardsticks().blueprints())) {
                declined.add(offer.organisationId() + "|" + name);
            }
        }
        return declined;
    }

    private static List<String> names(String offer, List<Blueprint> blueprints) {
        for (Blueprint blueprint : blueprints) if (blueprint.id().equals(offer)) return blueprint.names();
        return List.of(Fold.fold(offer));
    }

    /** Whether its organisation declined a product of that folded name. */
    boolean declined(Seat seat, String product) {
        return !declined.isEmpty() && declined.contains(seat.organisationId() + "|" + product);
    }

    double supplierShare() {
        return terms.factor(SUPPLIER_SHARE).central().doubleValue();
    }

    int leastProducts(String capabilityId) {
        return terms.factor(terms.core(capabilityId) ? LEAST_CORE : LEAST)
                .central()
                .intValue();
    }

    /** Pairs of a use and a target up to which all draws are made; of larger functions fewer are. */
    private static final long ALL_DRAWS = 10_000;

    /** Fewest draws, however large the function. */
    private static final long FEWEST = 20;

    /**
     * As many as the settings say and as were drawn for opportunities, at most.
     *
     * @param cells pairs of a use and a target
     */
    int draws(long cells) {
        long most = Math.min(settings.draws(), terms.draws().number());
        return (int) Math.min(most, Math.max(FEWEST, most * ALL_DRAWS / Math.max(1, cells)));
    }
}
