package org.consolidation.analyser.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.text.Fold;

/**
 * Weighs the evidence that two records of any table are one thing: {@link RecordEvidence} less the bar, so that
 * 0 bits is the bar, and the rule of clean sources.
 */
final class RecordScorer implements Scorer {

    private static final long serialVersionUID = 1;

    /** Vectors kept: those of a part that is being clustered are asked for again and again. */
    private static final int KEPT = 4_096;

    /** As a pair's evidence says that its names have words that stand in for each other. */
    static final String WORDS = "words";

    static final String ALTERNATIVES = "alternatives";

    /** As a pair's evidence says that each name has a word that the other record has not. */
    static final String OTHERS = "others";

    private static final int WORDS_TOLD = 3;
    private static final int CODES_TOLD = 3;

    private final RecordFields fields;
    private final RecordVocabulary vocabulary;
    private final Alternatives alternatives;
    private final OtherWords others;
    private final FieldCosts costs;
    private final int bar;
    private final TreeMap<String, Integer> sourceMillibits;
    private transient Map<String, Ready> vectors;

    /** A record ready to be compared. */
    private record Ready(RecordVector vector, Alternatives.Said said, OtherWords.Said words) {}

    /**
     * @param bar thousandths of a bit that two records must have in common
     * @param sourceMillibits what it weighs that two records are both of a source; sources of weight 0 are left out
     */
    RecordScorer(
            RecordFields fields,
            RecordVocabulary vocabulary,
            Alternatives alternatives,
            OtherWords others,
            FieldCosts costs,
            int bar,
            Map<String, Integer> sourceMillibits) {
        this.fields = fields;
        this.vocabulary = vocabulary;
        this.alternatives = alternatives;
        this.others = others;
        this.costs = costs;
        this.bar = bar;
        this.sourceMillibits = new TreeMap<>(sourceMillibits);
    }

    @Override
    public int millibits(Profile a, Profile b) {
        int source = source(a, b);
        return source <= FORBIDDEN_MILLIBITS ? source : millibits(ready(a), ready(b), source);
    }

    private int millibits(Ready a, Ready b, int source) {
        int words = alternatives.millibits(a.said, b.said) + others.millibits(a.words, b.words);
        return RecordEvidence.of(a.vector, b.vector, costs).millibits() + words - bar + source;
    }

    private Ready make(Profile profile) {
        return new Ready(
                RecordVector.of(profile.values(), fields, vocabulary),
                alternatives.said(profile.values(), fields),
                others.said(profile.values(), fields));
    }

    @Override
    public Among among(List<Profile> profiles) {
        Ready[] ready = new Ready[profiles.size()];
        return (a, b) -> {
            int source = source(profiles.get(a), profiles.get(b));
            if (source <= FORBIDDEN_MILLIBITS) return source;
            for (int place : new int[] {a, b}) {
                if (ready[place] != null) continue;
                ready[place] = make(profiles.get(place));
            }
            return millibits(ready[a], ready[b], source);
        };
    }

    @Override
    public String shownVendor(String vendor) {
        return vendor;
    }

    /** What the sources of two profiles say: the weight of the cleanest that both are of. */
    int source(Profile a, Profile b) {
        int least = 0;
        for (String source : a.sources()) {
            if (b.sources().contains(source)) least = Math.min(least, sourceMillibits.getOrDefault(source, 0));
        }
        return least;
    }

    private synchronized Ready ready(Profile profile) {
        if (vectors == null) {
            vectors = new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Ready> eldest) {
                    return size() > KEPT;
                }
            };
        }
        return vectors.computeIfAbsent(profile.profileId(), id -> make(profile));
    }

    /** The pair with its evidence, prior first; the parts add up to its weight. */
    @Override
    public ScoredPair explain(Profile a, Profile b) {
        if (a.profileId().compareTo(b.profileId()) > 0) return explain(b, a);
        Ready left = ready(a);
        Ready right = ready(b);
        RecordEvidence found = RecordEvidence.of(left.vector, right.vector, costs);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence("prior", "bar", -bar, ""));
        for (Role role : Role.values()) {
            if (fields.roles().contains(role)) evidence.add(words(role, found, a, b));
        }
        if (found.code() != RecordEvidence.Code.NONE) {
            String codes = codes(a) + " / " + codes(b);
            evidence.add(new Evidence("code", shown(found.code()), found.codeMillibits(), codes));
        }
        String contradiction = alternatives.contradiction(left.said, right.said);
        if (!contradiction.isEmpty()) {
            evidence.add(new Evidence(WORDS, ALTERNATIVES, Alternatives.CONTRADICTED, contradiction));
        }
        int apart = others.millibits(left.words, right.words);
        if (apart != 0) evidence.add(new Evidence(WORDS, OTHERS, apart, OtherWords.apart(left.words, right.words)));
        int source = source(a, b);
        evidence.add(new Evidence("source", source(a, b, source), source, ""));
        int sum = 0;
        for (Evidence part : evidence) sum += part.millibits();
        return new ScoredPair(a.profileId(), b.profileId(), sum, evidence);
    }

    private Evidence words(Role role, RecordEvidence found, Profile a, Profile b) {
        String left = Fold.fold(fields.joined(a.values(), role));
        String right = Fold.fold(fields.joined(b.values(), role));
        int millibits = found.words(role);
        String level;
        if (left.isEmpty() || right.isEmpty()) level = "missing";
        else if (left.equals(right)) level = "equal";
        else level = millibits > 0 ? "alike" : "different";
        if (role == Role.NAME && found.namesMillibits() < 0) {
            millibits += found.namesMillibits();
            level = "different";
        }
        if (role == Role.NUMBER) {
            millibits += found.numberMillibits();
            if (found.numberMillibits() < 0) level = "different";
        }
        if (role == Role.DATE) {
            millibits += found.dateMillibits();
            level = shown(found.agreement());
        }
        return new Evidence(shown(role), level, millibits, details(role, left, right));
    }

    /** The rarest shared words and how many records hold them. */
    private String details(Role role, String left, String right) {
        TreeSet<String> shared = new TreeSet<>(List.of(Tokens.words(left)));
        shared.retainAll(new TreeSet<>(List.of(Tokens.words(right))));
        if (shared.isEmpty()) return "";
        RecordVocabulary.Space space = role == Role.NAME ? vocabulary.name() : vocabulary.whole();
        List<String> told = new ArrayList<>(shared);
        told.sort((x, y) -> {
            int order = Integer.compare(space.frequency(Tokens.word(x)), space.frequency(Tokens.word(y)));
            return order != 0 ? order : x.compareTo(y);
        });
        List<String> texts = new ArrayList<>();
        for (String word : told.subList(0, Math.min(WORDS_TOLD, told.size()))) {
            texts.add(word + " in " + space.frequency(Tokens.word(word)));
        }
        return "shared words: " + shared.size() + " (" + String.join(", ", texts) + " of " + space.records() + ")";
    }

    private String codes(Profile profile) {
        String name = fields.joined(profile.values(), Role.NAME);
        TreeSet<String> codes = new TreeSet<>(List.of(RecordVector.codes(name)));
        codes.addAll(Numerals.of(name).shown());
        List<String> told = List.copyOf(codes).subList(0, Math.min(CODES_TOLD, codes.size()));
        return told.isEmpty() ? "none" : String.join(", ", told);
    }

    private static String source(Profile a, Profile b, int millibits) {
        boolean shared = a.sources().stream().anyMatch(b.sources()::contains);
        if (!shared) return "two sources";
        if (millibits <= FORBIDDEN_MILLIBITS) return "one source without duplicates";
        return millibits < 0 ? "one source that must agree more" : "one source with duplicates";
    }

    static String shown(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
