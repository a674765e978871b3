package org.consolidation.analyser.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.catalogue.Parameter;
import org.consolidation.analyser.opportunity.Simulated;
import org.consolidation.analyser.opportunity.Simulated.Part;

/**
 * What all opportunities are worth together, as the front page lists it: named for readers, with its sum.
 *
 * @param simulated the figures and their uncertainty
 * @param lines by kind; the sum last where there are two or more
 * @param assumptions what each parameter alone does to the net present value, widest first
 */
public record Together(Simulated simulated, List<Line> lines, List<Assumption> assumptions) {

    /**
     * The opportunities of one kind, or all.
     *
     * @param name "K1 Same product under many contracts"
     * @param sum whether it is of all
     * @param part the figures, pence
     */
    public record Line(String name, boolean sum, Part part) {}

    /**
     * A parameter from its low to its high value.
     *
     * @param name in words; its id where the reference tables do not know it
     * @param id of the parameter
     * @param range "0.1 to 0.7 share of organisations"; ""
     * @param swing what it does
     */
    public record Assumption(String name, String id, String range, Simulated.Swing swing) {}

    /** Named by the kinds found and the parameters of the reference tables. */
    static Together of(Simulated simulated, List<KindTally> kinds, List<Parameter> parameters) {
        Map<String, String> kindNames = new HashMap<>();
        kinds.forEach(k -> kindNames.putIfAbsent(k.kind(), k.kindName()));
        Map<String, Parameter> byId = new HashMap<>();
        parameters.forEach(p -> byId.put(p.id(), p));
        List<Line> lines = new ArrayList<>();
        for (Part part : simulated.parts()) lines.add(new Line(name(part, kindNames), false, part));
        if (lines.size() > 1) lines.add(new Line("All together", true, sum(simulated.parts())));
        List<Assumption> assumptions = simulated.swings().stream()
                .map(swing -> assumption(swing, byId.get(swing.parameter())))
                .toList();
        return new Together(simulated, List.copyOf(lines), assumptions);
    }

    /** Whether there is anything to sum up. */
    public boolean known() {
        return simulated.known();
    }

    /** A rule may be a variant of a kind's: "K4/core-records". */
    private static String name(Part part, Map<String, String> kindNames) {
        int slash = part.rule().indexOf('/');
        String variant =
                slash < 0 ? "" : ", " + part.rule().substring(slash + 1).replace('-', ' ');
        return (part.kind() + " " + kindNames.getOrDefault(part.kind(), "")).strip() + variant;
    }

    private static Part sum(List<Part> parts) {
        return parts.stream()
                .reduce((a, b) -> new Part(
                        "",
                        "",
                        a.opportunities() + b.opportunities(),
                        a.costs().plus(b.costs()),
                        a.grossPence() + b.grossPence(),
                        a.adoptedPence() + b.adoptedPence(),
                        a.realisedPence() + b.realisedPence(),
                        a.oneOffPence() + b.oneOffPence(),
                        a.netPence() + b.netPence()))
                .orElseThrow();
    }

    private static Assumption assumption(Simulated.Swing swing, Parameter parameter) {
        if (parameter == null) return new Assumption(swing.parameter(), swing.parameter(), "", swing);
        return new Assumption(
                parameter.name(),
                parameter.id(),
                Figures.decimal(parameter.low()) + " to " + Figures.decimal(parameter.high()) + ", " + parameter.unit(),
                swing);
    }
}
