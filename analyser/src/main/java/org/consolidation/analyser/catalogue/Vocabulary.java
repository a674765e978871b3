package org.consolidation.analyser.catalogue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.consolidation.analyser.catalogue.ReferenceRows.Row;
import org.consolidation.analyser.text.Fold;

/**
 * What others call the business functions: further words for them, and the lists that map onto them.
 *
 * @param synonyms words that point to a capability beside its keywords
 * @param outward entries of other lists, each with the capability it belongs to
 * @param sectors by which the sector of a body is told
 */
public record Vocabulary(List<Synonym> synonyms, List<Outward> outward, Sectors sectors) implements Serializable {

    public static final Vocabulary NONE = new Vocabulary(List.of(), List.of(), Sectors.NONE);

    /** The Common Procurement Vocabulary: codes of eight digits, a code of trailing zeros above those below. */
    public static final String CPV = "cpv-2008";

    /** Categories of cloud software in G-Cloud 13, told by the names of group and category. */
    public static final String G_CLOUD = "g-cloud-13";

    /** Functions of the esd standards, told by number. */
    public static final String ESD = "esd-function";

    /** What public bodies call their service areas: no published list, and told by the label. */
    public static final String SERVICE_AREA = "service-area";

    private static final Pattern CPV_CODE = Pattern.compile("\\d{8}");

    public Vocabulary {
        synonyms = List.copyOf(synonyms);
        outward = List.copyOf(outward);
    }

    /**
     * A word or phrase that points to a capability, or to none though words in it do.
     *
     * @param capabilityId of capabilities.csv, or {@link #NOTHING}
     * @param words as written
     * @param sector in whose bodies the phrase means this, and nothing that it means elsewhere; "" for any
     */
    public record Synonym(String capabilityId, String words, String sector) implements Serializable {

        /** Of any sector. */
        public Synonym(String capabilityId, String words) {
            this(capabilityId, words, "");
        }

        /** In place of a capability: the phrase says nothing, and nothing is read from its words. */
        public static final String NOTHING = "none";

        /** The phrase, with the sector whose bodies alone mean this by it: "CAD (council)". */
        public String shown() {
            return sector.isEmpty() ? words : words + " (" + sector + ")";
        }

        /** Whether the phrase says nothing. */
        public boolean nothing() {
            return capabilityId.equals(NOTHING);
        }
    }

    /**
     * An entry of another list.
     *
     * @param scheme {@link #CPV}, {@link #G_CLOUD}, {@link #ESD} or {@link #SERVICE_AREA}
     * @param code by which the list tells it
     * @param label its name there
     * @param capabilityId the capability it belongs to
     * @param keyword whether its label in running text points to that capability
     */
    public record Outward(String scheme, String code, String label, String capabilityId, boolean keyword)
            implements Serializable {}

    static Vocabulary load(ReferenceFolder folder, List<Capability> capabilities, List<ReferenceTable> used) {
        Set<String> ids = new HashSet<>();
        for (Capability capability : capabilities) ids.add(capability.id());
        List<Outward> outward = outward(folder.read("capability-map.csv", used), ids);
        Sectors sectors = Sectors.load(folder.read("body-sectors.csv", used));
        List<Synonym> synonyms = synonyms(folder.read("capability-synonyms.csv", used), ids, sectors);
        return new Vocabulary(synonyms, outward, sectors);
    }

    private static List<Synonym> synonyms(ReferenceRows table, Set<String> ids, Sectors sectors) {
        int[] at = table.places("capability", "synonym", "source", "licence");
        // Tables written before there were sectors lack the column.
        int sectorAt = table.columns().indexOf("sector");
        List<String> told = sectors.told();
        Set<String> seen = new HashSet<>();
        List<Synonym> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String id = row.cells()[at[0]].equals(Synonym.NOTHING) ? Synonym.NOTHING : known(table, row, at[0], ids);
            String words = TableRules.needed(table, row, at[1]);
            TableRules.needed(table, row, at[2]);
            TableRules.needed(table, row, at[3]);
            String sector = sectorAt < 0 ? "" : row.cells()[sectorAt].strip();
            if (!sector.isEmpty() && !told.contains(sector)) {
                throw table.broken(
                        row.line(), "sector " + sector + " is unknown", "it must be one of " + String.join(", ", told));
            }
            if (!seen.add(id + "|" + Fold.fold(words) + "|" + sector)) {
                throw table.broken(row.line(), "synonym " + words + " of " + id + " is there twice", "one row each");
            }
            read.add(new Synonym(id, words, sector));
        }
        return read;
    }

    private static List<Outward> outward(ReferenceRows table, Set<String> ids) {
        int[] at = table.places("scheme", "code", "label", "capability", "keyword", "source", "licence");
        Set<String> seen = new HashSet<>();
        List<Outward> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String scheme = TableRules.oneOf(table, row, at[0], CPV, G_CLOUD, ESD, SERVICE_AREA);
            String code = TableRules.needed(table, row, at[1]);
            if (scheme.equals(CPV) && !CPV_CODE.matcher(code).matches()) {
                throw table.broken(row.line(), "CPV code " + code, "it must have eight digits");
            }
            if (!seen.add(scheme + "|" + code)) {
                throw table.broken(row.line(), scheme + " " + code + " is there twice", "one row each");
            }
            TableRules.needed(table, row, at[5]);
            TableRules.needed(table, row, at[6]);
            read.add(new Outward(
                    scheme,
                    code,
                    TableRules.needed(table, row, at[2]),
                    known(table, row, at[3], ids),
                    TableRules.flag(table, row, at[4])));
        }
        return read;
    }

    private static String known(ReferenceRows table, Row row, int at, Set<String> ids) {
        String id = row.cells()[at];
        if (ids.contains(id)) return id;
        throw table.broken(row.line(), "capability " + id + " is unknown", "it must be an id of capabilities.csv");
    }
}
