package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.catalogue.Blueprint;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;

/**
 * K6: a shared platform or design that is live covers the function of a system, and its organisation has neither
 * adopted nor declined it. Who has one that is not said to be live is measured, and it is put to nobody. Silence is neither consent nor refusal; who declined is left out and shown as declined.
 *
 * <p>Gross saving = {@code k6.platform} × Σ over organisations of the smaller of what they pay a year for all they have
 * of what the blueprint does, and what an organisation saves by it as published; none where nothing is published or the
 * source has no grade. What is published is counted once for an organisation, however many systems it has: of each the
 * same share.
 */
final class Adopt implements OfferKind {

    private static final MoneyRule RULE = new MoneyRule(
            "K6",
            "k6.platform",
            "ended by the platform",
            true,
            true,
            List.of(new OneOff("oneoff.change", Per.PLANNED_YEAR)));

    @Override
    public String id() {
        return "K6";
    }

    @Override
    public String title() {
        return "Shared platform to adopt";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of(RULE);
    }

    @Override
    public boolean possible(Terms terms) {
        return !terms.ways().sectors().isEmpty()
                && terms.ways().blueprints().stream()
                        .anyMatch(blueprint -> terms.ground().mayHold(blueprint.capabilities()));
    }

    @Override
    public Column subject(Terms terms) {
        Ways ways = terms.ways();
        UDF3<String, String, String, String> look = ways::blueprintFor;
        return udf(look, DataTypes.StringType)
                .apply(col("deployment.organisationId"), col("capabilityId"), col("product"));
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        return terms.ways().standing(system.organisationId(), anchor, system.product());
    }

    @Override
    public boolean saves(MemberSystem system, String anchor, Terms terms) {
        return Ways.mayStill(role(system, anchor, terms));
    }

    @Override
    public Long counts(long pence, Cut cut, MemberSystem system, String anchor, Terms terms) {
        return counted(pence, cut, system.organisationId(), terms.ways().blueprint(anchor), terms);
    }

    /** The share of a cost that what is published covers; nothing where nothing is. */
    private static long counted(long pence, Cut cut, String organisationId, Blueprint blueprint, Terms terms) {
        Long most = most(blueprint, cut, terms);
        if (most == null) return 0;
        Costs spent = terms.ways().spent().get(organisationId + "|" + blueprint.id());
        if (spent == null) return Math.min(pence, most);
        if (spent.pence(cut) <= most) return pence;
        return BigInteger.valueOf(pence)
                .multiply(BigInteger.valueOf(most))
                .divide(BigInteger.valueOf(spent.pence(cut)))
                .longValueExact();
    }

    /**
     * What organisations spend on all they have for what a blueprint does, where that is more than one system and a
     * saving of the blueprint is published. One figure for each organisation reaches the driver.
     *
     * @return by organisation, "|" and blueprint
     */
    static Map<String, Costs> spent(Dataset<Row> systems, List<OpportunityKind> kinds, Terms terms) {
        Object[] published = terms.ways().blueprints().stream()
                .filter(blueprint -> blueprint.savingCentral() != null)
                .map(Blueprint::id)
                .toArray();
        List<OpportunityKind> own =
                kinds.stream().filter(Adopt.class::isInstance).toList();
        if (own.isEmpty() || published.length == 0 || !terms.ground().statesCosts()) return Map.of();
        Column cost = col("deployment.cost.centralPence");
        Dataset<Row> sums = Members.sides(systems, own, terms)
                .where(col("side.subject").isin(published).and(cost.isNotNull()))
                .where(new Adopt().standing(terms).notEqual(Ways.ADOPTED))
                .groupBy(concat_ws("|", col("deployment.organisationId"), col("side.subject")))
                .agg(count(lit(1)), sum("deployment.cost.lowPence"), sum(cost), sum("deployment.cost.highPence"));
        Map<String, Costs> spent = new TreeMap<>();
        for (Row row : sums.collectAsList()) {
            long known = row.getLong(1);
            if (known > 1) {
                spent.put(row.getString(0), new Costs(known, known, row.getLong(2), row.getLong(3), row.getLong(4)));
            }
        }
        return spent;
    }

    /** Pence a year that an organisation saves by a blueprint, as published; null where nothing is. */
    private static Long most(Blueprint blueprint, Cut cut, Terms terms) {
        if (blueprint.savingCentral() == null) return null;
        double pounds = switch (cut) {
            case LOW -> blueprint.savingLow();
            case CENTRAL -> blueprint.savingCentral();
            case HIGH -> blueprint.savingHigh();
        };
        return BigDecimal.valueOf(pounds)
                .movePointRight(2)
                .multiply(terms.priceYear().times(blueprint.priceYear()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    @Override
    public Column standing(Terms terms) {
        Ways ways = terms.ways();
        UDF3<String, String, String, String> look = ways::standing;
        return udf(look, DataTypes.StringType)
                .apply(col("deployment.organisationId"), col("side.subject"), col("product"));
    }

    @Override
    public List<String> harms(Opportunity opportunity) {
        if (opportunity.organisations() < 2) return List.of();
        return List.of("one platform would be a single point of failure of "
                + Wording.count(opportunity.organisations(), "organisation"));
    }

    @Override
    public Found judge(String subject, Iterator<Twin> rows, Terms terms) {
        Blueprint blueprint = terms.ways().blueprint(subject);
        if (!blueprint.live()) return Found.NOTHING;
        OfferTally tally = OfferTally.of(
                rows, twin -> terms.ways().standing(twin.organisationId(), subject, twin.product()), terms);
        Gathered open = tally.may();
        if (open.systems() == 0) return Found.NOTHING;
        Draft draft = new Draft(
                this,
                subject,
                subject,
                Advice.CONSOLIDATE,
                blueprint.name() + ": " + Wording.count(open.organisations(), "organisation") + " could take it up",
                Wording.count(open.systems(), "system") + " at " + Wording.count(open.organisations(), "organisation")
                        + (open.systems() == 1 ? " does" : " do") + " what " + blueprint.name() + " of "
                        + blueprint.owner() + " does; " + tally.measured(),
                "An offer, not an instruction (" + blueprint.mandation() + "). Status: " + blueprint.status() + " at "
                        + Wording.day(blueprint.statusDate()) + ". Who may use it: " + blueprint.eligibility()
                        + Wording.notCovered(blueprint.notCovered())
                        + (blueprint.grade().isEmpty()
                                ? " What is said of it is general knowledge without a source: no sum is given."
                                : " Source, grade " + blueprint.grade() + ": " + blueprint.source() + "."),
                Draft.About.capability(open.any()));
        return draft.found(
                open,
                value(blueprint, open, RULE, terms),
                List.of(
                        "ask who has not answered, before counting on it",
                        "integration with what stands around the system is not in the returns"),
                terms);
    }

    /** What those who declined would have saved: theirs to decide, so without adoption. */
    static Saving foregone(Blueprint blueprint, Gathered declined, Terms terms) {
        MoneyRule theirs =
                new MoneyRule(RULE.key(), RULE.saved(), RULE.savedWord(), false, RULE.replacement(), RULE.oneOffs());
        return value(blueprint, declined, theirs, terms).saving();
    }

    /** By what is published of the blueprint. */
    private static Valued value(Blueprint blueprint, Gathered open, MoneyRule rule, Terms terms) {
        if (open.known() == 0) return Valued.notComputable(Valuing.NO_COST);
        if (blueprint.savingCentral() == null) {
            return Valued.notComputable(
                    "what an organisation saves by " + blueprint.name() + " is not published" + " with a source");
        }
        return Valuing.value(
                "systems, counting for each organisation at most the "
                        + Wording.pounds(
                                most(blueprint, Cut.LOW, terms),
                                most(blueprint, Cut.CENTRAL, terms),
                                most(blueprint, Cut.HIGH, terms))
                        + " that are published",
                open.costs((organisation, cost) -> new Costs(
                        cost.known(),
                        cost.systems(),
                        counted(cost.lowPence(), Cut.LOW, organisation, blueprint, terms),
                        counted(cost.centralPence(), Cut.CENTRAL, organisation, blueprint, terms),
                        counted(cost.highPence(), Cut.HIGH, organisation, blueprint, terms))),
                rule,
                terms);
    }
}
