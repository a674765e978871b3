package org.consolidation.analyser.coalition;

/**
 * What is looked at of a system in use.
 *
 * @param organisationId whose
 * @param productId product
 * @param product name
 * @param costCentralPence a year; null when not known
 */
public record Held(String organisationId, String productId, String product, Long costCentralPence) {}
