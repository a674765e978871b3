package org.consolidation.analyser.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.consolidation.analyser.opportunity.Peers;

/**
 * An opportunity of a finished run, every pound of it led back to rows, rule and parameters; from the rows of
 * its tables, columns by name.
 */
final class OpportunityText {

    /** Peers whose rows are listed. */
    private static final int PEERS = 30;

    private final Map<String, String> opportunity;
    private final List<Map<String, String>> members;
    private final Map<String, Map<String, String>> parameters = new TreeMap<>();
    private final List<Map<String, String>> peers;
    private final StringBuilder text = new StringBuilder();

    private OpportunityText(
            Map<String, String> opportunity,
            List<Map<String, String>> members,
            List<Map<String, String>> parameters,
            List<Map<String, String>> peers) {
        this.peers = peers;
        this.opportunity = opportunity;
        this.members = members.stream()
                .sorted(Comparator.comparing((Map<String, String> m) -> m.get("organisation"))
                        .thenComparing(m -> m.get("source_file"))
                        .thenComparing(m -> Long.parseLong(m.get("source_row")))
                        .thenComparing(m -> m.get("system_id")))
                .toList();
        parameters.forEach(parameter -> this.parameters.put(parameter.get("id"), parameter));
    }

    static String of(
            Map<String, String> opportunity,
            List<Map<String, String>> members,
            List<Map<String, String>> parameters,
            List<Map<String, String>> peers) {
        return new OpportunityText(opportunity, members, parameters, peers).whole();
    }

    private String whole() {
        line(opportunity.get("title"));
        line("  " + opportunity.get("kind") + " " + opportunity.get("kind_name") + ", "
                + opportunity.get("advice").replace('_', ' ') + ", rank " + opportunity.get("rank")
                + also(", weighed otherwise: ", "other_ranks"));
        line("  " + opportunity.get("finding"));
        line("  Why: " + opportunity.get("reason"));
        String outweighed = opportunity.getOrDefault("case_for", "");
        if (!outweighed.isEmpty()) line("  The case for it: " + outweighed);
        line("");
        line("Saving a year");
        line("  " + or(opportunity.get("saving_rule"), "Not computable: " + opportunity.get("saving_not_computable")));
        if (!opportunity.get("worth_rule").isEmpty()) {
            line("");
            line("Over the years");
            line("  " + opportunity.get("worth_rule"));
            line("  Worth more than nothing in " + share(opportunity.get("chance_positive")) + " of the draws.");
        }
        usedParameters();
        rows();
        claim();
        imputed();
        section("What it could do harm to", "harms");
        section("What stands in the way", "blockers");
        section("Precedents (reference table precedents.csv)", "precedents");
        return text.toString();
    }

    private void usedParameters() {
        String used = opportunity.get("saving_parameters");
        if (used.isEmpty()) return;
        line("");
        line("Parameters: low, central, high");
        for (String id : used.split("; ")) {
            Map<String, String> parameter = parameters.get(id);
            if (parameter == null) continue;
            line("  " + id + ": " + parameter.get("low") + ", " + parameter.get("central") + ", "
                    + parameter.get("high") + " " + parameter.get("unit")
                    + (parameter.get("price_year").isEmpty() ? "" : " of " + parameter.get("price_year"))
                    + "; grade " + parameter.get("grade") + ". " + parameter.get("citation"));
        }
    }

    private void rows() {
        line("");
        line(
                "Systems: role, yearly cost, what of it the saving above is reckoned on, where it counts, row of the return");
        for (Map<String, String> member : members) {
            String counted = member.get("counted_in");
            String counts = counted.isEmpty()
                    ? "counts nowhere"
                    : counted.equals(opportunity.get("opportunity_id"))
                            ? "counts here, saves " + pounds(member.get("gains_pence"))
                            : "counts in " + counted;
            line("  " + member.get("organisation") + ", " + or(member.get("system_name"), member.get("product"))
                    + ": " + member.get("role") + ", "
                    + (member.get("annual_cost_central_pence").isEmpty()
                            ? member.get("imputed_cost_central_pence").isEmpty() ? "cost not known" : imputed(member)
                            : pounds(member.get("annual_cost_central_pence")) + counted(member) + reckoned(member)
                                    + ", " + counts)
                    + "; " + member.get("source_file")
                    + (member.get("source_sheet").isEmpty() ? "" : ", sheet " + member.get("source_sheet"))
                    + ", row " + member.get("source_row"));
        }
        List<String> reckoned = members.stream()
                .map(member -> member.getOrDefault("counts_on_pence", ""))
                .filter(pence -> !pence.isEmpty())
                .toList();
        if (reckoned.isEmpty()) return;
        line("Reckoned on, all rows: "
                + pounds(Long.toString(
                        reckoned.stream().mapToLong(Long::parseLong).sum())) + " a year.");
    }

    /** What of a member's cost the saving is reckoned on; "" for nothing of it. */
    private static String reckoned(Map<String, String> member) {
        String pence = member.getOrDefault("counts_on_pence", "");
        if (pence.isEmpty()) return "";
        return ", reckoned on "
                + (pence.equals(member.get("annual_cost_central_pence")) ? "in full" : "for " + pounds(pence));
    }

    /** Columns of systems.csv with the parts of a cost on which a kind counts; none where it counts on all of it. */
    static List<String> parts(String kind) {
        return switch (kind) {
            case "K3" -> List.of("cost_hosting_pence", "cost_support_pence");
            case "K10" -> List.of("cost_hosting_pence");
            default -> List.of();
        };
    }

    /** The parts of a member's cost on which its kind counts: " (hosting £5,000.00)". */
    private String counted(Map<String, String> member) {
        List<String> stated = new ArrayList<>();
        for (String part : parts(opportunity.get("kind"))) {
            String pence = member.getOrDefault(part, "");
            String name = part.substring("cost_".length(), part.length() - "_pence".length());
            if (!pence.isEmpty()) stated.add(name + " " + pounds(pence));
        }
        return stated.isEmpty() ? "" : " (" + String.join(", ", stated) + ")";
    }

    private void claim() {
        if (opportunity.get("claimed_saving_central_pence").isEmpty()) return;
        long gains = members.stream()
                .map(member -> member.get("gains_pence"))
                .filter(pence -> !pence.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
        line("");
        line("Counted once: " + opportunity.get("claimed_systems") + " of these systems, "
                + pounds(opportunity.get("claimed_cost_central_pence")) + " a year, saving "
                + pounds(opportunity.get("claimed_saving_central_pence")) + " a year (row by row "
                + pounds(Long.toString(gains)) + "), net present value "
                + pounds(opportunity.get("claimed_net_central_pence")) + "."
                + also(" Others look at the same costs: ", "alternatives"));
    }

    private static String imputed(Map<String, String> member) {
        return "cost not stated; imputed " + pounds(member.get("imputed_cost_central_pence")) + " ("
                + pounds(member.get("imputed_cost_low_pence")) + " to "
                + pounds(member.get("imputed_cost_high_pence")) + "), " + member.get("imputed_from")
                + ", counts nowhere";
    }

    /** Imputed costs, and the rows of the peers whose costs they come from. */
    private void imputed() {
        if (opportunity.get("imputed_rule").isEmpty()) return;
        line("");
        line("On imputed costs, apart");
        line("  " + opportunity.get("imputed_rule"));
        line("  Net present value on stated and imputed costs together "
                + pounds(opportunity.get("net_with_imputed_pence")) + ".");
        for (String id : Peers.PARAMETERS) {
            Map<String, String> parameter = parameters.get(id);
            if (parameter != null) {
                line("  " + id + ": " + parameter.get("central") + "; grade " + parameter.get("grade") + ". "
                        + parameter.get("citation"));
            }
        }
        line("  Peers, each with the row that states the cost"
                + (peers.size() > PEERS ? ", the first of " + peers.size() : ""));
        for (Map<String, String> peer : peers.subList(0, Math.min(PEERS, peers.size()))) {
            line("    " + peer.get("organisation") + ", " + peer.get("product") + ": "
                    + pounds(peer.get("annual_cost_central_pence"))
                    + (peer.get("users").isEmpty() ? "" : " for " + peer.get("users") + " users") + "; "
                    + peer.get("source_file")
                    + (peer.get("source_sheet").isEmpty() ? "" : ", sheet " + peer.get("source_sheet")) + ", row "
                    + peer.get("source_row"));
        }
    }

    private void section(String heading, String column) {
        if (opportunity.get(column).isEmpty()) return;
        line("");
        line(heading);
        List<String> parts = new ArrayList<>(List.of(opportunity.get(column).split("; ")));
        for (String part : parts) line("  " + part);
    }

    private String also(String lead, String column) {
        return opportunity.get(column).isEmpty() ? "" : lead + opportunity.get(column);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static String share(String decimal) {
        return new BigDecimal(decimal).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** "£1,234.50" from pence. */
    private static String pounds(String pence) {
        BigDecimal pounds = new BigDecimal(pence).movePointLeft(2).setScale(2, RoundingMode.UNNECESSARY);
        return (pounds.signum() < 0 ? "−" : "") + "£" + String.format(Locale.ROOT, "%,.2f", pounds.abs());
    }
}
