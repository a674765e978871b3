package org.consolidation.analyser.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody who mistyped a word may have meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word that is nearest to the given one, capitals aside, by the number of letters to change (the
     * Levenshtein distance); the first in order of those equally near. None where more than half of the letters would
     * have to change: that is another word, not a mistyped one.
     */
    public static Optional<String> to(String given, Collection<String> known) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String word : known.stream().sorted().toList()) {
            int distance = LevenshteinDistance.getDefaultInstance()
                    .apply(word.toLowerCase(Locale.ROOT), given.toLowerCase(Locale.ROOT));
            if (distance < least) {
                best = word;
                least = distance;
            }
        }
        return best == null || 2 * least > Math.max(best.length(), given.length())
                ? Optional.empty()
                : Optional.of(best);
    }

    /**
     * The end of a message about a word that is not known: "; did you mean name?", or "." where none is near.
     *
     * @param before what the word is shown behind, such as the stage of a setting; ""
     */
    public static String question(String given, Collection<String> known, String before) {
        return to(given, known)
                .map(word -> "; did you mean " + before + word + "?")
                .orElse(".");
    }
}
