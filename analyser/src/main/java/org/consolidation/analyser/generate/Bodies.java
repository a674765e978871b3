package org.consolidation.analyser.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.text.Fold;

/** The organisations of a generated collection: invented ones, or those of a list of names. */
final class Bodies {

    private static final List<String> COUNCILS = List.of(
            "Borough Council", "District Council", "County Council", "City Council", "Metropolitan Borough Council");

    /** So many bodies are named after one place; the words make some more, but drawing the last takes ever longer. */
    private static final int SINGLE_PLACES = 2_000;

    private Bodies() {}

    /** Invented organisations, a quarter of them police forces, with so many entries in all. */
    static List<Body> invented(Vocabulary words, int count, long entries, long seed) {
        Set<String> places = new HashSet<>();
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Draw draw = Draw.of(seed, "body", i);
            String place = place(words, draw);
            while (!places.add(place)) {
                place = places.size() < SINGLE_PLACES
                        ? place(words, draw)
                        : place(words, draw) + " and " + place(words, draw);
            }
            boolean police = draw.chance(0.25);
            String type = police ? draw.chance(0.7) ? "Police" : "Constabulary" : draw.pick(COUNCILS);
            named.add(new Named(place + " " + type, police ? "Police force" : type.replace(" Council", ""), "", ""));
        }
        return sized(named, entries, seed);
    }

    /**
     * The organisations of a list.
     *
     * @param file CSV with the column name and maybe kind, nation and region
     * @param count how many it must hold
     */
    static List<Body> listed(Path file, int count, long entries, long seed) {
        CouncilCollection.Listing listing = CouncilCollection.read(file, "name");
        if (listing.rows().size() != count) {
            throw UserError.command("--organisations is " + count + ", and " + file + " names "
                    + listing.rows().size() + ": make them agree.");
        }
        List<Named> named = new ArrayList<>();
        for (CSVRecord row : listing.rows()) {
            named.add(
                    new Named(Fold.tidy(row.get("name")), cell(row, "kind"), cell(row, "nation"), cell(row, "region")));
        }
        return sized(named, entries, seed);
    }

    private record Named(String name, String kind, String nation, String region) {}

    private static String cell(CSVRecord row, String column) {
        return row.isMapped(column) ? Fold.tidy(row.get(column)) : "";
    }

    private static String place(Vocabulary words, Draw draw) {
        return draw.pick(words.list("town")) + draw.pick(words.list("townend"));
    }

    /** Sizes spread about the mean as real bodies' do, and add up to the number wanted. */
    private static List<Body> sized(List<Named> named, long entries, long seed) {
        double[] weights = new double[named.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.exp(0.4 * Draw.of(seed, "size", i).bell());
            sum += weights[i];
        }
        List<Body> bodies = new ArrayList<>();
        double reached = 0;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            reached += weights[i];
            long upTo = i == weights.length - 1 ? entries : Math.min(entries, Math.round(entries * reached / sum));
            Named n = named.get(i);
            String folded = Fold.fold(n.name());
            char sector = folded.contains("police") || folded.contains("constabulary") ? 'P' : 'C';
            String id = "synthetic-" + folded.replace(' ', '-');
            bodies.add(
                    new Body(i, id, n.name() + " (synthetic)", n.kind(), n.nation(), n.region(), sector, upTo - given));
            given = upTo;
        }
        return List.copyOf(bodies);
    }
}
