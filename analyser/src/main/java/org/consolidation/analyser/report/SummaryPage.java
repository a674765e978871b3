package org.consolidation.analyser.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Parameter;
import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.normalise.Outcome;
import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.portfolio.CapabilitySummary;

/**
 * What the front page says.
 *
 * @param figures headline counts, each with its rule
 * @param read records as the readers counted them
 * @param accepted of them
 * @param setAside of them
 * @param rejected of them
 * @param main findings, each with a link to its evidence
 * @param fragmented capabilities, most fragmented first, unclassified last
 * @param context products that so many have that it is no finding, most organisations first
 * @param drawing of the network; null when no product is shared
 * @param parameters used by the opportunities shown and by their sum, in order of id
 * @param together what all opportunities are worth together
 * @param silent bodies of the register without a record
 */
public record SummaryPage(
        List<Figure> figures,
        long read,
        long accepted,
        long setAside,
        long rejected,
        List<Finding> main,
        List<CapabilitySummary> fragmented,
        List<Product> context,
        NetworkDrawing drawing,
        List<Parameter> parameters,
        Together together,
        long silent) {

    /** Bars in the picture of fragmentation. */
    public static final int BARS = 12;

    /** Opportunities told on the front page; the page of opportunities has more. */
    public static final int FIRST = 20;

    /** Cases better left alone that the front page tells. */
    public static final int FIRST_LEFT = 10;

    private static final int CONTEXT = 8;

    /** A headline count and the rule by which it was counted. */
    public record Figure(String number, String label, String rule) {}

    /** A finding in one or two sentences, and where its evidence is. */
    public record Finding(String text, String linkText, String href) {}

    static SummaryPage of(Findings findings, Survey survey) {
        List<CapabilitySummary> fragmented = new ArrayList<>(survey.capabilities());
        fragmented.sort(
                Comparator.comparing((CapabilitySummary c) -> c.capabilityId().isEmpty())
                        .thenComparing(Comparator.comparingLong(CapabilitySummary::effectiveProductsMilli)
                                .reversed())
                        .thenComparing(CapabilitySummary::capability)
                        .thenComparing(CapabilitySummary::capabilityId));
        return new SummaryPage(
                figures(findings, survey),
                findings.ingested().recordsRead(),
                findings.normalised().records(Outcome.ACCEPTED),
                findings.normalised().records(Outcome.SET_ASIDE),
                findings.normalised().records(Outcome.REJECTED),
                main(findings, survey, fragmented),
                List.copyOf(fragmented),
                survey.shared().stream().limit(CONTEXT).toList(),
                survey.network().nodes().isEmpty() ? null : NetworkDrawing.of(survey.network()),
                parameters(findings, survey),
                Together.of(
                        findings.opportunities().simulated(),
                        survey.kinds(),
                        findings.catalogue().parameters()),
                silent(survey).size());
    }

    /** Bodies of the register that exist and have no record, in order of name. */
    static List<Organisation> silent(Survey survey) {
        Set<String> heard = new HashSet<>();
        survey.organisations().forEach(o -> heard.add(o.organisationId()));
        return survey.register().values().stream()
                .filter(o -> o.registered() && o.validTo() == null && !heard.contains(o.organisationId()))
                .sorted(Comparator.comparing(Organisation::name).thenComparing(Organisation::organisationId))
                .toList();
    }

    private static List<Figure> figures(Findings findings, Survey survey) {
        Totals totals = survey.totals();
        long notCounted =
                survey.organisations().stream().mapToLong(o -> o.notCounted()).sum();
        long read = findings.ingested().recordsRead();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                Words.number(read),
                read == 1 ? "Record" : "Records",
                "Lines of the lists as their readers delivered them, before any is judged. Title lines, headers and empty"
                        + " lines are not records."));
        figures.add(new Figure(
                Words.number(totals.systems()),
                totals.systems() == 1 ? "System in use" : "Systems in use",
                "One product at one organisation, live, pilot, retiring or of a status not stated. A record that names"
                        + " several products counts several times; who uses a shared system counts each. "
                        + (notCounted == 0
                                ? ""
                                : Words.count(notCounted, "retired, planned, repeated or test one")
                                        + (notCounted == 1 ? " is" : " are") + " not counted. ")
                        + "Infrastructure is apart."));
        figures.add(new Figure(
                Words.number(totals.products()),
                totals.products() == 1 ? "Product" : "Products",
                "Names that matching found to be one product count once. Left out: " + totals.notProducts() + "."));
        figures.add(
                new Figure(
                        Words.number(totals.instances()),
                        totals.instances() == 1 ? "Instance" : "Instances",
                        "A product, in-house ones too, that one body runs counts once, whoever uses it and however many rows"
                                + " name it: a system that one force runs for five is one. Where no list says that another public body runs a system, its own runs it."));
        figures.add(new Figure(
                Words.number(totals.contracts()),
                totals.contracts() == 1 ? "Contract known" : "Contracts known",
                "Distinct contract references of each body that runs what they pay for. "
                        + (totals.contractSystems() == totals.systems()
                                ? "Every system states one."
                                : Words.count(totals.systems() - totals.contractSystems(), "system")
                                        + " without a reference left out.")));
        figures.add(new Figure(
                Words.number(survey.inUse()),
                survey.inUse() == 1 ? "Organisation" : "Organisations",
                "Bodies with at least one system in use, each counted once however its name was written."));
        figures.add(new Figure(
                Words.number(totals.suppliers()),
                totals.suppliers() == 1 ? "Supplier named" : "Suppliers named",
                "Distinct names after known renamings and takeovers. Systems whose list names no supplier add none."));
        figures.add(new Figure(
                Words.number(totals.infrastructure()),
                totals.infrastructure() == 1 ? "Infrastructure system, apart" : "Infrastructure systems, apart",
                "Networks, servers, storage and devices (capability B24), in use. Of the headline counts they are in that"
                        + " of records only; tables list them under their capability."));
        figures.add(new Figure(
                totals.costKnown() == 0 ? "None" : Pounds.about(totals.costCentralPence()),
                "Yearly cost stated",
                totals.costKnown() == 0
                        ? "No return states a yearly cost, so no saving is computed."
                        : Pounds.range(totals.costLowPence(), totals.costCentralPence(), totals.costHighPence())
                                + ", stated for " + Words.number(totals.costKnown()) + " of "
                                + Words.count(totals.systems(), "system")
                                + ". The rest is not known; estimates from peers stand apart and are in no sum."));
        return List.copyOf(figures);
    }

    private static List<Finding> main(Findings findings, Survey survey, List<CapabilitySummary> fragmented) {
        List<Finding> main = new ArrayList<>();
        if (findings.opportunities().simulated().known()) {
            main.add(new Finding(
                    WorthWords.finding(findings.opportunities().simulated()),
                    "What it is worth together",
                    "#together"));
        }
        if (!survey.opportunities().isEmpty()) {
            Opportunity first = survey.opportunities().get(0);
            main.add(new Finding(
                    first.finding()
                            + (first.saving().known()
                                    ? " Worth " + Pounds.saving(first.saving()) + ", taken alone."
                                    : ""),
                    "First in rank: " + first.title(),
                    "opportunities/" + PageNames.of(first.opportunityId())));
        }
        survey.opportunities().stream()
                .filter(o -> o.saving().known())
                .max(Comparator.comparingLong((Opportunity o) -> o.saving().centralPence())
                        .thenComparing(
                                Comparator.comparingLong(Opportunity::rank).reversed()))
                .filter(o -> o != survey.opportunities().get(0))
                .ifPresent(o -> main.add(new Finding(
                        largest(survey) + " largest saving at the best estimate, taken alone, is "
                                + Pounds.saving(o.saving()) + ", at rank " + Words.number(o.rank()) + ".",
                        o.title(),
                        "opportunities/" + PageNames.of(o.opportunityId()))));
        fragmented.stream()
                .filter(c -> !c.capabilityId().isEmpty() && c.organisations() > 1 && c.products() > 1)
                .filter(c -> !infrastructure(findings, c))
                .findFirst()
                .ifPresent(c -> main.add(new Finding(
                        Words.count(c.organisations(), "organisation") + " use "
                                + Words.count(c.products(), "product") + " for “" + c.capability()
                                + "”, each system built in-house counted as one: as fragmented as "
                                + Words.milli(c.effectiveProductsMilli()) + " products of equal share.",
                        c.capability(),
                        "capabilities/" + PageNames.of(c.capabilityId()))));
        if (!survey.shared().isEmpty() && survey.inUse() > 0) {
            Product widest = survey.shared().get(0);
            main.add(new Finding(
                    widest.product() + " is the most widely held product: " + Words.number(widest.organisations())
                            + " of " + Words.count(survey.inUse(), "organisation")
                            + ". That many share a product is context, not a finding.",
                    "Products that many have",
                    "#context"));
        }
        Totals totals = survey.totals();
        if (totals.systems() > 0) {
            main.add(new Finding(
                    stated(totals) + " What is missing limits what can be said."
                            + Asked.together(survey.asked()).stream()
                                    .findFirst()
                                    .filter(asked -> asked.missing() > 0)
                                    .map(asked -> " Most worth asking for"
                                            + (totals.infrastructure() > 0 ? ", infrastructure included: " : ": ")
                                            + asked.words() + ".")
                                    .orElse(""),
                    "Data quality",
                    "quality.html"));
        }
        return List.copyOf(main);
    }

    /** What is counted apart is no main finding. */
    private static boolean infrastructure(Findings findings, CapabilitySummary summary) {
        Capability capability = findings.catalogue().capability(summary.capabilityId());
        return capability != null && capability.infrastructure();
    }

    private static String stated(Totals totals) {
        if (totals.costKnown() == 0 && totals.contractEnds() == 0) {
            return "Of no system in use do the returns state a yearly cost or a contract end.";
        }
        return Words.percent(totals.costKnown(), totals.systems()) + " of the systems in use have a yearly cost and "
                + Words.percent(totals.contractEnds(), totals.systems()) + " a contract end in the returns.";
    }

    /** Only the first so many are at hand: of more, the largest may be another. */
    private static String largest(Survey survey) {
        long all = survey.opportunities(Advice.CONSOLIDATE);
        return all > survey.opportunities().size()
                ? "Among the first " + Words.number(survey.opportunities().size()) + " in rank the"
                : "The";
    }

    private static List<Parameter> parameters(Findings findings, Survey survey) {
        TreeSet<String> used = new TreeSet<>();
        findings.opportunities().simulated().swings().forEach(s -> used.add(s.parameter()));
        Stream.concat(survey.opportunities().stream(), survey.leaveAlone().stream())
                .forEach(o -> used.addAll(o.saving().parameters()));
        return findings.catalogue().parameters().stream()
                .filter(p -> used.contains(p.id()))
                .sorted(Comparator.comparing(Parameter::id))
                .toList();
    }

    /** Whether every record read ended as exactly one. */
    public boolean reconciled() {
        return read == accepted + setAside + rejected;
    }

    /** Length of a bar of effective products, in units of the picture. */
    public long bar(long milli, long width) {
        long longest = fragmented.isEmpty()
                ? 1
                : fragmented.stream()
                        .filter(c -> !c.capabilityId().isEmpty())
                        .mapToLong(CapabilitySummary::effectiveProductsMilli)
                        .max()
                        .orElse(1);
        return milli * width / Math.max(longest, 1);
    }
}
