package org.consolidation.analyser.match;

/**
 * What one record says of another name of its product or maker.
 *
 * @param kind {@link MinedAlias#PRODUCT} or {@link MinedAlias#VENDOR}
 * @param rule name of the {@link MiningRule}
 * @param key the other name, folded, without blanks
 * @param name the other name, folded
 * @param newer whether the other name is the newer one
 * @param core folded product of the record; "" when the saying is of makers
 * @param vendor folded maker of the record; ""
 * @param capability proposed from the record; ""
 * @param organisation whose record it is
 * @param phrase the words read
 */
public record Saying(
        String kind,
        String rule,
        String key,
        String name,
        boolean newer,
        String core,
        String vendor,
        String capability,
        String organisation,
        String phrase) {}
