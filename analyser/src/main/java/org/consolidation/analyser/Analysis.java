package org.consolidation.analyser;

import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.change.Following;
import org.consolidation.analyser.change.Replies;
import org.consolidation.analyser.change.Replying;
import org.consolidation.analyser.change.RunFolder;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.cluster.Clustering;
import org.consolidation.analyser.cluster.Deciding;
import org.consolidation.analyser.coalition.Alliances;
import org.consolidation.analyser.coalition.Coalescing;
import org.consolidation.analyser.coalition.Coalitions;
import org.consolidation.analyser.decision.AliasCorrections;
import org.consolidation.analyser.decision.Decided;
import org.consolidation.analyser.decision.Decisions;
import org.consolidation.analyser.ingest.Collection;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.ingest.Ingesting;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.match.Matching;
import org.consolidation.analyser.normalise.Normalised;
import org.consolidation.analyser.normalise.Normalising;
import org.consolidation.analyser.opportunity.Finding;
import org.consolidation.analyser.opportunity.Ground;
import org.consolidation.analyser.opportunity.Opportunities;
import org.consolidation.analyser.opportunity.Terms;
import org.consolidation.analyser.portfolio.Placing;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.report.Begun;
import org.consolidation.analyser.report.Findings;
import org.consolidation.analyser.report.Reporting;
import org.consolidation.analyser.report.Settled;
import org.consolidation.analyser.report.Survey;
import org.consolidation.analyser.scenario.Scenario;
import org.consolidation.analyser.scenario.Succeeding;
import org.consolidation.analyser.spark.Beside;
import org.consolidation.analyser.target.Targeting;
import org.consolidation.analyser.target.Targets;
import org.consolidation.analyser.wave.Scheduling;
import org.consolidation.analyser.wave.Waves;

/** The run: one line per stage, readable like the picture in the package's description. */
public final class Analysis {

    /** Stages of which a part is done beside others. */
    private static final String OPPORTUNITIES = "finding opportunities";

    private static final String REPORT = "writing the report";

    private Analysis() {}

    /**
     * From files to report.
     *
     * @param reference data before reviewers put aliases right
     * @param previous an earlier run whose product ids go on; null for none
     * @param asOf date of the report; null to take the latest that the input states
     * @param folder to write to: exists, empty, seen by every worker under the same path
     * @param progress told of each stage. Spark works when it is asked for a result, so a stage's time
     *     holds the work that its results needed and nobody had asked for before
     * @return the run on one screen
     */
    public static Summary run(
            SparkSession spark,
            Collection collection,
            Catalogue reference,
            Settings settings,
            RunFolder previous,
            LocalDate asOf,
            Path folder,
            Progress progress) {
        Decisions decisions = collection.decisions();
        AliasCorrections corrected = AliasCorrections.of(reference, decisions);
        Catalogue catalogue = corrected.catalogue();
        Ingested ingested = progress.stage(
                "surveying the inventories", () -> Ingesting.ingest(spark, collection, catalogue, settings.ingest()));
        Normalised normalised = progress.stage(
                "reading and judging the records",
                () -> Normalising.normalise(ingested, collection.register(), catalogue, asOf, settings.normalise()));
        Matched matched = progress.stage(
                "comparing descriptions", () -> Matching.match(normalised.deployments(), catalogue, settings.match()));
        Decided pairs = Deciding.pairs(matched.profiles(), decisions, corrected.outcomes());
        Clustered grouped = progress.stage(
                "grouping products", () -> Clustering.cluster(matched, pairs.constraints(), settings.cluster()));
        Following.Followed followed = progress.stage(
                "following the previous run",
                previous != null,
                () -> Following.follow(previous, ingested, matched, grouped, pairs, catalogue, settings.json()));
        Clustered clustered = followed.clustered();
        Decided decided = Deciding.capabilities(matched.profiles(), clustered, decisions, pairs, catalogue);
        Portfolio portfolio = progress.stage(
                "laying out the portfolio",
                () -> Placing.place(matched, clustered, normalised.organisations(), catalogue, decided.capabilities()));
        Settled settled = new Settled(ingested, normalised, matched, clustered, decided, followed.changes(), portfolio);
        Alliances alliances =
                Alliances.of(catalogue.yardsticks().alliances(), collection.register(), normalised.asOf());
        Ground ground = Ground.of(
                ingested.tables(),
                collection.register(),
                collection.offers(),
                collection.scenario(),
                alliances,
                normalised.asOf());
        Beside.Both<Sought, Prepared> found = Beside.run(
                () -> sought(portfolio, catalogue, collection, ground, normalised.asOf(), settings, progress),
                () -> new Prepared(
                        progress.ahead(REPORT, () -> Reporting.begin(settled, folder, settings.report())),
                        progress.ahead(
                                OPPORTUNITIES,
                                () -> Coalescing.coalesce(
                                        portfolio, collection.register(), alliances, settings.coalition()))));
        Opportunities opportunities = found.here().opportunities();
        Replies replies = Replying.reply(previous, collection.replies(), opportunities);
        Findings findings = new Findings(
                ingested,
                normalised,
                matched,
                clustered,
                decided,
                followed.changes(),
                portfolio,
                opportunities,
                found.here().targets(),
                found.beside().coalitions(),
                replies,
                found.here().waves(),
                found.here().scenario(),
                catalogue,
                normalised.asOf(),
                settings.json(),
                collection.credits());
        Survey survey = progress.stage(
                REPORT, () -> Reporting.write(findings, found.beside().begun(), folder, settings.report()));
        return progress.stage("summing up", () -> Summary.of(findings, survey));
    }

    /** What does not depend on opportunities, done while they are looked for. */
    private record Prepared(Begun begun, Coalitions coalitions) {}

    /** What was looked for in the portfolio. */
    private record Sought(Opportunities opportunities, Targets targets, Waves waves, Scenario scenario) {}

    /** Everything that is looked for in the portfolio, one after the other. */
    private static Sought sought(
            Portfolio portfolio,
            Catalogue catalogue,
            Collection collection,
            Ground ground,
            LocalDate asOf,
            Settings settings,
            Progress progress) {
        Opportunities opportunities = progress.stage(
                OPPORTUNITIES, () -> Finding.find(portfolio, catalogue, ground, asOf, settings.opportunity()));
        Terms terms = Terms.of(catalogue, ground, asOf, settings.opportunity());
        Targets targets = progress.stage(
                "choosing targets",
                Targeting.possible(ground),
                () -> Targeting.choose(portfolio, terms, settings.target()));
        Waves waves = progress.stage(
                "planning waves",
                opportunities.simulated().known(),
                () -> Scheduling.plan(opportunities, targets, terms, settings.wave()));
        Scenario scenario = progress.stage(
                "laying out the merge scenario",
                !collection.scenario().source().isEmpty(),
                () -> Succeeding.succeed(
                        collection.scenario(), collection.register(), portfolio.systems(), catalogue, asOf));
        return new Sought(opportunities, targets, waves, scenario);
    }
}
