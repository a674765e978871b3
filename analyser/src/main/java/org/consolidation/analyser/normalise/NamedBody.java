package org.consolidation.analyser.normalise;

import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.sql.Column;
import org.consolidation.analyser.ingest.Organisation;

/**
 * A body that only records name.
 *
 * @param organisationId slug of the name
 * @param name of its spellings the first in the alphabet that is not in capitals, else the first
 */
public record NamedBody(String organisationId, String name) {

    /** Of the spellings of one body that by which it is called: shouted only where nobody writes it otherwise. */
    public static Column shown(Column spellings) {
        return min(struct(not(spellings.rlike("\\p{Ll}")).as("shouted"), spellings.as("spelling")))
                .getField("spelling");
    }

    /** As an organisation outside the register. */
    Organisation organisation() {
        return new Organisation(organisationId, name, List.of(), "", "", "", null, null, List.of(), null, false, false);
    }
}
