package org.consolidation.analyser.match;

/**
 * A candidate pair after comparison, before weighing.
 *
 * @param left profile id, the smaller of the two
 * @param right profile id
 * @param pattern the level of every field, packed as {@link Field} says
 * @param adjustment what rarity and the lists that hold both add to the weights of the pattern, in thousandths of a bit
 * @param forbidden whether the two are known to be different
 */
public record Compared(String left, String right, int pattern, int adjustment, boolean forbidden) {

    static Compared of(Item a, Item b, ProductScorer scorer) {
        if (Long.compareUnsigned(a.id, b.id) > 0) return of(b, a, scorer);
        Comparison.Result result = scorer.compare(a, b);
        return new Compared(
                ProfileKey.text(a.id),
                ProfileKey.text(b.id),
                result.pattern(),
                result.adjustment(),
                result.forbidden());
    }
}
