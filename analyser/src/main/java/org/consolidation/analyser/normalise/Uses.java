package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.Vocabulary;
import org.consolidation.analyser.text.Fold;

/**
 * Words set apart in a name that say where or for what a system is used, and not which one it is: a function
 * ("iTrent (Payroll)"), a unit ("SharePoint - Records Unit"), a place ("Uniform (North)").
 */
final class Uses implements Serializable {

    /** What the name of a unit ends with. */
    private static final Set<String> UNITS = Phrases.set("""
            unit, units, team, teams, department, dept, division, directorate, section, branch, bureau, counter,
            workshop, workshops, depot, region, area, headquarters, hq""");

    /** Units and places by themselves. */
    private static final Set<String> PLACES = Phrases.set("""
            north, south, east, west, northern, southern, eastern, western, central, county, regional, headquarters,
            hq, hub, depot, stores, reception, workshops, front counter, back office, front office, civic centre,
            town hall, county hall, city hall, programme office, project office, property store, contact centre,
            control room, operations, governance, performance, change, communications, corporate, support""");

    /** What serves others: "Legal Services", "Customer Service". */
    private static final Set<String> SERVED = Phrases.set("""
            customer, customers, support, business, people, shared, youth, regulatory, community, operational,
            technical, scientific, corporate""");

    private static final Set<String> SERVING = Set.of("service", "services", "support");

    private final Set<String> functions = new HashSet<>();

    /** Functions are those of the catalogue, by name, part of a name, keyword and synonym. */
    Uses(Catalogue catalogue) {
        for (Capability capability : catalogue.capabilities()) {
            for (String part : capability.name().split("[/,:]")) functions.add(Fold.fold(part));
            functions.add(Fold.fold(capability.name()));
            for (String keyword : capability.keywords()) functions.add(Fold.fold(keyword));
        }
        for (Vocabulary.Synonym synonym : catalogue.vocabulary().synonyms()) {
            if (!synonym.nothing()) functions.add(Fold.fold(synonym.words()));
        }
        functions.remove("");
    }

    /** Whether folded words say where or for what something is used. */
    boolean named(String folded) {
        if (PLACES.contains(folded) || function(folded)) return true;
        int and = folded.indexOf(" and ");
        if (and > 0 && function(folded.substring(0, and)) && function(folded.substring(and + 5))) return true;
        int last = folded.lastIndexOf(' ');
        if (last < 0) return false;
        String before = folded.substring(0, last);
        String word = folded.substring(last + 1);
        return UNITS.contains(word) || SERVING.contains(word) && (SERVED.contains(before) || function(before));
    }

    private boolean function(String folded) {
        return functions.contains(folded)
                || folded.endsWith("s") && functions.contains(folded.substring(0, folded.length() - 1));
    }
}
