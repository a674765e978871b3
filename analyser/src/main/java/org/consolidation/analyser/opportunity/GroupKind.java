package org.consolidation.analyser.opportunity;

import java.util.Iterator;

/** A kind that goes through the systems of a subject one by one. */
interface GroupKind extends OpportunityKind {

    /**
     * Advice, saving, blockers and score, or {@link Found#NOTHING}.
     *
     * @param subject as {@link #subject} names it
     * @param rows in any order. There may be many where the subject is no organisation: sum them up, do not
     *     keep them
     */
    Found judge(String subject, Iterator<Twin> rows, Terms terms);
}
