package org.consolidation.analyser.resolve;

/** Which description a record shares with others; every accepted record has exactly one. */
public record Described(String source, String id, String profileId) {}
