package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.catalogue.Blueprint;
import org.consolidation.analyser.catalogue.Framework;
import org.consolidation.analyser.catalogue.Yardsticks;
import org.consolidation.analyser.decision.Answer;
import org.consolidation.analyser.decision.Offer;
import org.consolidation.analyser.text.Fold;

/**
 * Blueprints and frameworks, who may take them, and what was answered. Of several that fit a system the one
 * with a graded source comes first, then one made for its function, then the table's order.
 *
 * @param blueprints that may be put to anybody, graded ones first
 * @param frameworks that are open at the date of the run, graded ones first
 * @param sectors by organisation
 * @param offers by organisation, "|" and id of the offer
 * @param spent by the same keys what organisations spend on all they have for what a blueprint does, where that is more
 *     than one system and a saving of the blueprint is published, see {@link Adopt#spent}
 */
record Ways(
        List<Blueprint> blueprints,
        List<Framework> frameworks,
        Map<String, String> sectors,
        Map<String, Offer> offers,
        Map<String, Costs> spent)
        implements Serializable {

    /** What a member is that has the blueprint already, or buys by the framework. */
    static final String ADOPTED = Answer.ADOPTED.word();

    /** What a member is whose organisation has not answered. */
    static final String OPEN = "open";

    static Ways of(Yardsticks yardsticks, Ground ground, LocalDate asOf) {
        List<Blueprint> blueprints = new ArrayList<>();
        List<Framework> frameworks = new ArrayList<>();
        for (boolean graded : new boolean[] {true, false}) {
            for (Blueprint blueprint : yardsticks.blueprints()) {
                if (blueprint.measured() && blueprint.grade().isEmpty() != graded) blueprints.add(blueprint);
            }
            for (Framework framework : yardsticks.frameworks()) {
                boolean ended = framework.end() != null
                        && asOf != null
                        && framework.end().isBefore(asOf);
                boolean begun = framework.start() == null
                        || asOf == null
                        || !framework.start().isAfter(asOf);
                boolean open = framework.status().equals("open") && begun && !ended;
                if (open && framework.grade().isEmpty() != graded) frameworks.add(framework);
            }
        }
        Map<String, Offer> offers = new HashMap<>();
        for (Offer offer : ground.offers()) offers.put(offer.organisationId() + "|" + offer.offer(), offer);
        return new Ways(blueprints, frameworks, new HashMap<>(ground.sectors()), offers, new HashMap<>());
    }

    /** The same with what organisations spend. */
    Ways spending(Map<String, Costs> spent) {
        return new Ways(blueprints, frameworks, sectors, offers, new HashMap<>(spent));
    }

    Blueprint blueprint(String id) {
        return blueprints.stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    Framework framework(String id) {
        return frameworks.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    /** The answer of an organisation; null for silence. */
    Offer answer(String organisationId, String offer) {
        return offers.get(organisationId + "|" + offer);
    }

    /** The blueprint that a system is, or that covers its function and its organisation may adopt; null for none. */
    String blueprintFor(String organisationId, String capabilityId, String product) {
        String sector = sectors.get(organisationId);
        if (sector == null) return null;
        String folded = Fold.fold(product);
        for (Blueprint blueprint : blueprints) {
            if (blueprint.sectors().contains(sector) && blueprint.names().contains(folded)) return blueprint.id();
        }
        for (Blueprint blueprint : blueprints) {
            if (blueprint.sectors().contains(sector) && blueprint.capabilities().contains(capabilityId))
                return blueprint.id();
        }
        return null;
    }

    /** adopted, the word of another answer, or open. */
    String standing(String organisationId, String blueprintId, String product) {
        return is(blueprint(blueprintId), product) ? ADOPTED : answered(organisationId, blueprintId);
    }

    private static final List<String> CLOUD = List.of("saas", "cloud", "supplier-hosted");

    /** The route that a system's organisation may take for its function and hosting; null for none. */
    String frameworkFor(String organisationId, String capabilityId, String hosting) {
        String sector = sectors.get(organisationId);
        if (sector == null) return null;
        for (boolean own : new boolean[] {true, false}) {
            for (Framework framework : frameworks) {
                boolean fits = own
                        ? framework.capabilities().contains(capabilityId)
                        : framework.capabilities().isEmpty();
                boolean cloud = !framework.needsCloud() || CLOUD.contains(hosting);
                if (fits && cloud && framework.sectors().contains(sector)) return framework.id();
            }
        }
        return null;
    }

    /** adopted where the stated route is the framework; else the answer, or open. */
    String routed(String organisationId, String frameworkId, String route) {
        String words = " " + Fold.fold(route == null ? "" : route) + " ";
        for (String name : framework(frameworkId).names()) {
            if (words.contains(" " + name + " ")) return ADOPTED;
        }
        return answered(organisationId, frameworkId);
    }

    private String answered(String organisationId, String offer) {
        Offer answer = answer(organisationId, offer);
        return answer == null || answer.answer() == Answer.UNKNOWN
                ? OPEN
                : answer.answer().word();
    }

    private static boolean is(Blueprint blueprint, String product) {
        return blueprint.names().contains(Fold.fold(product));
    }

    /** Whether somebody of that standing may still take it up. */
    static boolean mayStill(String standing) {
        return !standing.equals(ADOPTED) && !standing.equals(Answer.DECLINED.word());
    }
}
