package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;

/**
 * K11: neighbours with the same product, who could share one instance before anything national is tried.
 *
 * <p>Gross saving = {@code k11.regional} × Σ known yearly cost. Voluntary; systems are moved to one
 * instance. Precedent: 20% saved on average in East Midlands police collaboration (HMIC 2013, five areas of
 * policing, not IT only). The region is that of the register; alliances are in no register read.
 */
final class RegionalSharing implements GroupKind {

    private static final MoneyRule RULE = new MoneyRule(
            "K11",
            "k11.regional",
            "regional sharing",
            true,
            true,
            List.of(new OneOff("oneoff.change", Per.PLANNED_YEAR), new OneOff("oneoff.procurement", Per.OPPORTUNITY)));

    @Override
    public String id() {
        return "K11";
    }

    @Override
    public String title() {
        return "Sharing among neighbours";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean possible(Terms terms) {
        return !terms.ground().regions().isEmpty() && terms.ground().statesAgreements();
    }

    @Override
    public Column subject(Terms terms) {
        Column region = Lookup.in(terms.ground().regions(), col("deployment.organisationId"));
        return when(
                col("realProduct")
                        .and(region.isNotNull())
                        .and(col("deployment.runBy").equalTo("")),
                concat_ws("|", region, col("productId")));
    }

    @Override
    public Column role(Terms terms) {
        return lit("neighbour");
    }

    @Override
    public List<String> harms(Opportunity opportunity) {
        return List.of("one instance would be a single point of failure of "
                + Wording.count(opportunity.organisations(), "organisation"));
    }

    @Override
    public Found judge(String subject, Iterator<Twin> rows, Terms terms) {
        Gathered systems = Gathered.of(rows, terms);
        if (systems.organisations() < 2 || !systems.anythingStated()) return Found.NOTHING;
        String region = subject.substring(0, subject.lastIndexOf('|'));
        String product = systems.any().product();
        Draft draft = new Draft(
                this,
                subject,
                "",
                Advice.CONSOLIDATE,
                product + ": " + Wording.count(systems.organisations(), "neighbour") + " in " + region,
                Wording.count(systems.organisations(), "organisation") + " in " + region + " run " + product
                        + " each for itself (" + systems.organisationNames() + ")",
                "Neighbours with one product can share one instance before anything national is tried: in the East"
                        + " Midlands police forces saved 20% on average by working together.",
                Draft.About.product(systems.any()));
        return draft.found(
                systems,
                draft.valued(systems, "systems of neighbours", terms),
                List.of("who decides, and under which agreement, is not in the returns"),
                terms);
    }
}
