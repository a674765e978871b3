package org.consolidation.analyser.report;

import java.util.List;
import org.consolidation.analyser.wave.Wave;
import org.consolidation.analyser.wave.Waves;

/** Waves as readers say them. */
public final class WaveWords {

    private WaveWords() {}

    /** How far contracts speak, and which end together. */
    public static String summary(Waves waves) {
        long all = waves.waves().size();
        long dated = waves.waves().stream().filter(w -> w.contractEnd() != null).count();
        long late = waves.waves().stream().filter(w -> w.lateMonths() > 0).count();
        long together = waves.waves().stream().filter(w -> w.together() > 0).count();
        String known = dated == 0
                ? "No contract's end is known for any of " + Words.count(all, "change")
                        + ", so that only capacity and budget order them: the end is what would help most."
                : "A contract's end is known for " + Words.number(dated) + " of " + Words.count(all, "change") + "; "
                        + Words.number(together) + " end within twelve months of others of the same programme.";
        String said = cut(waves) + known;
        return late == 0
                ? said
                : said + " " + Words.number(late) + " would end after their contract, which then has to go on.";
    }

    /** Which plans do not hold all there is. */
    private static String cut(Waves waves) {
        StringBuilder said = new StringBuilder();
        for (String plan : waves.cut()) {
            long held =
                    waves.waves().stream().filter(w -> w.plan().equals(plan)).count();
            said.append("There are more changes than the plan of ")
                    .append(plan)
                    .append(" holds: it has the first ")
                    .append(Words.number(held))
                    .append(plan.equals("targets") ? " by worth" : " by rank")
                    .append(" (setting wave.activities). ");
        }
        return said.toString();
    }

    /** The title of the opportunity where the page has it, else its kind. */
    public static String title(Wave wave, List<OpportunityLink> links) {
        return links.stream()
                .filter(link -> link.opportunityId().equals(wave.programme()))
                .map(link -> Words.shortened(link.title(), 80))
                .findFirst()
                .orElse(wave.kind() + ", rank " + wave.rank());
    }

    /** "1 October 2026 to 31 July 2027; contract ends 31 March 2027, 4 months late". */
    public static String change(Wave wave) {
        String until = wave.contractEnd() == null
                ? "no contract end known"
                : (wave.contractBasis().equals("passed") ? "contract ended " : "contract ends ")
                        + Words.date(wave.contractEnd())
                        + (wave.contractBasis().equals("extended") ? " if extended" : "");
        String late = wave.lateMonths() == 0 ? "" : ", " + Words.count(wave.lateMonths(), "month") + " late";
        return Words.date(wave.start()) + " to " + Words.date(wave.finish()) + "; " + until + late;
    }
}
