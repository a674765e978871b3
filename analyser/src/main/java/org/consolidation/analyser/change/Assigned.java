package org.consolidation.analyser.change;

import java.io.Serializable;

/**
 * A system of a run and the product it was given.
 *
 * @param systemId the same in both runs when it is the same system
 * @param organisation whose it is, as shown
 * @param file it was read from
 * @param profileId what describes it
 * @param productId in that run
 * @param product name of the product in that run
 * @param vendor maker of the product in that run; ""
 */
public record Assigned(
        String systemId,
        String organisation,
        String file,
        String profileId,
        String productId,
        String product,
        String vendor)
        implements Serializable {}
