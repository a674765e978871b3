package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.text.Fold;

/**
 * A record as numbers, ready to be compared: the TF-IDF vectors of its name and of all its values together,
 * the codes in its name, its quantities and days.
 *
 * <p>Tokens are words and runs of three characters. In the vector of the whole record a token weighs its
 * idf = ln((N + 1) / df) times min(1, √(8 / words of the value)), the largest where several values hold it: a
 * long description must not drown the rest; a name always counts in full. Vectors have length 1; a
 * coordinate is an integer in units of 1 / {@value #UNIT}, so that sums do not depend on their order.
 * Tokens that no other record holds count in the length and are then left out.
 *
 * @param name tokens of the name, as positions in its vocabulary, in order
 * @param nameWeights coordinates of these
 * @param whole tokens of all values
 * @param wholeWeights coordinates of these
 * @param roles where each token of the whole weighs most, as ordinal of its role
 * @param codes words of the name with a digit in them, without what stands between their characters; in order
 * @param numerals numbers and sizes that the name says, however written
 * @param numbers a quantity for each NUMBER value, NaN where it is none
 * @param dates a day or more for each DATE value, none where it is no date
 * @param parts tokens of each NAME value of three letters or more, where there are several columns of them: as
 *     positions in the vocabulary of names; none for a shorter value
 * @param nameless whether the record has no name
 */
record RecordVector(
        int[] name,
        short[] nameWeights,
        int[] whole,
        short[] wholeWeights,
        byte[] roles,
        String[] codes,
        Numerals numerals,
        double[] numbers,
        RecordDate[] dates,
        int[][] parts,
        boolean nameless)
        implements Serializable {

    static final int UNIT = 1 << 14; // squares sum to at most 2^28: an int holds a cosine

    /** A value of so many words counts in full in the whole record. */
    private static final double FULL_WORDS = 8;

    /** Initials say little. */
    private static final int SHORTEST_PART = 3;

    private static final Pattern CODE_GAP = Pattern.compile("[\\s,/()|]+");
    private static final Pattern QUANTITY =
            Pattern.compile("[^0-9]{0,5}([0-9][0-9,]{0,15}(?:\\.[0-9]{1,9})?)[^0-9]{0,8}");

    /** Tokens of the name, in order and distinct. */
    static long[] nameTokens(List<String> values, RecordFields fields) {
        return tokens(Fold.fold(fields.joined(values, Role.NAME)));
    }

    /** Tokens of all values, in order and distinct. */
    static long[] wholeTokens(List<String> values, RecordFields fields) {
        return Merged.of(values, fields).tokens;
    }

    /**
     * The vectors of a record.
     *
     * @param values as read, in the order of the fields
     */
    static RecordVector of(List<String> values, RecordFields fields, RecordVocabulary vocabulary) {
        String name = fields.joined(values, Role.NAME);
        long[] nameTokens = tokens(Fold.fold(name));
        double[] factors = new double[nameTokens.length];
        Arrays.fill(factors, 1);
        Merged merged = Merged.of(values, fields);
        int[] namePositions = vocabulary.name().positions(nameTokens);
        int[] wholePositions = vocabulary.whole().positions(merged.tokens);
        return new RecordVector(
                held(namePositions),
                weights(namePositions, factors, vocabulary.name()),
                held(wholePositions),
                weights(wholePositions, merged.factors, vocabulary.whole()),
                roles(wholePositions, merged.roles),
                codes(name),
                Numerals.of(name),
                numbers(values, fields),
                dates(values, fields),
                parts(values, fields, vocabulary.name()),
                nameTokens.length == 0);
    }

    private static int[][] parts(List<String> values, RecordFields fields, RecordVocabulary.Space space) {
        int columns = 0;
        for (int i = 0; i < fields.size(); i++) if (fields.role(i) == Role.NAME) columns++;
        if (columns < 2) return new int[0][];
        int[][] parts = new int[columns][];
        for (int i = 0, part = 0; i < fields.size(); i++) {
            if (fields.role(i) != Role.NAME) continue;
            String folded = Fold.fold(RecordFields.cut(values.get(i)));
            parts[part++] = folded.length() < SHORTEST_PART ? new int[0] : held(space.positions(tokens(folded)));
        }
        return parts;
    }

    /** Words and runs of three characters of a folded text, in order and distinct. */
    static long[] tokens(String folded) {
        if (folded.isEmpty()) return new long[0];
        String[] words = Tokens.words(folded);
        String padded = " " + folded + " ";
        long[] tokens = new long[words.length + padded.length() - 2];
        int n = 0;
        for (String word : words) tokens[n++] = Tokens.word(word);
        for (int i = 0; i + 3 <= padded.length(); i++) tokens[n++] = Tokens.gram(padded, i);
        Arrays.sort(tokens);
        int distinct = 0;
        for (int i = 0; i < n; i++) if (i == 0 || tokens[i] != tokens[i - 1]) tokens[distinct++] = tokens[i];
        return Arrays.copyOf(tokens, distinct);
    }

    /** Words with a digit, what stands inside them taken out: "PSL-X350H" and "PSLX350H" are one code. */
    static String[] codes(String name) {
        TreeSet<String> codes = new TreeSet<>();
        for (String word : CODE_GAP.split(name.toLowerCase(Locale.ROOT))) {
            String code = Fold.squash(word);
            if (code.length() >= 2 && Numbers.hasDigit(code)) codes.add(code);
        }
        return codes.toArray(String[]::new);
    }

    /** A quantity with its unit or currency; NaN for anything else, such as "1m 58sec", a {@link Duration}. */
    static double number(String value) {
        Matcher quantity = QUANTITY.matcher(value);
        return quantity.matches() ? Double.parseDouble(quantity.group(1).replace(",", "")) : Double.NaN;
    }

    /** A quantity for each NUMBER value, NaN where it is none. */
    static double[] numbers(List<String> values, RecordFields fields) {
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++)
            if (fields.role(i) == Role.NUMBER) numbers.add(fields.quantity(i, values.get(i)));
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** A day or more for each DATE value, none where it is no date. */
    static RecordDate[] dates(List<String> values, RecordFields fields) {
        List<RecordDate> dates = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.role(i) == Role.DATE) dates.add(RecordDate.read(values.get(i)));
        }
        return dates.toArray(RecordDate[]::new);
    }

    private static int[] held(int[] positions) {
        return Arrays.stream(positions).filter(position -> position >= 0).toArray();
    }

    private static short[] weights(int[] positions, double[] factors, RecordVocabulary.Space space) {
        double[] weights = new double[positions.length];
        double squares = 0;
        int held = 0;
        for (int i = 0; i < positions.length; i++) {
            weights[i] = factors[i] * space.idf(positions[i]);
            squares += weights[i] * weights[i];
            if (positions[i] >= 0) held++;
        }
        double norm = Math.sqrt(squares);
        short[] coordinates = new short[held];
        for (int i = 0, n = 0; i < positions.length; i++) {
            if (positions[i] >= 0) coordinates[n++] = (short) Math.max(1, UNIT * weights[i] / norm);
        }
        return coordinates;
    }

    private static byte[] roles(int[] positions, byte[] roles) {
        byte[] held = new byte[positions.length];
        int n = 0;
        for (int i = 0; i < positions.length; i++) if (positions[i] >= 0) held[n++] = roles[i];
        return Arrays.copyOf(held, n);
    }

    /** The tokens of several values as those of one text. */
    private record Merged(long[] tokens, double[] factors, byte[] roles) {

        static Merged of(List<String> values, RecordFields fields) {
            long[][] parts = new long[fields.size()][];
            double[] factors = new double[parts.length];
            int most = 0;
            for (int f = 0; f < parts.length; f++) {
                String folded = Fold.fold(RecordFields.cut(values.get(f)));
                parts[f] = RecordVector.tokens(folded);
                double words = Tokens.words(folded).length;
                boolean full = fields.role(f) == Role.NAME || words <= FULL_WORDS;
                factors[f] = full ? 1 : Math.sqrt(FULL_WORDS / words);
                most += parts[f].length;
            }
            return merge(parts, factors, fields, most);
        }

        private static Merged merge(long[][] parts, double[] factors, RecordFields fields, int most) {
            long[] tokens = new long[most];
            double[] largest = new double[most];
            byte[] roles = new byte[most];
            int[] next = new int[parts.length];
            int n = 0;
            while (true) {
                long token = Long.MAX_VALUE;
                for (int f = 0; f < parts.length; f++) {
                    if (next[f] < parts[f].length) token = Math.min(token, parts[f][next[f]]);
                }
                if (token == Long.MAX_VALUE) break;
                tokens[n] = token;
                for (int f = 0; f < parts.length; f++) {
                    if (next[f] == parts[f].length || parts[f][next[f]] != token) continue;
                    next[f]++;
                    byte role = (byte) fields.role(f).ordinal();
                    boolean heavier = factors[f] > largest[n] || factors[f] == largest[n] && role < roles[n];
                    if (!heavier) continue;
                    largest[n] = factors[f];
                    roles[n] = role;
                }
                n++;
            }
            return new Merged(Arrays.copyOf(tokens, n), Arrays.copyOf(largest, n), Arrays.copyOf(roles, n));
        }
    }
}
