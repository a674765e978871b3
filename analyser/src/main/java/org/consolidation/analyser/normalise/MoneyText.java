package org.consolidation.analyser.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** Words that may stand around a number without a currency sign; others make it a number of something else. */
    private static final Set<String> MONEY_WORDS = Phrases.set("""
            a, about, actual, an, and, annual, annually, annum, approx, approximately, around, at, average,
            between, budget, budgeted, c, ca, calendar, charge, circa, contract, cost, costs, down, e, each,
            est, estimate, estimated, ex, exc, excl, excluding, exclusive, fee, fees, for, from, fte, fy, gross,
            head, hosting, in, inc, incl, including, inclusive, indicative, is, least, less, licence, licences,
            license, life, lifetime, maintenance, max, maximum, min, minimum, month, monthly, months, more, mth,
            named, net, of, off, one, only, or, over, p, pa, payable, pcm, per, person, plus, pm, price,
            quarter, quarterly, renewal, rising, rental, roughly, seat, spend, subscription, support, tcv, term,
            than, the, to, total, under, up, user, value, vat, whole, with, year, yearly, years, yr, yrs""");

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
    }

    static final String CURRENCY = "money.not-pounds";
    static final String NEGATIVE = "money.negative";
    static final String UNREADABLE = "money.unreadable";
    static final String SEVERAL = "money.several-sums";

    /** The figure is used; the cell says that it is not exact. */
    static final String INEXACT = "money.inexact";

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
        List<Sum> chosen = chosen(text, words, sums);
        if (chosen.isEmpty()) return fault(foreign(sums) ? CURRENCY : several(sums) ? SEVERAL : UNREADABLE);
        Sum first = chosen.get(0);
        boolean minusBehind = text.length() == first.end() + 1 && text.endsWith("-"); // as accounting systems print it
        if (first.minus() || minusBehind || inBrackets(text, first)) return fault(NEGATIVE);
        return chosen.size() == 2 ? range(text, words, first, chosen.get(1)) : one(text, words, first, sums);
    }

    private static Reading fault(String rule) {
        return new Reading(null, null, null, null, false, null, false, rule);
    }

    private static boolean several(List<Sum> sums) {
        int pounds = 0;
        for (Sum sum : sums) {
            if (sum.mark() == Mark.POUND && sum.number() != null) pounds++;
        }
        return pounds >= 2;
    }

    /** The sum that the cell states, the two ends of its range, or nothing when that cannot be told. */
    private static List<Sum> chosen(String text, String words, List<Sum> sums) {
        List<Sum> marked = new ArrayList<>(2);
        for (Sum sum : sums) {
            if (sum.mark() == Mark.POUND) marked.add(sum);
        }
        if (marked.isEmpty()) {
            if (foreign(sums)) return List.of();
            for (Sum sum : sums) {
                if (sum.marked()) marked.add(sum);
            }
        }
        if (marked.isEmpty()) return bare(text, words, sums);
        int at = sums.indexOf(marked.get(0));
        // "£10-12k", "10-12k": the other end of a range may bear no mark of its own.
        List<Sum> range = at > 0 && isRange(text, sums, at - 1) ? sums.subList(at - 1, at + 1) : List.of();
        if (range.isEmpty() && at + 1 < sums.size() && isRange(text, sums, at)) range = sums.subList(at, at + 2);
        if (range.isEmpty()) {
            Sum sum = marked.size() == 1 ? marked.get(0) : preferred(text, marked);
            return sum == null || sum.number() == null ? List.of() : List.of(sum);
        }
        boolean others = marked.size() > 2 || marked.size() == 2 && !range.containsAll(marked);
        return others ? List.of() : sameUnit(range.get(0), range.get(1));
    }

    /** Numbers without a currency sign or unit are sums only when nothing else is in the cell. */
    private static List<Sum> bare(String text, String words, List<Sum> sums) {
        for (String word : words.strip().split(" ")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0)) && !MONEY_WORDS.contains(word)) return List.of();
        }
        if (sums.size() == 2 && isRange(text, sums, 0)) {
            boolean years = sums.get(0).looksLikeYear()
                    && sums.get(1).end() - sums.get(1).start() <= 4;
            return years ? List.of() : sums;
        }
        List<Sum> left = new ArrayList<>(sums);
        for (int i = 0; i < sums.size() && sums.size() > 1; i++) {
            Sum sum = sums.get(i);
            if (!sum.looksLikeYear() || glued(text, sum)) continue;
            left.remove(sum);
        }
        return left.size() == 1 && left.get(0).number() != null ? left : List.of();
    }

    /** Whether a number is one link of a chain such as a date. */
    private static boolean glued(String text, Sum sum) {
        char before = sum.start() == 0 ? ' ' : text.charAt(sum.start() - 1);
        char after = sum.end() == text.length() ? ' ' : text.charAt(sum.end());
        return "/-.".indexOf(before) >= 0 || "/-.".indexOf(after) >= 0;
    }

    /** Whether sum {@code i} and the next are joined as the ends of a range. */
    private static boolean isRange(String text, List<Sum> sums, int i) {
        Sum a = sums.get(i);
        Sum b = sums.get(i + 1);
        if (a.number() == null || b.number() == null || a.mark() == Mark.FOREIGN || b.mark() == Mark.FOREIGN)
            return false;
        boolean joined = false;
        for (String word : text.substring(a.end(), b.start())
                .replace("-", " - ")
                .replace(".", " ")
                .strip()
                .split(" +")) {
            switch (word) {
                case "-", "to" -> joined = true;
                case "and" -> joined |= text.substring(0, a.start()).contains("between");
                case "per", "annum", "p", "a", "pa", "/", "year", "/year", "month", "/month" -> {}
                default -> {
                    return false;
                }
            }
        }
        return joined;
    }

    /** "£10-12k" means thousands on both sides; "£800-£1.2m" cannot be told. */
    private static List<Sum> sameUnit(Sum a, Sum b) {
        boolean rising = a.number().compareTo(b.number()) < 0;
        if (a.zeros() == 0 && b.zeros() > 0) {
            if (rising) return List.of(a.in(b.zeros()), b);
            return b.zeros() > 3
                            && a.number().compareTo(BigDecimal.valueOf(10_000)) < 0
                            && a.number().signum() > 0
                    ? List.of()
                    : List.of(a, b);
        }
        boolean borrowed =
                b.zeros() == 0 && a.zeros() > 0 && rising && b.number().compareTo(BigDecimal.valueOf(1_000)) < 0;
        return borrowed ? List.of(a, b.in(a.zeros())) : List.of(a, b);
    }

    /** Of several sums the one without VAT, or the yearly one; null when the words do not tell. */
    private static Sum preferred(String text, List<Sum> sums) {
        Sum withoutVat = null;
        Sum yearly = null;
        int withVat = 0;
        int otherwise = 0;
        for (int i = 0; i < sums.size(); i++) {
            int to = i + 1 < sums.size() ? sums.get(i + 1).start() : text.length();
            String words = MoneyWords.of(text.substring(sums.get(i).end(), to));
            if (Phrases.any(words, "excluding", "ex vat", "exc", "excl", "net", "plus vat", "exclusive")) {
                withoutVat = sums.get(i);
            } else if (Phrases.any(words, "including", "inc", "incl", "gross", "inclusive", "with vat")) {
                withVat++;
            }
            String basis = MoneyWords.basis(words);
            if (basis.equals("annual")) yearly = yearly == null ? sums.get(i) : null;
            else if (!basis.isEmpty()) otherwise++;
        }
        if (withoutVat != null && withVat == sums.size() - 1) return withoutVat;
        return otherwise == sums.size() - 1 ? yearly : null;
    }

    private static Reading one(String text, String words, Sum sum, List<Sum> all) {
        Long pence = pence(sum);
        if (pence == null) return fault(UNREADABLE);
        String lead = MoneyWords.of(text.substring(0, sum.start()));
        String tail = text.substring(sum.end()).strip();
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
        if (ceiling) return ceiling(scaled(0L, pence, basis, text, words, true));
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
        return scaled(pence, pence, basis, text, words, inexact);
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

    private static boolean foreign(List<Sum> sums) {
        for (Sum sum : sums) {
            if (sum.mark() == Mark.FOREIGN) return true;
        }
        return false;
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
