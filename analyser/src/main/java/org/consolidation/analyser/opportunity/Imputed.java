package org.consolidation.analyser.opportunity;

import java.io.Serializable;

/**
 * The yearly cost of a system that states none, by what its peers pay.
 *
 * @param lowPence at the least
 * @param centralPence best estimate
 * @param highPence at the most
 * @param from such as "median of 7 organisations that state a cost of the product, for each user"
 */
public record Imputed(long lowPence, long centralPence, long highPence, String from) implements Serializable {

    public Imputed {
        if (!(0 <= lowPence && lowPence <= centralPence && centralPence <= highPence)) {
            throw new IllegalArgumentException("an imputed cost must rise from nothing or more, was " + lowPence + ", "
                    + centralPence + ", " + highPence);
        }
    }
}
