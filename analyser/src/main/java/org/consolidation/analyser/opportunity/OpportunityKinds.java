package org.consolidation.analyser.opportunity;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.consolidation.analyser.portfolio.CapabilityTally;

/** The kinds of opportunity that the analyser knows. */
public final class OpportunityKinds {

    /** One line per kind. */
    private static final List<OpportunityKind> ALL = List.of(
            new SameProduct(), //
            new SameSupplier(),
            new Variants(),
            new SameFunction(),
            new RedundantInside(),
            new Adopt(),
            new Route(),
            new Windows(),
            new EndOfSupport(),
            new OwnHosting(),
            new RegionalSharing(),
            new Merger(),
            new Unused(),
            new LeaveAlone());

    private OpportunityKinds() {}

    /** Ids of all kinds. */
    public static List<String> ids() {
        return ALL.stream().map(OpportunityKind::id).toList();
    }

    /** The rule by which an opportunity is valued. */
    static MoneyRule rule(Opportunity opportunity) {
        return ruleOf(opportunity.kind(), opportunity.capabilityId());
    }

    /** The rule by which an opportunity of a kind about a function is valued. */
    static MoneyRule ruleOf(String kind, String capabilityId) {
        return kind(kind).rule(capabilityId);
    }

    /** The rule by which an opportunity of a kind is valued, by its id. */
    public static MoneyRule rule(String kind, String opportunityId) {
        return kind(kind).ruleOf(opportunityId);
    }

    /** The rule with that key. */
    static MoneyRule rule(String key) {
        return ALL.stream()
                .flatMap(kind -> kind.rules().stream())
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What its kind warns of. */
    static List<String> harms(Opportunity opportunity) {
        return kind(opportunity.kind()).harms(opportunity);
    }

    /** The kind with that id. */
    static OpportunityKind kind(String id) {
        for (OpportunityKind kind : ALL) if (kind.id().equals(id)) return kind;
        throw new NoSuchElementException("no kind of opportunity is called " + id);
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
        return ids.stream().map(OpportunityKinds::kind).toList();
    }

    /** What the kinds with these ids that look at products say of one. */
    static Iterator<Found> judge(List<String> ids, ProductKind.Case product, Terms terms) {
        return ids.stream()
                .map(id -> ((ProductKind) kind(id)).judge(product, terms).citing(terms))
                .filter(found -> found.opportunity() != null)
                .iterator();
    }

    /** What the kinds with these ids that look at functions say of one. */
    static Iterator<Found> judge(List<String> ids, CapabilityTally tally, Terms terms) {
        return ids.stream()
                .map(id -> ((CapabilityKind) kind(id)).judge(tally, terms).citing(terms))
                .filter(found -> found.opportunity() != null)
                .iterator();
    }

    /** What a kind says of the systems of a subject; the key is the kind's id, "|" and the subject. */
    static Found judge(String key, Iterator<Twin> rows, Terms terms) {
        int bar = key.indexOf('|');
        GroupKind kind = (GroupKind) kind(key.substring(0, bar));
        return kind.judge(key.substring(bar + 1), rows, terms).citing(terms);
    }
}
