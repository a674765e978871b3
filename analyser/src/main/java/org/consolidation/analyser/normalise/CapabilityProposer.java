package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.CatalogueProduct;
import org.consolidation.analyser.catalogue.ProductAlias;
import org.consolidation.analyser.catalogue.Supplier;
import org.consolidation.analyser.catalogue.Vocabulary;
import org.consolidation.analyser.normalise.CapabilityKeywords.Kind;
import org.consolidation.analyser.text.Fold;

/**
 * Proposes the business function of a record: what it states, else what its product serves, else what
 * the collection says of the whole list, else its own category by its name here or in a list of others, else
 * words and codes, else what its list is called ("library-systems.csv"). What scores too little stays unclassified.
 */
final class CapabilityProposer implements Serializable {

    private static final int STATED = 100;
    private static final int PRODUCT = 95;
    private static final int DEFAULT = 90;
    private static final int CATEGORY = 80;
    /** The category is an entry of another list, which maps onto a capability only roughly. */
    private static final int MAPPED = 70;

    /** The area of business is called so, and the record says nothing else. */
    private static final int AREA = 60;

    /** The list is called so, and the record says nothing. */
    private static final int LIST = 50;

    /** Lists of everything are called contracts, records, assets, servers, or requests for information. */
    private static final Set<String> OF_ANYTHING = Set.of("B04", "B10", "B12", "B19", "B24");

    /** Shortest name of a product that is looked for inside other text. */
    private static final int SHORTEST_NAME = 5;

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    /** Categories of other lists by folded label, or label and group; those of several capabilities left out. */
    private final Map<String, Integer> byLabel = new HashMap<>();

    /** Service areas by folded name: whose system it is, and only then what for. */
    private final Map<String, Integer> byArea = new HashMap<>();

    private final CapabilityScoring scoring;

    CapabilityProposer(Catalogue catalogue) {
        List<String> sectors =
                catalogue.capabilities().stream().map(Capability::sector).toList();
        CapabilityPhrases phrases = new CapabilityPhrases(sectors);
        for (Capability capability : catalogue.capabilities()) {
            int index = ids.size();
            ids.add(capability.id());
            byName.putIfAbsent(Fold.fold(capability.id()), index);
            byName.putIfAbsent(Fold.fold(capability.name()), index);
            for (String keyword : capability.keywords()) phrases.add(keyword, index, Kind.KEYWORD);
        }
        for (Vocabulary.Synonym synonym : catalogue.vocabulary().synonyms()) {
            if (!synonym.sector().isEmpty()) {
                int capability = synonym.nothing() ? CapabilityKeywords.NO_CAPABILITY : place(synonym.capabilityId());
                phrases.addInSector(synonym.words(), capability, synonym.sector());
            } else if (synonym.nothing()) {
                phrases.addNothing(synonym.words());
            } else {
                phrases.add(synonym.words(), place(synonym.capabilityId()), Kind.SYNONYM);
            }
        }
        Map<String, Integer> codes = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Vocabulary.Outward entry : catalogue.vocabulary().outward()) {
            int index = place(entry.capabilityId());
            if (entry.keyword()) phrases.add(entry.label(), index, Kind.SYNONYM);
            if (entry.scheme().equals(Vocabulary.CPV)) {
                codes.put(entry.code(), index);
            } else if (entry.scheme().equals(Vocabulary.SERVICE_AREA)) {
                byArea.put(Fold.fold(entry.label()), index);
            } else {
                label(Fold.fold(entry.label()), index, ambiguous);
                label(Fold.fold(entry.code()), index, ambiguous);
            }
        }
        byLabel.keySet().removeAll(ambiguous);
        names(catalogue, phrases);
        scoring = new CapabilityScoring(ids, phrases.build(), codes, makers(catalogue));
    }

    private int place(String capabilityId) {
        return byName.get(Fold.fold(capabilityId));
    }

    /** Products of the catalogue whose capability is one of it. */
    private List<CatalogueProduct> products(Catalogue catalogue) {
        return catalogue.products().stream()
                .filter(p -> byName.containsKey(Fold.fold(p.capabilityId())))
                .toList();
    }

    private void label(String folded, int index, Set<String> ambiguous) {
        Integer before = byLabel.putIfAbsent(folded, index);
        if (before != null && before != index) ambiguous.add(folded);
    }

    /** Names of products that mean nothing else. */
    private void names(Catalogue catalogue, CapabilityPhrases phrases) {
        Map<String, Integer> served = new HashMap<>();
        for (CatalogueProduct product : products(catalogue)) {
            int index = place(product.capabilityId());
            served.putIfAbsent(Fold.squash(product.product()), index);
            name(product.product(), index, phrases);
        }
        for (ProductAlias alias : catalogue.productAliases()) {
            Integer index = served.get(Fold.squash(alias.product()));
            if (index != null && alias.sameProduct() && !alias.ambiguous()) name(alias.alias(), index, phrases);
        }
    }

    private static void name(String name, int index, CapabilityPhrases phrases) {
        if (Fold.fold(name).length() < SHORTEST_NAME || GenericWords.all(Fold.words(name))) return;
        phrases.add(name, index, Kind.PRODUCT);
    }

    /** Makers, by folded name, all of whose products of the catalogue serve one capability. */
    private Map<String, CapabilityScoring.Maker> makers(Catalogue catalogue) {
        Set<String> others = new HashSet<>();
        for (Supplier supplier : catalogue.suppliers()) {
            if (!supplier.kind().equals("maker") && !supplier.kind().equals("community")) {
                others.add(Fold.fold(supplier.name()));
            }
        }
        Map<String, CapabilityScoring.Maker> makers = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (CatalogueProduct product : products(catalogue)) {
            String maker = Fold.fold(product.supplier());
            if (maker.isEmpty() || others.contains(maker)) continue;
            int place = place(product.capabilityId());
            CapabilityScoring.Maker before = makers.get(maker);
            if (before != null && before.capability() != place) several.add(maker);
            makers.put(maker, new CapabilityScoring.Maker(place, before == null ? 1 : before.products() + 1));
        }
        makers.keySet().removeAll(several);
        return makers;
    }

    /**
     * All that a proposal is read from.
     *
     * @param stated the record's capability column; ""
     * @param productCapability capability of the known product; ""
     * @param tableDefault capability that the collection states for the list; ""
     * @param calledAfter capability that the list is called after, see {@link #ofList}; ""
     * @param category the record's own category; ""
     * @param name system and product name
     * @param maker folded name of who makes the product; ""
     * @param description ""
     * @param sector of the body whose record it is; "" when not known
     */
    record Question(
            String stated,
            String productCapability,
            String tableDefault,
            String calledAfter,
            String category,
            String name,
            String maker,
            String description,
            String sector) {}

    /** The proposal for a record. */
    CapabilityProposal propose(Question q) {
        Integer said = q.stated.isEmpty() ? null : byName.get(Fold.fold(q.stated));
        if (said != null) return sure(ids.get(said), STATED, q.stated, "", "stated");
        if (!q.productCapability.isEmpty()) {
            String other = q.tableDefault.equals(q.productCapability) ? "" : q.tableDefault;
            return sure(q.productCapability, PRODUCT, q.name, other, CapabilityProposal.PRODUCT);
        }
        if (!q.tableDefault.isEmpty()) return sure(q.tableDefault, DEFAULT, "the whole list", "", "default");
        String category = Fold.fold(q.category);
        Integer own = category.isEmpty() ? null : byName.get(category);
        if (own != null) return sure(ids.get(own), CATEGORY, q.category, "", "category");
        CapabilityProposal read = scoring.propose(q.name, category, q.maker, q.description, q.sector);
        Integer mapped = category.isEmpty() ? null : byLabel.get(category);
        if (mapped == null) return read.capabilityId().isEmpty() ? ofArea(q, category, read) : read;
        String id = ids.get(mapped);
        String other = read.capabilityId().equals(id) ? read.runnerUp() : read.capabilityId();
        return new CapabilityProposal(id, MAPPED, q.category, other, "category", read.comparedAs());
    }

    /** The function that a record's own category and description tell, whatever it is called; "" for none. */
    String served(String category, String description) {
        if (category.isEmpty() && description.isEmpty()) return "";
        return propose(new Question("", "", "", "", category, "", "", description, ""))
                .capabilityId();
    }

    /** What the service area says, as category or as the whole description, of a record that says nothing else. */
    private CapabilityProposal ofArea(Question q, String category, CapabilityProposal read) {
        Integer area = byArea.get(category.isEmpty() ? Fold.fold(q.description) : category);
        if (area == null) return calledAfter(q.calledAfter, read);
        String words = category.isEmpty() ? q.description : q.category;
        return new CapabilityProposal(ids.get(area), AREA, words, read.runnerUp(), "category", read.comparedAs());
    }

    /** What the name of the list says of a record that says nothing. */
    private static CapabilityProposal calledAfter(String id, CapabilityProposal read) {
        if (id.isEmpty()) return read;
        return new CapabilityProposal(id, LIST, "the name of the list", read.runnerUp(), "list", read.comparedAs());
    }

    /** Id of the one capability that a list is called after; "" where its name says none, several or that of any list. */
    String ofList(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int ending = name.lastIndexOf('.');
        CapabilityProposal called = scoring.propose(ending < 0 ? name : name.substring(0, ending), "", "", "", "");
        boolean one = called.runnerUp().isEmpty() && !OF_ANYTHING.contains(called.capabilityId());
        return one ? called.capabilityId() : "";
    }

    private static CapabilityProposal sure(String id, int score, String words, String runnerUp, String method) {
        return new CapabilityProposal(id, score, words, runnerUp, method, id);
    }

    /** Id of the capability that a text names by id or name; "" for none. */
    String idOf(String stated) {
        Integer said = stated.isEmpty() ? null : byName.get(Fold.fold(stated));
        return said == null ? "" : ids.get(said);
    }
}
