package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A parameter that is an amount and no share: pounds, years, a multiple. In exact decimals.
 *
 * @param id of the parameter
 * @param low least
 * @param central best estimate
 * @param high most
 */
public record Factor(String id, BigDecimal low, BigDecimal central, BigDecimal high) implements Serializable {

    public Factor {
        if (low.signum() < 0 || low.compareTo(central) > 0 || central.compareTo(high) > 0) {
            throw new IllegalArgumentException("parameter " + id + " must rise from low to high from 0 on, was " + low
                    + ", " + central + ", " + high);
        }
    }

    Factor times(BigDecimal other) {
        return new Factor(id, low.multiply(other), central.multiply(other), high.multiply(other));
    }
}
