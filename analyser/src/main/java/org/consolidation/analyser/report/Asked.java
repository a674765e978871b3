package org.consolidation.analyser.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A field, for how many systems in use it is not stated, and what stating it would change. The field that would
 * matter most is the one by which most opportunities would gain a figure, then by which most could change
 * place, then the one that most systems lack, then the first in the order of the pages.
 *
 * @param organisationId who is asked; "" for all together
 * @param organisation name as shown; ""
 * @param field in words
 * @param order of the field on the pages
 * @param systems in use
 * @param missing of them without it
 * @param opportunities that advise to join up and concern the organisation; of all together the sum
 * @param figure of them would gain a saving
 * @param place of them may change their place
 * @param stakeLowPence what peers pay for the systems without a cost; null where nobody tells, or another field
 * @param stakeHighPence the same at the most
 */
public record Asked(
        String organisationId,
        String organisation,
        String field,
        int order,
        long systems,
        long missing,
        long opportunities,
        long figure,
        long place,
        Long stakeLowPence,
        Long stakeHighPence)
        implements Serializable {

    /** The one that would matter most first. */
    static final Comparator<Asked> MOST = Comparator.comparingLong(Asked::figure)
            .thenComparingLong(Asked::place)
            .thenComparingLong(Asked::missing)
            .reversed()
            .thenComparingInt(Asked::order);

    /** What an organisation is asked for, the field that would matter most first. */
    static List<Asked> of(
            OrganisationFacts facts,
            List<OrganisationPage.Filled> fields,
            Wanted wanted,
            Long stakeLowPence,
            Long stakeHighPence) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            OrganisationPage.Filled field = fields.get(i);
            boolean cost = field.field().equals(OrganisationPage.COST);
            long place = cost
                    ? wanted.cost()
                    : field.field().equals(OrganisationPage.END)
                            ? wanted.end()
                            : field.field().equals(OrganisationPage.SUPPLIER) ? wanted.supplier() : 0;
            asked.add(new Asked(
                    facts.organisationId(),
                    facts.name(),
                    field.field(),
                    i,
                    field.systems(),
                    field.systems() - field.filled(),
                    wanted.opportunities(),
                    cost ? wanted.figure() : 0,
                    place,
                    cost ? stakeLowPence : null,
                    cost ? stakeHighPence : null));
        }
        asked.sort(MOST);
        return List.copyOf(asked);
    }

    /** Of all organisations together, the field that would matter most first. */
    static List<Asked> together(List<Asked> all) {
        Map<String, Asked> sums = new TreeMap<>();
        for (Asked one : all) sums.merge(one.field(), one.named("", ""), Asked::plus);
        return sums.values().stream().sorted(MOST).toList();
    }

    private Asked named(String id, String name) {
        return new Asked(
                id, name, field, order, systems, missing, opportunities, figure, place, stakeLowPence, stakeHighPence);
    }

    private Asked plus(Asked other) {
        return new Asked(
                organisationId,
                organisation,
                field,
                order,
                systems + other.systems,
                missing + other.missing,
                opportunities + other.opportunities,
                figure + other.figure,
                place + other.place,
                sum(stakeLowPence, other.stakeLowPence),
                sum(stakeHighPence, other.stakeHighPence));
    }

    private static Long sum(Long a, Long b) {
        return a == null ? b : b == null ? a : Long.valueOf(a + b);
    }

    /** "Annual cost, which 12 of 60 systems lack: 4 opportunities would gain a saving and 9 could change place". */
    public String request() {
        StringBuilder text = new StringBuilder(field.toLowerCase(Locale.ROOT))
                .append(", which ")
                .append(Words.number(missing))
                .append(" of ")
                .append(Words.count(systems, "system"))
                .append(missing == 1 ? " lacks" : " lack");
        if (figure + place > 0) {
            text.append(": of ")
                    .append(Words.count(opportunities, "opportunity", "opportunities"))
                    .append(
                            organisationId.isEmpty()
                                    ? ", counted once for each organisation concerned, "
                                    : " that concern it ");
            if (figure > 0) text.append(Words.number(figure)).append(" would gain a saving and ");
            text.append(Words.number(place)).append(" could change place");
        }
        return text.toString();
    }

    /**
     * The same, and what peers pay for the systems without it: "…; by what peers pay, those … come to £1 to £2 a
     * year".
     */
    public String words() {
        return stakeLowPence == null
                ? request()
                : request() + "; by what peers pay, the systems without it whose cost peers tell come to "
                        + Pounds.about(stakeLowPence) + " to " + Pounds.about(stakeHighPence) + " a year";
    }
}
