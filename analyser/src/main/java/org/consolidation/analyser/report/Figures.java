package org.consolidation.analyser.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.consolidation.analyser.decision.DecisionOutcome;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.InputFile;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.opportunity.Advice;
import org.consolidation.analyser.portfolio.CapabilitySummary;

/** What templates show that is more than a value: words for codes, places of bars, definitions. */
public final class Figures {

    private static final int BAR = 24;
    private static final int BAR_LENGTH = 400;

    private Figures() {}

    /** A term of the report and what it means. */
    public record Definition(String term, String meaning) {}

    /** One bar of the picture of fragmentation. */
    public record Bar(long y, long length, String label, String value) {}

    /** Every figure that pages show. */
    public static final List<Definition> DEFINITIONS = List.of(
            new Definition(
                    "Record",
                    "One line of a list, as its reader delivered it. Title lines, the header and empty lines are no records."),
            new Definition(
                    "Accepted, set aside, rejected",
                    "How a record ended: it gave a system or more; it is not a system (a non-answer, subtotal, repeated header, blank); it is unusable. Every record ends as exactly one."),
            new Definition(
                    "System",
                    "One product in use at one organisation. A record that names several products gives several systems."),
            new Definition(
                    "In use",
                    "Live, pilot, retiring, or of a status that the list does not state. Retired, planned, test, training and archive systems are listed and not counted."),
            new Definition(
                    "Product",
                    "What is sold, after joining names held to be the same. Systems built in-house or named only generally are not products on the market."),
            new Definition(
                    "Shared product",
                    "A product that at least one other organisation has too. It need not be one contract, version or installation."),
            new Definition(
                    "Organisation", "A body with at least one record, counted once however its name is written."),
            new Definition("Supplier", "Who is paid, as far as named, after known renamings and takeovers."),
            new Definition(
                    "Instance",
                    "One product that one body runs, whoever uses it and however many rows name it. A system that one body runs for five is five systems and one instance."),
            new Definition(
                    "Infrastructure",
                    "Networks, servers, storage and devices (capability B24). Counted apart: of the headline counts they are in that of records only. Tables list them under their capability, and opportunities may concern them."),
            new Definition(
                    "Contract",
                    "A distinct contract reference of the body that runs what it pays for, so that those who share a system and its reference share a contract. In an opportunity, a system without a reference counts as one contract."),
            new Definition(
                    "Capability",
                    "The business function that a system serves. Unclassified systems are counted apart."),
            new Definition(
                    "Effective number of products",
                    "1 divided by the sum of squared shares of organisations (Laakso and Taagepera 1979): 1.0 when all use one product, 5.0 when five are used equally."),
            new Definition(
                    "Effective number of suppliers",
                    "The same for suppliers. Systems without a named supplier are left out and counted beside it."),
            new Definition(
                    "Yearly cost",
                    "As the return states it, or a whole-life value divided by the years of its contract, a monthly cost times twelve, or a price per user times the users. Low, central and high where the return gives a range."),
            new Definition(
                    "Middle half, median",
                    "Of the peers' figures: from the lower to the upper quartile, and the one in the middle, linear between neighbours (Hyndman and Fan 1996, type 7). Peers are organisations of the same kind with a system in use, or all of these where fewer than five are of the kind."),
            new Definition(
                    "Opportunity",
                    "A consolidation worth looking at, or one that was looked at and is better left alone. It is no decision."),
            new Definition("Saving", "Pounds a year as low, central and high, with the rule that computed it."));

    /** A number without trailing zeros, the same in every locale: 0.1, 10, 0.28. */
    public static String decimal(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Thousandths as a number with three decimals: 7350 is "7.350". */
    public static String thousandths(long milli) {
        return BigDecimal.valueOf(milli, 3).toPlainString();
    }

    /** Thousandths of a bit as bits with one decimal. */
    public static String bits(long millibits) {
        return Words.milli(millibits);
    }

    /** What a quality grade of a parameter stands for. */
    public static String grade(String grade) {
        return switch (grade) {
            case "A" -> "A, audit body";
            case "B" -> "B, government";
            case "C" -> "C, trade press";
            case "D" -> "D, collation";
            case "J" -> "J, judgement";
            default -> grade;
        };
    }

    /** A system's part in an opportunity, in words. */
    public static String role(String role) {
        return role.equals("open") ? "Could take it up" : Words.sentence(role);
    }

    /**
     * How many of an opportunity's systems stand in its evidence.
     *
     * @param systems it concerns
     * @param looked at by its kind: with those of who has taken an offer up or declined it
     * @param listed on the page
     */
    public static String evidence(long systems, long looked, long listed) {
        if (looked == 1) return "The only system, with the row of the list that it comes from.";
        String rest = ", each with the row of the list that it comes from.";
        if (looked == systems) {
            return (listed == systems ? "All " : "The first " + Words.number(listed) + " of ")
                    + Words.count(systems, "system")
                    + rest;
        }
        return "The " + Words.count(systems, "system") + " that it concerns, and " + Words.number(looked - systems)
                + " of bodies that have taken it up or declined it, told apart by their role"
                + (listed < looked ? " (here the first " + Words.number(listed) + ")" : "") + rest;
    }

    /** What is advised, in words. */
    public static String advice(Advice advice) {
        return switch (advice) {
            case CONSOLIDATE -> "Look at joining up";
            case LEAVE_ALONE -> "Leave alone";
            case CONTEXT -> "Context, no finding";
        };
    }

    /** Whether an address may be linked to: web addresses only, never a script. */
    public static boolean web(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    /** Where a record stands, for a reader. */
    public static String where(String file, String sheet, long row) {
        return file + (sheet.isEmpty() ? "" : ", sheet " + sheet) + ", row " + row;
    }

    /** What a column was understood as. */
    public static String field(Field field) {
        if (field == null) return "Not recognised, kept";
        if (field == Field.PERSON) return "People, left out";
        return Words.sentence(field.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** How much an issue matters. */
    public static String severity(Severity severity) {
        return switch (severity) {
            case NOTE -> "Note";
            case WARNING -> "Warning";
            case ERROR -> "Error";
        };
    }

    /** What became of a reviewer's decision. */
    public static String state(DecisionOutcome.State state) {
        return switch (state) {
            case APPLIED -> "Applied";
            case NOT_APPLICABLE -> "Not applicable";
            case CONTRADICTED -> "Contradicted, not applied";
        };
    }

    /** Encoding and delimiter of a file as a sentence; "" when not known. */
    public static String encoding(List<InputFile> inputs, String file) {
        for (InputFile input : inputs) {
            if (input.file().equals(file) && !input.encoding().isEmpty()) {
                return "Read as " + input.encoding()
                        + (input.delimiter().isEmpty() ? "." : ", parted by " + input.delimiter() + ".");
            }
        }
        return "";
    }

    /** At most so many of a list. */
    public static <T> List<T> first(List<T> list, int most) {
        return list.size() <= most ? list : list.subList(0, most);
    }

    /** Height of the picture of fragmentation. */
    public static long barsHeight(SummaryPage page) {
        return Math.max(1, barred(page).size()) * (long) BAR;
    }

    /** The bars of the most fragmented capabilities. */
    public static List<Bar> bars(SummaryPage page) {
        List<Bar> bars = new ArrayList<>();
        for (CapabilitySummary capability : barred(page)) {
            bars.add(new Bar(
                    bars.size() * (long) BAR,
                    Math.max(1, page.bar(capability.effectiveProductsMilli(), BAR_LENGTH)),
                    Words.shortened(capability.capability(), 38),
                    Words.milli(capability.effectiveProductsMilli())));
        }
        return bars;
    }

    /** The same in words. */
    public static String barsText(SummaryPage page) {
        StringJoiner text = new StringJoiner("; ", "Bars, longest first. ", ". The table below has every capability.");
        barred(page).forEach(c -> text.add(c.capability() + " " + Words.milli(c.effectiveProductsMilli())));
        return text.toString();
    }

    private static List<CapabilitySummary> barred(SummaryPage page) {
        return page.fragmented().stream()
                .filter(c -> !c.capabilityId().isEmpty())
                .limit(SummaryPage.BARS)
                .toList();
    }

    /** What holds the network together, in a sentence or two. */
    public static String networkParts(SharedNetwork network) {
        int parts = network.view().parts().size();
        String groups = parts == 1
                ? "Linked by the organisations that use two of them, all these products form one group."
                : "Linked by the organisations that use two of them, these products form " + Words.count(parts, "group")
                        + ".";
        List<String> ties = network.ties();
        if (ties.isEmpty()) return groups;
        return groups + " Without " + String.join(" or ", ties)
                + (parts == 1 ? " they would fall apart." : " a group would fall apart.");
    }

    /** The network in words. */
    public static String networkText(SharedNetwork network) {
        StringJoiner text = new StringJoiner("; ", "Products and the organisations that use each: ", ". ");
        network.nodes().forEach(n -> text.add(n.product() + " " + Words.number(n.organisations())));
        return text
                + (network.edges().isEmpty()
                        ? "No organisation uses two of them."
                        : "The table below lists the pairs used together.");
    }
}
