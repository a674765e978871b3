package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.text.Fold;

/**
 * Proposes the business function of a record: what it states, else what its product serves, else what
 * the collection says of the whole list, else its own category, else keywords of the catalogue. What
 * scores too little stays unclassified.
 */
final class CapabilityProposer implements Serializable {

    private static final int STATED = 100;
    private static final int PRODUCT = 95;
    private static final int DEFAULT = 90;
    private static final int CATEGORY = 80;
    /** Keywords alone never outrank a statement. */
    private static final int MOST_BY_KEYWORDS = 75;

    private static final int LEAST = 20;
    private static final int READ_CHARACTERS = 2_000;

    /** A keyword and the capabilities it points to; it weighs less the more they are. */
    private record Keyword(String folded, int words, int[] capabilities) implements Serializable {}

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, List<Keyword>> byFirstWord = new HashMap<>();

    CapabilityProposer(Catalogue catalogue) {
        Map<String, List<Integer>> keywords = new java.util.TreeMap<>();
        for (Capability capability : catalogue.capabilities()) {
            int index = ids.size();
            ids.add(capability.id());
            byName.putIfAbsent(Fold.fold(capability.id()), index);
            byName.putIfAbsent(Fold.fold(capability.name()), index);
            for (String keyword : capability.keywords()) {
                String folded = Fold.fold(keyword);
                if (folded.isEmpty()) continue;
                List<Integer> pointed = keywords.computeIfAbsent(folded, k -> new ArrayList<>());
                if (!pointed.contains(index)) pointed.add(index);
            }
        }
        keywords.forEach((folded, pointed) -> {
            int space = folded.indexOf(' ');
            String first = space < 0 ? folded : folded.substring(0, space);
            int words = folded.split(" ").length;
            byFirstWord
                    .computeIfAbsent(first, k -> new ArrayList<>())
                    .add(new Keyword(
                            folded, words, pointed.stream().mapToInt(i -> i).toArray()));
        });
    }

    /**
     * All that a proposal is read from.
     *
     * @param stated the record's capability column; ""
     * @param productCapability capability of the known product; ""
     * @param tableDefault capability that the collection states for the list; ""
     * @param category the record's own category; ""
     * @param name system and product name
     * @param description ""
     */
    record Question(
            String stated,
            String productCapability,
            String tableDefault,
            String category,
            String name,
            String description) {}

    /** The proposal for a record. */
    CapabilityProposal propose(Question q) {
        return propose(q.stated, q.productCapability, q.tableDefault, q.category, q.name, q.description);
    }

    private CapabilityProposal propose(
            String stated,
            String productCapability,
            String tableDefault,
            String category,
            String name,
            String description) {
        Integer said = stated.isEmpty() ? null : byName.get(Fold.fold(stated));
        if (said != null) return new CapabilityProposal(ids.get(said), STATED, stated, "", "stated");
        if (!productCapability.isEmpty()) {
            return new CapabilityProposal(
                    productCapability, PRODUCT, name, otherThan(tableDefault, productCapability), "product");
        }
        if (!tableDefault.isEmpty())
            return new CapabilityProposal(tableDefault, DEFAULT, "the whole list", "", "default");
        Integer own = category.isEmpty() ? null : byName.get(Fold.fold(category));
        if (own != null) return new CapabilityProposal(ids.get(own), CATEGORY, category, "", "category");
        return byKeywords(category, name, description);
    }

    /** Id of the capability that a text names by id or name; "" for none. */
    String idOf(String stated) {
        Integer said = stated.isEmpty() ? null : byName.get(Fold.fold(stated));
        return said == null ? "" : ids.get(said);
    }

    private static String otherThan(String id, String taken) {
        return id.equals(taken) ? "" : id;
    }

    /**
     * Score of a capability: over its matched keywords, 12 per word of the keyword (at most three
     * words count), divided by the number of capabilities that share the keyword; doubled in the
     * category, one and a half times in the name. A plain additive score; the factors are judgement.
     */
    private CapabilityProposal byKeywords(String category, String name, String description) {
        int[] score = new int[ids.size()];
        String[] words = new String[ids.size()];
        boolean any = count(Fold.fold(name), 18, score, words);
        any |= count(Fold.fold(category), 24, score, words);
        String read = description.length() > READ_CHARACTERS ? description.substring(0, READ_CHARACTERS) : description;
        any |= count(Fold.fold(read), 12, score, words);
        if (!any) return CapabilityProposal.NONE;
        int best = -1;
        int second = -1;
        for (int i = 0; i < score.length; i++) {
            if (score[i] == 0) continue;
            if (best < 0 || score[i] > score[best]) {
                second = best;
                best = i;
            } else if (second < 0 || score[i] > score[second]) {
                second = i;
            }
        }
        if (score[best] < LEAST || second >= 0 && score[second] == score[best]) {
            return new CapabilityProposal("", 0, words[best], ids.get(best), "none");
        }
        return new CapabilityProposal(
                ids.get(best),
                Math.min(MOST_BY_KEYWORDS, 20 + score[best]),
                words[best],
                second < 0 ? "" : ids.get(second),
                "keywords");
    }

    private boolean count(String text, int each, int[] score, String[] words) {
        boolean any = false;
        for (int at = 0; at < text.length(); ) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            for (Keyword keyword : byFirstWord.getOrDefault(text.substring(at, end), List.of())) {
                int stop = at + keyword.folded().length();
                if (!text.startsWith(keyword.folded(), at) || stop < text.length() && text.charAt(stop) != ' ')
                    continue;
                int weight = each * Math.min(3, keyword.words()) / keyword.capabilities().length;
                for (int capability : keyword.capabilities()) {
                    if (alreadyCounted(words[capability], keyword.folded())) continue;
                    score[capability] += weight;
                    words[capability] =
                            words[capability] == null ? keyword.folded() : words[capability] + ", " + keyword.folded();
                    any = true;
                }
            }
            at = end + 1;
        }
        return any;
    }

    private static boolean alreadyCounted(String words, String keyword) {
        return words != null && Arrays.asList(words.split(", ")).contains(keyword);
    }
}
