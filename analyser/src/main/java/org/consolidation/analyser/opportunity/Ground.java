package org.consolidation.analyser.opportunity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.ingest.SourceTable;

/**
 * What a run has to go on beside the systems themselves. A kind that needs what no list states is not
 * looked for, and costs nothing.
 *
 * @param fields that a column of some list holds
 * @param regions by organisation; empty when the register has none
 * @param successors the body that replaced, or will replace, an organisation
 */
public record Ground(Set<Field> fields, Map<String, String> regions, Map<String, String> successors)
        implements java.io.Serializable {

    /** Everything might be stated, and nothing is known of organisations. */
    public static final Ground OPEN = new Ground(EnumSet.allOf(Field.class), Map.of(), Map.of());

    public Ground {
        fields = fields.isEmpty() ? EnumSet.noneOf(Field.class) : EnumSet.copyOf(fields);
        regions = new TreeMap<>(regions);
        successors = new TreeMap<>(successors);
    }

    /** From the columns that were recognised and the register. */
    public static Ground of(List<SourceTable> tables, Collection<Organisation> register) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (SourceTable table : tables) {
            table.columns().forEach(column -> {
                if (column.field() != null) fields.add(column.field());
            });
        }
        Map<String, String> regions = new TreeMap<>();
        Map<String, String> successors = new TreeMap<>();
        for (Organisation organisation : register) {
            if (!organisation.region().isEmpty()) regions.put(organisation.organisationId(), organisation.region());
            if (organisation.successors().size() == 1) {
                successors.put(
                        organisation.organisationId(), organisation.successors().get(0));
            }
        }
        return new Ground(fields, regions, successors);
    }

    boolean states(Field field) {
        return fields.contains(field);
    }
}
