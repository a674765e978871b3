package org.consolidation.analyser.match;

import org.consolidation.analyser.match.MatchField.Role;

/**
 * What two records have in common, in thousandths of a bit, before any bar.
 *
 * <p>A unit of likeness is worth {@value #BITS} bits: the stated scale that makes the steepest part of the
 * curve from apart to alike about as wide as in the weights for product names. The likeness of two records is
 *
 * <pre>1/4 cosine of the names + 5/4 cosine of the whole records + code - number - date</pre>
 *
 * where a record without a name takes the whole for it. A shared token's part of the cosine belongs to the
 * value that it stands in; to the later role where it stands in two. Codes in the names: +0.3 when one is
 * shared, +0.23 when one of four characters or more is part of another, as "KDL40" is of "KDL40B", which is as often a
 * sibling; -0.2 when both have some and share none; 0 when one is shared or part of another, but the names say sizes
 * that differ. Where none is shared, the same for numbers, or sizes of one kind, that both names say ({@link Numerals}): a volume, an
 * edition, a pack; codes that are nothing but such numbers do not contradict each other where these agree.
 * Quantities: -0.1 min(1, 5 d) for the relative difference d from 1% on; one year
 * is worth 10%. Dates: up to -0.1. Both as stated, and otherwise as {@link FieldCosts} has learnt. Where several
 * columns hold names, a first name and a surname, -0.2 when in one of them each record says what stands in none of the
 * other's (less than a quarter of its tokens do). The figures were chosen on Abt-Buy, DBLP-ACM and MusicBrainz together
 * and hold for all tables.
 */
final class RecordEvidence {

    /** Bits of one unit of likeness. */
    static final int BITS = 12;

    /** Thousandths of a bit of one unit of likeness. */
    static final int UNIT = 1_000 * BITS;

    private static final int NAME = UNIT / 4;
    private static final int WHOLE = UNIT * 5 / 4;
    private static final int CODE_SHARED = UNIT * 3 / 10;
    private static final int CODE_CONTAINED = UNIT * 23 / 100;
    private static final int CODE_CONTRADICTED = -UNIT / 5;
    private static final int NAMES_APART = -UNIT / 5;

    /** Of the tokens of one value of a name, so few in the other's names are chance. */
    private static final int CHANCE_OF = 4;

    private static final long SQUARE = (long) RecordVector.UNIT * RecordVector.UNIT;
    private static final int ROLES = Role.values().length;

    /** What the codes in two names say. */
    enum Code {
        NONE,
        MISSING,
        SHARED,
        CONTAINED,
        CONTRADICTED
    }

    private final int[] words = new int[ROLES];
    private final int nameCosine;
    private final Code code;
    private final int numberMillibits;
    private final int dateMillibits;
    private final boolean numbered;
    private final RecordDate.Agreement agreement;
    private final int namesMillibits;

    private RecordEvidence(RecordVector a, RecordVector b, FieldCosts costs) {
        long name = dot(a.name(), a.nameWeights(), b.name(), b.nameWeights());
        nameCosine = (int) scaled(1_000, name);
        long[] shares = shares(a, b);
        boolean nameless = a.nameless() || b.nameless();
        int whole = nameless ? WHOLE + NAME : WHOLE;
        for (int r = 0; r < ROLES; r++) words[r] = (int) scaled(whole, shares[r]);
        if (!nameless) words[Role.NAME.ordinal()] += (int) scaled(NAME, name);
        code = code(a, b);
        boolean any = false;
        for (int i = 0; i < a.numbers().length; i++) {
            any |= !Double.isNaN(difference(a.numbers()[i], b.numbers()[i]));
        }
        numbered = any;
        numberMillibits = costs.numbers(a.numbers(), b.numbers());
        RecordDate.Agreement worst = RecordDate.Agreement.MISSING;
        for (int i = 0; i < a.dates().length; i++) {
            RecordDate.Agreement one = a.dates()[i].compare(b.dates()[i]);
            if (one.compareTo(worst) > 0) worst = one;
        }
        agreement = worst;
        dateMillibits = costs.dates(a.dates(), b.dates());
        namesMillibits = apart(a, b) ? NAMES_APART : 0;
    }

    /** Whether in one of several columns of names each record says what the other has in none of them. */
    private static boolean apart(RecordVector a, RecordVector b) {
        for (int p = 0; p < a.parts().length; p++) {
            int[] left = a.parts()[p];
            int[] right = b.parts()[p];
            if (left.length == 0 || right.length == 0) continue;
            if (foreign(left, b.name()) && foreign(right, a.name())) return true;
        }
        return false;
    }

    private static boolean foreign(int[] part, int[] name) {
        int shared = 0;
        for (int i = 0, j = 0; i < part.length && j < name.length; ) {
            if (part[i] == name[j]) {
                shared++;
                i++;
                j++;
            } else if (part[i] < name[j]) i++;
            else j++;
        }
        return CHANCE_OF * shared < part.length;
    }

    /** Compares two records at the stated costs. */
    static RecordEvidence of(RecordVector a, RecordVector b) {
        return new RecordEvidence(a, b, FieldCosts.STATED);
    }

    /** Compares two records. */
    static RecordEvidence of(RecordVector a, RecordVector b, FieldCosts costs) {
        return new RecordEvidence(a, b, costs);
    }

    /** All evidence together. */
    int millibits() {
        int sum = codeMillibits() + numberMillibits + dateMillibits + namesMillibits;
        for (int part : words) sum += part;
        return sum;
    }

    /** What the shared words of a role's values weigh. */
    int words(Role role) {
        return words[role.ordinal()];
    }

    /** Cosine of the names, in thousandths. */
    int nameCosine() {
        return nameCosine;
    }

    Code code() {
        return code;
    }

    int codeMillibits() {
        return millibits(code);
    }

    /** The most that a role's values can weigh, where a record has nothing else. */
    static int most(Role role) {
        return role == Role.NAME ? NAME + WHOLE : WHOLE;
    }

    static int millibits(Code code) {
        return switch (code) {
            case SHARED -> CODE_SHARED;
            case CONTAINED -> CODE_CONTAINED;
            case CONTRADICTED -> CODE_CONTRADICTED;
            default -> 0;
        };
    }

    /** Whether both records have a quantity to compare. */
    boolean numbered() {
        return numbered;
    }

    int numberMillibits() {
        return numberMillibits;
    }

    /** What it weighs that names are apart in one of several columns; 0 or less. */
    int namesMillibits() {
        return namesMillibits;
    }

    RecordDate.Agreement agreement() {
        return agreement;
    }

    int dateMillibits() {
        return dateMillibits;
    }

    /** Relative difference of two quantities in [0, 1), a tenth for each of years; NaN when one is missing or nothing. */
    static double difference(double a, double b) {
        double most = Math.max(a, b);
        if (year(a) && year(b)) return Math.min(0.99, 0.1 * Math.abs(a - b));
        return a > 0 && b > 0 ? Math.abs(a - b) / most : Double.NaN;
    }

    private static boolean year(double number) {
        return number >= 1500 && number <= 2100 && number == Math.rint(number);
    }

    /** What the codes of two names say, and their sizes; where no code is shared, their numbers too. */
    static Code code(RecordVector a, RecordVector b) {
        Code code = codes(a.codes(), b.codes());
        Numerals left = a.numerals();
        Numerals right = b.numerals();
        if (code == Code.SHARED || code == Code.CONTAINED) return left.sizesApart(right) ? Code.MISSING : code;
        if (left.apart(right)) return Code.CONTRADICTED;
        boolean written = code == Code.CONTRADICTED && (left.alone() || right.alone()) && left.agrees(right);
        return written ? Code.MISSING : code;
    }

    static Code codes(String[] a, String[] b) {
        if (a.length == 0 && b.length == 0) return Code.NONE;
        if (a.length == 0 || b.length == 0) return Code.MISSING;
        boolean contained = false;
        for (String x : a) {
            for (String y : b) {
                if (x.equals(y)) return Code.SHARED;
                boolean long4 = x.length() >= 4 && y.length() >= 4;
                contained |= long4 && (x.contains(y) || y.contains(x));
            }
        }
        return contained ? Code.CONTAINED : Code.CONTRADICTED;
    }

    private static long scaled(int millibits, long cosine) {
        return (millibits * cosine + SQUARE / 2) / SQUARE;
    }

    private static long dot(int[] a, short[] wa, int[] b, short[] wb) {
        long sum = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) sum += wa[i++] * wb[j++];
            else if (a[i] < b[j]) i++;
            else j++;
        }
        return sum;
    }

    private static long[] shares(RecordVector a, RecordVector b) {
        long[] shares = new long[ROLES];
        int[] x = a.whole();
        int[] y = b.whole();
        for (int i = 0, j = 0; i < x.length && j < y.length; ) {
            if (x[i] == y[j]) {
                shares[Math.max(a.roles()[i], b.roles()[j])] += a.wholeWeights()[i] * b.wholeWeights()[j];
                i++;
                j++;
            } else if (x[i] < y[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shares;
    }
}
