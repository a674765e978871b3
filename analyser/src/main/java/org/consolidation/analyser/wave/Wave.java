package org.consolidation.analyser.wave;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An activity in its place.
 *
 * @param plan "opportunities" or "targets"
 * @param programme id of an opportunity, or of a capability
 * @param pilot whether it goes before the others of its programme
 * @param wave half-year of the plan, from 1
 * @param year of the plan, from 1
 * @param start first day
 * @param finish last day
 * @param earliestStart by its contract, not by what else goes on
 * @param latestStart to end with its contract; null when its end is not known or has passed
 * @param slackMonths from its start to the latest; below 0 when it is late; null without a latest
 * @param contractEnd that counts; null when not known
 * @param contractBasis stated, extended, passed or not_known
 * @param noticeBy last day for notice; null when no end is known
 * @param noticeStated whether a list states the period of notice
 * @param lateMonths by which it ends after its contract
 * @param together contracts of its programme that end in the window of twelve months in which most do, this one
 *     counted; 0 when its own ends outside
 * @param jointPence of the joint procurement that begins with it; 0 where another change of it starts sooner
 */
public record Wave(
        String plan,
        String programme,
        String kind,
        long rank,
        String organisationId,
        String organisation,
        long systems,
        boolean pilot,
        int wave,
        int year,
        LocalDate start,
        LocalDate finish,
        LocalDate earliestStart,
        LocalDate latestStart,
        Integer slackMonths,
        LocalDate contractEnd,
        String contractBasis,
        LocalDate noticeBy,
        boolean noticeStated,
        int lateMonths,
        int together,
        long oneOffPence,
        long savingPence,
        long jointPence)
        implements Serializable {}
