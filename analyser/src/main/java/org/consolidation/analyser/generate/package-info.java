/** Builds the collections under {@code datasets} from published sources. */
package org.consolidation.analyser.generate;
