package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.decision.Decision;
import org.consolidation.analyser.decision.DecisionOutcome;

/** The tables for reviewers: what can be decided on, and what became of decisions. */
final class ReviewTables {

    private static final String BY_NAME = "the decision names it only by name";
    private static final String NO_SECOND = "the decision is on one description";

    static final Table<ProductAssignment> PROFILES = Table.of(
                    "tables/profiles",
                    ProductAssignment.class,
                    "One line per profile: a distinct description (name, maker, version, edition; of an in-house or"
                            + " generic name also the organisation). Decisions in decisions.csv speak of profiles.")
            .code(
                    "profile_id",
                    "Id of the profile: a hash of what makes it distinct, the same in every run.",
                    NEVER,
                    ProductAssignment::profileId)
            .code("product_id", "The product it went to.", NEVER, ProductAssignment::productId)
            .text("name", "Name without maker and version, as people write it.", NEVER, ProductAssignment::name)
            .text("vendor", "Who makes it, folded.", "nobody names a maker", ProductAssignment::vendor)
            .text("version", "Version.", "not stated", ProductAssignment::version)
            .text("edition", "Software edition.", "not stated", ProductAssignment::edition)
            .code(
                    "organisation_id",
                    "The one organisation in which it is kept, because its name says too little or it was built"
                            + " there; it is never compared with those of others.",
                    "it may be at any organisation",
                    ProductAssignment::organisationId)
            .integer("systems", "systems", "Systems that it describes.", NEVER, ProductAssignment::systems)
            .integer(
                    "organisations",
                    "organisations",
                    "Organisations whose systems it describes.",
                    NEVER,
                    ProductAssignment::organisations)
            .sortedBy((p, key) -> key.then(p.profileId()));

    static final Table<DecisionOutcome> DECISIONS = Table.of(
                    "tables/decisions_applied",
                    DecisionOutcome.class,
                    "One line per reviewer's decision that was read: what it says, and what became of it. Lines that"
                            + " could not be obeyed are in data_issues.csv.")
            .code(
                    "kind",
                    "must-link, cannot-link, capability or alias.",
                    NEVER,
                    d -> of(d).kind().written())
            .code("left", "Profile it speaks of.", BY_NAME, d -> of(d).left().profileId())
            .code("right", "The second profile.", NO_SECOND, d -> of(d).right().profileId())
            .text(
                    "left_name",
                    "Name of the first.",
                    "not given",
                    d -> of(d).left().name())
            .text(
                    "left_vendor",
                    "Maker of the first.",
                    "not given",
                    d -> of(d).left().vendor())
            .text(
                    "right_name",
                    "Name of the second.",
                    NO_SECOND,
                    d -> of(d).right().name())
            .text(
                    "right_vendor",
                    "Maker of the second.",
                    "not given",
                    d -> of(d).right().vendor())
            .code(
                    "value",
                    "Of a capability its id; of an alias what kind of name it is.",
                    "the decision is on a pair",
                    d -> of(d).value())
            .text("author", "Who stands for it: role or initials, as the author chose.", NEVER, d -> of(d).author())
            .code("date", "Date of the decision.", NEVER, d -> of(d).date().toString())
            .text("reason", "Why.", "none was given", d -> of(d).reason())
            .text("source_file", "File it was read from.", NEVER, d -> of(d).file())
            .integer("source_row", "row", "Row of that file.", NEVER, d -> of(d).row())
            .code(
                    "state",
                    "applied; not_applicable (it speaks of something that this run does not have); contradicted"
                            + " (it and those it contradicts were all left out).",
                    NEVER,
                    d -> Cells.word(d.state()))
            .text("explanation", "To what it was applied, or why not.", NEVER, DecisionOutcome::explanation)
            .sortedBy((d, key) -> key.then(of(d).file()).then(of(d).row()));

    private ReviewTables() {}

    private static Decision of(DecisionOutcome outcome) {
        return outcome.decision();
    }
}
