package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.consolidation.analyser.catalogue.Deflator;

/**
 * In whose prices a run counts. Parameters in pounds of another year are brought to it by the deflator of
 * gross domestic product: pounds × index of the price year / index of their own year.
 *
 * @param financialYear that of the date of the run, or the latest of the table when that has not got so
 *     far; "" without a table
 * @param index by financial year, exact decimals
 */
public record PriceYear(String financialYear, Map<String, String> index) implements Serializable {

    public PriceYear {
        index = new TreeMap<>(index);
    }

    /** The price year of a run at that date; null for the latest of the table. */
    static PriceYear of(List<Deflator> deflators, LocalDate asOf) {
        TreeMap<String, String> index = new TreeMap<>();
        for (Deflator deflator : deflators) index.put(deflator.financialYear(), deflator.index());
        if (index.isEmpty()) return new PriceYear("", index);
        String latest = index.lastKey();
        String own = asOf == null ? latest : financialYear(asOf);
        return new PriceYear(
                index.containsKey(own) ? own : own.compareTo(latest) > 0 ? latest : index.firstKey(), index);
    }

    /** The financial year of a day: 5 April 2025 lies in 2025-26, which begins on 1 April. */
    static String financialYear(LocalDate day) {
        int from = day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1;
        return String.format(Locale.ROOT, "%d-%02d", from, (from + 1) % 100);
    }

    /**
     * By what pounds of that year are multiplied.
     *
     * @param year financial year; "" when not known
     * @return 1 when the year is not known or not in the table, see {@link #known}
     */
    BigDecimal times(String year) {
        if (!known(year)) return BigDecimal.ONE;
        return new BigDecimal(index.get(financialYear)).divide(new BigDecimal(index.get(year)), MathContext.DECIMAL64);
    }

    /** Whether pounds of that year can be brought to the price year. */
    boolean known(String year) {
        return !financialYear.isEmpty() && index.containsKey(year);
    }
}
