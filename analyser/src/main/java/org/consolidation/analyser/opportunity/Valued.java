package org.consolidation.analyser.opportunity;

import java.util.List;

/**
 * What an opportunity saves a year and is worth over the years.
 *
 * @param saving a year
 * @param worth over the years; unknown where there is no saving
 */
record Valued(Saving saving, Worth worth) {

    static Valued notComputable(String why) {
        return new Valued(Saving.notComputable(why), Worth.UNKNOWN);
    }

    /** What its value says against it. */
    List<String> blockers(Terms terms) {
        return worth.known() && !worth.pays()
                ? List.of("at the best estimate it does not earn its one-off cost back within "
                        + Wording.count(terms.present().horizon(), "year"))
                : List.of();
    }
}
