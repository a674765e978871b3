package org.consolidation.analyser.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One organisation's part in an alliance.
 *
 * @param id of the alliance, such as "strata"
 * @param name of the alliance, as shown
 * @param kind collaboration, shared IT service, shared services, shared system or procurement
 * @param member name of the organisation, as in its register
 * @param status live, ended or unknown
 * @param statusDate at which that was so, as written: day, month or year
 * @param from first day; null when not known
 * @param to last day; null while it goes on or when not known
 * @param scope what is shared
 * @param covers ids of the functions that the scope names, or {@link #ALL}; none where it does not say
 * @param grade of the source, as of a parameter; "" for general knowledge, which never counts
 * @param source where it was read
 */
public record AllianceMember(
        String id,
        String name,
        String kind,
        String member,
        String status,
        String statusDate,
        LocalDate from,
        LocalDate to,
        String scope,
        List<String> covers,
        String grade,
        String source)
        implements Serializable {

    /** Stands for every function: ICT as a whole is shared. */
    public static final String ALL = "all";

    public AllianceMember {
        covers = List.copyOf(covers);
    }

    /** The kind whose members only buy together. */
    public static final String PROCUREMENT = "procurement";

    /**
     * Whether it counts: it has a graded source and was live on that day. What has ended since counts as long as
     * its last day is known and not over.
     *
     * @param day null when not known: then only what is live
     */
    public boolean inForce(LocalDate day) {
        if (grade.isEmpty() || status.equals("unknown")) return false;
        if (day == null) return status.equals("live");
        if (status.equals("ended") && to == null) return false;
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
