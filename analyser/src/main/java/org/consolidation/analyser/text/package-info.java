/** Functions of strings: folding, words, similarity, ids from content. */
package org.consolidation.analyser.text;
