/**
 * Measures clusters against a truth: pairwise, B-cubed, exact clusters, and candidates. Knows nothing of
 * how they were made. Start reading at {@link org.consolidation.analyser.evaluation.Evaluating}.
 */
package org.consolidation.analyser.evaluation;
