package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.portfolio.ProductSummary;

/**
 * K3: one product in several versions. Saves the hosting and support of surplus instances, which no list
 * states apart from the rest: not computable. Precedent: in 2016, 22 forces ran one product in 16 variants.
 */
final class Variants implements ProductKind {

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
        return List.of();
    }

    @Override
    public boolean possible(Terms terms) {
        return true;
    }

    @Override
    public Column subject(Terms terms) {
        return when(col("realProduct").and(col("deployment.name.version").notEqual("")), col("productId"));
    }

    @Override
    public Column role(Terms terms) {
        return lit("variant");
    }

    @Override
    public Found judge(Case found, Terms terms) {
        ProductSummary product = found.product();
        if (product.versions() < 2) return Found.NOTHING;
        Valued valued = Valued.notComputable(
                product.costKnownSystems() == 0
                        ? Valuing.NO_COST
                        : "the returns do not state hosting and support apart from the rest");
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
                "",
                terms);
    }
}
