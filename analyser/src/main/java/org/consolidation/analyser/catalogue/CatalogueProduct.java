package org.consolidation.analyser.catalogue;

/**
 * A product on the market.
 *
 * @param product canonical name
 * @param supplier its maker; "" when not known
 * @param capabilityId its main capability
 * @param description in a few words
 * @param grade S seen in a source, K general knowledge
 */
public record CatalogueProduct(String product, String supplier, String capabilityId, String description, String grade)
        implements java.io.Serializable {}
