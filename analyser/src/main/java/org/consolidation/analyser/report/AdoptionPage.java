package org.consolidation.analyser.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consolidation.analyser.opportunity.Adoption;
import org.consolidation.analyser.opportunity.Opportunities;
import org.consolidation.analyser.opportunity.Opportunity;

/**
 * How far each blueprint and framework has been taken up.
 *
 * @param offers in order of name
 * @param declined who declined what, with date and reason, the first so many
 * @param internal whether it may say what those who declined would have saved
 */
public record AdoptionPage(List<Standing> offers, List<Adoption> declined, boolean internal) {

    /** Declined offers listed; all are in the table. */
    static final int DECLINED = 100;

    private static final Comparator<Adoption> BY_NAME = Comparator.comparing(Adoption::name)
            .thenComparing(Adoption::offer)
            .thenComparing(Adoption::organisation)
            .thenComparing(Adoption::organisationId);

    /**
     * One offer.
     *
     * @param eligible organisations that answered it or have a system that it concerns
     * @param answers organisations by answer
     * @param foregone what those who declined would have saved a year, in words; "" when not shown
     */
    public record Standing(String offer, String name, long eligible, Map<String, Long> answers, String foregone) {

        /** Organisations that gave that answer. */
        public long of(String answer) {
            return answers.getOrDefault(answer, 0L);
        }
    }

    /** How many organisations of a partition gave one answer to one offer. */
    private record Count(String offer, String name, String answer, long organisations)
            implements java.io.Serializable {}

    /** Counted where the rows are; the stated answers are few and held. */
    static AdoptionPage of(Opportunities found, List<Opportunity> leftAlone, boolean internal) {
        List<Count> counts = new ArrayList<>();
        if (found.adoption() != null) {
            counts.addAll(found.adoption()
                    .javaRDD()
                    .mapPartitions(rows -> {
                        Map<String, Count> sums = new TreeMap<>();
                        rows.forEachRemaining(one -> sums.merge(key(one), count(one), AdoptionPage::plus));
                        return sums.values().iterator();
                    })
                    .collect());
        }
        found.answers().forEach(one -> counts.add(count(one)));
        Map<String, Standing> offers = new TreeMap<>();
        for (Count one : counts) {
            Standing before = offers.getOrDefault(
                    one.offer(),
                    new Standing(one.offer(), one.name(), 0, Map.of(), foregone(one, leftAlone, internal)));
            Map<String, Long> answers = new TreeMap<>(before.answers());
            answers.merge(one.answer(), one.organisations(), Long::sum);
            offers.put(
                    one.offer(),
                    new Standing(
                            one.offer(),
                            one.name(),
                            before.eligible() + one.organisations(),
                            answers,
                            before.foregone()));
        }
        return new AdoptionPage(
                offers.values().stream()
                        .sorted(Comparator.comparing(Standing::name).thenComparing(Standing::offer))
                        .toList(),
                found.answers().stream()
                        .filter(one -> one.answer().equals("declined"))
                        .sorted(BY_NAME)
                        .limit(DECLINED)
                        .toList(),
                internal);
    }

    private static String foregone(Count one, List<Opportunity> leftAlone, boolean internal) {
        if (!internal) return "";
        return leftAlone.stream()
                .filter(o -> o.kind().equals("K14")
                        && o.declined().known()
                        && o.title().startsWith(one.name() + ": declined by"))
                .findFirst()
                .map(o -> Pounds.saving(o.declined()))
                .orElse("");
    }

    private static String key(Adoption one) {
        return one.offer() + "|" + one.answer();
    }

    private static Count count(Adoption one) {
        return new Count(one.offer(), one.name(), one.answer(), 1);
    }

    private static Count plus(Count a, Count b) {
        return new Count(a.offer(), a.name(), a.answer(), a.organisations() + b.organisations());
    }
}
