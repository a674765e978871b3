/** Measures clusters against a truth: pairwise, B-cubed, exact clusters. Reads nothing of the run. */
package org.consolidation.analyser.evaluation;
