package org.consolidation.analyser.opportunity;

import java.util.List;

/** The kinds of opportunity that the analyser knows. */
public final class OpportunityKinds {

    /** One line per kind. */
    private static final List<OpportunityKind> ALL = List.of(
            new SameProduct(), //
            new SameFunction(),
            new RedundantInside());

    private OpportunityKinds() {}

    /** Ids of all kinds. */
    public static List<String> ids() {
        return ALL.stream().map(OpportunityKind::id).toList();
    }

    /** The rule by which an opportunity is valued. */
    static MoneyRule rule(Opportunity opportunity) {
        return named(List.of(opportunity.kind())).get(0).rule(opportunity.capabilityId());
    }

    /** The rule with that key. */
    static MoneyRule rule(String key) {
        return ALL.stream()
                .flatMap(kind -> kind.rules().stream())
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The kinds with these ids, in this order.
     *
     * @throws IllegalArgumentException if there is no id, an unknown one, or one twice
     */
    public static List<OpportunityKind> named(List<String> ids) {
        if (ids.isEmpty() || !ids().containsAll(ids) || ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("opportunity.kinds must name one or more of " + String.join(", ", ids())
                    + ", each once, was " + ids);
        }
        return ids.stream()
                .map(id -> ALL.stream()
                        .filter(kind -> kind.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
