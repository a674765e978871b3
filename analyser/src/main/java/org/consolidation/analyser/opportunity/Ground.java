package org.consolidation.analyser.opportunity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.coalition.Alliances;
import org.consolidation.analyser.decision.Offer;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.ingest.Successions;
import org.consolidation.analyser.text.Fold;

/**
 * What a run has to go on beside the systems themselves. A kind that needs what no list states is not
 * looked for, and costs nothing.
 *
 * @param fields that a column of some list holds
 * @param regions by organisation; empty when the register has none
 * @param successors the body that each organisation will become, where it takes over others too
 * @param firstDays of those bodies, as far as they are known
 * @param sectors police or council, by organisation, as far as the register tells
 * @param names of organisations, by id
 * @param populations people served by organisations, as far as the register tells
 * @param capabilities that the lists are about, when each of them is about one; empty when any may occur
 * @param offers what organisations answered to blueprints and frameworks
 * @param alliances who works together already
 */
public record Ground(
        Set<Field> fields,
        Map<String, String> regions,
        Map<String, String> successors,
        Map<String, LocalDate> firstDays,
        Map<String, String> sectors,
        Map<String, String> names,
        Map<String, Long> populations,
        Set<String> capabilities,
        List<Offer> offers,
        Alliances alliances)
        implements java.io.Serializable {

    /** Everything might be stated, and nothing is known of organisations. */
    public static final Ground OPEN = new Ground(
            EnumSet.allOf(Field.class),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Set.of(),
            List.of(),
            Alliances.NONE);

    public Ground {
        fields = fields.isEmpty() ? EnumSet.noneOf(Field.class) : EnumSet.copyOf(fields);
        regions = new TreeMap<>(regions);
        successors = new TreeMap<>(successors);
        firstDays = new TreeMap<>(firstDays);
        sectors = new TreeMap<>(sectors);
        names = new TreeMap<>(names);
        populations = new TreeMap<>(populations);
        capabilities = new TreeSet<>(capabilities);
        offers = List.copyOf(offers);
    }

    /**
     * From the columns that were recognised, the register, the answers to offers, the alliances and the merge scenario,
     * which goes before the successors of the register.
     *
     * @param asOf date of the run; null when the input holds none
     */
    public static Ground of(
            List<SourceTable> tables,
            Collection<Organisation> register,
            List<Offer> offers,
            Successions scenario,
            Alliances alliances,
            LocalDate asOf) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        Set<String> capabilities = new TreeSet<>();
        for (SourceTable table : tables) {
            table.columns().forEach(column -> {
                if (column.field() != null) fields.add(column.field());
            });
            capabilities.add(table.defaultCapability());
        }
        if (capabilities.contains("") || fields.contains(Field.CAPABILITY_ID)) capabilities.clear();
        Map<String, String> regions = new TreeMap<>();
        Map<String, String> sectors = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        Map<String, Long> populations = new TreeMap<>();
        for (Organisation organisation : register) {
            String id = organisation.organisationId();
            names.put(id, organisation.name());
            if (!organisation.region().isEmpty()) regions.put(id, organisation.region());
            if (organisation.population() != null) populations.put(id, organisation.population());
            String sector = sector(organisation.kind());
            if (!sector.isEmpty()) sectors.put(id, sector);
        }
        names.putAll(scenario.names());
        Successions successions = scenario.isEmpty() ? Successions.standing(register, asOf) : scenario;
        return new Ground(
                fields,
                regions,
                successions.merging(),
                successions.firstDays(),
                sectors,
                names,
                populations,
                capabilities,
                offers,
                alliances);
    }

    /** First day of the body that an organisation becomes together with others; null when not known, or for none. */
    public LocalDate mergesOn(String organisationId) {
        String successor = successors.get(organisationId);
        return successor == null ? null : firstDays.get(successor);
    }

    /** What kind of body it is, by the words of the register: police, council or "". */
    public static String sector(String kind) {
        String words = " " + Fold.fold(kind) + " ";
        if (words.contains(" police ") || words.contains(" constabulary ")) return "police";
        for (String word :
                List.of("council", "authority", "county", "district", "borough", "unitary", "metropolitan", "city")) {
            if (words.contains(" " + word + " ")) return "council";
        }
        return "";
    }

    boolean states(Field field) {
        return fields.contains(field);
    }

    /** Whether any list states what a yearly cost can be read of. */
    public boolean statesCosts() {
        return Field.YEARLY_COSTS.stream().anyMatch(fields::contains);
    }

    /** Whether any list states what makes sharing a finding: a cost, a contract or its end. */
    boolean statesAgreements() {
        return statesCosts() || states(Field.CONTRACT_REF) || states(Field.CONTRACT_END) || states(Field.DURATION);
    }

    /** Whether systems of one of these functions may occur; of none given, any. */
    boolean mayHold(List<String> functions) {
        return capabilities.isEmpty()
                || functions.isEmpty()
                || functions.stream().anyMatch(capabilities::contains);
    }
}
