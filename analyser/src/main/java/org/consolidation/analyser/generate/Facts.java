package org.consolidation.analyser.generate;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The other columns of an inventory: money, dates, users and the like, written as people write them. */
final class Facts {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK),
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.UK),
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d.M.yyyy", Locale.UK),
            DateTimeFormatter.ofPattern("dd-MMM-yy", Locale.ENGLISH));

    private final Vocabulary words;
    private final Body body;
    /** Three styles of dates in one file, the first the usual one. */
    private final List<DateTimeFormatter> dates;

    private final NumberFormat grouping = NumberFormat.getIntegerInstance(Locale.UK);
    private final int moneyStyle;
    private final String directorate;

    Facts(Vocabulary words, Body body, long seed) {
        Draw draw = Draw.of(seed, "facts", body.number());
        this.words = words;
        this.body = body;
        int usual = draw.below(DATES.size());
        this.dates =
                List.of(DATES.get(usual), DATES.get((usual + 1) % DATES.size()), DATES.get((usual + 3) % DATES.size()));
        this.moneyStyle = draw.below(4);
        this.directorate = draw.pick(words.list("directorate"));
    }

    /**
     * The cell of a column.
     *
     * @param kind of the column
     * @param draw of the entry
     */
    String cell(String kind, Entry entry, Draw draw) {
        boolean denial = entry.traits().contains("denial");
        return switch (kind) {
            case "id" -> entry.id();
            case "name", "vendor-product" -> entry.name();
            case "vendor" -> entry.vendor();
            case "description" -> entry.description();
            case "category" -> entry.category();
            case "organisation" -> body.name();
            case "directorate" -> directorate;
            case "department" -> draw.pick(words.list("team"));
            default -> denial ? "" : further(kind, entry, draw);
        };
    }

    private String further(String kind, Entry entry, Draw draw) {
        return switch (kind) {
            case "product" -> entry.product();
            case "version" -> entry.version();
            case "reseller" -> entry.reseller();
            case "shared" -> entry.shared().isEmpty() && draw.chance(0.3) ? "Exclusive" : entry.shared();
            case "bespoke" -> entry.bespoke() ? draw.chance(0.8) ? "Bespoke" : "" : draw.chance(0.7) ? "COTS" : "";
            case "status" -> status(entry, draw);
            case "hosting" -> draw.chance(0.2) ? "" : draw.pick(words.list("hosting"));
            case "criticality" -> draw.chance(0.3) ? "" : draw.pick(words.list("criticality"));
            case "users" -> users(entry.extent().users(), draw);
            case "annual-cost" ->
                entry.bespoke() && draw.chance(0.7)
                        ? ""
                        : money(rounded(entry.extent().pounds()), draw);
            case "contract-value" ->
                entry.bespoke() ? "" : money(rounded(entry.extent().pounds()) * draw.between(2, 7), draw);
            case "start" -> entry.bespoke() ? "" : date(LocalDate.of(2017, 1, 1).plusDays(draw.below(3_200)), draw);
            case "end", "end-of-support" ->
                entry.bespoke() ? "" : date(LocalDate.of(2026, 1, 1).plusDays(draw.below(2_000)), draw);
            case "year" -> draw.chance(0.2) ? "" : String.valueOf(draw.between(1998, 2025));
            case "contract" -> entry.bespoke() ? "" : "C" + draw.between(10_000, 99_999);
            case "extension" -> draw.chance(0.5) ? "" : draw.pick(List.of("1+1", "2 x 12 months", "None", "1 year"));
            default -> throw new IllegalArgumentException("unknown kind of column " + kind);
        };
    }

    private String status(Entry entry, Draw draw) {
        if (!entry.status().isEmpty() && draw.chance(0.6)) return entry.status();
        return draw.pick(words.list(draw.chance(0.86) ? "status" : "status-other"));
    }

    private String users(int users, Draw draw) {
        return switch (draw.below(9)) {
            case 0, 1, 2 -> "";
            case 3 -> "c. " + rounded(users);
            case 4 -> grouped(users);
            case 5 -> users > 2_000 ? "All staff" : String.valueOf(rounded(users));
            default -> String.valueOf(users);
        };
    }

    /** To two digits, as people round. */
    private static long rounded(long amount) {
        long unit = 1;
        while (amount / unit >= 100) unit *= 10;
        return amount / unit * unit;
    }

    private String money(long pounds, Draw draw) {
        double odd = draw.unit();
        if (odd < 0.25) return "";
        if (odd < 0.28) return "circa £" + grouped(pounds);
        if (odd < 0.30) return "£" + grouped(pounds) + " to £" + grouped(rounded(pounds * 13 / 10));
        if (odd < 0.31) return "> £" + grouped(pounds);
        if (odd < 0.33) return draw.pick(List.of("Free", "TBC", "Included", "Nil", "See contract", "£0"));
        if (odd < 0.335) return "Â£" + grouped(pounds);
        if (odd < 0.34) return "$" + grouped(pounds) + "/year";
        if (odd < 0.36) return "£" + thousands(pounds) + "k";
        return switch (moneyStyle) {
            case 0 -> "£" + grouped(pounds);
            case 1 -> String.valueOf(pounds);
            case 2 -> "£" + grouped(pounds) + ".00";
            default -> pounds >= 1_000_000 ? "£" + pounds / 100_000 / 10.0 + "m" : "£" + thousands(pounds) + "k";
        };
    }

    private String grouped(long amount) {
        return grouping.format(amount);
    }

    private static String thousands(long pounds) {
        return pounds % 1_000 == 0 ? String.valueOf(pounds / 1_000) : String.valueOf(pounds / 100 / 10.0);
    }

    private String date(LocalDate date, Draw draw) {
        double odd = draw.unit();
        if (odd < 0.22) return "";
        if (odd < 0.26) return draw.pick(List.of("Rolling", "TBC", "Unknown", "Rolling annual", "Expired"));
        if (odd < 0.28) return "FY " + date.getYear() + "-" + (date.getYear() + 1);
        DateTimeFormatter style = dates.get(odd < 0.82 ? 0 : odd < 0.92 ? 1 : 2);
        return style.format(date);
    }
}
