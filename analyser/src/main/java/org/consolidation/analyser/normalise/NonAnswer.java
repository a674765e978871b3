package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * Recognises cells and lines that answer without naming a system. Many products bear such words
 * ("Total Mobile", "Exempt Register", "S12 Solutions"): one word counts only when it is the whole cell
 * or when punctuation follows it.
 */
final class NonAnswer {

    /** Folded cells. */
    private static final Set<String> WHOLE = Phrases.set("""
            n a, na, n k, nk, none, nil, null, not applicable, not known, unknown, tbc, tba, tbd,
            to be confirmed, to be advised, to be determined, to be decided, not held, no, nothing, no system,
            no systems, no software, no product, see above, as above, ditto, do, see below, blank, not provided,
            not stated, not disclosed, not specified, not recorded, not reported,
            not available, not answered, unspecified, undisclosed, unavailable, redacted, withheld, exempt, exempted, confidential,
            commercially sensitive, commercial in confidence, commercially confidential, no data,
            no information, no answer, no reply, various, other, others, not sure, do not know, dont know,
            no vendor, no supplier, manual, manually, paper, paper based, paper based system, paper system,
            paper systems, paper only, paper file, paper files, paper record, paper records, paper form, paper forms,
            paper register, paper registers, paper register only, paper log, paper logs, paper diary, paper diaries,
            dim, dim system, dim system no system, dim yn berthnasol, ddim yn berthnasol, amherthnasol,
            paper copy, paper copies, hard copy, hard copies, hardcopy, hard copy file, hard copy files,
            hard copy records, filing cabinet, filing cabinets, card index, manual process, manual processes,
            manual system, manual systems, manual file, manual files, manual filing, manual record, manual records,
            multiple, no system needed, does not apply, not in use, not used, not yet known, awaiting, pending,
            same as above, as previous, same, idem, nothing held, test test, ref, div 0, none none, n a n a,
            nan, not relevant, not decided, not yet decided, not in place, xx, xxx, empty, not set, no value,
            undefined, no contract, not awarded, no award, no entry, n, x, y, yes, unkown, many, as below, refused, no response,
            no longer used, error, value, name, omitted, intentionally omitted,
            data withheld, details withheld, name withheld, supplier withheld, data redacted, details redacted,
            name redacted, supplier redacted, information redacted, data exempt, information exempt, no department,
            intentionally left blank, left blank, not listed, not for publication, not public""");

    /** Words that are an answer of nothing when punctuation parts them from what follows: "N/A - manual". */
    private static final String[] HEADS = Phrases.list("""
            n/a, n.a., n\\a, none, nil, tbc, tba, tbd, unknown, not known, exempt, redacted, withheld, ditto,
            no system, no, not held, to be confirmed, to be determined, see above, as above, not used,
            not in use""");

    /** Beginnings of folded cells. */
    private static final String[] STARTS = Phrases.list("""
            information not held, not held, no information held, information is not held,
            information not recorded, exempt under, exempt from, exempt by, exempt as, withheld under,
            withheld by, we do not, we dont, do not use, does not use, we currently do not, no system,
            no systems in, not applicable, no dedicated, none of, none at, none in, none held, none known,
            none stated, none recorded, none required, none needed, none currently, none used, none identified,
            none provided, none see, not known, no specific, no software, refused under, not required,
            not currently, to be confirmed, no response, please see, see attached, see above, see below,
            same as, see note, see notes, see description, see title, see comment, see comments, see row, see line, refer to,
            as above, outsourced to, service provided by, we have no, this is not, n a see, n a as, n a we,
            n a no, n a not, n a this, n a the, commercially sensitive, no application, no such system, no specific system,
            this information is available, the information is available, information is available,
            this information is published, this information is already, this information can be, this can be found,
            information can be found, we don t, the council does not, the force does not, council does not, this information is not,
            data not held, unable to, do not have, law enforcement sensitive, redacted for, redacted under, redacted due,
            redacted on, redacted as, redacted by, redacted per, withheld for, withheld due, withheld on,
            withheld as""");

    /** Phrases that no product's name holds. */
    private static final String[] ANYWHERE = Phrases.list("""
            is not held, not hold, not holding, not recorded information, information withheld,
            no information is, does not use, do not use, does not have, do not have, does not operate,
            do not operate, does not own, does not currently, do not currently, does not record, do not record,
            does not possess, exempt under, exempt from disclosure, exempt by virtue""");

    /** Words of which one at least stands in each of these phrases: without them none need be looked for. */
    private static final String[] IN_ANYWHERE = {"not ", "information", "exempt"};

    /** {@link #STARTS} by their first words. */
    private static final WordIndex<String[]> STARTING = byFirstWord(STARTS);

    /** Whether one of {@link #HEADS} begins with the letter. */
    private static final boolean[] HEAD_LETTER = new boolean[128];

    static {
        for (String phrase : ANYWHERE) {
            if (!mayHold(phrase)) throw new IllegalStateException("no word to look for in \"" + phrase + "\"");
        }
        for (String head : HEADS) HEAD_LETTER[head.charAt(0)] = true;
    }

    private static final Pattern VALUE = Pattern.compile(
            "\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|[£$€]\\s?[\\d,.]+");

    private static final Set<String> TOTALS = Phrases.set("""
            total, totals, sub total, subtotal, sub totals, subtotals, grand total, grand totals, sum,
            overall total, count, grand count, number of systems, overall""");

    /** What totals are of, behind "total". */
    private static final Set<String> TOTALLED = Phrases.set("""
            for, of, number, no, cost, costs, annual, systems, applications, records, spend, count, value,
            contracts, licences, users, all, per, by, expenditure, it, ict, gbp, ex, inc, excl, incl, excluding,
            including, amount""");

    /** Shares and counts: "% of budget", "Number of systems: 3". */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\s*(?:(?:%|percentage|per ?cent(?:age)?) of\\s.*|(?:total |overall )?(?:number|no\\.?|count|cost|spend|value) of"
                    + " [\\p{L} ]{2,40}:\\s*[£$€]?\\s*[\\d,.]+[kmbn]{0,2})\\s*");

    private static final Set<String> LEGAL_WORDS = Phrases.set("""
            section, exempt, exemption, foi, foia, fois, foisa, act, applies, applied, of, the, law,
            enforcement, commercial, interests, prejudice, freedom, information, and, under, national, security""");

    /** Who does it all, and not with what: "Provided by Kent County Council". */
    private static final Pattern DONE_BY = Pattern.compile("(?:service |this is |is )?"
            + "(?:provided|delivered|run|managed|administered|undertaken|carried out) by"
            + "(?: [\\p{L}']+){1,6} (?:council|police|constabulary|authority|trust|university|service|hmrc)");

    private NonAnswer() {}

    /** What decoders write for bytes that they cannot read. */
    private static final char LOST = '\uFFFD';

    /** The byte 255, which is in no UTF-8, as Windows-1252 has it: no word is of it and accents alone. */
    private static final char BYTE_255 = 'ÿ';

    private static final char FIRST_NOT_LATIN = '\u0300';

    /** Characters that are looked at. */
    private static final int LONGEST = 500;

    /** Whether a cell is blank or says that there is nothing to say. */
    static boolean isOne(String cell) {
        // A long text says something, be it that nothing is held: the beginning tells.
        String text = Fold.fold(cell != null && cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell);
        if (text.isEmpty() || WHOLE.contains(text)) return true;
        String raw = cell.strip();
        if (raw.charAt(0) == '#' && formulaError(raw) || headed(raw)) return true;
        if (text.length() < 5) return legal(text);
        int space = text.indexOf(' ');
        String[] starts = STARTING.of(text, 0, space < 0 ? text.length() : space);
        if (starts != null) {
            for (String start : starts) {
                if (Phrases.begins(text, start)) return true;
            }
        }
        return mayHold(text) && Phrases.any(text, ANYWHERE) || legal(text);
    }

    /** Whether a cell of names says only which body does it all: "Provided by Kent County Council". */
    static boolean saysWho(String cell) {
        return cell.length() <= 100 && DONE_BY.matcher(Fold.fold(cell)).matches();
    }

    /**
     * Whether a cell holds characters that are no text (of control, or what stands for bytes that could not be
     * read) and no letter or digit but those that stray bytes are read as: "\uFFFD\uFFFD", a row of zero bytes, a
     * byte order mark in the middle of a file. A cell that merely says nothing ("???", "-") is none.
     */
    static boolean unreadable(String cell) {
        boolean broken = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            // Beyond ASCII, Windows-1252 has Latin letters alone: any byte is one.
            if ((c < 128 || c >= FIRST_NOT_LATIN) && (Character.isLetterOrDigit(c) || Character.isSurrogate(c)))
                return false;
            broken |= Character.isISOControl(c) && !Character.isWhitespace(c) || c == LOST || c == BYTE_255;
        }
        return broken;
    }

    private static boolean mayHold(String folded) {
        for (String word : IN_ANYWHERE) if (folded.contains(word)) return true;
        return false;
    }

    private static WordIndex<String[]> byFirstWord(String[] phrases) {
        Map<String, List<String>> lists = new HashMap<>();
        for (String phrase : phrases) {
            int space = phrase.indexOf(' ');
            lists.computeIfAbsent(space < 0 ? phrase : phrase.substring(0, space), k -> new ArrayList<>())
                    .add(phrase);
        }
        Map<String, String[]> byFirstWord = new HashMap<>();
        lists.forEach((word, list) -> byFirstWord.put(word, list.toArray(String[]::new)));
        return new WordIndex<>(byFirstWord);
    }

    /** Whether a cell heads a line of totals; a spreadsheet's own subtotals end in the word: "Housing Total". */
    static boolean isTotal(String cell) {
        if (COUNTED.matcher(cell).matches()) return true;
        String text = Fold.fold(cell);
        if (TOTALS.contains(text)) return true;
        if (text.startsWith("subtotal ") || text.startsWith("sub total ") || text.startsWith("grand total "))
            return true;
        if (text.endsWith(" total") || text.endsWith(" totals") || text.endsWith(" subtotal"))
            return !text.equals("virus total");
        int from = text.startsWith("total ") ? 6 : text.startsWith("totals ") ? 7 : 0;
        if (from == 0) return false;
        int to = text.indexOf(' ', from);
        String next = to < 0 ? text.substring(from) : text.substring(from, to);
        return TOTALLED.contains(next) || next.charAt(0) >= '0' && next.charAt(0) <= '9';
    }

    /** Whether a cell says "total" and nothing of what. */
    static boolean isBareTotal(String cell) {
        return cell.length() <= 40 && TOTALS.contains(Fold.fold(cell));
    }

    /** Whether a cell is a date or a sum and no name: the cells of a line have shifted. */
    static boolean isValue(String cell) {
        return cell.length() <= 20 && VALUE.matcher(cell).matches();
    }

    private static boolean formulaError(String raw) {
        return switch (raw.toUpperCase(Locale.ROOT)) {
            case "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#N/A", "#SPILL!", "#CALC!" -> true;
            default -> false;
        };
    }

    /** "N/A (manual)", "TBC - out to tender", "None: see above"; not "None-Stop CRM", "No.1 Desk". */
    private static boolean headed(String raw) {
        char first = Character.toLowerCase(raw.charAt(0));
        // Letters of other scripts that are an "n" or a "t" in small are left to the comparison below.
        if (first < 128 && !HEAD_LETTER[first]) return false;
        for (String head : HEADS) {
            int end = head.length();
            if (raw.length() <= end || !raw.regionMatches(true, 0, head, 0, end)) continue;
            int punctuation = end;
            while (punctuation < raw.length() && raw.charAt(punctuation) == ' ') punctuation++;
            char c = raw.charAt(punctuation);
            if (c == '.' && head.equals("no")) continue; // "No. 10 Diary"
            boolean spaced = punctuation > end
                    || punctuation + 1 < raw.length() && Character.isWhitespace(raw.charAt(punctuation + 1));
            if (",;:(\r\n[".indexOf(c) >= 0 || (c == '-' || c == '–' || c == '—' || c == '.') && spaced) return true;
        }
        return false;
    }

    /** "Section 31(1)(a)", "S43(2)", "s.31 law enforcement": an exemption of the Freedom of Information Act 2000. */
    private static boolean legal(String folded) {
        String text = folded.startsWith("exempt ") ? folded.substring(7) : folded;
        if (text.charAt(0) != 's') return false;
        boolean number = false;
        for (String word : text.split(" ")) {
            String digits = word.length() > 1 && word.charAt(0) == 's' && Character.isDigit(word.charAt(1))
                    ? word.substring(1)
                    : word;
            if (Character.isDigit(digits.charAt(0))) {
                if (!number && !exemption(digits)) return false;
                number = true;
            } else if (word.length() > 1 && !LEGAL_WORDS.contains(word)
                    || word.length() == 1 && number && word.charAt(0) > 'z') {
                return false;
            }
        }
        return number;
    }

    /** Sections 12, 14 and 21 to 44 give reasons not to answer. */
    private static boolean exemption(String digits) {
        int end = 0;
        while (end < digits.length() && Character.isDigit(digits.charAt(end))) end++;
        if (end == 0 || end > 2) return false;
        int section = Integer.parseInt(digits.substring(0, end));
        return section == 12 || section == 14 || section >= 21 && section <= 44;
    }

    /** Whether a cell that is asked whether a thing is used says no. */
    static boolean saysNo(String raw) {
        String folded = Fold.fold(raw);
        return switch (folded) {
            case "n", "no", "false", "0", "none", "not used", "not in use", "unused", "never" -> true;
            default -> Phrases.begins(folded, "no") && folded.length() < 40 || Phrases.begins(folded, "not used");
        };
    }

    /** Whether a sentence in a supplier cell says that there is no system at all. */
    static boolean saysNoSystem(String raw) {
        String folded = Fold.fold(raw);
        return Phrases.begins(folded, "no system")
                || Phrases.begins(folded, "we do not")
                || Phrases.begins(folded, "we don t")
                || Phrases.begins(folded, "we dont")
                || Phrases.begins(folded, "the council does not");
    }
}
