package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;

/**
 * K2: several organisations buy several products of one supplier, firms that it bought counted in.
 *
 * <p>Gross saving = {@code k2.same-supplier} × Σ known yearly cost: a discount by negotiating over all of
 * it, of which nothing is published. Voluntary. Resellers are left out: their prices are their makers'.
 */
final class SameSupplier implements GroupKind {

    private static final MoneyRule RULE = new MoneyRule(
            "K2",
            "k2.same-supplier",
            "discount",
            true,
            false,
            List.of(new OneOff("oneoff.procurement", Per.OPPORTUNITY)));

    @Override
    public String id() {
        return "K2";
    }

    @Override
    public String title() {
        return "Same supplier, many products";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean possible(Terms terms) {
        return terms.ground().states(Field.SUPPLIER) && terms.ground().statesAgreements();
    }

    @Override
    public Column subject(Terms terms) {
        Column supplier = col("deployment.supplier");
        Column owner = coalesce(Lookup.in(terms.owners(), supplier), supplier);
        return when(
                col("realProduct")
                        .and(supplier.notEqual(""))
                        .and(col("deployment.reseller").equalTo(false)),
                owner);
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        return "bought from it";
    }

    @Override
    public List<String> harms(Opportunity opportunity) {
        return List.of("one negotiation binds " + Wording.count(opportunity.organisations(), "organisation") + " and "
                + Wording.count(opportunity.systems(), "system") + " more firmly to one supplier");
    }

    @Override
    public Found judge(String subject, Iterator<Twin> rows, Terms terms) {
        Gathered systems = Gathered.of(rows, terms);
        if (systems.organisations() < 2 || systems.products() < 2 || !systems.anythingStated()) return Found.NOTHING;
        Draft draft = new Draft(
                this,
                subject,
                "",
                Advice.CONSOLIDATE,
                subject + ": " + Wording.count(systems.products(), "product") + " at "
                        + Wording.count(systems.organisations(), "organisation"),
                Wording.count(systems.organisations(), "organisation") + " buy "
                        + Wording.count(systems.products(), "product") + " of " + subject + " ("
                        + systems.productNames() + ")",
                "One supplier sells several products to several bodies, each for itself: one negotiation over all of"
                        + " them, without moving anybody. What such talks saved is nowhere published.",
                Draft.About.MANY);
        return draft.found(
                systems,
                draft.valued(systems, "what is bought of one supplier", terms),
                List.of("the supplier may refuse; prices may be confidential"),
                terms);
    }
}
