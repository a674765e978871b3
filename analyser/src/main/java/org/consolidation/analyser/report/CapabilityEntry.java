package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import java.util.List;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.Vocabulary;

/**
 * A capability of the catalogue with what others call it.
 *
 * @param esdFunctions number and label
 * @param gCloudCategories group and category
 * @param cpvCodes code and label
 */
public record CapabilityEntry(
        String id,
        String name,
        String sector,
        boolean infrastructure,
        String definition,
        List<String> keywords,
        List<String> synonyms,
        List<String> esdFunctions,
        List<String> gCloudCategories,
        List<String> cpvCodes) {

    static final CapabilityEntry UNCLASSIFIED =
            new CapabilityEntry("", "", "", false, "", List.of(), List.of(), List.of(), List.of(), List.of());

    /** All capabilities that systems may be given, whether one has them or not. */
    static final Table<CapabilityEntry> TABLE = Table.of(
                    "tables/capability_catalogue",
                    CapabilityEntry.class,
                    "One line per business function of the catalogue, whether a system serves it or not, with the"
                            + " entries of other lists that map onto it. Sources and licences are in the reference"
                            + " tables.")
            .code("capability_id", "Id of the business function.", NEVER, CapabilityEntry::id)
            .text("capability", "Name of the business function.", NEVER, CapabilityEntry::name)
            .code("sector", "police, council or shared.", NEVER, CapabilityEntry::sector)
            .code(
                    "infrastructure",
                    "true when its systems are counted apart.",
                    NEVER,
                    c -> Boolean.toString(c.infrastructure()))
            .text("definition", "What belongs to it, in a sentence.", "not given", CapabilityEntry::definition)
            .list(
                    "keywords",
                    "Words that point to it, and by which descriptions are compared.",
                    "it has none",
                    CapabilityEntry::keywords)
            .list(
                    "synonyms",
                    "Further words that point to it; descriptions are not compared by them.",
                    "it has none",
                    CapabilityEntry::synonyms)
            .list(
                    "esd_functions",
                    "Functions of the esd standards (local government), number and label.",
                    "none maps onto it",
                    CapabilityEntry::esdFunctions)
            .list(
                    "g_cloud_categories",
                    "Categories of cloud software in G-Cloud 13, group and category.",
                    "none maps onto it",
                    CapabilityEntry::gCloudCategories)
            .list(
                    "cpv_codes",
                    "Codes of the Common Procurement Vocabulary 2008 with label; a code stands for those below it too.",
                    "none maps onto it",
                    CapabilityEntry::cpvCodes)
            .sortedBy((c, key) -> key.then(c.id()));

    static CapabilityEntry of(Capability capability, Vocabulary vocabulary) {
        String id = capability.id();
        return new CapabilityEntry(
                id,
                capability.name(),
                capability.sector(),
                capability.infrastructure(),
                capability.definition(),
                capability.keywords(),
                vocabulary.synonyms().stream()
                        .filter(s -> s.capabilityId().equals(id))
                        .map(Vocabulary.Synonym::shown)
                        .toList(),
                outward(vocabulary, id, Vocabulary.ESD),
                outward(vocabulary, id, Vocabulary.G_CLOUD),
                outward(vocabulary, id, Vocabulary.CPV));
    }

    static List<CapabilityEntry> all(Catalogue catalogue) {
        return catalogue.capabilities().stream()
                .map(c -> of(c, catalogue.vocabulary()))
                .toList();
    }

    private static List<String> outward(Vocabulary vocabulary, String id, String scheme) {
        return vocabulary.outward().stream()
                .filter(o -> o.capabilityId().equals(id) && o.scheme().equals(scheme))
                .map(o -> scheme.equals(Vocabulary.G_CLOUD) ? o.code() : o.code() + " " + o.label())
                .sorted()
                .toList();
    }

    /** Whether any other list has an entry for it. */
    public boolean mapped() {
        return !esdFunctions.isEmpty() || !gCloudCategories.isEmpty() || !cpvCodes.isEmpty();
    }
}
