package org.consolidation.analyser.review;

import java.util.List;

/**
 * The questions of a run.
 *
 * @param questions worth most first
 * @param candidates questions that could be asked
 * @param spared of the best, those left out because others settle them
 */
public record Review(List<Question> questions, long candidates, long spared) {}
