package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.ingest.Field;

/**
 * K13: systems in use, as listed, that nobody uses: the return itself says nought users.
 *
 * <p>Gross saving = {@code k13.retire} × Σ known yearly cost, an archive kept; its own decision, so no
 * adoption. No one-off cost is estimated: what an archive costs is in the share that is not saved.
 */
final class Unused implements GroupKind {

    private static final MoneyRule RULE = new MoneyRule("K13", "k13.retire", "retired", false, false, List.of());

    @Override
    public String id() {
        return "K13";
    }

    @Override
    public String title() {
        return "Retire what nobody uses";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean possible(Terms terms) {
        return terms.ground().states(Field.USERS);
    }

    @Override
    public Column subject(Terms terms) {
        return when(col("deployment.users").equalTo(0), col("deployment.organisationId"));
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        return "nobody uses it";
    }

    @Override
    public Found judge(String subject, Iterator<Twin> rows, Terms terms) {
        Gathered systems = Gathered.of(rows, terms);
        String organisation = systems.any().organisation();
        Draft draft = new Draft(
                this,
                subject,
                "",
                Advice.CONSOLIDATE,
                organisation + ": " + Wording.count(systems.systems(), "system") + " without users",
                organisation + " lists " + Wording.count(systems.systems(), "system") + " in use with nought users ("
                        + systems.productNames() + ")",
                "The return itself says that nobody uses it. Ask whether the figure is right, then retire it; what"
                        + " must be kept goes to an archive.",
                Draft.About.organisation(systems.any()));
        return draft.found(
                systems,
                draft.valued(systems, "systems that nobody uses", terms),
                List.of("duty to keep records; systems that other systems use have no users of their own"),
                terms);
    }
}
