package org.consolidation.analyser.target;

import java.util.List;
import java.util.Map;

/** By what the prices of a function's products are compared: the first that half of the priced seats have. */
public enum Unit {
    /** Users that the lists state. */
    USER,
    /** People whom the organisation serves, from the register. */
    INHABITANT,
    /** Neither is known: large and small organisations are compared as they stand. */
    USE;

    static Unit of(List<Seat> seats, Map<String, Long> populations) {
        for (Unit unit : values()) {
            long costed = 0;
            long sized = 0;
            for (Seat seat : seats) {
                if (!seat.costed()) continue;
                costed++;
                if (unit.size(seat, populations) > 0) sized++;
            }
            if (2 * sized >= costed) return unit;
        }
        throw new IllegalStateException("the last unit is known of every seat");
    }

    /** How many; 0 when not known. */
    long size(Seat seat, Map<String, Long> populations) {
        return switch (this) {
            case USER -> seat.users();
            case INHABITANT -> populations.getOrDefault(seat.organisationId(), 0L);
            case USE -> 1;
        };
    }
}
