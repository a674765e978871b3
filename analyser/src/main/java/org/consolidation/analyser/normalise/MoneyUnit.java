package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.consolidation.analyser.ingest.Pounds;

/**
 * In what the sums below a header are stated: "Annual cost (£000)", "O&amp;M ($M)", "Coût annuel (CAD)".
 *
 * @param foreign whether the header names another currency than pounds, and not pounds
 * @param zeros 3 for thousands, 6 for millions, else 0
 */
record MoneyUnit(boolean foreign, int zeros) implements Serializable {

    /** Pounds, as they stand. */
    static final MoneyUnit POUNDS = new MoneyUnit(false, 0);

    private static final Set<String> FOREIGN_WORDS =
            Phrases.set("usd, eur, euro, euros, dollar, dollars, aud, cad, nzd, chf, sek, nok, dkk");

    private static final Pattern FOREIGN_SIGN = Pattern.compile("[$€¥]");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /** Not the end of a number, as in "over £5,000". */
    private static final Pattern THOUSANDS = Pattern.compile(
            "(?<![0-9.,])(?<![0-9] )['’]?000['’]?s?(?![0-9])|[£$€(]\\s?k\\b|(?<![0-9] )\\bthousands?\\b");

    private static final Pattern MILLIONS = Pattern.compile("[£$€(]\\s?(?:m|mn|mil)\\b|(?<![0-9] )\\bmillions?\\b");

    /** A cell that says by itself what its number counts. */
    private static final Pattern OWN_UNIT = Pattern.compile("[0-9]\\s*(?:k|m|mn|mil|bn|thousand|million|billion)\\b");

    /** Pounds with the sign before them and thousands parted. */
    private static final Pattern FULL = Pattern.compile("£\\s?\\d{1,3}(?:,\\d{3})+(?:\\.\\d\\d)?(?!\\s*[kmb]).*");

    private static final long LEAST_IN_FULL_PENCE = 10_000_00L;

    /** What a header says. */
    static MoneyUnit of(String header) {
        String text = header.toLowerCase(Locale.ROOT);
        boolean foreign = FOREIGN_SIGN.matcher(text).find();
        for (String word : MoneyWords.of(text).strip().split(" ")) foreign |= FOREIGN_WORDS.contains(word);
        int zeros = THOUSANDS.matcher(text).find() ? 3 : MILLIONS.matcher(text).find() ? 6 : 0;
        boolean other = foreign && !Pounds.named(text);
        return other || zeros > 0 ? new MoneyUnit(other, zeros) : POUNDS;
    }

    /** Whether a cell of a column of currencies names another one than pounds: "USD", "€", "INR". */
    static boolean foreignCurrency(String cell) {
        if (cell.isBlank() || NonAnswer.isOne(cell) || Pounds.named(cell)) return false;
        return of(cell).foreign || CODE.matcher(cell.strip()).matches();
    }

    /**
     * Whether a cell below a header of thousands is written in full: "£40,000" would be £40 million. Bare numbers and
     * smaller ones are not, for "£1,200" stands for £1.2 million below "(£000)".
     */
    boolean inFull(String cell) {
        if (zeros != 3 || !FULL.matcher(cell.strip()).matches()) return false;
        MoneyText.Reading reading = MoneyText.read(cell);
        return reading.known() && reading.highPence() >= LEAST_IN_FULL_PENCE;
    }

    /** The sum in a cell below that header; what the cell itself says of currency and unit goes first. */
    MoneyText.Reading read(String cell) {
        MoneyText.Reading reading = MoneyText.read(cell);
        if (!reading.known() || reading.highPence() == 0 || equals(POUNDS)) return reading;
        String text = cell.toLowerCase(Locale.ROOT);
        if (foreign && !Pounds.named(text)) return MoneyText.fault(MoneyText.CURRENCY);
        return zeros == 0 || OWN_UNIT.matcher(text).find() ? reading : reading.times(zeros);
    }
}
