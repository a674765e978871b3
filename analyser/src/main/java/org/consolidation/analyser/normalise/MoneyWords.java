package org.consolidation.analyser.normalise;

/** Words around sums of money, and in headers, that say what the sums are the price of. */
final class MoneyWords {

    static final String PER_USER = "per_user";

    private static final String[] EACH = Phrases.list("""
            per user, per named user, per licence, per license, per seat, per head, per person, per fte,
            per employee, per device, per officer, pupm, pupa, pppm, pu pm, pu pa, pupmonth""");

    private static final String[] MONTHLY = Phrases.list("""
            per month, monthly, pcm, a month, each month, pm, p m, p per m, per mth, per calendar month, pupm, pppm,
            pupmonth""");

    private static final String[] YEARLY = Phrases.list("""
            per annum, annum, pa, p a, p per a, per year, a year, annual, annually, annl, ann, yearly, blynyddol, per yr, each year,
            every year, 12 months, 1 year, pupa""");

    private static final String[] WHOLE = Phrases.list("""
            total, whole life, lifetime, contract value, over the contract, over the term, tcv, one off,
            awarded value, award value, value of contract, years, yrs, months, year contract, year term,
            year deal""");

    private MoneyWords() {}

    /**
     * Runs of letters and of digits, each between single blanks, "/" as "per"; "" without any: so that
     * "pa" is found in "£12kpa/user" and not in "payments".
     */
    static String of(String text) {
        StringBuilder words = new StringBuilder(text.length() + 8);
        int last = 0; // 1 letter, 2 digit
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = c == '/' ? 3 : Character.isLetter(c) ? 1 : Character.isDigit(c) ? 2 : 0;
            boolean unitBefore = c == 'p'
                    && i >= 2
                    && "km".indexOf(text.charAt(i - 1)) >= 0
                    && Character.isDigit(text.charAt(i - 2));
            if (kind != 0 && (kind != last || kind == 3 || unitBefore)) words.append(' ');
            if (kind == 3) words.append("per");
            else if (kind != 0) words.append(Character.toLowerCase(c));
            last = kind;
        }
        return words.length() == 0 ? "" : words.append(' ').toString();
    }

    /** What words made by {@link #of} say: per_user, monthly, annual, total, or "" when they do not. */
    static String basis(String words) {
        if (Phrases.any(words, EACH)) return PER_USER;
        if (monthly(words)) return "monthly";
        if (yearly(words)) return "annual";
        return Phrases.any(words, WHOLE) ? "total" : "";
    }

    static boolean monthly(String words) {
        return Phrases.any(words, MONTHLY);
    }

    static boolean yearly(String words) {
        return Phrases.any(words, YEARLY);
    }

    /** The period that a basis names; null for a price per user and for none. */
    static CostBasis period(String basis) {
        return switch (basis) {
            case "monthly" -> CostBasis.MONTHLY;
            case "annual" -> CostBasis.ANNUAL;
            case "total" -> CostBasis.TOTAL;
            default -> null;
        };
    }
}
