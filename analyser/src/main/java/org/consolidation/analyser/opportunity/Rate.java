package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;
import org.consolidation.analyser.catalogue.Parameter;

/**
 * A parameter that is a share, in exact decimals.
 *
 * @param id of the parameter
 * @param word for it in a rule
 * @param low cautious share
 * @param central best estimate
 * @param high hopeful share
 */
public record Rate(String id, String word, BigDecimal low, BigDecimal central, BigDecimal high)
        implements Serializable {

    public Rate {
        if (low.signum() < 0
                || low.compareTo(central) > 0
                || central.compareTo(high) > 0
                || high.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("parameter " + id + " must rise from low to high within 0 and 1, was "
                    + low + ", " + central + ", " + high);
        }
    }

    /** The parameter as its table writes it: 0.35 is 0.35, not the double next to it. */
    static Rate of(Parameter parameter, String word) {
        return new Rate(
                parameter.id(),
                word,
                BigDecimal.valueOf(parameter.low()),
                BigDecimal.valueOf(parameter.central()),
                BigDecimal.valueOf(parameter.high()));
    }

    /** "discount 10% (5% to 20%)". */
    String text() {
        return word + " " + Wording.percent(central) + " (" + Wording.percent(low) + " to " + Wording.percent(high)
                + ")";
    }
}
