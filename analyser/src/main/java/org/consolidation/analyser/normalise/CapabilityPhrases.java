package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.normalise.CapabilityKeywords.Kind;
import org.consolidation.analyser.normalise.CapabilityKeywords.Meanings;
import org.consolidation.analyser.normalise.CapabilityKeywords.Phrase;
import org.consolidation.analyser.text.Fold;

/**
 * Gathers the phrases that point to capabilities; the order in which they come does not matter. In bodies of a
 * sector a phrase means what is said for that sector alone; where nothing is, and it points to several, those of
 * other sectors drop out: a council's "CAD" sends no patrol car.
 */
final class CapabilityPhrases {

    /** The sector of capabilities that any body has. */
    private static final String SHARED = "shared";

    private final List<String> sectors;
    private final Map<String, Entry> entries = new TreeMap<>();

    private static final class Entry {
        private final TreeSet<Integer> keyword = new TreeSet<>();
        private final TreeSet<Integer> all = new TreeSet<>();
        /** What is said for a sector; nothing but {@link CapabilityKeywords#NO_CAPABILITY} hides the phrase there. */
        private final TreeMap<String, TreeSet<Integer>> bySector = new TreeMap<>();

        private boolean general;
        private boolean curated;
        private boolean mention = true;
        private boolean nothing;
        private int words;
    }

    /** Of capabilities whose sectors these are, by place. */
    CapabilityPhrases(List<String> sectors) {
        this.sectors = List.copyOf(sectors);
    }

    /** Adds a phrase that says nothing, and hides what shorter ones in it say, in every way it is written. */
    void addNothing(String phrase) {
        add(phrase, CapabilityKeywords.NO_CAPABILITY, Kind.NOTHING);
    }

    /** Adds a phrase; of a keyword or synonym every way in which it is written. */
    void add(String phrase, int capability, Kind kind) {
        String folded = Fold.fold(phrase);
        if (folded.isEmpty()) return;
        int words = words(folded);
        Entry entry = entry(folded, words, capability, kind);
        if (kind == Kind.KEYWORD) entry.keyword.add(capability);
        if (kind == Kind.PRODUCT) return;
        for (String written : SpellingVariants.of(folded)) entry(written, words, capability, kind);
    }

    /**
     * Says what a phrase means in bodies of a sector, in every way it is written; elsewhere it means no more by that.
     *
     * @param capability place, or {@link CapabilityKeywords#NO_CAPABILITY}
     */
    void addInSector(String phrase, int capability, String sector) {
        String folded = Fold.fold(phrase);
        if (folded.isEmpty()) return;
        inSector(folded, words(folded), capability, sector);
        for (String written : SpellingVariants.of(folded)) inSector(written, words(folded), capability, sector);
    }

    private static int words(String folded) {
        return Math.min(CapabilityKeywords.MOST_WORDS, folded.split(" ").length);
    }

    private void inSector(String folded, int words, int capability, String sector) {
        Entry entry = entries.computeIfAbsent(folded, f -> new Entry());
        entry.bySector.computeIfAbsent(sector, s -> new TreeSet<>()).add(capability);
        entry.mention = false;
        entry.words = Math.max(entry.words, words);
    }

    private Entry entry(String folded, int words, int capability, Kind kind) {
        Entry entry = entries.computeIfAbsent(folded, f -> new Entry());
        entry.general = true;
        if (kind == Kind.NOTHING) {
            entry.nothing = true;
        } else {
            entry.all.add(capability);
        }
        entry.words = Math.max(entry.words, words);
        if (kind == Kind.KEYWORD) entry.curated = true;
        if (kind == Kind.KEYWORD || kind == Kind.SYNONYM) entry.mention = false;
        return entry;
    }

    CapabilityKeywords build() {
        Map<String, List<Meanings>> byFirst = new TreeMap<>();
        entries.forEach((folded, entry) -> {
            if (entry.nothing) {
                entry.keyword.clear();
                entry.all.clear();
            }
            int space = folded.indexOf(' ');
            byFirst.computeIfAbsent(space < 0 ? folded : folded.substring(0, space), k -> new ArrayList<>())
                    .add(meanings(folded, entry));
        });
        Map<String, Meanings[]> phrases = new HashMap<>();
        byFirst.forEach((first, some) -> phrases.put(first, some.toArray(Meanings[]::new)));
        return new CapabilityKeywords(new WordIndex<>(phrases));
    }

    private Meanings meanings(String folded, Entry entry) {
        TreeMap<String, Phrase> bySector = new TreeMap<>();
        if (entry.all.size() > 1) {
            for (int place : entry.all) {
                String sector = sectors.get(place);
                if (!sector.equals(SHARED)) bySector.put(sector, phrase(folded, entry, notOfOthers(entry.all, sector)));
            }
        }
        entry.bySector.forEach((sector, places) -> {
            TreeSet<Integer> said = new TreeSet<>(places);
            said.remove(CapabilityKeywords.NO_CAPABILITY);
            bySector.put(sector, phrase(folded, entry, said));
        });
        Phrase general = entry.general ? phrase(folded, entry, entry.all) : null;
        return new Meanings(folded, general, bySector);
    }

    private TreeSet<Integer> notOfOthers(TreeSet<Integer> places, String sector) {
        TreeSet<Integer> rest = new TreeSet<>(places);
        rest.removeIf(place ->
                !sectors.get(place).equals(SHARED) && !sectors.get(place).equals(sector));
        return rest;
    }

    private static Phrase phrase(String folded, Entry entry, TreeSet<Integer> all) {
        // A keyword of what it means elsewhere is no keyword here.
        boolean curated = entry.curated
                && (entry.keyword.isEmpty() || entry.keyword.stream().anyMatch(all::contains));
        return new Phrase(
                folded,
                SpellingVariants.root(folded),
                entry.words,
                array(entry.keyword),
                array(all),
                curated,
                entry.mention);
    }

    private static int[] array(TreeSet<Integer> places) {
        int[] array = places.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(array);
        return array;
    }
}
