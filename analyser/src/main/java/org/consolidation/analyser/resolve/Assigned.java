package org.consolidation.analyser.resolve;

/** The cluster of a record; every accepted record has exactly one. */
public record Assigned(String source, String id, String clusterId) {}
