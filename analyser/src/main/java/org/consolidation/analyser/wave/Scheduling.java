package org.consolidation.analyser.wave;

import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consolidation.analyser.opportunity.MoneyRule;
import org.consolidation.analyser.opportunity.MoneyRule.Per;
import org.consolidation.analyser.opportunity.Opportunities;
import org.consolidation.analyser.opportunity.OpportunityKinds;
import org.consolidation.analyser.opportunity.Part;
import org.consolidation.analyser.opportunity.Terms;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.target.Target;
import org.consolidation.analyser.target.Targets;

/** Plans waves: one query for what opportunities claim, the rest on the driver, up to the cap of the settings. */
public final class Scheduling {

    /** Kind of what is done for a body that is not there yet: not before its first day. */
    private static final String MERGER = "K12";

    private Scheduling() {}

    /** Both plans; none, and no query, where nothing pays or the run has no date. */
    public static Waves plan(Opportunities opportunities, Targets targets, Terms terms, WaveSettings settings) {
        boolean moves =
                targets.shown().stream().anyMatch(target -> !target.moves().isEmpty());
        if (!opportunities.simulated().known() && !moves) return Waves.NONE;
        if (terms.asOf() == null) {
            return new Waves(
                    List.of(),
                    "No list states a date, so that nothing says from when to plan: give --as-of.",
                    List.of());
        }
        Rules rules = Rules.of(terms);
        List<Wave> waves = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        int most = settings.activities();
        if (opportunities.simulated().known()) {
            List<Activity> claimed = claimed(opportunities, terms, most + 1);
            if (claimed.size() > most) cut.add(Waves.OPPORTUNITIES);
            waves.addAll(
                    Schedule.plan(Waves.OPPORTUNITIES, first(claimed, most), rules, settings.yearlyBudgetPounds()));
        }
        if (moves) {
            List<Activity> offered = moves(targets, terms, most + 1);
            if (offered.size() > most) cut.add(Waves.TARGETS);
            waves.addAll(Schedule.plan(Waves.TARGETS, first(offered, most), rules, settings.yearlyBudgetPounds()));
        }
        return new Waves(waves, "", cut);
    }

    private static List<Activity> first(List<Activity> activities, int most) {
        return activities.subList(0, Math.min(most, activities.size()));
    }

    /** Each organisation's part in each opportunity, as far as its costs count for it; first in rank first. */
    private static List<Activity> claimed(Opportunities opportunities, Terms terms, int most) {
        return opportunities.parts().orderBy("rank", "organisationId").limit(most).collectAsList().stream()
                .map(part -> activity(part, terms))
                .toList();
    }

    private static Activity activity(Part part, Terms terms) {
        MoneyRule rule = OpportunityKinds.rule(part.kind(), part.opportunityId());
        return new Activity(
                part.opportunityId(),
                part.kind(),
                part.rank(),
                part.organisationId(),
                part.organisation(),
                part.systems(),
                part.critical(),
                rule.replacement(),
                part.costPence(),
                saving(rule, part, terms),
                oneOff(rule, part, terms),
                part.opportunityId(),
                joint(rule, terms),
                part.kind().equals(MERGER) ? terms.ground().mergesOn(part.organisationId()) : null,
                part.contractEnd(),
                part.noticeMonths(),
                part.extension());
    }

    /** Yearly saving if it takes part, after realisation. */
    private static long saving(MoneyRule rule, Part part, Terms terms) {
        return terms.factor(rule.saved())
                .central()
                .multiply(terms.factor("realisation").central())
                .multiply(BigDecimal.valueOf(part.costPence()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** One-off cost of the organisation with optimism bias, by the rule of its kind; joint procurements apart. */
    private static long oneOff(MoneyRule rule, Part part, Terms terms) {
        BigDecimal planned = terms.factor(rule.saved()).central().multiply(BigDecimal.valueOf(part.costPence()));
        BigDecimal sum = BigDecimal.ZERO;
        for (MoneyRule.OneOff oneOff : rule.oneOffs()) {
            BigDecimal factor = terms.factor(oneOff.parameter()).central();
            if (oneOff.per() == Per.PLANNED_YEAR) sum = sum.add(factor.multiply(planned));
            if (oneOff.per() == Per.SYSTEM) sum = sum.add(factor.multiply(BigDecimal.valueOf(100 * part.systems())));
        }
        return biased(sum, terms);
    }

    /** One-off cost of the whole, which falls due however many take part. */
    private static long joint(MoneyRule rule, Terms terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (MoneyRule.OneOff oneOff : rule.oneOffs()) {
            if (oneOff.per() != Per.OPPORTUNITY) continue;
            sum = sum.add(terms.factor(oneOff.parameter()).central().movePointRight(2));
        }
        return biased(sum, terms);
    }

    private static long biased(BigDecimal pence, Terms terms) {
        return pence.multiply(BigDecimal.ONE.add(terms.factor("oneoff.bias").central()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /**
     * A move with its place within its function.
     *
     * @param place by worth, from 1
     */
    public record Offered(long place, Target.Move move) implements java.io.Serializable {

        static List<Offered> of(Target target) {
            List<Offered> offered = new ArrayList<>();
            for (Target.Move move : target.moves()) offered.add(new Offered(offered.size() + 1L, move));
            return offered;
        }
    }

    private static final Comparator<Offered> WORTH_MOST = Comparator.comparingLong(
                    (Offered offered) -> offered.move().netPence())
            .reversed()
            .thenComparing(offered -> offered.move().capabilityId())
            .thenComparingLong(Offered::place);

    /** Of all functions, worth most first. Those that pages show are at hand; where they are not all, one query. */
    private static List<Offered> offered(Targets targets, int most) {
        boolean all = targets.shown().stream()
                .allMatch(target -> target.moves().size() == target.worth().moves());
        if (all) {
            return targets.shown().stream()
                    .flatMap(target -> Offered.of(target).stream())
                    .sorted(WORTH_MOST)
                    .limit(most)
                    .toList();
        }
        return Datasets.flatMap(targets.targets(), target -> Offered.of(target).iterator(), Offered.class)
                .orderBy(col("move.netPence").desc(), col("move.capabilityId"), col("place"))
                .limit(most)
                .collectAsList();
    }

    private static List<Activity> moves(Targets targets, Terms terms, int most) {
        BigDecimal realisation = terms.factor("realisation").central();
        long procurement = biased(terms.factor("oneoff.procurement").central().movePointRight(2), terms);
        List<Activity> activities = new ArrayList<>();
        for (Offered offered : offered(targets, most)) {
            Target.Move move = offered.move();
            activities.add(new Activity(
                    move.capabilityId(),
                    "target",
                    offered.place(),
                    move.organisationId(),
                    move.organisation(),
                    move.systems(),
                    move.critical() > 0,
                    true,
                    move.costPence(),
                    realisation
                            .multiply(BigDecimal.valueOf(move.savingPence()))
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValueExact(),
                    move.oneOffPence(),
                    move.capabilityId() + "|" + move.toProductId(),
                    procurement,
                    null,
                    move.contractEnd(),
                    move.noticeMonths(),
                    move.extension()));
        }
        return activities;
    }
}
