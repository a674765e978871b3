package org.consolidation.analyser.coalition;

import java.io.Serializable;
import java.util.List;

/**
 * Two organisations and what they have in common.
 *
 * @param leftId the smaller id
 * @param left its name
 * @param rightId the greater id
 * @param right its name
 * @param products that both have, those that many have left out
 * @param weightMilli their weight, by rarity and cost, in thousandths
 * @param rarityMilli the part of rarity alone, in thousandths of a bit
 * @param costProducts of the products, those whose yearly cost both state
 * @param costPence sum of the smaller of the two costs of those, a year
 * @param heaviest first products by weight
 * @param tie what joins them already
 * @param leftPlace place of the pair among those of the left one, from 1
 * @param rightPlace the same of the right one
 */
public record OrganisationPair(
        String leftId,
        String left,
        String rightId,
        String right,
        long products,
        long weightMilli,
        long rarityMilli,
        long costProducts,
        long costPence,
        List<String> heaviest,
        Tie tie,
        int leftPlace,
        int rightPlace)
        implements Serializable {

    public OrganisationPair {
        heaviest = List.copyOf(heaviest);
    }

    /** Id of the other one. */
    public String other(String id) {
        return id.equals(leftId) ? rightId : leftId;
    }

    /** Name of the other one. */
    public String otherName(String id) {
        return id.equals(leftId) ? right : left;
    }

    /** Place among the pairs of that one. */
    public int place(String id) {
        return id.equals(leftId) ? leftPlace : rightPlace;
    }
}
