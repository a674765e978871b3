package org.consolidation.analyser.generate;

import java.util.Locale;

/** Slips of the pen, the keyboard and the scanner. */
final class Slips {

    private Slips() {}

    /** The text with one slip in one of its words of five letters or more; unchanged when it has none. */
    static String one(String text, Draw draw) {
        int from = draw.below(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = (from + i) % text.length();
            if (insideLongWord(text, at)) return slip(text, at, draw);
        }
        return text;
    }

    private static boolean insideLongWord(String text, int at) {
        return at >= 2
                && at + 2 < text.length()
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at))
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at + 2));
    }

    private static String slip(String text, int at, Draw draw) {
        String before = text.substring(0, at);
        char here = text.charAt(at);
        String after = text.substring(at + 1);
        return switch (draw.below(5)) {
            case 0 -> before + after;
            case 1 -> before + here + here + after;
            case 2 -> before + after.charAt(0) + here + after.substring(1);
            case 3 -> before + neighbour(here, draw) + after;
            default -> misread(before, here, after);
        };
    }

    private static char neighbour(char letter, Draw draw) {
        String keys = "qwertyuiopasdfghjklzxcvbnm";
        int at = keys.indexOf(Character.toLowerCase(letter));
        if (at < 0) return letter;
        char near = keys.charAt(at == keys.length() - 1 ? at - 1 : at == 0 || draw.chance(0.5) ? at + 1 : at - 1);
        return Character.isUpperCase(letter) ? Character.toUpperCase(near) : near;
    }

    private static String misread(String before, char here, String after) {
        return before
                + switch (here) {
                    case 'l' -> "1";
                    case 'o' -> "0";
                    case 'm' -> "rn";
                    case 'i' -> "l";
                    case 'e' -> "c";
                    default -> String.valueOf(here).toLowerCase(Locale.ROOT) + here;
                }
                + after;
    }
}
