package org.consolidation.analyser.wave;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consolidation.analyser.opportunity.Windows;

/**
 * Puts activities into months: a serial schedule by a priority rule (Kelley 1963; Kolisch 1996), a heuristic that
 * proves nothing. Pilots come first; then who must start soonest, those without a date last; then rank and
 * organisation. Each starts in the first month from its earliest on in which its organisation makes fewer changes
 * than it can, the year's budget is not spent, and the pilot of its programme has ended. A joint procurement is
 * spent in the year in which the first of its changes starts. What costs more than a year's budget may start in a
 * year in which nothing else is spent. No randomness.
 */
final class Schedule {

    /** A replacement at so many organisations wants a pilot. */
    private static final int PILOT_FROM = 2;

    /** So many months the plan holds at most; what finds no place until then starts in the last. */
    private static final int LAST_MONTH = 1_199;

    private final Rules rules;
    private final BigDecimal budgetPence;
    private final Map<Integer, Long> spent = new HashMap<>();
    private final Map<String, int[]> busy = new HashMap<>();

    /** Year in which each joint procurement is spent, from 0. */
    private final Map<String, Integer> procured = new HashMap<>();

    private Schedule(Rules rules, BigDecimal budgetPence) {
        this.rules = rules;
        this.budgetPence = budgetPence;
    }

    private record Placed(Activity activity, Timing timing, boolean pilot, int start) {}

    private static final Comparator<Placed> PRIORITY = Comparator.comparing((Placed p) -> !p.pilot())
            .thenComparing(p -> p.timing().latest(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(p -> p.activity().rank())
            .thenComparing(p -> p.activity().programme())
            .thenComparing(p -> p.activity().organisationId());

    /**
     * The plan of some activities, in order of start, programme and organisation.
     *
     * @param plan its name
     * @param yearlyBudgetPounds 0 for a share of what all of them cost
     */
    static List<Wave> plan(String plan, List<Activity> activities, Rules rules, long yearlyBudgetPounds) {
        Map<String, Long> joint = new TreeMap<>();
        for (Activity activity : activities) joint.put(activity.procurement(), activity.jointPence());
        joint.remove("");
        long all = activities.stream().mapToLong(Activity::oneOffPence).sum()
                + joint.values().stream().mapToLong(Long::longValue).sum();
        BigDecimal budget = yearlyBudgetPounds > 0
                ? BigDecimal.valueOf(100 * yearlyBudgetPounds)
                : rules.budgetShare().multiply(BigDecimal.valueOf(all)).setScale(0, RoundingMode.CEILING);
        Map<String, List<Placed>> programmes = new TreeMap<>();
        for (Activity activity : activities) {
            programmes
                    .computeIfAbsent(activity.programme(), key -> new ArrayList<>())
                    .add(new Placed(activity, Timing.of(activity, rules), false, 0));
        }
        List<Placed> ordered = new ArrayList<>();
        programmes.values().forEach(of -> ordered.addAll(withPilot(of)));
        ordered.sort(PRIORITY);
        List<Placed> placed = new Schedule(rules, budget).place(ordered);
        Map<String, Windows.Window> windows = windows(programmes, rules);
        Set<String> begun = new HashSet<>();
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::start)
                        .thenComparing(p -> p.activity().programme())
                        .thenComparing(p -> p.activity().organisationId())
                        .thenComparingLong(p -> p.activity().rank()))
                .map(p -> wave(
                        plan,
                        p,
                        windows.get(p.activity().programme()),
                        begun.add(p.activity().procurement()) ? p.activity().jointPence() : 0,
                        rules))
                .toList();
    }

    /** The one that may start soonest, critical ones last, of equal ones the one with fewest systems. */
    private static List<Placed> withPilot(List<Placed> programme) {
        long bodies = programme.stream()
                .map(p -> p.activity().organisationId())
                .distinct()
                .count();
        boolean replaces = programme.stream().allMatch(p -> p.activity().replaces());
        if (!replaces || bodies < PILOT_FROM) return programme;
        Placed pilot = programme.stream()
                .min(Comparator.comparing((Placed p) -> p.activity().critical())
                        .thenComparingInt(p -> p.timing().earliest())
                        .thenComparing(p -> p.timing().latest(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingLong(p -> p.activity().systems())
                        .thenComparing(p -> p.activity().organisationId())
                        .thenComparingLong(p -> p.activity().rank()))
                .orElseThrow();
        List<Placed> with = new ArrayList<>();
        for (Placed one : programme) {
            with.add(one == pilot ? new Placed(one.activity(), one.timing(), true, 0) : one);
        }
        return with;
    }

    private List<Placed> place(List<Placed> ordered) {
        Map<String, Integer> piloted = new HashMap<>();
        List<Placed> placed = new ArrayList<>();
        for (Placed one : ordered) {
            int from = Math.max(
                    one.timing().earliest(), piloted.getOrDefault(one.activity().programme(), 0));
            int start = from;
            while (start < LAST_MONTH && !fits(one, start)) start++;
            take(one, start);
            if (one.pilot())
                piloted.put(one.activity().programme(), start + one.timing().months());
            placed.add(new Placed(one.activity(), one.timing(), one.pilot(), start));
        }
        return placed;
    }

    private boolean fits(Placed one, int start) {
        long cost = one.activity().oneOffPence() + joint(one, start / 12);
        long already = spent.getOrDefault(start / 12, 0L);
        if (cost > 0 && already > 0 && BigDecimal.valueOf(already + cost).compareTo(budgetPence) > 0) return false;
        int[] months = busy.get(one.activity().organisationId());
        if (months == null) return true;
        for (int month = start; month < start + one.timing().months(); month++) {
            if (month < months.length && months[month] >= rules.capacity()) return false;
        }
        return true;
    }

    /** Of its procurement, if that would begin with it: nobody's change of it has a place as early. */
    private long joint(Placed one, int year) {
        String procurement = one.activity().procurement();
        return procured.getOrDefault(procurement, Integer.MAX_VALUE) <= year
                ? 0
                : one.activity().jointPence();
    }

    private void take(Placed one, int start) {
        int year = start / 12;
        long joint = joint(one, year);
        spent.merge(year, one.activity().oneOffPence() + joint, Long::sum);
        if (joint > 0) {
            Integer later = procured.put(one.activity().procurement(), year);
            if (later != null) spent.merge(later, -joint, Long::sum);
        }
        int[] months = busy.computeIfAbsent(
                one.activity().organisationId(), key -> new int[LAST_MONTH + 1 + rules.changeMonths()]);
        for (int month = start;
                month < Math.min(months.length, start + one.timing().months());
                month++) months[month]++;
    }

    /** Of each programme, the twelve months in which most of its contracts end, as K8 has them. */
    private static Map<String, Windows.Window> windows(Map<String, List<Placed>> programmes, Rules rules) {
        Map<String, Windows.Window> windows = new HashMap<>();
        programmes.forEach((programme, of) -> {
            List<LocalDate> ends = of.stream()
                    .map(p -> p.activity().contractEnd())
                    .filter(end -> end != null && !end.isBefore(rules.asOf()))
                    .sorted()
                    .toList();
            Windows.Window window = Windows.Window.of(ends, 12);
            if (window != null && window.contracts() > 1) windows.put(programme, window);
        });
        return windows;
    }

    private static Wave wave(String plan, Placed one, Windows.Window window, long jointPence, Rules rules) {
        Activity activity = one.activity();
        Timing timing = one.timing();
        LocalDate end = activity.contractEnd();
        boolean within = window != null && end != null && !end.isBefore(window.first()) && !end.isAfter(window.last());
        return new Wave(
                plan,
                activity.programme(),
                activity.kind(),
                activity.rank(),
                activity.organisationId(),
                activity.organisation(),
                activity.systems(),
                one.pilot(),
                1 + one.start() / 6,
                1 + one.start() / 12,
                rules.asOf().plusMonths(one.start()),
                rules.asOf().plusMonths(one.start() + timing.months()).minusDays(1),
                rules.asOf().plusMonths(timing.earliest()),
                timing.latest() == null ? null : rules.asOf().plusMonths(timing.latest()),
                timing.latest() == null ? null : timing.latest() - one.start(),
                timing.end(),
                timing.basis().name().toLowerCase(Locale.ROOT),
                timing.noticeBy(),
                timing.noticeStated(),
                timing.late(one.start(), rules),
                within ? window.contracts() : 0,
                activity.oneOffPence(),
                activity.savingPence(),
                jointPence);
    }
}
