package org.consolidation.analyser.change;

import java.io.Serializable;
import java.util.List;

/**
 * An opportunity as a run told it.
 *
 * @param opportunityId a hash of kind and subject
 * @param kind such as K1
 * @param title names the subject
 * @param rank from 1
 * @param systems that it concerns
 * @param products of these
 * @param savingPence best estimate a year, taken alone; null when not computable
 * @param netPence net present value; null when not computable
 * @param parameters ids of those it was computed with, in order; none of one without a sum
 */
public record Told(
        String opportunityId,
        String kind,
        String title,
        long rank,
        long systems,
        long products,
        Long savingPence,
        Long netPence,
        List<String> parameters)
        implements Serializable {

    public Told {
        parameters = List.copyOf(parameters);
    }
}
