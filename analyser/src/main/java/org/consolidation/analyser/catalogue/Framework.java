package org.consolidation.analyser.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A route by which organisations may buy.
 *
 * @param id such as "g-cloud"
 * @param name as shown
 * @param names folded, by which a stated route is known to be it
 * @param owner who let it
 * @param lots ""
 * @param capabilities that it covers; empty for any
 * @param sectors that may buy through it: council, police
 * @param notCovered what cannot be bought
 * @param needsCloud whether only what runs in a cloud can be bought
 * @param status open, closed or unknown
 * @param start first day; null when not known
 * @param end last day; null when not known
 * @param date at which all of this was so
 * @param maxValuePounds what may be bought through it in all; null when not known
 * @param directAward yes, no or unknown
 * @param grade of the source, as of a parameter; "" for general knowledge, which never yields pounds
 * @param source where it was read
 */
public record Framework(
        String id,
        String name,
        List<String> names,
        String owner,
        String lots,
        List<String> capabilities,
        List<String> sectors,
        String notCovered,
        boolean needsCloud,
        String status,
        LocalDate start,
        LocalDate end,
        LocalDate date,
        Long maxValuePounds,
        String directAward,
        String grade,
        String source)
        implements Serializable {

    public Framework {
        names = List.copyOf(names);
        capabilities = List.copyOf(capabilities);
        sectors = List.copyOf(sectors);
    }
}
