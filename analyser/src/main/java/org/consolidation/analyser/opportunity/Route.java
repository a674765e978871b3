package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.catalogue.Framework;
import org.consolidation.analyser.ingest.Field;

/**
 * K7: a contract ends within the window, a framework that its organisation may use is open, and it was not
 * the route last time.
 *
 * <p>Gross saving = {@code k7.framework} × Σ known yearly cost. Voluntary. No one-off cost is estimated: a
 * new contract is let either way. None where the framework's source has no grade.
 */
final class Route implements OfferKind {

    private static final MoneyRule RULE =
            new MoneyRule("K7", "k7.framework", "by the framework", true, false, List.of());

    @Override
    public String id() {
        return "K7";
    }

    @Override
    public String title() {
        return "Framework to buy through";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean possible(Terms terms) {
        return terms.asOf() != null
                && (terms.ground().states(Field.CONTRACT_END) || terms.ground().states(Field.DURATION))
                && !terms.ways().sectors().isEmpty()
                && !terms.ways().frameworks().isEmpty();
    }

    @Override
    public Column subject(Terms terms) {
        Ways ways = terms.ways();
        UDF3<String, String, String, String> look = ways::frameworkFor;
        Column end = col("deployment.contract.end");
        return when(
                col("realProduct")
                        .and(end.gt(lit(terms.asOf())))
                        .and(end.leq(
                                lit(terms.asOf().plusMonths(terms.settings().windowMonths())))),
                udf(look, DataTypes.StringType)
                        .apply(col("deployment.organisationId"), col("capabilityId"), col("deployment.hosting")));
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        return terms.ways().routed(system.organisationId(), anchor, system.route());
    }

    @Override
    public boolean saves(MemberSystem system, String anchor, Terms terms) {
        return Ways.mayStill(role(system, anchor, terms));
    }

    @Override
    public Column standing(Terms terms) {
        Ways ways = terms.ways();
        UDF3<String, String, String, String> look = ways::routed;
        return udf(look, DataTypes.StringType)
                .apply(col("deployment.organisationId"), col("side.subject"), col("deployment.contract.route"));
    }

    @Override
    public Found judge(String subject, Iterator<Twin> rows, Terms terms) {
        Framework framework = terms.ways().framework(subject);
        OfferTally tally =
                OfferTally.of(rows, twin -> terms.ways().routed(twin.organisationId(), subject, twin.route()), terms);
        Gathered open = tally.may();
        if (open.systems() == 0) return Found.NOTHING;
        int months = terms.settings().windowMonths();
        Draft draft = new Draft(
                this,
                subject,
                subject,
                Advice.CONSOLIDATE,
                framework.name() + ": " + Wording.count(open.contracts(), "contract ends", "contracts end") + " within "
                        + months + " months",
                Wording.count(open.systems(), "system") + " at " + Wording.count(open.organisations(), "organisation")
                        + " whose contract ends within " + months + " months could be bought through "
                        + framework.name() + " of " + framework.owner() + "; " + tally.measured(),
                "A route, not an instruction" + Wording.notCovered(framework.notCovered()) + " Direct award: "
                        + framework.directAward() + ". Known as of " + Wording.day(framework.date())
                        + (framework.end() == null ? "" : ", open until " + Wording.day(framework.end()))
                        + (framework.maxValuePounds() == null
                                ? ""
                                : ", for " + Wording.pounds(100 * framework.maxValuePounds()) + " in all")
                        + (framework.grade().isEmpty()
                                ? ". General knowledge without a source: no sum is given."
                                : ". Source, grade " + framework.grade() + ": " + framework.source() + "."),
                Draft.About.MANY);
        Valued valued = open.known() == 0
                ? Valued.notComputable(Valuing.NO_COST)
                : framework.grade().isEmpty()
                        ? Valued.notComputable("what is said of " + framework.name() + " has no source")
                        : draft.valued(open, "contracts that end", terms);
        return draft.found(
                open,
                valued,
                List.of(
                        "whether the supplier is on the framework is not in the returns",
                        "limits of direct award and of the length of a call-off"),
                terms);
    }
}
