package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.ingest.Field;

/**
 * K9: systems whose support has ended or ends within the window: by what their organisation says, else by the
 * reference table of ends of support of versions. A risk, no cash: what extended support costs is in no return.
 * Precedent: the Police National Computer; £590m in 2025-26 to keep what is old running.
 */
final class EndOfSupport implements GroupKind {

    @Override
    public String id() {
        return "K9";
    }

    @Override
    public String title() {
        return "End of support";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of();
    }

    @Override
    public boolean possible(Terms terms) {
        return terms.asOf() != null
                && (!terms.supportEnds().none() || terms.ground().states(Field.END_OF_LIFE));
    }

    /** What the organisation says goes before what the table says of the version. */
    static Column end(Terms terms) {
        Column stated = col("deployment.supportEnd");
        return terms.supportEnds().none()
                ? stated
                : coalesce(
                        stated,
                        when(
                                col("deployment.name.version").notEqual(""),
                                terms.supportEnds().column()));
    }

    @Override
    public Column subject(Terms terms) {
        return when(end(terms).leq(lit(terms.asOf().plusMonths(terms.settings().windowMonths()))), col("productId"));
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        return "runs out of support";
    }

    /** Where the ends are known from. */
    static String source(long stated, long systems) {
        if (stated == systems) return "by what the organisations say";
        return stated == 0
                ? "by the reference table end-of-life.csv and the versions stated"
                : "for " + stated
                        + " by what the organisations say, for the others by the reference table end-of-life.csv";
    }

    @Override
    public Found judge(String subject, Iterator<Twin> rows, Terms terms) {
        Gathered systems = Gathered.of(rows, terms);
        if (systems.supportEnds().isEmpty()) return Found.NOTHING;
        long ended = systems.supportEnds().stream()
                .filter(end -> end.isBefore(terms.asOf()))
                .count();
        String product = systems.any().product();
        return new Draft(
                        this,
                        subject,
                        "",
                        Advice.CONSOLIDATE,
                        product + ": " + Wording.count(systems.systems(), "system") + " at or near the end of support",
                        Wording.count(systems.systems(), "system") + " at "
                                + Wording.count(systems.organisations(), "organisation")
                                + (systems.systems() == 1 ? " runs " : " run ")
                                + product + " without support (" + ended + ") or with support that ends within "
                                + terms.settings().windowMonths() + " months; the first ended or ends on "
                                + Wording.day(systems.supportEnds().get(0)) + "; "
                                + source(systems.supportStated(), systems.systems()),
                        "A version without support gets no corrections. Plan the successor once for all who run it,"
                                + " rather than each for itself. Whether extended support was bought is in no return.",
                        Draft.About.product(systems.any()))
                .found(
                        systems,
                        Valued.notComputable("a risk, not a saving: what extended support costs is in no return"),
                        List.of("a successor must exist; what depends on the old version is not in the returns"),
                        terms);
    }
}
