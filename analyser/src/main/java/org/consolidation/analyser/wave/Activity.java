package org.consolidation.analyser.wave;

import java.time.LocalDate;

/**
 * What is to be done at one organisation.
 *
 * @param programme id of an opportunity, or of a capability whose targets were chosen
 * @param kind of the opportunity, or "target"
 * @param rank of the opportunity; place of the move by worth; the smaller the sooner among equals
 * @param systems concerned
 * @param critical whether one of them is rated most critical
 * @param replaces whether systems are replaced, which takes longer and wants a pilot
 * @param costPence a year now, of what counts for it
 * @param savingPence a year if it is taken up, after realisation
 * @param oneOffPence of the organisation, with optimism bias; joint procurements apart
 * @param procurement key of the joint procurement that it is part of; "" for none
 * @param jointPence one-off cost of all of that procurement, with optimism bias
 * @param notBefore day before which it makes no sense, such as the first of the body that it is for; null for none
 * @param contractEnd the last of its contracts; null when not known
 * @param noticeMonths null when not stated
 * @param extension options as published; ""
 */
record Activity(
        String programme,
        String kind,
        long rank,
        String organisationId,
        String organisation,
        long systems,
        boolean critical,
        boolean replaces,
        long costPence,
        long savingPence,
        long oneOffPence,
        String procurement,
        long jointPence,
        LocalDate notBefore,
        LocalDate contractEnd,
        Integer noticeMonths,
        String extension) {}
