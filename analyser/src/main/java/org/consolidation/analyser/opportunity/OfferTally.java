package org.consolidation.analyser.opportunity;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.consolidation.analyser.decision.Answer;

/**
 * The systems that an offer concerns, parted by what their organisations said.
 *
 * @param may those that may still take it up
 * @param declined those whose organisations declined
 * @param organisations by standing
 */
record OfferTally(Gathered may, Gathered declined, Map<String, TreeSet<String>> organisations) {

    static OfferTally of(Iterator<Twin> rows, Function<Twin, String> standing, Terms terms) {
        OfferTally tally = new OfferTally(new Gathered(), new Gathered(), new TreeMap<>());
        while (rows.hasNext()) {
            Twin twin = rows.next();
            String stands = standing.apply(twin);
            tally.organisations.computeIfAbsent(stands, key -> new TreeSet<>()).add(twin.organisationId());
            if (Ways.mayStill(stands)) tally.may.add(twin, terms);
            if (stands.equals(Answer.DECLINED.word())) tally.declined.add(twin, terms);
        }
        return tally;
    }

    /** "of 12 organisations with such a system 2 adopted it, 1 declined, 9 have not answered". */
    String measured() {
        TreeSet<String> all = new TreeSet<>();
        organisations.values().forEach(all::addAll);
        List<String> parts = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            long count = count(answer.word());
            if (answer != Answer.UNKNOWN && count > 0) parts.add(count + " " + answer.word());
        }
        parts.add(count(Ways.OPEN) + " not answered");
        return "of " + Wording.count(all.size(), "organisation") + " that could take it up: "
                + String.join(", ", parts);
    }

    private long count(String standing) {
        return organisations.getOrDefault(standing, new TreeSet<>()).size();
    }
}
