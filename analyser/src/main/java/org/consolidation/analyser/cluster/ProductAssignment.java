package org.consolidation.analyser.cluster;

/** The product to which a profile belongs; every profile has exactly one. */
public record ProductAssignment(String profileId, String productId) {}
