package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.portfolio.ProductSummary;
import org.consolidation.analyser.spark.Datasets;

/**
 * K1: one product bought by several organisations, each for itself.
 *
 * <p>Gross saving = Σ known yearly cost × {@code k1.discount}; buying together is voluntary, so
 * achievable = gross × {@code adoption} × {@code realisation}. Precedent: more than 1,500 contracts
 * of police forces with one supplier (Home Affairs Committee 2011); a fifth saved on average against
 * single-vendor contracts (Crown Commercial Service, G-Cloud).
 */
final class SameProduct implements OpportunityKind {

    /** Cohesion at which the spellings of a product count as firm: 8 bits, odds of 256 to 1. */
    private static final long FIRM_MILLIBITS = 8_000;

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
    public Column subject() {
        return when(col("realProduct"), col("productId"));
    }

    @Override
    public Column role() {
        return lit("holder");
    }

    @Override
    public Dataset<Found> find(Portfolio portfolio, Terms terms) {
        Dataset<Row> products = portfolio
                .tallies()
                .products()
                .toDF()
                // Organisations on one instance have joined up already.
                .where(col("realProduct")
                        .and(col("organisations").geq(2))
                        .and(col("instances").geq(2)))
                .select(struct(col("*")).as("product"));
        Dataset<Row> groups = portfolio
                .products()
                .select(
                        col("productId"),
                        col("profiles"),
                        col("cohesionMillibits").cast("long").as("cohesionMillibits"));
        Dataset<Row> capabilities =
                portfolio.capabilities().select(struct(col("*")).as("capability"));
        Dataset<Case> cases = Datasets.as(
                products.join(groups, col("product.productId").equalTo(col("productId")))
                        .join(capabilities, col("product.capabilityId").equalTo(col("capability.capabilityId"))),
                Case.class);
        return Datasets.map(cases, c -> judge(c, terms), Found.class);
    }

    /**
     * A product with what is known around it.
     *
     * @param product its figures
     * @param profiles spellings grouped into it
     * @param cohesionMillibits how well they hold together; 0 for one spelling
     * @param capability its function across all organisations
     */
    public record Case(ProductSummary product, long profiles, long cohesionMillibits, CapabilitySummary capability) {}

    /** Advice, saving, blockers and score of one product at two organisations or more. */
    static Found judge(Case found, Terms terms) {
        SameProduct kind = new SameProduct();
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
        Score score = Score.of(
                valued.worth(),
                product.organisations(),
                product.systems(),
                found.profiles() == 1
                        ? 100
                        : Math.max(0, Math.min(100, found.cohesionMillibits() * 100 / FIRM_MILLIBITS)),
                product.costKnownSystems(),
                terms.endingSoon(product.contractEnds()),
                concentrated,
                terms.core(product.capabilityId()) ? product.systems() : product.criticalSystems());
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
                                + (product.contractRefs() == 0 ? "" : ", " + Wording.count(contracts, "contract")),
                        Wording.count(product.organisations(), "organisation") + " hold "
                                + Wording.count(product.systems(), "system") + " of " + product.product()
                                + (product.contractRefs() == 0
                                        ? "; no return names a contract"
                                        : " under " + Wording.count(contracts, "contract"))
                                + "; "
                                + Wording.costs(
                                        product.costKnownSystems(), product.systems(), product.costCentralPence())
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
                        Claim.NONE));
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
