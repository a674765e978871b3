package org.consolidation.analyser.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Why a system has its capability, as a person reads it in a terminal. */
final class CapabilityText {

    private CapabilityText() {}

    /**
     * The explanation.
     *
     * @param system its line of systems.csv
     * @param holders all lines of the same product
     * @param decisions applied decisions for the capability that it has
     */
    static String of(
            Map<String, String> system, List<Map<String, String>> holders, List<Map<String, String>> decisions) {
        StringBuilder text = new StringBuilder();
        line(text, system.get("system_name") + " (" + system.get("system_id") + "), " + system.get("organisation"));
        line(
                text,
                "   " + system.get("source_file") + ", row " + system.get("source_row") + "; product "
                        + system.get("product") + " (" + system.get("product_id") + ")");
        line(text, "");
        line(text, assigned(system));
        if (system.get("capability_method").equals("decision")) {
            for (Map<String, String> decision : decisions) {
                line(
                        text,
                        "   decided by " + decision.get("author") + " on " + decision.get("date") + ": "
                                + decision.get("reason"));
            }
        }
        line(text, proposed(system));
        line(text, runnerUp(system));
        line(text, "");
        line(text, "Systems of the product by what they themselves propose:");
        Map<String, Long> votes = new TreeMap<>();
        for (Map<String, String> holder : holders) {
            votes.merge(or(holder.get("proposed_capability_id"), "none"), 1L, Long::sum);
        }
        votes.forEach((id, n) -> line(text, "   " + id + "  " + n + (n == 1 ? " system" : " systems")));
        line(text, "");
        line(text, "What would change it: a capability column in the list, a default for the list in inventories.csv,");
        line(
                text,
                "or a line of decisions.csv: capability," + system.get("profile_id") + ",,,,,,ID,author,date,reason");
        return text.toString();
    }

    private static String assigned(Map<String, String> system) {
        String id = system.get("capability_id");
        if (id.isEmpty()) return "Unclassified: neither the record nor the other systems of the product say enough.";
        return "Capability " + id + ", " + system.get("capability") + ", score " + system.get("capability_score")
                + " of 100: " + how(system.get("capability_method"));
    }

    private static String how(String method) {
        return switch (method) {
            case "decision" -> "a reviewer's decision, which goes before everything else.";
            case "stated" -> "the list states it.";
            case "product" -> "the product is known to serve it.";
            case "default" -> "the collection states it for the whole list.";
            case "category" -> "the organisation's own category is it, or maps onto it.";
            case "product-holders" ->
                "lent by most of the other systems of the product, at four fifths of their mean score and less the"
                        + " fewer agree.";
            case "keywords" -> "by words, codes or makers that point to it.";
            case "list" -> "the list is called after it, and the record says nothing.";
            default -> method + ".";
        };
    }

    private static String proposed(Map<String, String> system) {
        String words = system.get("capability_words");
        String id = system.get("proposed_capability_id");
        if (id.isEmpty()) {
            return "The record itself proposes none"
                    + (words.isEmpty() ? "." : ", too little being read: " + words + ".");
        }
        return "The record itself proposes " + id + ", read from: " + or(words, "nothing that is kept") + ".";
    }

    private static String runnerUp(Map<String, String> system) {
        String second = system.get("capability_runner_up_id");
        return second.isEmpty() ? "No runner-up." : "Runner-up of the proposal: " + second + ".";
    }

    private static String or(String value, String otherwise) {
        return value.isEmpty() ? otherwise : value;
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
