package org.consolidation.analyser.review;

import java.io.Serializable;

/**
 * A product, its size and what it costs.
 *
 * @param productId its id
 * @param product its name
 * @param profiles in it
 * @param systems in it
 * @param organisations that have it
 * @param weakestMillibits weakest join that holds it together; 0 for a single profile
 * @param bridges links whose loss would part it
 * @param costKnownSystems systems with a yearly cost
 * @param costPence of those, a year
 */
public record ReviewProduct(
        String productId,
        String product,
        long profiles,
        long systems,
        long organisations,
        int weakestMillibits,
        int bridges,
        long costKnownSystems,
        long costPence)
        implements Serializable {}
