package org.consolidation.analyser.portfolio;

import org.consolidation.analyser.normalise.Deployment;

/**
 * A deployment in its place: product and capability known.
 *
 * @param deployment as normalised
 * @param profileId its profile
 * @param productId its product
 * @param product canonical name of the product
 * @param vendor maker as shown; ""
 * @param realProduct false for in-house and generic names, which are not products
 * @param capabilityId assigned; "" when unclassified
 * @param capability name; "Unclassified" when none
 * @param capabilityScore 0 to 100
 * @param capabilityMethod how it was assigned: as in the proposal, or "product-holders" when lent by the
 *     product's other holders
 * @param counted in use: live, pilot, retiring or of unknown status
 */
public record PlacedDeployment(
        Deployment deployment,
        String profileId,
        String productId,
        String product,
        String vendor,
        boolean realProduct,
        String capabilityId,
        String capability,
        int capabilityScore,
        String capabilityMethod,
        boolean counted) {}
