package org.consolidation.analyser.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.consolidation.analyser.normalise.Sums.Mark;
import org.consolidation.analyser.normalise.Sums.Sum;
import org.consolidation.analyser.text.Fold;

/** Reads sums of money as people write them in returns. */
final class MoneyText {

    /** Ten million million pounds: beyond it a figure is a slip, and sums of many would overflow. */
    private static final BigDecimal MOST_PENCE = BigDecimal.TEN.pow(15);

    /** Characters; a longer cell is a text and not searched for a sum. */
    private static final int LONGEST = 300;

    private static final int MOST_LETTERS = 80;

    /** Words without a figure that say that it stands elsewhere or is not given. */
    private static final String[] ELSEWHERE = Phrases.list("""
            included in, part of, see above, exempt, withheld, commercially sensitive, commercial in confidence,
            confidential, not held, not known, not recorded, not disclosed, redacted, various""");

    /** The price of something else of which the system is a part. */
    private static final String[] PART_OF = Phrases.list("""
            part of, included in, included within, included with, bundled, within the, covered by, shared cost,
            see""");

    /**
     * What a cell says.
     *
     * @param lowPence null when there is no figure
     * @param centralPence middle of a range, rounded down, else the figure
     * @param highPence null when there is no figure
     * @param period ANNUAL, MONTHLY or TOTAL when words of the cell say so; else null
     * @param perUser whether it is the price of one user or licence
     * @param termMonths when the cell says over how long, as in "over 3 years"; else null
     * @param inexact whether the cell says that the figure is not exact
     * @param fault rule id of why there is no figure; "" when there is one, or none was given
     */
    record Reading(
            Long lowPence,
            Long centralPence,
            Long highPence,
            CostBasis period,
            boolean perUser,
            Integer termMonths,
            boolean inexact,
            String fault) {

        boolean known() {
            return centralPence != null;
        }

        /** The same, of a number that counts thousands (3 zeros) or millions (6). */
        Reading times(int zeros) {
            long factor = BigDecimal.TEN.pow(zeros).longValueExact();
            if (highPence > MOST_PENCE.longValueExact() / factor) return MoneyText.fault(UNREADABLE);
            return new Reading(
                    lowPence * factor,
                    centralPence * factor,
                    highPence * factor,
                    period,
                    perUser,
                    termMonths,
                    inexact,
                    fault);
        }
    }

    static final String CURRENCY = "money.not-pounds";
    static final String NEGATIVE = "money.negative";
    static final String UNREADABLE = "money.unreadable";
    static final String SEVERAL = "money.several-sums";

    /** The figure is used; the cell says that it is not exact. */
    static final String INEXACT = "money.inexact";

    /** Behind a sum: how long it pays for, more than a year. */
    private static final Pattern OVER_YEARS = Pattern.compile(
            "[(\\[,/-]?\\s*(?:over |for )?(?:[2-9]|1[0-5])\\s?-?\\s?(?:yrs?|years?|y)(?: term| contract| deal)?[)\\]]?");

    private static final Reading NOTHING = fault("");
    private static final Reading FREE = new Reading(0L, 0L, 0L, null, false, null, false, "");

    private MoneyText() {}

    /**
     * The sum in a cell: symbols (mangled ones too), thousands separators, k, m and bn; "a to b" and
     * "a – b" are ranges, "up to b" starts at nothing, "more than a" is a, "circa" is taken as it
     * stands. Of a sum without and one with VAT the former is taken, of a yearly price and a whole-life
     * value the yearly price; other pairs, a number that may be of something else, another currency and
     * negative sums are faults. A quarterly price is given per year, a monthly one per user as yearly
     * per user. A blank cell and one that says that there is nothing to say give no figure and no fault;
     * "free" is nothing to pay.
     */
    static Reading read(String cell) {
        if (cell == null) return NOTHING;
        if (cell.length() > LONGEST) return cell.isBlank() ? NOTHING : fault(UNREADABLE);
        String text = plain(cell);
        if (text.isEmpty()) return NOTHING;
        String words = MoneyWords.of(text);
        List<Sum> sums = Sums.of(text);
        if (sums.isEmpty() && nothingToPay(text, words)) return FREE;
        if (NonAnswer.isOne(cell)) return NOTHING;
        if (sums.isEmpty()) return Phrases.any(words, ELSEWHERE) ? NOTHING : fault(UNREADABLE);
        if (letters(text) > MOST_LETTERS || Phrases.any(words, PART_OF)) return fault(UNREADABLE);
        List<Sum> chosen = StatedSum.of(text, words, sums);
        if (chosen.isEmpty()) return fault(StatedSum.foreign(sums) ? CURRENCY : several(sums) ? SEVERAL : UNREADABLE);
        Sum first = chosen.get(0);
        boolean minusBehind = text.length() == first.end() + 1 && text.endsWith("-"); // as accounting systems print it
        if (first.minus() || minusBehind || inBrackets(text, first)) return fault(NEGATIVE);
        return chosen.size() == 2 ? range(text, words, first, chosen.get(1)) : one(text, words, first, sums);
    }

    /** No figure, and why. */
    static Reading fault(String rule) {
        return new Reading(null, null, null, null, false, null, false, rule);
    }

    private static boolean several(List<Sum> sums) {
        int pounds = 0;
        for (Sum sum : sums) {
            if (sum.mark() == Mark.POUND && sum.number() != null) pounds++;
        }
        return pounds >= 2;
    }

    private static Reading one(String text, String words, Sum sum, List<Sum> all) {
        Long pence = pence(sum);
        if (pence == null) return fault(UNREADABLE);
        String lead = MoneyWords.of(text.substring(0, sum.start()));
        String tail = text.substring(sum.end()).strip();
        // "1.2m" is no month and a bit.
        String beside = text.substring(0, sum.start()) + " " + tail;
        String basis =
                MoneyWords.basis(all.size() == 1 ? words : MoneyWords.of(text.substring(0, sum.start()) + " " + tail));
        if (all.size() > 1
                && basis.equals("total")
                && MoneyWords.basis(MoneyWords.of(tail)).equals("annual")) basis = "annual";
        char before =
                sum.start() == 0 ? ' ' : text.substring(0, sum.start()).strip().endsWith("<") ? '<' : ' ';
        boolean ceiling = before == '<'
                || text.contains("≤")
                || Phrases.any(
                        lead,
                        "up to",
                        "less than",
                        "under",
                        "below",
                        "no more than",
                        "not more than",
                        "not exceeding",
                        "max",
                        "maximum")
                || Phrases.any(MoneyWords.of(tail), "max", "maximum", "or less", "or under");
        if (ceiling) return ceiling(scaled(0L, pence, basis, beside, words, true));
        // Beyond a stated floor nothing is known: the floor is the figure, and it is marked.
        boolean floor = text.indexOf('>') >= 0
                || text.indexOf('≥') >= 0
                || tail.equals("+")
                || Phrases.any(lead, "over", "more than", "at least", "excess", "min", "minimum", "from");
        boolean inexact = floor
                || text.indexOf('~') >= 0
                || Phrases.any(
                        words,
                        "c",
                        "ca",
                        "circa",
                        "approx",
                        "approximately",
                        "about",
                        "around",
                        "roughly",
                        "est",
                        "estimate",
                        "estimated",
                        "indicative",
                        "average")
                || all.size() == 1 && Phrases.any(words, "inc vat", "incl vat", "including vat", "inclusive of vat");
        if (basis.isEmpty() && all.size() == 1 && OVER_YEARS.matcher(tail).matches()) {
            // "£1.2m (5yr)"
            return scaled(pence, pence, "total", beside, words, inexact);
        }
        return scaled(pence, pence, basis, beside, words, inexact);
    }

    /** Up to that sum: the sum itself is the best estimate, as in a budget. */
    private static Reading ceiling(Reading r) {
        return new Reading(r.lowPence, r.highPence, r.highPence, r.period, r.perUser, r.termMonths, r.inexact, r.fault);
    }

    private static Reading range(String text, String words, Sum a, Sum b) {
        Long first = pence(a);
        Long second = pence(b);
        if (first == null || second == null) return fault(UNREADABLE);
        String basis = MoneyWords.basis(words);
        return scaled(Math.min(first, second), Math.max(first, second), basis, text, words, true);
    }

    /** Prices per quarter, and per user and month, become yearly ones. */
    private static Reading scaled(long low, long high, String basis, String text, String words, boolean inexact) {
        boolean perUser = basis.equals(MoneyWords.PER_USER);
        boolean quarterly = Phrases.any(words, "per quarter", "quarterly", "a quarter");
        boolean monthlyPerUser = perUser && MoneyWords.monthly(words);
        int times = quarterly ? 4 : monthlyPerUser ? 12 : 1;
        boolean yearly = quarterly || monthlyPerUser || perUser && MoneyWords.yearly(words);
        CostBasis period = yearly ? CostBasis.ANNUAL : MoneyWords.period(basis);
        return new Reading(
                low * times,
                (low + (high - low) / 2) * times,
                high * times,
                period,
                perUser,
                period == CostBasis.TOTAL ? Term.statedMonths(text) : null,
                inexact,
                "");
    }

    /** Nothing to pay, in words, or as a spreadsheet prints a nought in its accounting format. */
    private static boolean nothingToPay(String text, String words) {
        if (words.isEmpty())
            return text.length() > 1
                    && text.charAt(0) == '£'
                    && text.substring(1).strip().equals("-");
        return Phrases.any(
                        words,
                        "free",
                        "foc",
                        "nil",
                        "zero",
                        "no cost",
                        "no charge",
                        "no additional cost",
                        "n per c",
                        "open source",
                        "freeware")
                && letters(text) <= 40
                && !Phrases.any(words, PART_OF)
                && !Phrases.any(words, "not free");
    }

    private static boolean inBrackets(String text, Sum sum) {
        return sum.start() > 0
                && text.substring(0, sum.start()).strip().equals("(")
                && text.substring(sum.end()).strip().startsWith(")");
    }

    private static String plain(String cell) {
        String text = cell.replace('–', '-').replace('—', '-').replace('−', '-').replace('‑', '-');
        return Fold.tidy(text).toLowerCase(Locale.ROOT);
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) letters++;
        }
        return letters;
    }

    private static Long pence(Sum sum) {
        BigDecimal pence = sum.number().movePointRight(2 + sum.zeros()).setScale(0, RoundingMode.HALF_UP);
        return pence.compareTo(MOST_PENCE) > 0 ? null : Long.valueOf(pence.longValueExact());
    }
}
