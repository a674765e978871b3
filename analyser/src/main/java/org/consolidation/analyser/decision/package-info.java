/**
 * Reviewers' decisions: read, checked, closed under what follows from them.
 *
 * <p>Start reading at {@link org.consolidation.analyser.decision.Decisions}: the lines of a {@code
 * decisions.csv}. {@code Lookup} finds the profiles of this run that a line speaks of, {@code Closure}
 * works out what follows (must-links are transitive, cannot-links are inherited through them) and which
 * decisions contradict one another, {@code Constraints} is what clustering asks, {@code AliasCorrections}
 * puts right the reference tables. Every decision ends as one {@link
 * org.consolidation.analyser.decision.DecisionOutcome}. Nothing here knows Spark.
 */
package org.consolidation.analyser.decision;
