package org.consolidation.analyser.normalise;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.text.Fold;

/** Lines that are not systems by their shape: blank, repeated headers, subtotals, footnotes. */
final class RecordFilter {

    static final String BLANK = "set-aside.blank-line";
    static final String HEADER = "set-aside.repeated-header";
    static final String SUBTOTAL = "set-aside.subtotal";
    static final String FOOTNOTE = "set-aside.footnote";
    /** A title or a number of a page, between records of a list that was printed. */
    static final String PAGE = "set-aside.page-line";

    static final String NON_ANSWER = "set-aside.non-answer";
    static final String NO_NAME = "set-aside.no-name";
    /** A contract of which nothing tells what was bought. */
    static final String NO_TITLE = "set-aside.contract-without-title";

    /** A contract that is plainly of no system. */
    static final String OTHER_PURCHASE = "set-aside.other-purchase";

    static final String NOT_IN_USE = "set-aside.not-in-use";
    /** Something is used and paid for, and nothing says what. */
    static final String NAMELESS = "rejected.no-name";

    /** Bytes that are no text stand where the name should. */
    static final String UNREADABLE_NAME = "rejected.unreadable-name";

    static final String FAULT = "rejected.unreadable-line";
    static final String NO_NAME_COLUMN = "rejected.no-name-column";
    static final String NO_ORGANISATION = "rejected.no-organisation";

    private static final Field[] EVIDENCE = {
        Field.SUPPLIER,
        Field.ANNUAL_COST,
        Field.CONTRACT_VALUE,
        Field.COST_LICENCE,
        Field.COST_SUPPORT,
        Field.COST_HOSTING,
        Field.USERS,
        Field.CONTRACT_REF,
        Field.CONTRACT_END
    };
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)\\W*(?:page|tudalen)\\s+\\d{1,4}(?:\\s*(?:of|/|o)\\s*\\d{1,4})?\\W*");
    private static final int FOOTNOTE_CHARACTERS = 60;
    /** Signs of footnotes with which no name begins. */
    private static final String MARKS = "†‡§¹²³⁴⁵⁶⁷⁸⁹";

    private static final Pattern NOTE_HEAD = Pattern.compile("(?i)(?:source|notes?|n\\.?b\\.?|key)\\s*:.*");
    /** What letters in a column mean: "Key: L = live, D = decommissioned". */
    private static final Pattern LEGEND = Pattern.compile("(?:[^=:]{0,30}:\\s*)?\\w{1,3}\\s*=\\s*\\p{L}");

    /** How letters begin and end that answer requests. */
    private static final Pattern LETTER =
            Pattern.compile("yours (?:faithfully|sincerely|truly)|(?:kind|best|with)?(?: kind)? ?regards|dear .{1,30}");

    /** What some programs of old write behind the last line. */
    private static final String END_OF_FILE = "\u001A";

    /** Words that notes have and names of systems hardly ever. */
    private static final Set<String> NOTED = Phrases.set("""
            extracted, extract, please, information, data, list, listed, lists, listing, return, inventory,
            register, published, correct, excludes, excluded, figures, costs, request, response, foi, freedom,
            council, constabulary, this, these, see, note, notes, source, key, are, is, was, were, has, have, not,
            dated, produced, prepared, report""");

    /** Share of words with a capital from which on a long text is written as a name. */
    private static final double CAPITALS = 0.6;

    private RecordFilter() {}

    /** Why a line is set aside whatever its name says; "" when it may be a system. */
    static String reason(SourceRecord record, TableView view) {
        if (record.closesLetter()) return FOOTNOTE;
        int filled = 0;
        String first = "";
        for (String cell : record.cells()) {
            if (cell == null || cell.isBlank()) continue;
            if (filled++ == 0) first = cell.equals(END_OF_FILE) ? cell : Fold.tidy(cell);
        }
        if (filled == 0 || filled == 1 && END_OF_FILE.equals(first)) return BLANK;
        if (view.repeatsHeader(record)) return HEADER;
        String folded = first.length() > 200 ? "" : Fold.fold(first);
        if (filled <= 2 && pageNumbered(record)) return PAGE;
        if (total(first, record, view)) return SUBTOTAL;
        boolean several = view.table().columns().size() > 1;
        boolean named = filled == 1
                && longName(first)
                && Fold.tidy(view.text(record, Field.SYSTEM_NAME)).equals(first);
        if (several && (filled == 1 && !named && footnote(first, folded) || filled == 2 && headed(first)))
            return FOOTNOTE;
        return "";
    }

    /**
     * Whether a lone text, too long for most names, is written as one all the same: mostly words that begin with a
     * capital or a digit, none of which notes are made of.
     */
    private static boolean longName(String text) {
        if (text.length() < FOOTNOTE_CHARACTERS || text.length() > 2 * FOOTNOTE_CHARACTERS) return false;
        if (!Character.isLetterOrDigit(text.charAt(0))) return false;
        int words = 0;
        int capitals = 0;
        for (String word : text.split("[^\\p{L}\\d]+")) {
            if (word.isEmpty()) continue;
            if (NOTED.contains(word.toLowerCase(Locale.ROOT))) return false;
            words++;
            if (!Character.isLowerCase(word.charAt(0))) capitals++;
        }
        return capitals >= CAPITALS * words;
    }

    /** A line headed "Total"; of "Housing Total" and "Total for ICT" only figures may stand beside it. */
    private static boolean total(String first, SourceRecord record, TableView view) {
        if (first.length() <= 100 && NonAnswer.isTotal(first) && onlyFigures(record, first)) return true;
        if (NonAnswer.isBareTotal(first)) return true;
        String name = view.text(record, Field.SYSTEM_NAME);
        return name.length() <= 16 && NonAnswer.isBareTotal(name);
    }

    private static boolean pageNumbered(SourceRecord record) {
        for (String cell : record.cells()) {
            if (cell != null && cell.length() <= 30 && PAGE_NUMBER.matcher(cell).matches()) return true;
        }
        return false;
    }

    private static boolean footnote(String first, String folded) {
        return first.length() >= FOOTNOTE_CHARACTERS
                || first.startsWith("*")
                || folded.startsWith("note ")
                || folded.startsWith("notes")
                || folded.equals("note")
                || folded.startsWith("source ")
                || folded.startsWith("end of ")
                || !first.isEmpty() && MARKS.indexOf(first.charAt(0)) >= 0
                || LETTER.matcher(folded).matches()
                || LEGEND.matcher(first).lookingAt();
    }

    /** "Source: ICT service desk, 2025", which its own comma has parted. */
    private static boolean headed(String first) {
        return NOTE_HEAD.matcher(first).lookingAt();
    }

    /** The first field that shows that a record without a name stands for a system; null when none does. */
    static Field evidence(SourceRecord record, TableView view) {
        for (Field field : EVIDENCE) {
            if (!NonAnswer.isOne(view.text(record, field))) return field;
        }
        return null;
    }

    private static boolean onlyFigures(SourceRecord record, String first) {
        for (String cell : record.cells()) {
            if (cell == null || cell.isBlank() || Fold.tidy(cell).equals(first)) continue;
            boolean digit = false;
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                if (Character.isLetter(c) && "kmbnpa".indexOf(Character.toLowerCase(c)) < 0) return false;
                digit |= Character.isDigit(c);
            }
            if (!digit) return false;
        }
        return true;
    }
}
