/**
 * What could be consolidated, what it is worth, what stands in the way. Start with {@code Finding}.
 *
 * <p>A kind of opportunity is one class that implements {@code OpportunityKind}. It says which
 * systems share a subject, sums the subjects up, and judges each by a pure function: advice with the
 * rule behind it, saving, blockers, score. Ranking and the list of members are the same for all.
 *
 * <p><b>To add a kind:</b> write one class beside {@code SameProduct}, {@code SameFunction} and
 * {@code RedundantInside}, and add one line to {@code OpportunityKinds.ALL}. Settings, tables and
 * pages take it from there. Its parameters come from {@code parameters.csv}; name them in {@code
 * parameters()} and the run refuses to start without them.
 *
 * <p>Kinds look at the same pounds from different sides. Until a pound is claimed by one of them
 * alone, each says with which others it overlaps, and savings are never added across kinds.
 */
package org.consolidation.analyser.opportunity;
