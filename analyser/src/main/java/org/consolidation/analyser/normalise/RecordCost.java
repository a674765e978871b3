package org.consolidation.analyser.normalise;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.Pounds;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.text.Fold;

/**
 * What a record says that its system costs: as a whole, in parts, or both. A stated whole counts; where
 * there is none, the sum of the yearly parts does. What is paid once is in neither.
 */
final class RecordCost {

    static final String PARTS_ABOVE = "money.parts-above-whole";

    /** A sum with all its zeros below a header of thousands. */
    static final String IN_FULL = "money.written-in-full";

    static final String WITH_EXTENSIONS = "money.total-with-extensions";

    private static final String[] COUNTED_IN = Phrases.list("""
            inc extension, inc extensions, incl extension, incl extensions, including extension,
            including extensions, inc options, incl options, including options, including all extensions,
            including any extension, including any extensions, with extensions""");

    private final SourceRecord record;
    private final TableView view;
    private final Long users;
    private final RecordDates dates;
    private final Remarks remarks;
    private final long maxPounds;

    /**
     * @param users for a price per user; null when not known
     * @param maxPounds a yearly cost above it is taken for a mistake
     */
    RecordCost(SourceRecord record, TableView view, Long users, RecordDates dates, Remarks remarks, long maxPounds) {
        this.record = record;
        this.view = view;
        this.users = users;
        this.dates = dates;
        this.remarks = remarks;
        this.maxPounds = maxPounds;
    }

    Cost read() {
        Cost whole = whole();
        if (!view.statesCostParts()) return whole;
        Map<Field, Cost> yearly = new EnumMap<>(Field.class);
        for (Field part : Field.COST_PARTS) {
            Cost cost = yearly(part, view.text(record, part));
            if (cost.known()) yearly.put(part, cost);
        }
        Long once = once();
        if (yearly.isEmpty()) return once == null ? whole : whole.with(parts(yearly, once));
        Cost sum = sum(yearly.values());
        if (!whole.known()) return sum.with(parts(yearly, once));
        if (sum.centralPence() > whole.highPence()) {
            Field first = yearly.keySet().iterator().next();
            remarks.add(PARTS_ABOVE, first, view.text(record, first));
            yearly.clear();
        }
        return whole.with(parts(yearly, once));
    }

    /** The yearly cost as a whole, else what the contract as a whole comes to a year. */
    private Cost whole() {
        String yearly = view.text(record, Field.ANNUAL_COST);
        if (yearly.isEmpty()) yearly = StatedInName.cost(record, view);
        if (view.has(Field.CONTRACT_VALUE) && !money(Field.ANNUAL_COST, yearly).known()) {
            String value = view.text(record, Field.CONTRACT_VALUE);
            if (yearly.isEmpty() || money(Field.CONTRACT_VALUE, value).known())
                return yearly(Field.CONTRACT_VALUE, value);
        }
        return yearly(Field.ANNUAL_COST, yearly);
    }

    private Cost yearly(Field field, String raw) {
        if (raw.isEmpty()) return Cost.NONE;
        CostBasis basis = basis(field);
        // A yearly cost that is paid by the quarter is a year's.
        boolean byQuarter = basis != CostBasis.ANNUAL && CostText.quarterly(view.text(record, Field.COST_BASIS));
        MoneyText.Reading reading = money(field, byQuarter ? raw + " per quarter" : raw);
        if (view.inFull(field, raw)) {
            reading = MoneyText.read(raw);
            remarks.add(IN_FULL, field, raw);
        }
        if (basis == CostBasis.PER_USER && reading.period() == null && paidMonthly(field)) {
            reading = money(field, raw + " per month");
        }
        if (basis == CostBasis.TOTAL && reading.known() && reading.highPence() > 0 && countsExtensions(field)) {
            remarks.add(WITH_EXTENSIONS, field, raw);
            return Cost.of(raw, null, null, null, basis);
        }
        CostText.Result result = CostText.yearly(
                raw,
                reading,
                basis,
                users,
                dates.contract().start(),
                dates.contract().end(),
                termMonths(field),
                maxPounds);
        remarks.add(result.rule(), field, raw);
        if (result.cost().known() && reading.inexact()) remarks.add(MoneyText.INEXACT, field, raw);
        return result.cost();
    }

    /** Whether a header asks for the price of a user for a month. */
    private boolean paidMonthly(Field field) {
        return MoneyWords.monthly(MoneyWords.of(view.header(field)))
                || MoneyWords.monthly(MoneyWords.of(view.text(record, Field.COST_BASIS)));
    }

    /** Whether a column of values counts extensions in, which the end and the length of a contract do not. */
    private boolean countsExtensions(Field field) {
        return Phrases.any(Fold.fold(view.header(field)), COUNTED_IN);
    }

    /** The sum in a cell, unless a column of currencies says that it is in another one: no rate is assumed. */
    private MoneyText.Reading money(Field field, String raw) {
        MoneyText.Reading reading = view.money(field, raw);
        boolean foreign = reading.known()
                && reading.highPence() > 0
                && MoneyUnit.foreignCurrency(view.text(record, Field.CURRENCY))
                && !Pounds.named(view.header(field))
                && !Pounds.named(raw);
        return foreign ? MoneyText.fault(MoneyText.CURRENCY) : reading;
    }

    /** Months of the contract; of a whole value without dates, those that its header states: "Value (5 years)". */
    private Integer termMonths(Field field) {
        Integer months = dates.termMonths();
        return months != null || field != Field.CONTRACT_VALUE ? months : Term.statedMonths(view.header(field));
    }

    private CostBasis basis(Field field) {
        CostBasis column = CostText.stated(view.text(record, Field.COST_BASIS));
        // "Annual cost" that is paid monthly is a year's.
        boolean paidMonthly = column == CostBasis.MONTHLY && view.basisOfHeader(field) == CostBasis.ANNUAL;
        if (paidMonthly) return CostBasis.ANNUAL;
        if (column != null) return column;
        CostBasis collection = CostText.stated(view.table().costBasis());
        if (collection != null) return collection;
        CostBasis header = view.basisOfHeader(field);
        if (header != null) return header;
        return field == Field.CONTRACT_VALUE ? CostBasis.TOTAL : CostBasis.UNKNOWN;
    }

    /** What is paid once, in pence; null when not stated. */
    private Long once() {
        String raw = view.text(record, Field.COST_ONE_OFF);
        if (raw.isEmpty()) return null;
        MoneyText.Reading reading = money(Field.COST_ONE_OFF, raw);
        remarks.add(reading.fault(), Field.COST_ONE_OFF, raw);
        return reading.centralPence();
    }

    private static Cost sum(Collection<Cost> parts) {
        StringBuilder raw = new StringBuilder();
        long low = 0;
        long central = 0;
        long high = 0;
        for (Cost part : parts) {
            raw.append(raw.length() == 0 ? "" : " + ").append(part.raw());
            low += part.lowPence();
            central += part.centralPence();
            high += part.highPence();
        }
        return Cost.of(raw.toString(), low, central, high, CostBasis.PARTS);
    }

    private static CostParts parts(Map<Field, Cost> yearly, Long once) {
        return new CostParts(
                pence(yearly, Field.COST_LICENCE),
                pence(yearly, Field.COST_SUPPORT),
                pence(yearly, Field.COST_HOSTING),
                pence(yearly, Field.COST_STAFF),
                once);
    }

    private static Long pence(Map<Field, Cost> yearly, Field part) {
        return yearly.containsKey(part) ? yearly.get(part).centralPence() : null;
    }
}
