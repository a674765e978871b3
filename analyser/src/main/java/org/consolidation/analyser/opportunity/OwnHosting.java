package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.ingest.Field;

/**
 * K10: an organisation that runs many systems on its own premises. Saves a share of hosting cost, which no
 * list states apart from the rest: not computable. Precedent: Crown Hosting, whose forecast shrank from
 * £530m a year to at most £105m over seven years.
 */
final class OwnHosting implements GroupKind {

    /** Systems on own premises that make it worth looking at. */
    private static final int LEAST = 5;

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
        return List.of();
    }

    @Override
    public boolean possible(Terms terms) {
        return terms.ground().states(Field.HOSTING);
    }

    @Override
    public Column subject(Terms terms) {
        return when(col("deployment.hosting").equalTo("on-premises"), col("deployment.organisationId"));
    }

    @Override
    public Column role(Terms terms) {
        return lit("on own premises");
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
                        Valued.notComputable("the returns do not state hosting apart from the rest"),
                        List.of("accreditation, latency and what stands beside the system are not in the returns"),
                        terms);
    }
}
