package org.consolidation.analyser.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * Two systems in a row, of which one takes the place of the other: "Old system, New system", "Current system, Future
 * supplier". Says of each where it is in its life, as far as the headers and the row's own words tell; dates are not
 * looked at, for which day it is nobody knows here.
 *
 * @param first when the first of the two is in use
 * @param second when the second is
 * @param firstName column of the first one's name
 * @param secondName column of the second one's
 */
record Replacing(When first, When second, int firstName, int secondName) implements Serializable {

    /** When a system is in use. */
    enum When {
        BEFORE,
        NOW,
        NEXT
    }

    /** What the column is called that says it. */
    static final String HEADER = "Status";

    private static final Set<Field> NAMES = EnumSet.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME);
    private static final int SURE = 90;
    private static final Pattern STAGED =
            Pattern.compile("(?i)(?:(?<before>old|previous|former|outgoing|legacy|replaced)"
                    + "|(?<now>current|existing|present)|(?<next>new|replacement|successor|future|proposed|planned|target|incoming))"
                    + "\\s+(?<what>\\S.*)");
    /** Words of a row that tell that the change has not come. */
    private static final Pattern TO_COME = Pattern.compile(
            "(?i).*\\b(?:not yet|yet to|procurement|procuring|in progress"
                    + "|under ?way|planned|tender(?:ing)?|tbc|to be (?:confirmed|decided|implemented|procured)|being implemented"
                    + "|in implementation|implementing|migrating|discovery|parallel|delayed|on hold|due to go live)\\b.*");
    /** Cells that name no system. */
    private static final Pattern NONE =
            Pattern.compile("(?i)\\W*(?:(?:n/?a|none|nil|no|not applicable|no change|tbc|tbd"
                    + "|to be (?:confirmed|decided|determined)|unknown|same|not known)\\b.{0,30})?");

    /**
     * The columns of the two, by what their headers begin with; null where headers do not name two such systems.
     *
     * @param groups filled with each system's columns
     */
    static Replacing of(Sketch.HeadRow header, HeaderIndex index, Map<String, Map<Field, Integer>> groups) {
        Map<When, Map<Field, Integer>> places = new LinkedHashMap<>();
        Map<When, String> words = new LinkedHashMap<>();
        for (int c = 0; c < header.width(); c++) {
            String cell = header.cell(c);
            if (index.matches(cell, SURE).stream().anyMatch(m -> m.field() == Field.STATUS)) return null;
            Matcher staged = STAGED.matcher(cell);
            if (cell.length() > 40 || !staged.matches()) continue;
            List<HeaderIndex.Match> matches = index.matches(staged.group("what"), SURE);
            if (matches.isEmpty()) continue;
            Field field = NAMES.contains(matches.get(0).field())
                    ? Field.SYSTEM_NAME
                    : matches.get(0).field();
            When when =
                    staged.group("before") != null ? When.BEFORE : staged.group("now") != null ? When.NOW : When.NEXT;
            if (places.computeIfAbsent(when, w -> new LinkedHashMap<>()).putIfAbsent(field, c) != null) return null;
            words.putIfAbsent(when, cell.substring(0, staged.start("what")).strip());
        }
        if (places.size() != 2 || !places.values().stream().allMatch(p -> p.containsKey(Field.SYSTEM_NAME)))
            return null;
        places.forEach((when, fields) -> groups.put(words.get(when), fields));
        if (groups.size() != 2) return null;
        List<When> order = new ArrayList<>(places.keySet());
        return new Replacing(
                order.get(0),
                order.get(1),
                places.get(order.get(0)).get(Field.SYSTEM_NAME),
                places.get(order.get(1)).get(Field.SYSTEM_NAME));
    }

    /** Where a system is in its life, in words that a status has; "" where nothing tells. */
    String status(int name, List<String> cells) {
        When when = name == firstName ? first : second;
        When other = name == firstName ? second : first;
        boolean toCome =
                cells.stream().anyMatch(cell -> TO_COME.matcher(Fold.tidy(cell)).matches());
        boolean alone = NONE.matcher(at(cells, name == firstName ? secondName : firstName))
                .matches();
        return switch (when) {
            case BEFORE -> alone ? "" : toCome && other == When.NEXT ? "To be replaced" : "Replaced";
            case NOW -> "In use";
            case NEXT -> alone || other == When.BEFORE && !toCome ? "" : "Planned";
        };
    }

    private static String at(List<String> cells, int place) {
        return place < cells.size() ? Fold.tidy(cells.get(place)) : "";
    }
}
