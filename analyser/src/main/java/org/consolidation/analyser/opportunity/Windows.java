package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.portfolio.ProductSummary;

/**
 * K8: contracts of one product that end within a year of each other, each once however many systems it pays for. Saves
 * nothing itself: it is when K1 and K4 can be done without breaking a contract. The window is found by a sweep over the
 * ends in order.
 * Precedent: after its merger Buckinghamshire paid for old contracts twice for two years.
 */
public final class Windows implements ProductKind {

    /** Contracts that make a window. */
    private static final int LEAST = 3;

    @Override
    public String id() {
        return "K8";
    }

    @Override
    public String title() {
        return "Contract windows line up";
    }

    @Override
    public List<MoneyRule> rules() {
        return List.of();
    }

    @Override
    public boolean possible(Terms terms) {
        return terms.ground().states(Field.CONTRACT_END) || terms.ground().states(Field.DURATION);
    }

    @Override
    public Column subject(Terms terms) {
        return when(col("realProduct"), col("productId"));
    }

    @Override
    public String role(MemberSystem system, String anchor, Terms terms) {
        String[] window = anchor.split("/", 2);
        LocalDate end = system.contractEnd();
        if (end == null) return "end" + OpportunityMember.NOT_STATED;
        boolean inside = !end.isBefore(LocalDate.parse(window[0])) && !end.isAfter(LocalDate.parse(window[1]));
        return inside ? "ends in the window" : "ends outside";
    }

    /**
     * The window of so many months, from the first end in it, in which most contracts end; of equal ones the
     * first.
     *
     * @param first an end in it
     * @param last the last end in it
     * @param contracts that end in it
     */
    public record Window(LocalDate first, LocalDate last, int contracts) {

        /** Of ends in order; null when there is none. */
        public static Window of(List<LocalDate> ends, int months) {
            Window best = null;
            int until = 0;
            for (int from = 0; from < ends.size(); from++) {
                LocalDate close = ends.get(from).plusMonths(months);
                while (until < ends.size() && ends.get(until).isBefore(close)) until++;
                if (best == null || until - from > best.contracts()) {
                    best = new Window(ends.get(from), ends.get(until - 1), until - from);
                }
            }
            return best;
        }
    }

    @Override
    public Found judge(Case found, Terms terms) {
        ProductSummary product = found.product();
        List<LocalDate> ahead = product.contractLastDays().stream()
                .filter(end -> terms.asOf() == null || end.isAfter(terms.asOf()))
                .toList();
        Window window = Window.of(ahead, 12);
        if (window == null || window.contracts() < LEAST) return Found.NOTHING;
        return ProductDraft.found(
                this,
                found,
                Advice.CONSOLIDATE,
                product.product() + ": " + window.contracts() + " contracts end by " + Wording.day(window.last()),
                window.contracts() + " of "
                        + Wording.count(product.contractLastDays().size(), "known contract end")
                        + " of " + product.product() + " fall between " + Wording.day(window.first()) + " and "
                        + Wording.day(window.last()),
                "Contracts that end within a year of each other can be let together, or not again, without breaking"
                        + " any. Notice must be given before; where the lists state no notice period, ask for it.",
                Valued.notComputable("a window saves nothing itself: it is when other opportunities can be taken"),
                List.of("automatic renewals and periods of notice are stated in few returns"),
                window.first() + "/" + window.last(),
                terms);
    }
}
