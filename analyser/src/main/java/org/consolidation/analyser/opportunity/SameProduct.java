package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.ProductSummary;

/**
 * K1: one product bought by several organisations, each for itself.
 *
 * <p>Gross saving = Σ known yearly cost × {@code k1.discount}; buying together is voluntary, so
 * achievable = gross × {@code adoption} × {@code realisation}. Precedent: more than 1,500 contracts
 * of police forces with one supplier (Home Affairs Committee 2011); a fifth saved on average against
 * single-vendor contracts (Crown Commercial Service, G-Cloud).
 */
final class SameProduct implements ProductKind {

    private static final MoneyRule RULE = new MoneyRule(
            "K1", "k1.discount", "discount", true, false, List.of(new OneOff("oneoff.procurement", Per.OPPORTUNITY)));

    @Override
    public String id() {
        return "K1";
    }

    @Override
    public String title() {
        return "Same product under many contracts";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Column subject(Terms terms) {
        return when(col("realProduct"), col("productId"));
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        return "holder";
    }

    @Override
    public List<String> harms(Opportunity opportunity) {
        return List.of("nobody moves; the hold of the product's owner on "
                + Wording.count(opportunity.organisations(), "organisation") + " becomes one contract");
    }

    @Override
    public Found judge(Case found, Terms terms) {
        SameProduct kind = this;
        ProductSummary product = found.product();
        CapabilitySummary capability = found.capability();
        Advice advice = advice(product, capability, terms);
        boolean concentrated = !capability.capabilityId().isEmpty()
                && terms.concentrated(
                        capability.effectiveSuppliersMilli(),
                        capability.unknownSupplierSystems(),
                        capability.systems());
        Valued valued = value(product, advice, terms);
        long contracts = joint(product) ? 1 : product.contracts();
        Harm harm = advice == Advice.CONSOLIDATE ? ProductDraft.harm(found) : Harm.NONE;
        Score score = Score.of(
                valued.worth(),
                product.organisations(),
                product.systems(),
                found.firmPercent(),
                product.costKnownSystems(),
                terms.endingSoon(product.contractEnds()),
                harm,
                concentrated);
        return Found.of(
                product.productId(),
                "",
                new Opportunity(
                                Found.id(kind.id(), product.productId()),
                                kind.id(),
                                kind.title(),
                                advice,
                                product.product() + ": one product, "
                                        + Wording.count(product.organisations(), "organisation")
                                        + (product.contractRefs() < product.systems()
                                                ? ""
                                                : ", " + Wording.count(contracts, "contract")),
                                Wording.count(product.organisations(), "organisation") + " hold "
                                        + Wording.count(product.systems(), "system") + " of " + product.product()
                                        + under(product, contracts)
                                        + "; "
                                        + Wording.costs(
                                                product.costKnownSystems(),
                                                product.systems(),
                                                product.costCentralPence())
                                        + ".",
                                reason(product, capability, advice, concentrated),
                                product.capabilityId(),
                                capability.capability(),
                                product.productId(),
                                product.product(),
                                "",
                                "",
                                product.organisations(),
                                product.systems(),
                                1,
                                contracts,
                                product.costKnownSystems(),
                                product.costKnownSystems() == 0 ? null : product.costCentralPence(),
                                valued.saving(),
                                valued.worth(),
                                blockers(product, valued.blockers(terms)),
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

    private static Advice advice(ProductSummary product, CapabilitySummary capability, Terms terms) {
        if (joint(product)) return Advice.LEAVE_ALONE;
        OpportunitySettings settings = terms.settings();
        boolean nothingKnown = product.costKnownSystems() == 0
                && product.contractRefs() == 0
                && product.contractEnds().isEmpty();
        boolean common = capability.organisations() >= settings.contextOrganisations()
                && product.organisations() > settings.contextShare() * capability.organisations();
        return common && nothingKnown ? Advice.CONTEXT : Advice.CONSOLIDATE;
    }

    /**
     * Whether every holder names the same contract. Short references ("12") are equal by accident, so
     * one counts from six characters with a digit among them.
     */
    private static boolean joint(ProductSummary product) {
        return product.contractRefs() == product.systems()
                && product.firstRef().equals(product.lastRef())
                && product.firstRef().length() >= 6
                && product.firstRef().chars().anyMatch(Character::isDigit);
    }

    private static Valued value(ProductSummary product, Advice advice, Terms terms) {
        if (product.costKnownSystems() == 0) return Valued.notComputable(Valuing.NO_COST);
        if (advice != Advice.CONSOLIDATE) return Valued.notComputable("nothing is advised that would save");
        return Valuing.value(
                "systems of one product",
                new Costs(
                        product.costKnownSystems(),
                        product.systems(),
                        product.costLowPence(),
                        product.costCentralPence(),
                        product.costHighPence()),
                RULE,
                terms);
    }

    private static String reason(
            ProductSummary product, CapabilitySummary capability, Advice advice, boolean concentrated) {
        if (advice == Advice.LEAVE_ALONE) {
            return "Already bought together: every holder names contract " + product.firstRef() + ".";
        }
        if (advice == Advice.CONTEXT) {
            return product.product() + " is at " + product.organisations() + " of " + capability.organisations()
                    + " organisations known for " + capability.capability()
                    + ", and no cost or contract of it is known: context, not a finding. Costs and contract ends"
                    + " would make it one.";
        }
        String owner = product.vendor().isEmpty() ? "its supplier" : product.vendor();
        String buy =
                "One product, bought by each for itself: buy it together from " + owner + ", without moving anybody.";
        return concentrated
                ? buy + " Suppliers of " + capability.capability() + " are concentrated already (effective number "
                        + Wording.tenths(capability.effectiveSuppliersMilli())
                        + "): negotiate jointly, and do not bring more organisations to this product."
                : buy;
    }

    /** A number of contracts where every system names its own; else it would be a guess. */
    private static String under(ProductSummary product, long contracts) {
        if (product.contractRefs() == 0) return "; no return names a contract";
        if (product.contractRefs() < product.systems()) {
            return "; a contract is named for " + product.contractRefs() + " of them";
        }
        return " under " + Wording.count(contracts, "contract");
    }

    private static List<String> blockers(ProductSummary product, List<String> ofValue) {
        List<String> blockers = new ArrayList<>(ofValue);
        if (!product.contractEnds().isEmpty()) {
            blockers.add(Wording.ends(product.contractEnds(), product.systems()));
        } else {
            blockers.add("no contract end in the returns: when each could join is not known");
        }
        if (product.contractRefs() < product.systems()) {
            blockers.add("contract not named for "
                    + Wording.count(product.systems() - product.contractRefs(), "system")
                    + "; each is counted as one contract");
        }
        blockers.add("terms of frameworks in use and of suites that bundle the product are not in the returns");
        return blockers;
    }
}
