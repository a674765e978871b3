package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;
import org.consolidation.analyser.portfolio.ProductSummary;

/**
 * K3: one product in several versions, each instance hosted and supported by itself.
 *
 * <p>Gross saving = {@code k4.convergence}, the share of a displaced system's running cost that is saved, × Σ
 * hosting and support of all instances but the dearest, where returns state them apart from the rest; few do.
 * Voluntary; instances are moved. Precedent: in 2016, 22 forces ran one product in 16 variants.
 */
final class Variants implements ProductKind {

    private static final MoneyRule RULE = new MoneyRule(
            "K3",
            "k4.convergence",
            "fewer instances",
            true,
            true,
            List.of(new OneOff("oneoff.change", Per.PLANNED_YEAR), new OneOff("oneoff.procurement", Per.OPPORTUNITY)));

    @Override
    public String id() {
        return "K3";
    }

    @Override
    public String title() {
        return "Same product, many variants";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean possible(Terms terms) {
        return true;
    }

    @Override
    public Column subject(Terms terms) {
        return when(col("realProduct"), col("productId"));
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        if (system.systemId().equals(anchor)) return "kept";
        return system.version().isEmpty() ? "version" + OpportunityMember.NOT_STATED : "variant";
    }

    @Override
    public boolean saves(MemberSystem system, String anchor, Terms terms) {
        return system.runPence() != null && !system.systemId().equals(anchor);
    }

    @Override
    public Long counts(long pence, Cut cut, MemberSystem system, String anchor, Terms terms) {
        return system.runPence();
    }

    @Override
    public List<String> harms(Opportunity opportunity) {
        return List.of("one instance would be a single point of failure of "
                + Wording.count(opportunity.organisations(), "organisation"));
    }

    @Override
    public Found judge(Case found, Terms terms) {
        ProductSummary product = found.product();
        if (product.versions() < 2) return Found.NOTHING;
        Valued valued = value(product, terms);
        List<String> blockers = new ArrayList<>();
        blockers.add("local configuration and integrations of each variant are not in the returns");
        if (!product.contractEnds().isEmpty()) blockers.add(Wording.ends(product.contractEnds(), product.systems()));
        return ProductDraft.found(
                this,
                found,
                Advice.CONSOLIDATE,
                product.product() + ": " + Wording.count(product.versions(), "version") + " in use",
                Wording.count(product.organisations(), "organisation") + " run " + product.product() + " in "
                        + Wording.count(product.versions(), "version"),
                "Same product first, then one version, then one instance: the pattern of lowest risk (East Midlands"
                        + " Niche). Agree the data standard before the version.",
                valued,
                blockers,
                valued.saving().known() ? product.dearestRun() : "",
                terms);
    }

    private static Valued value(ProductSummary product, Terms terms) {
        if (product.costKnownSystems() == 0) return Valued.notComputable(Valuing.NO_COST);
        if (product.runKnownSystems() == 0) {
            return Valued.notComputable("the returns do not state hosting and support apart from the rest");
        }
        if (product.runKnownSystems() == 1) {
            return Valued.notComputable("the returns state hosting or support apart for one instance only");
        }
        long pence = product.runPence() - product.dearestRunPence();
        return Valuing.value(
                "hosting and support of all instances but the dearest",
                new Costs(product.runKnownSystems() - 1, product.systems() - 1, pence, pence, pence),
                RULE,
                terms);
    }
}
