package org.consolidation.analyser.catalogue;

import java.util.Set;

/** Tells public bodies from companies by the words of their names. */
public final class Bodies {

    private static final Set<String> WORDS = Set.of(
            "council",
            "councils",
            "police",
            "constabulary",
            "borough",
            "county",
            "force",
            "forces",
            "authority",
            "authorities",
            "nhs",
            "trust",
            "university",
            "fire",
            "heddlu",
            "cyngor",
            "partnership",
            "combined",
            "consortium",
            "ministry",
            "department",
            "government",
            "mbc",
            "pcc");
    private static final Set<String> COMPANY =
            Set.of("ltd", "limited", "plc", "inc", "llc", "llp", "software", "solutions", "systems", "technologies");

    private Bodies() {}

    /** Whether a folded word says only what kind of body it is. */
    public static boolean word(String word) {
        return WORDS.contains(word);
    }

    /** Whether a folded name has a word that public bodies' names have, and none of a company's. */
    public static boolean looksPublic(String folded) {
        boolean body = false;
        int from = 0;
        while (from < folded.length()) {
            int to = folded.indexOf(' ', from);
            if (to < 0) to = folded.length();
            String word = folded.substring(from, to);
            if (COMPANY.contains(word)) return false;
            body |= WORDS.contains(word);
            from = to + 1;
        }
        return body;
    }
}
