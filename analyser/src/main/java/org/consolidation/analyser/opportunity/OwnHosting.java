package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;

/**
 * K10: an organisation that runs many systems on its own premises; those that another body runs for it stand elsewhere.
 *
 * <p>Gross saving = {@code k10.hosting} × Σ hosting cost, where returns state it apart from the rest; few do.
 * Voluntary; what stands there is moved, not replaced. Precedent: Crown Hosting, whose forecast shrank from £530m a
 * year to at most £105m over seven years.
 */
final class OwnHosting implements GroupKind {

    /** Systems on own premises that make it worth looking at. */
    private static final int LEAST = 5;

    private static final MoneyRule RULE = new MoneyRule(
            "K10",
            "k10.hosting",
            "shared hosting",
            true,
            false,
            List.of(new OneOff("oneoff.change", Per.PLANNED_YEAR), new OneOff("oneoff.procurement", Per.OPPORTUNITY)));

    @Override
    public String id() {
        return "K10";
    }

    @Override
    public String title() {
        return "Own hosting";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean possible(Terms terms) {
        return terms.ground().states(Field.HOSTING);
    }

    @Override
    public Column subject(Terms terms) {
        return when(
                col("deployment.hosting")
                        .equalTo("on-premises")
                        .and(col("deployment.runBy").equalTo("")),
                col("deployment.organisationId"));
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        return "on own premises";
    }

    @Override
    public boolean saves(MemberSystem system, String anchor, Terms terms) {
        return system.hostingPence() != null;
    }

    @Override
    public Long counts(long pence, Cut cut, MemberSystem system, String anchor, Terms terms) {
        return system.hostingPence();
    }

    @Override
    public List<String> harms(Opportunity opportunity) {
        return List.of("what stands in one place fails together: plan for its loss");
    }

    @Override
    public Found judge(String subject, Iterator<Twin> rows, Terms terms) {
        Gathered systems = Gathered.of(rows, terms);
        if (systems.systems() < LEAST) return Found.NOTHING;
        String organisation = systems.any().organisation();
        return new Draft(
                        this,
                        subject,
                        "",
                        Advice.CONSOLIDATE,
                        organisation + ": " + systems.systems() + " systems on its own premises",
                        organisation + " runs " + systems.systems() + " systems on its own premises ("
                                + systems.productNames() + ")",
                        "Rooms, power and staff are shared by what stands in them: ask what hosting costs, and whether"
                                + " a neighbour's or the supplier's would do. Forecasts of such savings shrank by an"
                                + " order of magnitude before (Crown Hosting).",
                        Draft.About.organisation(systems.any()))
                .found(
                        systems,
                        systems.hosting().known() == 0
                                ? Valued.notComputable("the returns do not state hosting apart from the rest")
                                : Valuing.value("hosting on its own premises", systems.hosting(), RULE, terms),
                        List.of("accreditation, latency and what stands beside the system are not in the returns"),
                        terms);
    }
}
