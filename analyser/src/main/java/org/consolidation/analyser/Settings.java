package org.consolidation.analyser;

import org.consolidation.analyser.cluster.ClusterSettings;
import org.consolidation.analyser.coalition.CoalitionSettings;
import org.consolidation.analyser.ingest.IngestSettings;
import org.consolidation.analyser.match.MatchSettings;
import org.consolidation.analyser.normalise.NormaliseSettings;
import org.consolidation.analyser.opportunity.OpportunitySettings;
import org.consolidation.analyser.report.ReportSettings;
import org.consolidation.analyser.target.TargetSettings;
import org.consolidation.analyser.wave.WaveSettings;

/** The settings of a run: each stage's own record. */
public record Settings(
        IngestSettings ingest,
        NormaliseSettings normalise,
        MatchSettings match,
        ClusterSettings cluster,
        OpportunitySettings opportunity,
        CoalitionSettings coalition,
        TargetSettings target,
        WaveSettings wave,
        ReportSettings report) {

    public static final Settings DEFAULT = new Settings(
            IngestSettings.DEFAULT,
            NormaliseSettings.DEFAULT,
            MatchSettings.DEFAULT,
            ClusterSettings.DEFAULT,
            OpportunitySettings.DEFAULT,
            CoalitionSettings.DEFAULT,
            TargetSettings.DEFAULT,
            WaveSettings.DEFAULT,
            ReportSettings.DEFAULT);

    /** The settings as JSON on one line: equal settings give equal text. */
    public String json() {
        return SettingsFile.canonical(this);
    }
}
