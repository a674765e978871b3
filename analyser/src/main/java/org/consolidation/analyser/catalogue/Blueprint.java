package org.consolidation.analyser.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A shared platform or design that organisations may adopt.
 *
 * @param id such as "govuk-pay"
 * @param name as shown
 * @param names folded, by which a system is known to be it
 * @param owner who runs it
 * @param capabilities that it covers
 * @param sectors that may adopt it: council, police; none where neither may
 * @param notCovered what it does not do
 * @param eligibility who may use it, in words
 * @param status discovery, alpha, beta, live, retiring, retired or unknown
 * @param statusDate at which that was so
 * @param chargeModel ""
 * @param mandation mandated, default or optional
 * @param savingLow pounds a year that an organisation saves, as published; null when nothing is
 * @param savingCentral best estimate
 * @param savingHigh hopeful
 * @param priceYear of the pounds; ""
 * @param grade of the source, as of a parameter; "" for general knowledge, which never yields pounds
 * @param source where it was read
 */
public record Blueprint(
        String id,
        String name,
        List<String> names,
        String owner,
        List<String> capabilities,
        List<String> sectors,
        String notCovered,
        String eligibility,
        String status,
        LocalDate statusDate,
        String chargeModel,
        String mandation,
        Double savingLow,
        Double savingCentral,
        Double savingHigh,
        String priceYear,
        String grade,
        String source)
        implements Serializable {

    public Blueprint {
        names = List.copyOf(names);
        capabilities = List.copyOf(capabilities);
        sectors = List.copyOf(sectors);
        if (savingCentral != null && grade.isEmpty()) {
            throw new IllegalArgumentException("blueprint " + id + " without a grade must not state a saving");
        }
    }

    /** Whether its adoption is worth measuring: it has not gone and is not going. */
    public boolean measured() {
        return !status.equals("retired") && !status.equals("retiring");
    }

    /** Whether it may be put to anybody: what is not said to be live may never come, or come late. */
    public boolean live() {
        return status.equals("live");
    }
}
