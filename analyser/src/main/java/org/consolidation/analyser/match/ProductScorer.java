package org.consolidation.analyser.match;

import java.util.ArrayList;
import java.util.List;

/** Weighs the evidence that two profiles of short product names are one product: the fields of {@link Field}. */
final class ProductScorer implements Scorer {

    private static final long serialVersionUID = 1;

    private static final int VETO = -200_000;

    private final Vocabulary vocabulary;
    private final Learnt learnt;
    private final Weights weights;
    private transient volatile Comparison comparison;

    ProductScorer(Vocabulary vocabulary, Learnt learnt, Weights weights) {
        this.vocabulary = vocabulary;
        this.learnt = learnt;
        this.weights = weights;
    }

    ProductScorer with(Weights refined) {
        return new ProductScorer(vocabulary, learnt, refined);
    }

    @Override
    public int millibits(Profile a, Profile b) {
        return millibits(learnt.item(a), learnt.item(b));
    }

    @Override
    public Among among(List<Profile> profiles) {
        Item[] items = new Item[profiles.size()];
        return (a, b) -> millibits(item(profiles, items, a), item(profiles, items, b));
    }

    private Item item(List<Profile> profiles, Item[] items, int place) {
        if (items[place] == null) items[place] = learnt.item(profiles.get(place));
        return items[place];
    }

    @Override
    public ScoredPair explain(Profile a, Profile b) {
        return explain(learnt.item(a), learnt.item(b));
    }

    @Override
    public String shownVendor(String vendor) {
        return learnt.knowledge().shownVendor(vendor);
    }

    Knowledge knowledge() {
        return learnt.knowledge();
    }

    Comparison.Result compare(Item a, Item b) {
        return comparison().compare(a, b);
    }

    int millibits(Item a, Item b) {
        return millibits(compare(a, b));
    }

    int millibits(Comparison.Result result) {
        int sum = weights.of(result.pattern()) + result.adjustment();
        return result.forbidden() ? sum + VETO : sum;
    }

    /** The pair with its evidence, prior first. */
    ScoredPair explain(Item a, Item b) {
        if (Long.compareUnsigned(a.id, b.id) > 0) return explain(b, a);
        Comparison.Result result = compare(a, b);
        List<String> details = comparison().details(a, b, result);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence("prior", "candidate pair", weights.prior(), ""));
        for (Field field : Field.values()) {
            int millibits = weights.of(field, result.pattern());
            if (field == Field.NAME) millibits += result.nameMillibits();
            if (field == Field.VENDOR) millibits += result.vendorMillibits();
            String level = field.levels.get(field.of(result.pattern())).name();
            evidence.add(new Evidence(field.shown, level, millibits, details.get(field.ordinal())));
        }
        if (result.listsMillibits() != 0) {
            evidence.add(new Evidence(
                    MatchModel.LISTS,
                    "side by side",
                    result.listsMillibits(),
                    comparison().lists(a, b)));
        }
        if (result.forbidden()) {
            String why = a.organisation.equals(b.organisation) ? "successor" : "another organisation";
            evidence.add(new Evidence("rule", why, VETO, ""));
        }
        return new ScoredPair(ProfileKey.text(a.id), ProfileKey.text(b.id), millibits(result), evidence);
    }

    // Tasks may build it twice at the start; it has no state, so either will do.
    private Comparison comparison() {
        Comparison ready = comparison;
        if (ready == null) {
            ready = new Comparison(vocabulary, learnt);
            comparison = ready;
        }
        return ready;
    }
}
