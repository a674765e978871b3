package org.consolidation.analyser.opportunity;

import org.apache.spark.sql.Column;

/** A kind whose subjects are offers, which an organisation may take up or decline. */
interface OfferKind extends GroupKind {

    /**
     * How the organisation of a system stands to the offer that the system is beside: adopted, the word of another
     * answer, or open. Over the columns of {@link Members#sides}.
     */
    Column standing(Terms terms);
}
