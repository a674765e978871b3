package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.text.Fold;

/**
 * Proposes the business function that a record serves.
 *
 * <p>Order of trust: stated by the record; the market's catalogue for the product; the record's own
 * category; the statement of the collection for the whole file; words of name and description. A
 * keyword counts its words, divided among the capabilities that share it; a tie proposes nothing.
 */
final class CapabilityProposer implements Serializable {

    private static final int STATED = 100;
    private static final int PRODUCT = 95;
    private static final int DEFAULT = 90;
    private static final int CATEGORY = 85;
    private static final int KEYWORDS_MOST = 80;

    private record Keyword(String phrase, List<String> words, String capabilityId, int milli) implements Serializable {}

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, List<Keyword>> byFirstWord = new HashMap<>();

    CapabilityProposer(List<Capability> capabilities) {
        Map<String, List<String>> holders = new TreeMap<>();
        for (Capability capability : capabilities) {
            byName.put(Fold.fold(capability.id()), capability.id());
            byName.put(Fold.fold(capability.name()), capability.id());
            for (String keyword : capability.keywords()) {
                List<String> of = holders.computeIfAbsent(Fold.fold(keyword), k -> new ArrayList<>());
                if (!of.contains(capability.id())) of.add(capability.id());
            }
            String name = Fold.fold(capability.name());
            List<String> of = holders.computeIfAbsent(name, k -> new ArrayList<>());
            if (!of.contains(capability.id())) of.add(capability.id());
        }
        holders.remove("");
        holders.forEach((phrase, ids) -> {
            List<String> words = List.of(phrase.split(" "));
            int milli = 1000 * words.size() / ids.size();
            for (String id : ids) {
                byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>())
                        .add(new Keyword(phrase, words, id, milli));
            }
        });
    }

    /**
     * @param stated capability id or name in the record; ""
     * @param productCapability what the catalogue says of its product; ""
     * @param category the record's own category; ""
     * @param byDefault what the collection says of the whole file; ""
     * @param words name and description
     */
    CapabilityProposal propose(
            String stated, String productCapability, String category, String byDefault, String words) {
        String named = stated.isEmpty() ? null : byName.get(Fold.fold(stated));
        if (named != null) return new CapabilityProposal(named, STATED, stated, "", "stated");
        if (!productCapability.isEmpty()) {
            return new CapabilityProposal(productCapability, PRODUCT, "product catalogue", "", "product");
        }
        if (!category.isEmpty()) {
            String same = byName.get(Fold.fold(category));
            if (same != null) return new CapabilityProposal(same, CATEGORY, category, "", "category");
            CapabilityProposal read = byKeywords(category, "category", CATEGORY);
            if (!read.capabilityId().isEmpty()) return read;
        }
        if (!byDefault.isEmpty()) return new CapabilityProposal(byDefault, DEFAULT, "whole file", "", "default");
        return byKeywords(words, "keywords", KEYWORDS_MOST);
    }

    private CapabilityProposal byKeywords(String text, String method, int most) {
        List<String> words = Fold.words(text);
        Map<String, Integer> milli = new TreeMap<>();
        Map<String, List<String>> matched = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (Keyword keyword : byFirstWord.getOrDefault(words.get(i), List.of())) {
                int end = i + keyword.words.size();
                if (end > words.size() || !words.subList(i, end).equals(keyword.words)) continue;
                List<String> seen = matched.computeIfAbsent(keyword.capabilityId, k -> new ArrayList<>());
                if (seen.contains(keyword.phrase)) continue;
                seen.add(keyword.phrase);
                milli.merge(keyword.capabilityId, keyword.milli, Integer::sum);
            }
        }
        if (milli.isEmpty()) return CapabilityProposal.NONE;
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(milli.entrySet());
        ranked.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Comparator.comparing(Map.Entry::getKey)));
        String best = ranked.get(0).getKey();
        int bestMilli = ranked.get(0).getValue();
        String runnerUp = ranked.size() > 1 ? ranked.get(1).getKey() : "";
        int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        if (second == bestMilli || bestMilli < 500) {
            return new CapabilityProposal("", 0, String.join(", ", matched.get(best)), runnerUp, "none");
        }
        // Half of the scale for having a word at all, the rest for how clearly it leads.
        int score = most / 2 + (int) ((long) most / 2 * (bestMilli - second) / (bestMilli + 1000));
        return new CapabilityProposal(best, score, String.join(", ", matched.get(best)), runnerUp, method);
    }
}
