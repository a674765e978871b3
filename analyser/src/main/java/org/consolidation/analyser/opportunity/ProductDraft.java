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
        Harm harm = advice == Advice.CONSOLIDATE ? harm(found) : Harm.NONE;
        Score score = Score.of(
                valued.worth(),
                product.organisations(),
                product.systems(),
                found.firmPercent(),
                product.costKnownSystems(),
                terms.endingSoon(product.contractEnds()),
                harm,
                false);
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
                                                product.costKnownSystems(),
                                                product.systems(),
                                                product.costCentralPence())
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
                                Imputation.NONE)
                        .harming(harm));
    }

    /** Nobody moves: the suppliers of the function stay as they are. */
    static Harm harm(ProductKind.Case found) {
        return Harm.unmoved(
                "suppliers of the function",
                found.product().capabilityId().isEmpty()
                        ? null
                        : Harm.ofEffectiveMilli(found.capability().effectiveSuppliersMilli()),
                found.product().organisations());
    }
}
