package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers and sizes that a name says, however they are written: "Vol. 3", "Volume III", "3rd" and "3.0" are one,
 * "500g" and "0.5 kg" are too. Volumes, editions, sequels and sizes of a thing are told apart by them alone, and have
 * no code for it: "3" is none, and neither is "III".
 *
 * <p>Numbers are whole and have at most three digits, so that years and codes are none; a Roman one has two letters
 * at least, or stands behind a word such as "volume". Sizes are compared with those of their own kind, in the
 * smallest usual unit.
 *
 * @param kinds of each value, its place in {@link #KINDS}; in no order
 * @param values numbers, or sizes in the unit of the kind
 * @param alone whether the name has no other word with a digit
 */
record Numerals(byte[] kinds, double[] values, boolean alone) implements Serializable {

    /** Numbers, and the units of sizes: grams, millilitres, millimetres, megabytes, watts, hertz. */
    private static final List<String> KINDS = List.of("", "g", "ml", "mm", "MB", "W", "Hz");

    /** Sizes that were rounded or converted are one. */
    private static final double ROUNDING = 0.02;

    /** A comma between figures parts thousands. */
    private static final Pattern GAP = Pattern.compile("(?:[\\s/()|]|,(?![0-9])|(?<![0-9]),)+");

    private static final Pattern ENDS = Pattern.compile("^[^\\p{Alnum}]+|[^\\p{Alnum}]+$");
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:vol|pt|bk|ep|no|nr)\\.?)?([0-9]{1,3})(?:st|nd|rd|th)?");
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,3})\\.0{1,2}");
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,4})?)-?([a-z]{0,6})");
    private static final Set<String> MARKS = Set.of(
            "vol", "volume", "part", "pt", "book", "bk", "chapter", "episode", "ep", "season", "series", "phase",
            "edition", "issue", "disc", "tome", "band", "teil");
    private static final List<String> ROMAN =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    private record Unit(int kind, double size) {}

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("mg", new Unit(1, 0.001)),
            Map.entry("g", new Unit(1, 1)),
            Map.entry("gr", new Unit(1, 1)),
            Map.entry("gram", new Unit(1, 1)),
            Map.entry("grams", new Unit(1, 1)),
            Map.entry("kg", new Unit(1, 1_000)),
            Map.entry("oz", new Unit(1, 28.35)),
            Map.entry("lb", new Unit(1, 453.6)),
            Map.entry("ml", new Unit(2, 1)),
            Map.entry("cl", new Unit(2, 10)),
            Map.entry("l", new Unit(2, 1_000)),
            Map.entry("ltr", new Unit(2, 1_000)),
            Map.entry("litre", new Unit(2, 1_000)),
            Map.entry("litres", new Unit(2, 1_000)),
            Map.entry("mm", new Unit(3, 1)),
            Map.entry("cm", new Unit(3, 10)),
            Map.entry("m", new Unit(3, 1_000)),
            Map.entry("kb", new Unit(4, 0.001)),
            Map.entry("mb", new Unit(4, 1)),
            Map.entry("gb", new Unit(4, 1_000)),
            Map.entry("tb", new Unit(4, 1_000_000)),
            Map.entry("w", new Unit(5, 1)),
            Map.entry("watt", new Unit(5, 1)),
            Map.entry("kw", new Unit(5, 1_000)),
            Map.entry("hz", new Unit(6, 1)),
            Map.entry("mhz", new Unit(6, 1_000_000)),
            Map.entry("ghz", new Unit(6, 1_000_000_000)));

    private record Value(int kind, double value) {}

    /** What a name says. */
    static Numerals of(String name) {
        String[] words = GAP.split(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < words.length; i++) words[i] = ENDS.matcher(words[i]).replaceAll("");
        List<Value> found = new ArrayList<>();
        boolean alone = true;
        for (int i = 0; i < words.length; i++) {
            Value value = value(words, i);
            if (value != null) found.add(value);
            else if (Numbers.hasDigit(words[i])) alone = false;
        }
        byte[] kinds = new byte[found.size()];
        double[] values = new double[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (byte) found.get(i).kind;
            values[i] = found.get(i).value;
        }
        return new Numerals(kinds, values, alone);
    }

    private static Value value(String[] words, int place) {
        String word = words[place];
        int roman = ROMAN.indexOf(word);
        boolean marked = place > 0 && MARKS.contains(words[place - 1]);
        if (roman > 0 && (marked || word.length() > 1)) return new Value(0, roman);
        if (!Numbers.hasDigit(word)) return null;
        Matcher size = SIZE.matcher(word);
        if (size.matches()) {
            boolean apart = size.group(2).isEmpty() && place + 1 < words.length;
            Unit unit = UNITS.get(apart ? words[place + 1] : size.group(2));
            if (unit != null) return new Value(unit.kind, Double.parseDouble(size.group(1)) * unit.size);
        }
        for (Pattern form : List.of(NUMBER, WHOLE)) {
            Matcher number = form.matcher(word);
            if (number.matches()) return new Value(0, Integer.parseInt(number.group(1)));
        }
        return null;
    }

    /** Whether two names say numbers, or sizes of one kind, and have none of them in common. */
    boolean apart(Numerals other) {
        return apart(0, other);
    }

    /** Whether two names say sizes of one kind, and have none of them in common. */
    boolean sizesApart(Numerals other) {
        return apart(1, other);
    }

    private boolean apart(int first, Numerals other) {
        for (byte kind = (byte) first; kind < KINDS.size(); kind++) {
            if (says(kind) && other.says(kind) && !shares(kind, other)) return true;
        }
        return false;
    }

    /** Whether two names have a number or size in common. */
    boolean agrees(Numerals other) {
        for (byte kind = 0; kind < KINDS.size(); kind++) if (shares(kind, other)) return true;
        return false;
    }

    private boolean says(byte kind) {
        for (byte own : kinds) if (own == kind) return true;
        return false;
    }

    private boolean shares(byte kind, Numerals other) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != kind) continue;
            for (int j = 0; j < other.kinds.length; j++) {
                if (other.kinds[j] == kind && same(kind, values[i], other.values[j])) return true;
            }
        }
        return false;
    }

    private static boolean same(byte kind, double a, double b) {
        return kind == 0 ? a == b : Math.abs(a - b) <= ROUNDING * Math.max(a, b);
    }

    /** As a reader is told: "3", "500 g". */
    List<String> shown() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            String number =
                    values[i] == Math.rint(values[i]) ? String.valueOf((long) values[i]) : String.valueOf(values[i]);
            shown.add(kinds[i] == 0 ? number : number + " " + KINDS.get(kinds[i]));
        }
        return shown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numerals o
                && Arrays.equals(kinds, o.kinds)
                && Arrays.equals(values, o.values)
                && alone == o.alone;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(kinds) + Arrays.hashCode(values);
    }
}
