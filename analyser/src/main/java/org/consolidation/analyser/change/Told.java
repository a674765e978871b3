package org.consolidation.analyser.change;

import java.io.Serializable;

/**
 * An opportunity as a run told it.
 *
 * @param opportunityId a hash of kind and subject
 * @param kind such as K1
 * @param title names the subject
 * @param rank from 1
 * @param systems that it concerns
 * @param savingPence best estimate a year, taken alone; null when not computable
 * @param netPence net present value; null when not computable
 */
public record Told(
        String opportunityId, String kind, String title, long rank, long systems, Long savingPence, Long netPence)
        implements Serializable {}
