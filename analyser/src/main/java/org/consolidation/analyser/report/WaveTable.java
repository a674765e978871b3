package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import java.time.LocalDate;
import org.consolidation.analyser.wave.Wave;

/** The table of waves; empty where nothing pays, or the run has no date. */
final class WaveTable {

    static final Table<Wave> TABLE = Table.of(
                    "tables/waves",
                    Wave.class,
                    "One line per change that could be made at an organisation, with the month in which it could"
                            + " start: a plan by a priority rule, not proven best. Two plans that look at the same"
                            + " pounds, never to be added: opportunities (what each claims) and targets (moves of the"
                            + " choice of targets). Each holds at most wave.activities changes (setting): of"
                            + " opportunities the first in rank, of moves those worth most; the page says where"
                            + " there are more.")
            .code("plan", "opportunities or targets.", NEVER, Wave::plan)
            .code("programme", "opportunity_id; in the plan targets the capability_id.", NEVER, Wave::programme)
            .code("kind", "Kind of opportunity, or target.", NEVER, Wave::kind)
            .integer(
                    "rank",
                    "",
                    "Of the opportunity; of a move its place within its capability by worth.",
                    NEVER,
                    Wave::rank)
            .code("organisation_id", "Where.", NEVER, Wave::organisationId)
            .text("organisation", "Name of the organisation.", NEVER, Wave::organisation)
            .integer("systems", "systems", "Concerned.", NEVER, Wave::systems)
            .flag("pilot", "Whether the others of its programme wait until it has ended.", Wave::pilot)
            .integer("wave", "", "Half-year of the plan, from 1 at the date of the run.", NEVER, Wave::wave)
            .integer("year", "", "Year of the plan, from 1.", NEVER, Wave::year)
            .code("start", "First day.", NEVER, w -> day(w.start()))
            .code("finish", "Last day.", NEVER, w -> day(w.finish()))
            .code("earliest_start", "By its contract alone.", NEVER, w -> day(w.earliestStart()))
            .code(
                    "latest_start",
                    "To end with its contract; before the date of the run where that is too late.",
                    "no end ahead is known",
                    w -> day(w.latestStart()))
            .integer(
                    "slack_months",
                    "months",
                    "From start to latest_start; below 0 when late.",
                    "no end ahead is known",
                    Wave::slackMonths)
            .code(
                    "contract_end",
                    "The last of its contracts, extended where contract_basis says so.",
                    "not known",
                    w -> day(w.contractEnd()))
            .code(
                    "contract_basis",
                    "stated, extended (by its first option, because its end comes too soon), passed or not_known.",
                    NEVER,
                    Wave::contractBasis)
            .code("notice_by", "Last day for notice.", "the contract's end is not known", w -> day(w.noticeBy()))
            .flag(
                    "notice_stated",
                    "Whether a list states the period of notice; else waves.notice-months.",
                    Wave::noticeStated)
            .integer("late_months", "months", "By which it ends after its contract.", NEVER, Wave::lateMonths)
            .integer(
                    "ending_together",
                    "contracts",
                    "Of its programme, that end in the twelve months in which most do, this one counted; 0 when its"
                            + " own ends outside.",
                    NEVER,
                    Wave::together)
            .integer(
                    "one_off_pence",
                    "pence",
                    "One-off cost of the organisation with optimism bias; joint procurements apart.",
                    NEVER,
                    Wave::oneOffPence)
            .integer(
                    "saving_pence",
                    "pence a year",
                    "Expected of it if it is taken up, after realisation.",
                    NEVER,
                    Wave::savingPence)
            .integer(
                    "joint_procurement_pence",
                    "pence",
                    "One-off cost of the joint procurement that begins with it, for all who take part, with optimism"
                            + " bias: of an opportunity, or of one product of a function. Spent in the budget of this"
                            + " year; 0 on the later changes of it.",
                    NEVER,
                    Wave::jointPence)
            .sortedBy((w, key) -> key.then(w.plan())
                    .then(day(w.start()))
                    .then(w.programme())
                    .then(w.organisationId())
                    .then(w.rank()));

    private WaveTable() {}

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
