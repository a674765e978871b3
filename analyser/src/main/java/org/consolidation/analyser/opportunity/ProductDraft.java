package org.consolidation.analyser.opportunity;

import java.util.List;
import org.consolidation.analyser.portfolio.ProductSummary;

/** An opportunity about one product: what all kinds about products fill in alike. */
final class ProductDraft {

    private ProductDraft() {}

    static Found found(
            OpportunityKind kind,
            ProductKind.Case found,
            Advice advice,
            String title,
            String finding,
            String reason,
            Valued valued,
            List<String> blockers,
            String anchor,
            Terms terms) {
        ProductSummary product = found.product();
        Score score = Score.of(
                valued.worth(),
                product.organisations(),
                product.systems(),
                found.firmPercent(),
                product.costKnownSystems(),
                terms.endingSoon(product.contractEnds()),
                false,
                terms.core(product.capabilityId()) ? product.systems() : product.criticalSystems());
        return Found.of(
                product.productId(),
                anchor,
                new Opportunity(
                        Found.id(kind.id(), product.productId()),
                        kind.id(),
                        kind.title(),
                        advice,
                        title,
                        finding + "; "
                                + Wording.costs(
                                        product.costKnownSystems(), product.systems(), product.costCentralPence())
                                + ".",
                        reason,
                        product.capabilityId(),
                        found.capability().capability(),
                        product.productId(),
                        product.product(),
                        "",
                        "",
                        product.organisations(),
                        product.systems(),
                        1,
                        product.contracts(),
                        product.costKnownSystems(),
                        product.costKnownSystems() == 0 ? null : product.costCentralPence(),
                        valued.saving(),
                        valued.worth(),
                        blockers,
                        score.milli(),
                        score.parts(),
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        Claim.NONE,
                        Imputation.NONE));
    }
}
