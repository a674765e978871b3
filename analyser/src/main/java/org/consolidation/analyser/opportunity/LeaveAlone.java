package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.catalogue.Blueprint;
import org.consolidation.analyser.decision.Answer;
import org.consolidation.analyser.ingest.Field;

/**
 * K14: better left alone, said aloud. Systems of organisations that declined a shared platform: respected,
 * with what they said. Systems that an organisation rates most critical and that were built for it: unique
 * and critical, nobody else has them.
 *
 * <p>Other cases are answers of K1 (already bought together), K4 (converged, core, concentrated) and K5
 * (kept apart, modules of a suite).
 */
final class LeaveAlone implements GroupKind {

    private static final String DECLINED = "declined|";
    private static final String OWN = "own|";

    @Override
    public String id() {
        return "K14";
    }

    @Override
    public String title() {
        return "Leave alone";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of();
    }

    @Override
    public boolean possible(Terms terms) {
        return terms.ground().states(Field.CRITICALITY) || anyDeclined(terms);
    }

    private static boolean anyDeclined(Terms terms) {
        return terms.ground().offers().stream().anyMatch(offer -> offer.answer() == Answer.DECLINED);
    }

    @Override
    public Column subject(Terms terms) {
        Ways ways = terms.ways();
        UDF3<String, String, String, String> look = (organisation, capability, product) -> {
            String blueprint = ways.blueprintFor(organisation, capability, product);
            return blueprint != null
                            && ways.standing(organisation, blueprint, product).equals(Answer.DECLINED.word())
                    ? DECLINED + blueprint
                    : null;
        };
        Column own = when(
                col("deployment.criticality").equalTo(1).and(col("realProduct").equalTo(false)),
                concat(lit(OWN), col("deployment.organisationId")));
        if (!anyDeclined(terms)) return own;
        Column declined = udf(look, DataTypes.StringType)
                .apply(col("deployment.organisationId"), col("capabilityId"), col("product"));
        return when(declined.isNotNull(), declined).otherwise(own);
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        return "holder";
    }

    @Override
    public Found judge(String subject, Iterator<Twin> rows, Terms terms) {
        Gathered systems = Gathered.of(rows, terms);
        String key = subject.substring(subject.indexOf('|') + 1);
        return subject.startsWith(DECLINED)
                ? declined(subject, terms.ways().blueprint(key), systems, terms)
                : own(subject, systems, terms);
    }

    private Found declined(String subject, Blueprint blueprint, Gathered systems, Terms terms) {
        Found found = declined(subject, blueprint, systems, terms, "");
        if (!terms.settings().internalEdition()) return found;
        Saving counterfactual = Adopt.foregone(blueprint, systems, terms);
        return counterfactual.known()
                ? Found.of(subject, "", found.opportunity().declining(counterfactual))
                : found;
    }

    private Found declined(String subject, Blueprint blueprint, Gathered systems, Terms terms, String anchor) {
        return new Draft(
                        this,
                        subject,
                        anchor,
                        Advice.LEAVE_ALONE,
                        blueprint.name() + ": declined by " + Wording.count(systems.organisations(), "organisation"),
                        Wording.count(systems.organisations(), "organisation") + " (" + systems.organisationNames()
                                + ") declined " + blueprint.name() + "; they keep "
                                + Wording.count(systems.systems(), "system") + " for what it does",
                        "Declined, respected: these systems count in no sum of what adopting it could save. What each"
                                + " said is in adoption.csv.",
                        Draft.About.capability(systems.any()))
                .found(systems, Valued.notComputable("nothing is advised that would save"), List.of(), terms);
    }

    private Found own(String subject, Gathered systems, Terms terms) {
        String organisation = systems.any().organisation();
        return new Draft(
                        this,
                        subject,
                        "",
                        Advice.LEAVE_ALONE,
                        organisation + ": " + Wording.count(systems.systems(), "system") + " of its own, most critical",
                        organisation + " rates " + Wording.count(systems.systems(), "system")
                                + " most critical that nobody else has (" + systems.productNames() + ")",
                        "Critical and built for one body: replacing it risks more than joining up could save, and"
                                + " there is nothing to join it to.",
                        Draft.About.organisation(systems.any()))
                .found(systems, Valued.notComputable("nothing is advised that would save"), List.of(), terms);
    }
}
