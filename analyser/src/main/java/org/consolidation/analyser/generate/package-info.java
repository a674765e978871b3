/**
 * Makes collections: those under {@code datasets} from published sources, and synthetic ones of any size
 * with their truth (start at {@code SyntheticCollection}).
 */
package org.consolidation.analyser.generate;
