package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;

/**
 * K5: two systems or more for one function inside one organisation.
 *
 * <p>Gross saving = {@code k5.redundant} × Σ known yearly cost of all but the dearest; its own
 * decision, so achievable = gross × {@code realisation} without adoption. Precedent: the Metropolitan
 * Police called 70% of its platforms redundant in 2013.
 *
 * <p>Left alone: modules of one suite; systems that the law or their purpose keeps apart; one product that is listed
 * several times and has no second cost and no second contract, which is most likely one system listed by its purposes.
 */
final class RedundantInside implements GroupKind {

    static final String ID = "K5";

    private static final String LISTED_AGAIN =
            "One product, listed several times without a second cost or contract: most"
                    + " likely one system that serves several purposes. Whether it is several, its organisation can say.";

    private static final MoneyRule RULE = new MoneyRule(
            "K5", "k5.redundant", "redundant", false, true, List.of(new OneOff("oneoff.change", Per.PLANNED_YEAR)));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Duplicates inside one organisation";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Column subject(Terms terms) {
        return when(
                col("capabilityId")
                        .notEqual("")
                        .and(not(col("capabilityId").isin(terms.infrastructure().toArray())))
                        .and(col("deployment.name.environment").equalTo("")),
                concat_ws("|", col("deployment.organisationId"), col("capabilityId")));
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        return system.systemId().equals(anchor) ? "kept" : "duplicate";
    }

    @Override
    public boolean saves(MemberSystem system, String anchor, Terms terms) {
        return !system.systemId().equals(anchor);
    }

    @Override
    public List<String> harms(Opportunity opportunity) {
        return List.of("the system that stays is the only one for its function: plan its outage");
    }

    @Override
    public Found judge(String subject, Iterator<Twin> rows, Terms terms) {
        List<Twin> twins = new ArrayList<>();
        rows.forEachRemaining(twins::add);
        if (twins.size() < 2) return Found.NOTHING;
        twins.sort(Comparator.comparing(Twin::systemId));
        RedundantInside kind = this;
        Twin any = twins.get(0);
        Twin kept = Twin.dearest(twins);
        String apart = Twin.leaveAlone(twins);
        String leave = apart.isEmpty() && listedAgain(twins) ? LISTED_AGAIN : apart;
        List<Twin> known =
                twins.stream().filter(twin -> twin.costCentralPence() != null).toList();
        Valued valued = value(known, kept, twins.size(), leave, terms);
        List<LocalDate> ends = twins.stream()
                .map(Twin::contractEnd)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        long products = twins.stream().map(Twin::productId).distinct().count();
        boolean core = terms.core(any.capabilityId());
        long critical = twins.stream()
                .filter(twin -> core || Boolean.TRUE.equals(twin.critical()))
                .count();
        Harm harm = leave.isEmpty() ? harm(twins, critical) : Harm.NONE;
        Score score = Score.of(
                valued.worth(),
                1,
                twins.size(),
                twins.stream().mapToLong(Twin::capabilityScore).sum() / twins.size(),
                known.size(),
                terms.endingSoon(ends),
                harm,
                false);
        long cost = known.stream().mapToLong(Twin::costCentralPence).sum();
        return Found.of(
                subject,
                kept.systemId(),
                new Opportunity(
                                Found.id(kind.id(), subject),
                                kind.id(),
                                kind.title(),
                                leave.isEmpty() ? Advice.CONSOLIDATE : Advice.LEAVE_ALONE,
                                any.organisation() + ": " + twins.size() + " systems for " + any.capability(),
                                any.organisation() + " runs " + names(twins) + " for " + any.capability() + "; "
                                        + Wording.costs(known.size(), twins.size(), cost) + ".",
                                leave.isEmpty() ? reason(products, known, kept) : leave,
                                any.capabilityId(),
                                any.capability(),
                                "",
                                "",
                                any.organisationId(),
                                any.organisation(),
                                1,
                                twins.size(),
                                products,
                                contracts(twins),
                                known.size(),
                                known.isEmpty() ? null : cost,
                                valued.saving(),
                                valued.worth(),
                                blockers(twins, ends, valued.blockers(terms)),
                                score.milli(),
                                score.parts(),
                                0,
                                List.of(),
                                List.of(),
                                List.of(),
                                Claim.NONE,
                                Imputation.NONE)
                        .harming(harm));
    }

    private static Valued value(List<Twin> known, Twin kept, int systems, String leave, Terms terms) {
        if (known.isEmpty()) return Valued.notComputable(Valuing.NO_COST);
        if (!leave.isEmpty()) return Valued.notComputable("nothing is advised that would save");
        if (known.size() == 1) {
            return Valued.notComputable(Saving.onlyOne(systems));
        }
        List<Twin> cheaper = known.stream()
                .filter(twin -> !twin.systemId().equals(kept.systemId()))
                .toList();
        return Valuing.value(
                "all but the dearest",
                new Costs(
                        cheaper.size(),
                        systems - 1L,
                        cheaper.stream().mapToLong(Twin::costLowPence).sum(),
                        cheaper.stream().mapToLong(Twin::costCentralPence).sum(),
                        cheaper.stream().mapToLong(Twin::costHighPence).sum()),
                RULE,
                terms);
    }

    private static Harm harm(List<Twin> twins, long critical) {
        Map<String, Long> makers = new TreeMap<>();
        for (Twin twin : twins) if (!twin.maker().isEmpty()) makers.merge(twin.maker(), 1L, Long::sum);
        return Harm.moved(
                "suppliers of the systems concerned",
                Harm.concentrationMilli(makers.values()),
                1,
                twins.size() - 1L,
                critical);
    }

    private static long contracts(List<Twin> twins) {
        return twins.stream()
                .map(twin -> twin.contractRef().isEmpty() ? " " + twin.systemId() : twin.contractRef())
                .distinct()
                .count();
    }

    /** Whether one product is listed several times and nothing else tells two systems. */
    private static boolean listedAgain(List<Twin> twins) {
        Twin any = twins.get(0);
        return any.realProduct()
                && twins.stream().allMatch(twin -> twin.productId().equals(any.productId()))
                && twins.stream()
                                .filter(twin -> twin.costCentralPence() != null)
                                .count()
                        < 2
                && twins.stream()
                                .map(Twin::contractRef)
                                .filter(ref -> !ref.isEmpty())
                                .distinct()
                                .count()
                        < 2;
    }

    private static String names(List<Twin> twins) {
        TreeMap<String, Long> times = new TreeMap<>();
        for (Twin twin : twins) times.merge(twin.product(), 1L, Long::sum);
        List<String> names = new ArrayList<>();
        times.forEach((name, n) -> names.add(n == 1 ? name : name + " (" + n + " times)"));
        int shown = Math.min(5, names.size());
        String listed = names.stream().limit(shown).collect(Collectors.joining(", "));
        return shown == names.size() ? listed : listed + " and " + (names.size() - shown) + " more";
    }

    private static String reason(long products, List<Twin> known, Twin kept) {
        String why = products == 1
                ? "The same product is listed more than once for one function in one organisation."
                : "Different products serve one function in one organisation.";
        return known.size() < 2
                ? why
                : why + " The sum keeps the dearest, " + kept.product() + ", as the cautious case.";
    }

    private static List<String> blockers(List<Twin> twins, List<LocalDate> ends, List<String> ofValue) {
        List<String> blockers = new ArrayList<>(ofValue);
        blockers.add("different units may need different parts of the function: ask them before counting on it");
        long bespoke = twins.stream().filter(twin -> !twin.realProduct()).count();
        if (bespoke > 0) {
            blockers.add(Wording.count(bespoke, "system") + " in-house or under a generic name: bespoke");
        }
        if (!ends.isEmpty()) blockers.add(Wording.ends(ends, twins.size()));
        return blockers;
    }
}
