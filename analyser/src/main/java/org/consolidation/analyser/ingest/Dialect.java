package org.consolidation.analyser.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How cells are parted.
 *
 * @param delimiter the character between cells
 * @param quoted whether a cell may stand in double quotes
 */
record Dialect(char delimiter, boolean quoted) implements Serializable {

    static final Dialect COMMA = new Dialect(',', true);

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int SAMPLE_ROWS = 300;
    /** So many quotes that open a cell and do not close it, for each that does, are no quotes. */
    private static final int QUOTES_ARE_TEXT = 5;

    /** Name of the delimiter in words. */
    String delimiterName() {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "pipe";
            default -> String.valueOf(delimiter);
        };
    }

    /** The delimiter of that name. */
    static char delimiter(String name) {
        for (char delimiter : DELIMITERS) {
            if (new Dialect(delimiter, true).delimiterName().equals(name)) return delimiter;
        }
        throw new IllegalArgumentException("no delimiter is called " + name);
    }

    /**
     * The dialect under which most rows of the sample have the same number of cells, and the more
     * cells the better. Equal: comma, semicolon, tab, pipe. Without any delimiter: comma.
     *
     * @param sample the file's first bytes
     * @param whole whether that is all of the file; else its last row is not judged
     */
    static Dialect detect(byte[] sample, boolean whole) {
        char declared = declared(sample);
        Dialect best = COMMA;
        // Less than this is a list of one column whose texts happen to hold the character.
        double bestScore = 0.1;
        boolean prose = declared == 0 && proseCommas(sample) && tabbed(sample);
        for (char delimiter : DELIMITERS) {
            if (declared != 0 && delimiter != declared) continue;
            if (prose && delimiter == ',') continue;
            Trial trial = trial(sample, whole, new Dialect(delimiter, true));
            Dialect dialect = new Dialect(delimiter, true);
            if (trial.broken >= QUOTES_ARE_TEXT && trial.broken > QUOTES_ARE_TEXT * trial.quotedCells) {
                dialect = new Dialect(delimiter, false);
                trial = trial(sample, whole, dialect);
            }
            double score = score(trial.widths);
            if (declared != 0 || score > bestScore + 1e-9) {
                best = dialect;
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean proseCommas(byte[] sample) {
        return RawLines.proseCommas(new String(sample, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    /** Whether two lines at least hold a tab between words, as no sentence does. */
    private static boolean tabbed(byte[] sample) {
        int tabs = 0;
        boolean word = false;
        boolean counted = false;
        for (byte b : sample) {
            if (b == '\n' || b == '\r') {
                word = false;
                counted = false;
            } else if (b == '\t' && word && !counted) {
                tabs++;
                counted = true;
            } else if (b > ' ' || b < 0) {
                word = true;
            }
        }
        return tabs >= 2;
    }

    /** The delimiter of a first line {@code sep=;} as spreadsheets write it; 0 without one. */
    static char declared(byte[] sample) {
        String head = new String(sample, 0, Math.min(sample.length, 7), java.nio.charset.StandardCharsets.ISO_8859_1);
        if (!head.startsWith("sep=") || head.length() < 5) return 0;
        char delimiter = head.charAt(4);
        return new String(DELIMITERS).indexOf(delimiter) < 0 ? 0 : delimiter;
    }

    private record Trial(List<Integer> widths, int broken, int quotedCells) {}

    private static Trial trial(byte[] sample, boolean whole, Dialect dialect) {
        List<Integer> widths = new ArrayList<>();
        int quotedCells = 0;
        try (ByteSource source = new ByteSource(
                offset -> new ByteArrayInputStream(sample, (int) offset, sample.length - (int) offset))) {
            RecordScanner scanner = new RecordScanner(source, dialect, sample.length, Integer.MAX_VALUE);
            while (widths.size() < SAMPLE_ROWS && scanner.next()) {
                boolean cut = !whole && scanner.end() == sample.length;
                // A quote that the sample's end leaves open says nothing.
                if (cut) break;
                if (scanner.end() - scanner.start() > 2) widths.add(scanner.cells());
                quotedCells += scanner.quotedCells();
            }
            return new Trial(widths, scanner.brokenLines(), quotedCells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double score(List<Integer> widths) {
        Map<Integer, Integer> counts = new HashMap<>();
        int mode = 1;
        int most = 0;
        for (int width : widths) {
            int count = counts.merge(width, 1, Integer::sum);
            if (width > 1 && (count > most || count == most && width > mode)) {
                most = count;
                mode = width;
            }
        }
        if (mode < 2) return 0;
        double share = (double) most / widths.size();
        return share * share * (1 + Math.log(mode));
    }
}
