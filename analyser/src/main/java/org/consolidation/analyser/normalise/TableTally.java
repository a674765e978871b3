package org.consolidation.analyser.normalise;

/**
 * How the records of one table, or of one reason in it, ended.
 *
 * @param table index of the source table
 * @param outcome how they ended
 * @param reason why; "" when accepted
 * @param records how many
 * @param deployments systems that they gave
 */
public record TableTally(int table, Outcome outcome, String reason, long records, long deployments) {}
