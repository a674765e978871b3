package org.consolidation.analyser.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Beginnings of a cell that point to a system named elsewhere in the list: "See Niche", "as per Niche", "Part of
 * Niche RMS". What follows is a system only where the reference tables know it: "See Tickets" is a product's name, and
 * "see HR system" names none.
 */
final class Pointers {

    private static final Pattern POINTER = Pattern.compile(
            "(?:please )?(?:see|as per|as for|per|refer to|part of|is part of|included in|incl\\.? in|included with"
                    + "|within|covered by|covered in|held in|recorded in|recorded on|done in|uses|we use|using|via)"
                    + "(?: also)?[ :]+(?:the |our )?(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;

    private Pointers() {}

    /** The pointing words as written, blank behind them included; "" where a cell does not begin with any. */
    static String of(String cell) {
        if (cell.length() > LONGEST) return "";
        Matcher pointer = POINTER.matcher(cell);
        return pointer.lookingAt() ? cell.substring(0, pointer.end()) : "";
    }
}
