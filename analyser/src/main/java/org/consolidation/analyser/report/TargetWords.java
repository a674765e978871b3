package org.consolidation.analyser.report;

import java.util.Locale;
import org.consolidation.analyser.target.Target;
import org.consolidation.analyser.target.Target.Regional;
import org.consolidation.analyser.target.Unit;

/** The choice of targets as readers say it. */
public final class TargetWords {

    private TargetWords() {}

    /** How sure it is that no other choice is worth more. */
    public static String proof(Target target) {
        return switch (target.worth().method()) {
            case "bound" -> "Proven on these figures: a bound on every choice is no higher.";
            case "exact" -> "Proven on these figures: the search for a better choice ended without one.";
            default ->
                "Not proven best: another choice might be worth up to "
                        + Pounds.about(target.worth().gapPence()) + " more.";
        };
    }

    /** What one product for each region would mean. */
    public static String regional(Regional regional) {
        String worth = regional.netPence() < 0
                ? "would cost " + Pounds.about(-regional.netPence()) + " on balance"
                : "would be worth " + Pounds.about(regional.netPence());
        return "One product for each region, over " + Words.count(regional.regions(), "region")
                + " with stated costs, " + worth + " as net present value, with "
                + Words.count(regional.moves(), "move") + " and " + Words.count(regional.remaining(), "product")
                + " left"
                + (regional.gapPence() > 0
                        ? "; another choice of products might be worth up to " + Pounds.about(regional.gapPence())
                                + " more."
                        : ".");
    }

    /** "user". */
    public static String unit(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
