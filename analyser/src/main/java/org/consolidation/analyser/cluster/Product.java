package org.consolidation.analyser.cluster;

/**
 * A group of profiles held to be one product, and how firmly.
 *
 * @param productId hash of the smallest profile id in it; the id of an earlier run when it goes on from there
 * @param product canonical name
 * @param nameReason why that name: most organisations, then most complete, then first in order
 * @param vendor canonical maker as shown; "" when nobody names one
 * @param generic a name that says too little: kept inside one organisation
 * @param inHouse built by its organisation; not a product
 * @param profiles distinct spellings in it
 * @param deployments systems
 * @param organisations bodies that have it
 * @param cohesionMillibits mean weight of all pairs inside; 0 for a single profile
 * @param weakestLinkMillibits the weakest join that holds it together; 0 for a single profile
 * @param bridges links whose loss would part it
 */
public record Product(
        String productId,
        String product,
        String nameReason,
        String vendor,
        boolean generic,
        boolean inHouse,
        long profiles,
        long deployments,
        long organisations,
        int cohesionMillibits,
        int weakestLinkMillibits,
        int bridges)
        implements java.io.Serializable {

    /** The same under another id. */
    public Product under(String id) {
        return new Product(
                id,
                product,
                nameReason,
                vendor,
                generic,
                inHouse,
                profiles,
                deployments,
                organisations,
                cohesionMillibits,
                weakestLinkMillibits,
                bridges);
    }
}
