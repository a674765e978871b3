package org.consolidation.analyser.ingest;

import java.util.regex.Pattern;

/** Whether a header or a cell says that it speaks of pounds. */
public final class Pounds {

    private static final Pattern NAMED = Pattern.compile("(?i)£|\\b(?:gbp|pounds?|sterling)\\b");

    private Pounds() {}

    /** Whether a text names pounds, in whatever case. */
    public static boolean named(String text) {
        return NAMED.matcher(text).find();
    }
}
