package org.consolidation.analyser.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.change.Changes;
import org.consolidation.analyser.change.Replies;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.coalition.Coalitions;
import org.consolidation.analyser.decision.Decided;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.normalise.Normalised;
import org.consolidation.analyser.opportunity.Opportunities;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.scenario.Scenario;
import org.consolidation.analyser.target.Targets;
import org.consolidation.analyser.wave.Waves;

/**
 * Everything a run found, for the writers of tables, graph files, pages and the manifest.
 *
 * @param decided what reviewers' decisions came to
 * @param changes since an earlier run, when the run follows one
 * @param targets which products could remain, by function
 * @param coalitions who shares most with whom
 * @param replies of organisations to opportunities
 * @param waves when what pays could be done
 * @param scenario which bodies merge and what that means, when the run has one
 * @param asOf the date of the run
 * @param settingsJson the settings used, as canonical JSON
 * @param credits lines of credit that the licences of the input ask for; from the collection
 */
public record Findings(
        Ingested ingested,
        Normalised normalised,
        Matched matched,
        Clustered clustered,
        Decided decided,
        Changes changes,
        Portfolio portfolio,
        Opportunities opportunities,
        Targets targets,
        Coalitions coalitions,
        Replies replies,
        Waves waves,
        Scenario scenario,
        Catalogue catalogue,
        LocalDate asOf,
        String settingsJson,
        List<String> credits) {

    /** Issues that are not of single records: of files and side files, decisions and replies. */
    List<DataIssue> heldIssues() {
        List<DataIssue> held = new ArrayList<>(ingested.issues());
        held.addAll(decided.issues());
        held.addAll(replies.issues());
        return held;
    }

    /** What stood before opportunities were looked for. */
    Settled settled() {
        return new Settled(ingested, normalised, matched, clustered, decided, changes, portfolio);
    }

    /** Of a run that follows no other and chooses no targets. */
    public Findings(
            Ingested ingested,
            Normalised normalised,
            Matched matched,
            Clustered clustered,
            Decided decided,
            Portfolio portfolio,
            Opportunities opportunities,
            Catalogue catalogue,
            LocalDate asOf,
            String settingsJson,
            List<String> credits) {
        this(
                ingested,
                normalised,
                matched,
                clustered,
                decided,
                Changes.NONE,
                portfolio,
                opportunities,
                Targets.NONE,
                Coalitions.NONE,
                Replies.NONE,
                Waves.NONE,
                Scenario.NONE,
                catalogue,
                asOf,
                settingsJson,
                credits);
    }
}
