/**
 * Which alike profiles are one product.
 *
 * <p>Start reading at {@link org.consolidation.analyser.cluster.Clustering}. Links above the bar fall into
 * parts of bounded size on the driver ({@code Components}, {@code LinkTable}); each part is an ordinary
 * graph in one task ({@code Piece}), whose weak bridges are taken out ({@code Repair}), which is clustered
 * by average link ({@code AverageLink}) and whose chains are cut; {@code Grouping} names and measures what
 * comes out.
 */
package org.consolidation.analyser.cluster;
