package org.consolidation.analyser.normalise;

import java.util.List;
import java.util.Set;

/** Words that say on what a copy of a program runs, and not which program it is: "(for Windows and Mac)", "for Linux". */
final class Platforms {

    private static final Set<String> SYSTEMS =
            Set.of("windows", "win", "mac", "macs", "macos", "osx", "linux", "ios", "android", "chromeos");

    private static final Set<String> BITS = Set.of("32bit", "64bit", "x64", "x86", "bit");

    private static final Set<String> BESIDE =
            Set.of("for", "on", "and", "or", "only", "os", "x", "32", "64", "version", "edition", "devices");

    private Platforms() {}

    /** Whether folded words, set apart in brackets, name platforms and nothing else. */
    static boolean only(List<String> words) {
        boolean sure = false;
        for (String word : words) {
            boolean named = SYSTEMS.contains(word) || BITS.contains(word);
            if (!named && !BESIDE.contains(word)) return false;
            sure |= named;
        }
        return sure;
    }

    /** How many words at the end of a name say "for Windows", where what stands before them names something; else 0. */
    static int trailing(List<String> words) {
        int last = words.size() - 1;
        if (last < 2
                || !SYSTEMS.contains(words.get(last))
                || !words.get(last - 1).equals("for")) return 0;
        return GenericWords.all(words.subList(0, last - 1)) ? 0 : 2;
    }
}
