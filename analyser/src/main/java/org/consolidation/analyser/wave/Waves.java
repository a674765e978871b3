package org.consolidation.analyser.wave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Plans of when what pays could be done.
 *
 * @param waves of both plans, in order of plan, start, programme and organisation
 * @param reason why there is none; "" when there is one
 * @param cut plans that hold the first changes only, because there are more than the settings allow
 */
public record Waves(List<Wave> waves, String reason, List<String> cut) {

    /** The plan of what opportunities claim. */
    static final String OPPORTUNITIES = "opportunities";

    /** The plan of the moves of the choice of targets. */
    static final String TARGETS = "targets";

    /** Nothing to plan. */
    public static final Waves NONE =
            new Waves(List.of(), "Nothing that pays was found, so there is nothing to plan.", List.of());

    public Waves {
        waves = List.copyOf(waves);
        cut = List.copyOf(cut);
    }

    /**
     * What one plan holds in one of its years.
     *
     * @param changes that start in it
     * @param organisations that have one
     * @param pilots of them
     * @param late that end after their contract
     * @param undated whose contract's end is not known
     * @param oneOffPence one-off cost that begins, joint procurements counted in
     * @param savingPence expected yearly saving of what starts
     */
    public record Year(
            String plan,
            int year,
            long changes,
            long organisations,
            long pilots,
            long late,
            long undated,
            long oneOffPence,
            long savingPence) {}

    /** Year by year, in order of plan. */
    public List<Year> years() {
        Map<String, List<Wave>> byYear = new TreeMap<>();
        for (Wave wave : waves) {
            byYear.computeIfAbsent(wave.plan() + String.format("%04d", wave.year()), key -> new ArrayList<>())
                    .add(wave);
        }
        return byYear.values().stream().map(Waves::year).toList();
    }

    private static Year year(List<Wave> of) {
        return new Year(
                of.get(0).plan(),
                of.get(0).year(),
                of.size(),
                of.stream().map(Wave::organisationId).distinct().count(),
                of.stream().filter(Wave::pilot).count(),
                of.stream().filter(wave -> wave.lateMonths() > 0).count(),
                of.stream().filter(wave -> wave.contractEnd() == null).count(),
                of.stream()
                        .mapToLong(wave -> wave.oneOffPence() + wave.jointPence())
                        .sum(),
                of.stream().mapToLong(Wave::savingPence).sum());
    }

    /** The first of each organisation in the plan of opportunities, by start; at most so many. */
    public Map<String, List<Wave>> byOrganisation(int most) {
        Map<String, List<Wave>> first = new TreeMap<>();
        List<Wave> ordered = waves.stream()
                .filter(wave -> wave.plan().equals(OPPORTUNITIES))
                .sorted(Comparator.comparing(Wave::start))
                .toList();
        for (Wave wave : ordered) {
            List<Wave> own = first.computeIfAbsent(wave.organisationId(), key -> new ArrayList<>());
            if (own.size() < most) own.add(wave);
        }
        return first;
    }
}
