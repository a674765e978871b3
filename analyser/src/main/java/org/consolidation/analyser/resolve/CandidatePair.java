package org.consolidation.analyser.resolve;

/** Two descriptions that were compared, the smaller id first. */
public record CandidatePair(String left, String right) {}
