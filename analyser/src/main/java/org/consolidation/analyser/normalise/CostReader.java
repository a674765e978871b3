package org.consolidation.analyser.normalise;

import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.issue.Severity;

/** Reads what a system costs a year, and says what the figure was the price of. */
final class CostReader {

    private CostReader() {}

    /**
     * The yearly cost of a record. Where the basis comes from, in order: words in the cell, the
     * record's own cost-basis column, what the collection says of the file, the meaning of the column.
     * A whole-life value is divided by the months of its contract; without them no yearly figure is
     * made.
     */
    static Cost read(
            RecordColumns columns,
            SourceRecord record,
            Contract contract,
            Long users,
            NormaliseSettings settings,
            RecordFindings findings) {
        Field field = Field.ANNUAL_COST;
        String raw = columns.text(record, field);
        if (raw.isEmpty() || NonAnswers.isNonAnswer(raw) && MoneyReader.read(raw).lowPence() == null) {
            String value = columns.text(record, Field.CONTRACT_VALUE);
            if (!value.isEmpty()) {
                field = Field.CONTRACT_VALUE;
                raw = value;
            }
        }
        if (raw.isEmpty()) return Cost.NONE;
        MoneyReader.Money money = MoneyReader.read(raw);
        if (money == null || money.lowPence() == null) {
            if (!NonAnswers.isNonAnswer(raw)) problem(field, raw, money == null ? "unreadable" : money.problem(), findings);
            return new Cost(raw, null, null, null, CostBasis.NONE);
        }
        CostBasis basis = basis(money, columns, record, field);
        Cost cost = yearly(raw, money, basis, contract, columns.text(record, Field.DURATION), users);
        if (cost.known() && cost.highPence() / 100 > settings.maxAnnualCostPounds()) {
            findings.issue(Severity.WARNING, "money.absurd", field, raw,
                    "a yearly cost above £" + settings.maxAnnualCostPounds() + " is taken for a mistake or a ceiling",
                    "the figure is not used: state what this system costs a year");
            return new Cost(raw, null, null, null, CostBasis.NONE);
        }
        if (basis == CostBasis.TOTAL && !cost.known()) {
            findings.issue(Severity.NOTE, "money.total-without-length", field, raw,
                    "a whole-life value without the length of the contract gives no yearly cost",
                    "no yearly cost is counted: state contract start and end, or the yearly cost");
        }
        return cost;
    }

    private static Cost yearly(
            String raw, MoneyReader.Money money, CostBasis basis, Contract contract, String duration, Long users) {
        switch (basis) {
            case MONTHLY -> {
                return scaled(raw, money, 12, 1, basis);
            }
            case PER_USER -> {
                return users == null
                        ? new Cost(raw, null, null, null, basis)
                        : scaled(raw, money, Math.min(users, 100_000_000L), 1, basis);
            }
            case TOTAL -> {
                Integer months = ContractReader.lengthMonths(contract, duration);
                return months == null
                        ? new Cost(raw, null, null, null, CostBasis.TOTAL)
                        : scaled(raw, money, 12, months, CostBasis.ANNUALISED);
            }
            default -> {
                return scaled(raw, money, 1, 1, basis);
            }
        }
    }

    private static Cost scaled(String raw, MoneyReader.Money money, long times, long by, CostBasis basis) {
        return new Cost(
                raw,
                scaled(money.lowPence(), times, by),
                scaled(money.centralPence(), times, by),
                scaled(money.highPence(), times, by),
                basis);
    }

    /** Rounded half up; sums beyond all reason are capped so that later sums cannot overflow. */
    private static Long scaled(long pence, long times, long by) {
        long capped = Math.min(pence, Long.MAX_VALUE / 4 / Math.max(1, times));
        return (capped * times + by / 2) / by;
    }

    private static CostBasis basis(MoneyReader.Money money, RecordColumns columns, SourceRecord record, Field field) {
        if (!money.basis().isEmpty()) return named(money.basis());
        String stated = columns.text(record, Field.COST_BASIS).toLowerCase(java.util.Locale.ROOT);
        if (!stated.isEmpty()) {
            if (stated.startsWith("month")) return CostBasis.MONTHLY;
            String words = MoneyReader.basis(stated);
            if (!words.isEmpty()) return named(words);
        }
        String header = MoneyReader.basis(columns.header(field).toLowerCase(java.util.Locale.ROOT));
        if (header.equals("monthly") || header.equals("per_user")) return named(header);
        if (field == Field.CONTRACT_VALUE) return CostBasis.TOTAL;
        String file = columns.table().costBasis();
        if (!file.isEmpty()) return named(file);
        return header.isEmpty() ? CostBasis.UNKNOWN : named(header);
    }

    private static CostBasis named(String basis) {
        return switch (basis) {
            case "annual" -> CostBasis.ANNUAL;
            case "monthly" -> CostBasis.MONTHLY;
            case "per_user" -> CostBasis.PER_USER;
            case "total" -> CostBasis.TOTAL;
            default -> CostBasis.UNKNOWN;
        };
    }

    private static void problem(Field field, String raw, String problem, RecordFindings findings) {
        String message = switch (problem) {
            case "negative" -> "a cost cannot be negative";
            case "currency" -> "the sum is not in pounds sterling";
            default -> "no sum of money can be read from this";
        };
        String action = problem.equals("currency")
                ? "the figure is kept as text only: state it in pounds"
                : "the figure is kept as text only: write it like £12,500";
        findings.issue(Severity.WARNING, "money." + problem, field, raw, message, action);
    }
}
