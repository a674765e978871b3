package org.consolidation.analyser.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes up words for brands and vendors; a vendor's is its own. */
final class Coinage {

    private static final double HOMONYMS = 0.03;

    /** So many words in a row that are taken say that those of their length run out. */
    private static final int ENOUGH = 50;

    private final List<String> onsets;
    private final List<String> middles;
    private final List<String> endings;
    private final List<String> firsts;
    private final List<String> seconds;
    private final List<String> plain;
    private final List<String> brands = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    Coinage(Vocabulary words) {
        onsets = words.list("onset");
        middles = words.list("middle");
        endings = words.list("ending");
        firsts = words.list("first");
        seconds = words.list("second");
        plain = words.list("plain");
        words.list("real").forEach(word -> used.add(word.toLowerCase(Locale.ROOT)));
    }

    /** A brand: coined, of two words joined, or an everyday word; now and then one that another product has. */
    String brand(Draw draw) {
        if (!brands.isEmpty() && draw.chance(HOMONYMS)) return draw.pick(brands);
        for (int tries = 0; ; tries++) {
            double kind = draw.unit();
            String word = kind < 0.60 || tries >= ENOUGH
                    ? coined(draw, tries / ENOUGH)
                    : kind < 0.88 ? joined(draw) : draw.pick(plain);
            if (used.add(word.toLowerCase(Locale.ROOT))) {
                brands.add(word);
                return word;
            }
        }
    }

    /** A vendor's name. */
    String vendor(Draw draw) {
        for (int tries = 0; ; tries++) {
            double kind = draw.unit();
            String word = kind < 0.65 || tries >= ENOUGH
                    ? coined(draw, tries / ENOUGH)
                    : kind < 0.85 ? joined(draw) : letters(draw, draw.between(3, 4));
            if (used.add(word.toLowerCase(Locale.ROOT))) return word;
        }
    }

    /** Capital letters that mean nothing. */
    String acronym(Draw draw) {
        while (true) {
            String word = letters(draw, draw.between(3, 5));
            if (used.add(word.toLowerCase(Locale.ROOT))) return word;
        }
    }

    /** @param longer syllables more than the usual one or none, since shorter words are taken */
    private String coined(Draw draw, int longer) {
        StringBuilder word = new StringBuilder();
        String middle = draw.chance(0.55) ? draw.pick(middles) : "";
        word.append(draw.pick(onsets)).append(middle);
        for (int i = 0; i < longer; i++) word.append(draw.pick(middles));
        return word.append(draw.pick(endings)).toString();
    }

    private String joined(Draw draw) {
        String second = draw.pick(seconds);
        boolean camel = draw.chance(0.4);
        return draw.pick(firsts) + (camel ? capital(second) : second);
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Consonants, one of them rare, lest they be somebody's initials. */
    private static String letters(Draw draw, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) letters.append("BCDFGHJKLMNPRSTVWXZ".charAt(draw.below(19)));
        letters.setCharAt(draw.below(count), "JKVXZ".charAt(draw.below(5)));
        return letters.toString();
    }
}
