package org.consolidation.analyser.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * A successor's figures on its first day.
 *
 * @param successorId key
 * @param successor name
 * @param synthetic whether it or any of its predecessors is invented
 * @param day its first day; null when not known
 * @param dayGiven whether the scenario or the register gives it; else it is the date of the run
 * @param predecessors names of those that have a system in the lists, in order
 * @param silent names of those that have none, in order
 * @param earlier mergers on the way to it, whose bodies are among its predecessors too
 * @param systems in use, infrastructure left out
 * @param infrastructure systems of infrastructure in use
 * @param products distinct, in use
 * @param sameProduct products that several predecessors have
 * @param sameFunction functions for which several predecessors have several products
 * @param contracts to take over
 * @param novate of them, run past the first day
 * @param bridge of them, end before it
 * @param endUnknown of them, of unknown end
 * @param divided systems of predecessors with several successors
 * @param outside systems that bodies outside the successor use or run too
 * @param costKnown systems with a yearly cost, infrastructure too
 * @param costLowPence of those, a year
 * @param costCentralPence of those, a year
 * @param costHighPence of those, a year
 * @param cost of merging, once
 */
public record SuccessorSummary(
        String successorId,
        String successor,
        boolean synthetic,
        LocalDate day,
        boolean dayGiven,
        List<String> predecessors,
        List<String> silent,
        List<EarlierMerger> earlier,
        long systems,
        long infrastructure,
        long products,
        long sameProduct,
        long sameFunction,
        long contracts,
        long novate,
        long bridge,
        long endUnknown,
        long divided,
        long outside,
        long costKnown,
        long costLowPence,
        long costCentralPence,
        long costHighPence,
        MergeCost cost)
        implements java.io.Serializable {

    public SuccessorSummary {
        predecessors = List.copyOf(predecessors);
        silent = List.copyOf(silent);
        earlier = List.copyOf(earlier);
    }
}
