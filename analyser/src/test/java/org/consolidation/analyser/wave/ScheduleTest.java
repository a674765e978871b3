package org.consolidation.analyser.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.consolidation.analyser.opportunity.Ground;
import org.consolidation.analyser.opportunity.OpportunitySettings;
import org.consolidation.analyser.opportunity.Terms;
import org.consolidation.analyser.portfolio.SampleEstate;
import org.consolidation.analyser.wave.Timing.Basis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Waves")
class ScheduleTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    /** A replacement takes 10 months, a deal 6; 9 in parallel, 3 of notice, two changes at a time, 40% a year. */
    private static final Rules RULES = new Rules(AS_OF, 10, 6, 9, 3, 2, new BigDecimal("0.4"));

    private static Activity change(String programme, String organisation, String end, long pounds) {
        return activity(programme, organisation, true, false, end, null, "", pounds);
    }

    private static Activity activity(
            String programme,
            String organisation,
            boolean replaces,
            boolean critical,
            String end,
            Integer notice,
            String extension,
            long pounds) {
        return new Activity(
                programme,
                "K4",
                1,
                organisation,
                organisation,
                1,
                critical,
                replaces,
                0,
                0,
                100 * pounds,
                "",
                0,
                null,
                end == null ? null : LocalDate.parse(end),
                notice,
                extension);
    }

    private static List<Wave> plan(List<Activity> activities, long budget) {
        List<Wave> waves = Schedule.plan("opportunities", activities, RULES, budget);
        List<Activity> shuffled = new ArrayList<>(activities);
        Collections.shuffle(shuffled, new Random(5));
        assertEquals(waves, Schedule.plan("opportunities", shuffled, RULES, budget), "whatever the order");
        return waves;
    }

    private static List<String> starts(List<Wave> waves) {
        return waves.stream().map(w -> w.organisationId() + " " + w.start()).toList();
    }

    @Test
    @DisplayName("rest on the project's own parameters: 6 months planned, 54% longer, are 10")
    void rules() {
        Terms terms = Terms.of(SampleEstate.catalogue(), Ground.OPEN, AS_OF, OpportunitySettings.DEFAULT);
        assertEquals(RULES, Rules.of(terms));
    }

    @Test
    @DisplayName("start so that a change ends with its contract, nine months sooner at most, worked by hand")
    void window() {
        // 24 months from 1 January 2026 to 31 December 2027, both counted: latest after 14, earliest after 5.
        Timing timing = Timing.of(change("p", "a", "2027-12-31", 0), RULES);
        assertEquals(14, timing.latest());
        assertEquals(5, timing.earliest());
        assertEquals(LocalDate.of(2027, 9, 30), timing.noticeBy());
        assertEquals(Basis.STATED, timing.basis());
        Wave wave = plan(List.of(change("p", "a", "2027-12-31", 0)), 0).get(0);
        assertEquals(LocalDate.of(2026, 6, 1), wave.start());
        assertEquals(LocalDate.of(2027, 3, 31), wave.finish());
        // from 1 March the ten months end with the contract
        assertEquals(LocalDate.of(2027, 3, 1), wave.latestStart());
        assertEquals(9, wave.slackMonths());
        assertEquals(1, wave.wave());
        assertEquals(0, wave.lateMonths());
    }

    @Test
    @DisplayName("count the first option to extend where the contract ends too soon, and say how late without one")
    void extension() {
        Timing extended = Timing.of(activity("p", "a", true, false, "2026-06-30", null, "1+1", 0), RULES);
        assertEquals(LocalDate.of(2027, 6, 30), extended.end());
        assertEquals(Basis.EXTENDED, extended.basis());
        // 18 months to the end of June 2027
        assertEquals(8, extended.latest());
        assertEquals(0, extended.earliest());
        Wave late = plan(List.of(change("p", "a", "2026-06-30", 0)), 0).get(0);
        // January to June are left of the ten months that it takes: it ends with October.
        assertEquals(4, late.lateMonths());
        assertEquals(AS_OF, late.start());
        assertEquals(LocalDate.of(2026, 10, 31), late.finish());
        // In time it would have begun four months before the run.
        assertEquals(-4, late.slackMonths());
        assertEquals(LocalDate.of(2025, 9, 1), late.latestStart());
    }

    @Test
    @DisplayName("end in time where their last day is the contract's, and late from the day after")
    void lastDay() {
        // A deal takes January to June.
        Wave same = plan(List.of(activity("p", "a", false, false, "2026-06-30", null, "", 0)), 0)
                .get(0);
        assertEquals(LocalDate.of(2026, 6, 30), same.finish());
        assertEquals(0, same.lateMonths());
        assertEquals(0, same.slackMonths());
        Wave before = plan(List.of(activity("p", "a", false, false, "2026-06-29", null, "", 0)), 0)
                .get(0);
        assertEquals(1, before.lateMonths());
        assertEquals(-1, before.slackMonths());
        // From 31 August six months end with 27 February: the next month of the plan begins on the 28th.
        Rules august = new Rules(LocalDate.of(2026, 8, 31), 10, 6, 9, 3, 2, new BigDecimal("0.4"));
        Activity february = activity("p", "a", false, false, "2027-02-27", null, "", 0);
        assertEquals(0, Timing.of(february, august).latest());
    }

    @Test
    @DisplayName("extend too when the time to give notice has passed")
    void notice() {
        Timing timing = Timing.of(activity("p", "a", false, false, "2026-08-31", 12, "12 months", 0), RULES);
        assertEquals(Basis.EXTENDED, timing.basis());
        assertEquals(LocalDate.of(2026, 8, 31), timing.noticeBy());
        assertTrue(timing.noticeStated());
    }

    @Test
    @DisplayName("may start at once and have no slack to tell where no end is known or it has passed")
    void undated() {
        Wave none = plan(List.of(change("p", "a", null, 0)), 0).get(0);
        assertEquals("not_known", none.contractBasis());
        assertNull(none.slackMonths());
        assertNull(none.noticeBy());
        Wave passed = plan(List.of(change("p", "a", "2025-12-31", 0)), 0).get(0);
        assertEquals("passed", passed.contractBasis());
        assertNull(passed.latestStart());
        assertEquals(AS_OF, passed.start());
    }

    @Test
    @DisplayName("give one organisation two changes at a time and no more")
    void capacity() {
        List<Activity> deals = new ArrayList<>();
        for (String programme : List.of("p", "q", "r")) {
            deals.add(activity(programme, "a", false, false, null, null, "", 0));
        }
        assertEquals(List.of("a 2026-01-01", "a 2026-01-01", "a 2026-07-01"), starts(plan(deals, 0)));
    }

    @Test
    @DisplayName("let no more than the budget begin in a year; what exceeds it goes alone")
    void budget() {
        List<Activity> three = List.of(
                activity("p", "a", false, false, null, null, "", 100),
                activity("p", "b", false, false, null, null, "", 100),
                activity("p", "c", false, false, null, null, "", 100));
        // 40% of £300 is £120: one a year.
        assertEquals(List.of("a 2026-01-01", "b 2027-01-01", "c 2028-01-01"), starts(plan(three, 0)));
        assertEquals(List.of("a 2026-01-01", "b 2026-01-01", "c 2027-01-01"), starts(plan(three, 200)));
        assertEquals(List.of("a 2026-01-01", "b 2027-01-01", "c 2028-01-01"), starts(plan(three, 50)));
    }

    @Test
    @DisplayName("begin a replacement at one organisation that has nothing critical in it, the others when that ended")
    void pilot() {
        List<Wave> waves = plan(
                List.of(
                        activity("p", "a", true, true, null, null, "", 0),
                        activity("p", "b", true, false, null, null, "", 0),
                        activity("p", "c", true, false, null, null, "", 0)),
                0);
        assertEquals(List.of("b 2026-01-01", "a 2026-11-01", "c 2026-11-01"), starts(waves));
        assertEquals(
                List.of(true, false, false), waves.stream().map(Wave::pilot).toList());
    }

    @Test
    @DisplayName("tell which contracts of a programme end together")
    void together() {
        List<Wave> waves = plan(
                List.of(
                        activity("p", "a", false, false, "2027-03-31", null, "", 0),
                        activity("p", "b", false, false, "2027-06-30", null, "", 0),
                        activity("p", "c", false, false, "2029-01-01", null, "", 0)),
                0);
        assertEquals(List.of(2, 2, 0), waves.stream().map(Wave::together).toList());
    }

    @Test
    @DisplayName("add up year by year")
    void years() {
        List<Wave> waves = plan(List.of(change("p", "a", null, 100), change("p", "b", "2026-06-30", 100)), 100);
        Waves all = new Waves(waves, "", List.of());
        // The pilot is the one whose contract ends; the other waits for its end, and for the next budget.
        assertEquals(
                List.of(
                        new Waves.Year("opportunities", 1, 1, 1, 1, 1, 0, 10_000, 0),
                        new Waves.Year("opportunities", 2, 1, 1, 0, 0, 1, 10_000, 0)),
                all.years());
        assertEquals(1, all.byOrganisation(3).get("a").size());
    }

    private static Activity deal(String programme, String organisation, String end, long pounds, long joint) {
        Activity alone = activity(programme, organisation, false, false, end, null, "", pounds);
        return new Activity(
                alone.programme(),
                alone.kind(),
                alone.rank(),
                alone.organisationId(),
                alone.organisation(),
                alone.systems(),
                alone.critical(),
                alone.replaces(),
                alone.costPence(),
                alone.savingPence(),
                alone.oneOffPence(),
                programme,
                100 * joint,
                null,
                alone.contractEnd(),
                alone.noticeMonths(),
                alone.extension());
    }

    private static List<String> joint(List<Wave> waves) {
        return waves.stream()
                .map(w -> w.programme() + w.organisationId() + " year " + w.year() + " " + w.jointPence() / 100)
                .toList();
    }

    @Test
    @DisplayName("spend a joint procurement once, in the year of its first change, from the same budget")
    void jointProcurement() {
        // £300 a year: p takes £200 + £50 + £50; q's £200 + £50 find no room beside it, and wait for the next
        List<Wave> waves = plan(
                List.of(
                        deal("p", "a", null, 50, 200),
                        deal("p", "b", null, 50, 200),
                        deal("q", "c", null, 50, 200),
                        deal("q", "d", null, 50, 200)),
                300);
        assertEquals(List.of("pa year 1 200", "pb year 1 0", "qc year 2 200", "qd year 2 0"), joint(waves));
        assertEquals(
                List.of(30_000L, 30_000L),
                new Waves(waves, "", List.of())
                        .years().stream().map(Waves.Year::oneOffPence).toList());
        // the share of the whole holds procurements too: 40% of 4 x £50 + 2 x £200 is £240, which p's £250 exceeds
        assertEquals(
                List.of("pa year 1 200", "pb year 2 0", "qc year 3 200", "qd year 4 0"),
                joint(plan(
                        List.of(
                                deal("p", "a", null, 50, 200),
                                deal("p", "b", null, 50, 200),
                                deal("q", "c", null, 50, 200),
                                deal("q", "d", null, 50, 200)),
                        0)));
    }

    @Test
    @DisplayName("move a joint procurement to the year of a change that starts sooner, though it was placed later")
    void jointProcurementSooner() {
        // a is placed first, for its contract has an end: 30 months less 6 and 9, month 15; b starts at once
        List<Wave> waves = plan(List.of(deal("p", "a", "2028-06-30", 50, 200), deal("p", "b", null, 50, 200)), 400);
        assertEquals(List.of("pb year 1 200", "pa year 2 0"), joint(waves));
        // and frees the budget of the later year: £300 less £50 leaves room for c's £240 there, not in the first
        List<Wave> freed = plan(
                List.of(
                        deal("p", "a", "2028-06-30", 50, 200),
                        deal("p", "b", null, 50, 200),
                        deal("q", "c", null, 40, 200)),
                300);
        assertEquals(List.of("pb year 1 200", "qc year 2 200", "pa year 2 0"), joint(freed));
    }

    private static Activity merging(String organisation, String firstDay, String end) {
        return new Activity(
                "m",
                "K12",
                1,
                organisation,
                organisation,
                1,
                false,
                true,
                0,
                0,
                0,
                "",
                0,
                LocalDate.parse(firstDay),
                end == null ? null : LocalDate.parse(end),
                null,
                "");
    }

    @Test
    @DisplayName("wait for the first day of the body that others become, though contracts end before it")
    void firstDay() {
        LocalDate day = AS_OF.plusMonths(15);
        assertEquals(15, Timing.of(merging("a", day.toString(), null), RULES).earliest());
        // the month that begins a day before it is too early
        assertEquals(
                16,
                Timing.of(merging("a", day.plusDays(1).toString(), null), RULES).earliest());
        Timing late =
                Timing.of(merging("a", day.toString(), AS_OF.plusMonths(12).toString()), RULES);
        assertEquals(15, late.earliest());
        // month 15 and ten more, after a contract whose last day is the first of month 12
        assertEquals(13, late.late(15, RULES));
        assertEquals(0, Timing.of(merging("a", AS_OF.toString(), null), RULES).earliest());
    }
}
