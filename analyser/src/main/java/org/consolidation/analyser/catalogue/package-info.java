/**
 * Reference data: capabilities, names of suppliers and products, cited parameters, header synonyms,
 * what can be adopted, who works together.
 *
 * <p>The tables live in {@code datasets/reference} as CSV files, travel in the jar and can be
 * replaced one by one with {@code --reference DIR}. Start reading at {@link
 * org.consolidation.analyser.catalogue.Catalogue#load}.
 */
package org.consolidation.analyser.catalogue;
