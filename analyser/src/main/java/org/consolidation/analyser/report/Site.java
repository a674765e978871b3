package org.consolidation.analyser.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.review.Review;
import org.consolidation.analyser.review.Reviewing;
import org.consolidation.analyser.review.RunningSource;
import org.consolidation.analyser.spark.Beside;
import org.consolidation.analyser.spark.Datasets;

/**
 * The report as a static site that reads well from disk, on paper and without scripts. The driver
 * writes the pages of the whole and of capabilities; tasks write those of organisations and
 * opportunities.
 */
public final class Site {

    /** Tasks that write pages, at least: in a small run, of one task a stage, they are the longest stage. */
    private static final int PAGE_TASKS = 2;

    /** Tables whose columns are listed on the page of data quality; the rest are in mapping.csv. */
    static final int TABLES = 500;
    /** Other names listed on the page of data quality; the rest are in mined_aliases.csv. */
    private static final int MINED = 20;

    /** Rules listed on the page of data quality; the rest are in data_issues.csv. */
    static final int RULES = 100;

    /** Questions on the review page; analyser review lists more. */
    static final int QUESTIONS = 20;

    private Site() {}

    /** What pages need to know beside opportunities. */
    record Begun(Bodies bodies, Review review) {}

    /** Finds out what pages need to know beside opportunities. */
    static Begun begin(Settled settled) {
        Review review = Reviewing.review(
                new RunningSource(
                        settled.matched(),
                        settled.clustered(),
                        settled.portfolio().tallies().products(),
                        settled.decided().constraints()),
                QUESTIONS);
        return new Begun(Surveying.bodies(settled), review);
    }

    /**
     * Writes every page.
     *
     * @param systems of the findings; may be shared with who writes tables
     * @param begun of the same findings
     * @param folder the report's own folder, beside {@code tables/}; seen by every worker
     * @return the figures that the pages show
     */
    static Survey write(
            Findings findings,
            Dataset<SystemLine> systems,
            Dataset<Recommendation> recommendations,
            Begun begun,
            Path folder,
            ReportSettings settings) {
        Roster roster = Surveying.roster(findings, begun.bodies(), settings);
        SiteContext context = SiteContext.of(findings, roster, folder, settings);
        Assets.copy(folder.resolve("assets"));
        Survey survey = surveyed(findings, systems, recommendations, roster, context);
        review(findings, begun.review(), context);
        adoption(findings, roster, context);
        if (findings.changes().known()) changes(findings, context);
        if (findings.scenario().known()) ScenarioPages.write(findings, context);
        return survey;
    }

    private static Survey surveyed(
            Findings findings,
            Dataset<SystemLine> systems,
            Dataset<Recommendation> recommendations,
            Roster roster,
            SiteContext context) {
        Survey survey =
                Surveying.survey(findings, roster, pagesByTasks(findings, systems, recommendations, roster, context));
        summary(findings, survey, context);
        opportunityList(survey, context);
        capabilities(findings, survey, context);
        organisationList(survey, context);
        quality(findings, survey, context);
        method(findings, survey, context);
        return survey;
    }

    /** Opportunities, then organisations, and what is counted on the way. */
    private static Tally.Result pagesByTasks(
            Findings findings,
            Dataset<SystemLine> systems,
            Dataset<Recommendation> recommendations,
            Roster roster,
            SiteContext context) {
        SparkSession spark = systems.sparkSession();
        int tasks = Math.max(PAGE_TASKS, Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions")));
        List<String> shared = roster.shared().stream().map(Product::productId).toList();
        List<String> infrastructure = findings.catalogue().capabilities().stream()
                .filter(Capability::infrastructure)
                .map(Capability::id)
                .toList();
        Broadcast<SiteContext> sent = Datasets.share(spark, context);
        try {
            List<Opportunity> shown = Stream.concat(roster.opportunities().stream(), roster.leaveAlone().stream())
                    .toList();
            return Beside.run(
                            () -> Tally.sum(
                                    OrganisationPages.write(
                                            systems,
                                            recommendations,
                                            findings.opportunities().opportunities(),
                                            tasks,
                                            shared,
                                            infrastructure,
                                            sent),
                                    tasks,
                                    Surveying.PRODUCTS),
                            () -> {
                                OpportunityPages.write(
                                        shown, findings.opportunities().members(), recommendations, tasks, sent);
                                return true;
                            })
                    .here();
        } finally {
            sent.destroy();
        }
    }

    private static void summary(Findings findings, Survey survey, SiteContext context) {
        Pages.write(
                context.folder(),
                "index.html",
                "index.jte",
                Map.of(
                        "frame",
                                PageFrame.top(
                                        context.heading(), context.heading().title(), "Summary"),
                        "page", SummaryPage.of(findings, survey),
                        "survey", survey,
                        "changes", findings.changes(),
                        "scenario", findings.scenario(),
                        "coalitions", findings.coalitions(),
                        "offered", offered(findings),
                        "waves", findings.waves(),
                        "credits", findings.credits()));
    }

    /** Every opportunity that has a page; the front page tells the first of them. */
    private static void opportunityList(Survey survey, SiteContext context) {
        Pages.write(
                context.folder(),
                "opportunities.html",
                "opportunities.jte",
                Map.of("frame", PageFrame.top(context.heading(), "Opportunities", "Opportunities"), "survey", survey));
    }

    private static void capabilities(Findings findings, Survey survey, SiteContext context) {
        for (CapabilitySummary summary : survey.capabilities()) {
            Capability capability = findings.catalogue().capability(summary.capabilityId());
            Pages.write(
                    context.folder(),
                    "capabilities/" + PageNames.of(summary.capabilityId()),
                    "capability.jte",
                    Map.of(
                            "frame",
                            PageFrame.below(
                                    context.heading(),
                                    summary.capability(),
                                    "Summary",
                                    new PageFrame.Link("Capabilities", "../index.html#capabilities")),
                            "summary",
                            summary,
                            "entry",
                            capability == null
                                    ? CapabilityEntry.UNCLASSIFIED
                                    : CapabilityEntry.of(
                                            capability, findings.catalogue().vocabulary()),
                            "products",
                            survey.capabilityProducts().getOrDefault(summary.capabilityId(), List.of()),
                            "opportunities",
                            of(survey.opportunities(), summary),
                            "leaveAlone",
                            of(survey.leaveAlone(), summary),
                            "targets",
                            findings.targets().of(summary.capabilityId()),
                            "site",
                            context));
        }
    }

    private static List<Opportunity> of(List<Opportunity> shown, CapabilitySummary capability) {
        return shown.stream()
                .filter(o -> !o.capabilityId().isEmpty() && o.capabilityId().equals(capability.capabilityId()))
                .toList();
    }

    private static void organisationList(Survey survey, SiteContext context) {
        List<OrganisationFacts> listed = survey.organisations().stream()
                .map(o -> context.organisations().get(o.organisationId()))
                .toList();
        List<String> silent = SummaryPage.silent(survey).stream()
                .map(o -> o.synthetic() ? o.name() + " (synthetic)" : o.name())
                .toList();
        Pages.write(
                context.folder(),
                "organisations/index.html",
                "organisations.jte",
                Map.of(
                        "frame", PageFrame.below(context.heading(), "Organisations", "Organisations"),
                        "organisations", listed,
                        "silent", silent));
    }

    private static void quality(Findings findings, Survey survey, SiteContext context) {
        Pages.write(
                context.folder(),
                "quality.html",
                "quality.jte",
                Map.of(
                        "frame", PageFrame.top(context.heading(), "Data quality", "Data quality"),
                        "tables", context.tables(),
                        "sources", findings.ingested().tables(),
                        "inputs", findings.ingested().inputs(),
                        "issues", survey.issues(),
                        "decisions", findings.decided().outcomes(),
                        "mined", findings.matched().mined(),
                        "mostMined", MINED,
                        "mostTables", TABLES,
                        "mostRules", RULES));
    }

    private static void review(Findings findings, Review review, SiteContext context) {
        Pages.write(
                context.folder(),
                "review.html",
                "review.jte",
                Map.of(
                        "frame", PageFrame.top(context.heading(), "Questions for a reviewer", "Review"),
                        "review", review,
                        "decisions", findings.decided().outcomes()));
    }

    /** Only where an offer concerns anybody: else nothing was looked for. */
    private static void adoption(Findings findings, Roster roster, SiteContext context) {
        if (!offered(findings)) return;
        Pages.write(
                context.folder(),
                "adoption.html",
                "adoption.jte",
                Map.of(
                        "frame", PageFrame.top(context.heading(), "Who has taken up what is offered", "Summary"),
                        "page", AdoptionPage.of(findings.opportunities(), roster.leaveAlone(), internal(roster))));
    }

    /** Whether any offer was looked for or answered. */
    static boolean offered(Findings findings) {
        return findings.opportunities().adoption() != null
                || !findings.opportunities().answers().isEmpty();
    }

    /** Only the internal edition works out what those who declined would have saved. */
    private static boolean internal(Roster roster) {
        return roster.leaveAlone().stream().anyMatch(o -> o.declined().known());
    }

    private static void changes(Findings findings, SiteContext context) {
        Pages.write(
                context.folder(),
                "changes.html",
                "changes.jte",
                Map.of(
                        "frame", PageFrame.top(context.heading(), "What changed", "Summary"),
                        "page", ChangePage.of(findings.changes())));
    }

    private static void method(Findings findings, Survey survey, SiteContext context) {
        Pages.write(
                context.folder(),
                "method.html",
                "method.jte",
                Map.of(
                        "frame", PageFrame.top(context.heading(), "Method and definitions", "Method"),
                        "page", SummaryPage.of(findings, survey),
                        "model", findings.matched().model(),
                        "catalogue", findings.catalogue(),
                        "credits", findings.credits()));
    }
}
