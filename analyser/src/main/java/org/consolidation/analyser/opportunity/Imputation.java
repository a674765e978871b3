package org.consolidation.analyser.opportunity;

import java.io.Serializable;

/**
 * What an opportunity would save of costs that nobody states, by what peers pay: shown apart, part of no sum.
 *
 * @param costs yearly, imputed: {@code known} systems of {@code systems} whose cost it would save part of
 * @param lowPence achievable saving a year on them; null when nothing is imputed
 * @param centralPence best estimate
 * @param highPence hopeful
 * @param netWithPence net present value of stated and imputed costs together, best estimate
 * @param rule the computation in words; ""
 */
public record Imputation(Costs costs, Long lowPence, Long centralPence, Long highPence, Long netWithPence, String rule)
        implements Serializable {

    /** Nothing is imputed. */
    public static final Imputation NONE = new Imputation(new Costs(0, 0, 0, 0, 0), null, null, null, null, "");

    /**
     * By the rule of an opportunity.
     *
     * @param stated costs of systems that state one and of which it would save part
     * @param imputed costs of those that state none
     */
    static Imputation of(MoneyRule rule, Costs stated, Costs imputed, Terms terms) {
        if (imputed.known() == 0 || imputed.highPence() == 0) return NONE;
        Saving saving = Valuing.saving("systems whose cost is imputed", imputed, terms.reckoning(rule));
        Costs both = new Costs(
                stated.known() + imputed.known(),
                imputed.systems(),
                stated.lowPence() + imputed.lowPence(),
                stated.centralPence() + imputed.centralPence(),
                stated.highPence() + imputed.highPence());
        return new Imputation(
                imputed,
                saving.lowPence(),
                saving.centralPence(),
                saving.highPence(),
                new Appraisal(rule, both, terms).netCentralPence(),
                saving.rule());
    }

    /** Whether there is a figure. */
    public boolean known() {
        return centralPence != null;
    }
}
