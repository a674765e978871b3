package org.consolidation.analyser.report;

import java.util.List;
import org.consolidation.analyser.wave.Wave;
import org.consolidation.analyser.wave.Waves;

/** Waves as readers say them. */
public final class WaveWords {

    private WaveWords() {}

    /** How far contracts speak, and which end together: plan by plan, for two plans are never added. */
    public static String summary(Waves waves) {
        StringBuilder said = new StringBuilder(cut(waves));
        List<String> plans = waves.waves().stream().map(Wave::plan).distinct().toList();
        for (String plan : plans) {
            List<Wave> own =
                    waves.waves().stream().filter(w -> w.plan().equals(plan)).toList();
            if (said.length() > 0 && said.charAt(said.length() - 1) != ' ') said.append(' ');
            said.append(contracts(plan, own));
        }
        return said.toString();
    }

    private static String contracts(String name, List<Wave> plan) {
        long dated = plan.stream().filter(w -> w.contractEnd() != null).count();
        long late = plan.stream().filter(w -> w.lateMonths() > 0).count();
        long together = plan.stream().filter(w -> w.together() > 0).count();
        if (dated == 0) {
            return "No contract's end is known for any change of the plan of " + name + " (" + Words.number(plan.size())
                    + " in all), so that only capacity and budget order them: the end is what would help most.";
        }
        return "A contract's end is known for " + Words.number(dated) + " of "
                + Words.count(plan.size(), "change") + " of the plan of " + name + "; "
                + (together == 0
                        ? "none ends within twelve months of another of the same programme"
                        : Words.number(together) + (together == 1 ? " ends" : " end")
                                + " within twelve months of others of the same programme")
                + (late == 0
                        ? "."
                        : "; " + Words.number(late)
                                + " would be finished only after the contract's end, so that it has to"
                                + " be extended.");
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
