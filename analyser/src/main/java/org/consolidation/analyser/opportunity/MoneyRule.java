package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How an opportunity is valued: the same for all of one kind, but for variants.
 *
 * @param key kind and variant, such as "K4" or "K4/core-records"
 * @param saved id of the parameter that is the share of the yearly cost saved
 * @param savedWord for it in a rule
 * @param voluntary whether organisations are free to take part, so that adoption counts
 * @param replacement whether systems are replaced, so that the one-off cost may run away: the fat tail
 *     counts in the simulation
 * @param oneOffs what it costs once
 */
public record MoneyRule(
        String key, String saved, String savedWord, boolean voluntary, boolean replacement, List<OneOff> oneOffs)
        implements Serializable {

    /** What a one-off cost is counted by. */
    public enum Per {
        /** Once, however many take part. */
        OPPORTUNITY,
        /** Once for each system whose cost is known and that changes. */
        SYSTEM,
        /** A multiple of the planned saving of a year. */
        PLANNED_YEAR
    }

    /**
     * A one-off cost.
     *
     * @param parameter its id: pounds, or years of saving
     * @param per what it is counted by
     */
    public record OneOff(String parameter, Per per) implements Serializable {}

    /** Parameters of every valuation. */
    static final List<String> COMMON = List.of(
            "discount.rate",
            "horizon",
            "oneoff.bias",
            "phasing.year-1",
            "phasing.year-2",
            "phasing.year-3",
            "phasing.year-4");

    /** Parameters of the simulation of replacements. */
    static final List<String> TAIL =
            List.of("oneoff.tail.mean-overrun", "oneoff.tail.probability", "oneoff.tail.threshold");

    public MoneyRule {
        oneOffs = List.copyOf(oneOffs);
    }

    /** Ids of all its parameters, in order of use. */
    List<String> parameters() {
        List<String> ids = new ArrayList<>();
        ids.add(saved);
        if (voluntary) ids.add("adoption");
        ids.add("realisation");
        for (OneOff oneOff : oneOffs) ids.add(oneOff.parameter());
        ids.addAll(COMMON);
        return ids;
    }
}
