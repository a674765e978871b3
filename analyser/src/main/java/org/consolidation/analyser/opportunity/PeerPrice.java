package org.consolidation.analyser.opportunity;

import java.io.Serializable;

/**
 * What organisations that state a yearly cost pay for one product or one function, for each unit of size.
 *
 * @param level what they have in common
 * @param id of the product or the function
 * @param unit what the cost is divided by
 * @param peers organisations that state a cost, and the size where one is needed
 * @param systems of theirs with a cost
 * @param lowMilli a quarter of the systems cost this or less, in thousandths of a penny a unit and year; the cheapest
 *     where the peers are few
 * @param middleMilli half of them
 * @param highMilli three quarters of them; the dearest where the peers are few
 */
public record PeerPrice(
        Level level, String id, Unit unit, long peers, long systems, long lowMilli, long middleMilli, long highMilli)
        implements Serializable {

    /** What peers have in common with a system. */
    public enum Level {
        PRODUCT,
        CAPABILITY
    }

    /** What a cost is scaled by, in the order in which one is tried. */
    public enum Unit {
        USER,
        INHABITANT,
        ORGANISATION
    }

    public PeerPrice {
        if (!(0 <= lowMilli && lowMilli <= middleMilli && middleMilli <= highMilli)) {
            throw new IllegalArgumentException("prices of peers must rise from nothing or more, were " + lowMilli + ", "
                    + middleMilli + ", " + highMilli);
        }
    }
}
