package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import org.consolidation.analyser.change.ReplyOutcome;

/** What was put to each organisation, and what it replied; both are read again by a run that follows. */
final class ReplyTables {

    private static final String SILENT = "it did not reply";

    static final Table<Recommendation> RECOMMENDATIONS = Table.of(
                    "tables/recommendations",
                    Recommendation.class,
                    "One line per opportunity and organisation that it concerns: what is put to the organisation, never"
                            + " an instruction, since when, and its reply.")
            .code("organisation", "Id of the organisation.", NEVER, Recommendation::organisationId)
            .text("name", "Its name.", NEVER, Recommendation::organisation)
            .code("opportunity", "Id of the opportunity.", NEVER, Recommendation::opportunityId)
            .integer("rank", "", "Place in the ranking, from 1.", NEVER, Recommendation::rank)
            .code("kind", "Kind of opportunity, such as K1.", NEVER, Recommendation::kind)
            .code(
                    "advice",
                    "consolidate or leave_alone.",
                    NEVER,
                    r -> r.advice().toLowerCase(java.util.Locale.ROOT))
            .text("title", "Names the subject.", NEVER, Recommendation::title)
            .integer("systems", "systems", "Its systems that it concerns.", NEVER, Recommendation::ownSystems)
            .code(
                    "since",
                    "Date of the first run that put it to the organisation, as far as runs follow one another.",
                    "that run had no date",
                    Recommendation::since)
            .code(
                    "status",
                    "Of its reply: accepted, planned, under way, done, declined, disputed or noted.",
                    SILENT,
                    Recommendation::status)
            .text(
                    "text",
                    "Its reply in its own words.",
                    "it gave a status only, or did not reply",
                    Recommendation::text)
            .code("date", "Date of its reply.", "not given, or it did not reply", Recommendation::replied)
            .sortedBy((r, key) -> key.then(r.organisationId()).then(r.rank()).then(r.opportunityId()));

    static final Table<ReplyOutcome> REPLIES = Table.of(
                    "tables/replies",
                    ReplyOutcome.class,
                    "One line per reply of an organisation to an opportunity, of replies.csv and of earlier runs. The"
                            + " file may be given to a run as replies.csv again.")
            .code(
                    "organisation",
                    "Id of the organisation.",
                    NEVER,
                    o -> o.reply().organisationId())
            .code("opportunity", "Id of the opportunity.", NEVER, o -> o.reply().opportunityId())
            .code(
                    "status",
                    "accepted, planned, under way, done, declined, disputed or noted.",
                    NEVER,
                    o -> o.reply().status().word())
            .text(
                    "text",
                    "In its own words.",
                    "it gave a status only",
                    o -> o.reply().text())
            .code(
                    "date",
                    "Of the reply.",
                    "not given",
                    o -> o.reply().date() == null ? "" : o.reply().date().toString())
            .text(
                    "state",
                    "Whether what it speaks of is still there.",
                    NEVER,
                    o -> o.state().shown())
            .text("title", "Of the opportunity.", "no run that is known has it", ReplyOutcome::title)
            .text("became", "What became of it.", "it is still there", ReplyOutcome::became)
            .sortedBy((o, key) ->
                    key.then(o.reply().organisationId()).then(o.reply().opportunityId()));

    private ReplyTables() {}
}
