package org.consolidation.analyser.report;

import java.util.List;
import java.util.stream.Collectors;
import org.consolidation.analyser.catalogue.Precedent;
import org.consolidation.analyser.scenario.Agreement;
import org.consolidation.analyser.scenario.EarlierMerger;
import org.consolidation.analyser.scenario.Inherited;
import org.consolidation.analyser.scenario.Overlap;
import org.consolidation.analyser.scenario.Scenario;
import org.consolidation.analyser.scenario.SuccessorSummary;

/**
 * What the page of a successor says; every list is cut.
 *
 * @param source of the scenario
 * @param summary its figures
 * @param functions what it has for each function, dearest first
 * @param sameProduct overlapping products, dearest first
 * @param sameFunction overlapping functions, dearest first
 * @param novate contracts that run past the first day, soonest end first
 * @param bridge contracts that end before it, soonest end first
 * @param endUnknown contracts without a stated end
 * @param splits systems to split, those shared outside first
 * @param precedents of mergers, failures included
 */
public record ScenarioPage(
        String source,
        SuccessorSummary summary,
        List<Overlap> functions,
        List<Overlap> sameProduct,
        List<Overlap> sameFunction,
        List<Agreement> novate,
        List<Agreement> bridge,
        List<Agreement> endUnknown,
        List<Inherited> splits,
        List<Precedent> precedents) {

    /** Successors with a page; the rest are in the tables. */
    public static final int PAGES = 200;

    /** Lines of each list of a page. */
    public static final int LISTED = 40;

    /** Successors with a page, in order. */
    public static List<SuccessorSummary> shown(Scenario scenario) {
        return scenario.successors().stream().limit(PAGES).toList();
    }

    /** One sentence for the front page. */
    public static String sentence(SuccessorSummary s) {
        return Words.count(s.predecessors().size(), "body", "bodies") + " with "
                + Words.count(s.systems(), "system") + ": " + Words.count(s.sameProduct(), "product")
                + " at more than one of them, "
                + Words.count(s.sameFunction(), "function with several products", "functions with several products")
                + ", "
                + (s.contracts() == 0
                        ? "no contract stated, "
                        : Words.count(s.novate(), "contract") + " to novate or end, ")
                + Words.count(s.divided() + s.outside(), "system") + " to split or share";
    }

    /** A merger on the way in words. */
    static String earlier(EarlierMerger merger) {
        return Words.list(merger.bodies())
                + (merger.bodies().size() == 1 ? " becomes " : " become ")
                + merger.into()
                + (merger.day() == null ? "" : " on " + Words.date(merger.day()));
    }

    /** The mergers on the way to it, and how they are counted; "" where it is made in one step. */
    public String chain() {
        List<EarlierMerger> earlier = summary.earlier();
        if (earlier.isEmpty()) return "";
        List<String> into = earlier.stream().map(EarlierMerger::into).toList();
        return "Mergers in a chain: "
                + earlier.stream().map(ScenarioPage::earlier).collect(Collectors.joining("; ")) + "; "
                + Words.list(into) + (into.size() == 1 ? " becomes" : " become") + " part of " + summary.successor()
                + ". All of them are counted as bodies that merge, each in its own merger.";
    }

    /** What merging the like cost, or why there is no figure. */
    public String cost() {
        return summary.cost().lowPence() == null
                ? Words.sentence(summary.cost().rule())
                : Pounds.once(
                        summary.cost().lowPence(),
                        summary.cost().centralPence(),
                        summary.cost().highPence());
    }

    /** The same with the uplift for optimism. */
    public String uplifted() {
        return Pounds.once(
                summary.cost().upliftedLowPence(),
                summary.cost().upliftedCentralPence(),
                summary.cost().upliftedHighPence());
    }
}
