package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.catalogue.Bodies;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.text.Fold;

/**
 * Who runs a system, where it is another public body than the one that uses it: named as supplier or host
 * ("Kent Police", "hosted by Kent County Council"), or first among those that share it. One instance then
 * serves several organisations; each organisation's use stays a system of its own.
 */
final class RunBy {

    private static final Set<String> HOW = Set.of(
            "hosted",
            "provided",
            "run",
            "operated",
            "managed",
            "supplied",
            "delivered",
            "maintained",
            "administered",
            "led",
            "owned");
    private static final String[] BEFORE = {
        "hosted by ", "hosted at ", "hosted with ", "provided by ", "run by ", "led by ", "lead "
    };
    private static final String[] BEHIND = {
        " data centre",
        " data center",
        " datacentre",
        " as lead",
        " lead",
        " lead force",
        " network",
        " servers",
        " it",
        " ict"
    };
    /** Before "forces" or "councils", words that name none of them. */
    private static final Set<String> SOME = Set.of(
            "all",
            "any",
            "shared",
            "joint",
            "jointly",
            "collaborative",
            "across",
            "between",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "other",
            "others",
            "both",
            "many",
            "most",
            "several",
            "some",
            "various",
            "multiple",
            "partner",
            "partners",
            "neighbouring",
            "participating",
            "member",
            "local",
            "regional",
            "national",
            "uk",
            "welsh",
            "english",
            "scottish",
            "and",
            "with",
            "the");

    private static final int LONGEST_BODY = 8;

    private final Organisations organisations;
    private final Vendors vendors;
    private final Bounded<String, String> bodies;
    private final Bounded<String, List<String>> partners;

    RunBy(Organisations organisations, Vendors vendors) {
        this.organisations = organisations;
        this.vendors = vendors;
        bodies = new Bounded<>(this::named);
        partners = new Bounded<>(this::listed);
    }

    /** Key of the body that a cell names, its own or as supplier or host; "" when it names none. */
    String body(String cell) {
        return cell.isEmpty() ? "" : bodies.of(cell);
    }

    /**
     * Who runs a system for whom.
     *
     * @param by key of the other body that runs it; "" when the organisation itself or a company does
     * @param column that says so; null for none
     * @param users keys of the other bodies that the organisation runs it for, in order
     */
    record Running(String by, Field column, List<String> users) {

        static final Running ITSELF = new Running("", null, List.of());
    }

    /**
     * Who runs the system of a record.
     *
     * @param owner key of the organisation whose record it is
     */
    Running of(SourceRecord record, TableView view, String owner, String supplier, String description) {
        String hostedFor = view.text(record, Field.HOSTED_FOR);
        if (!hostedFor.isEmpty() && !NonAnswer.isOne(hostedFor)) return forOthers(hostedFor, owner);
        String runs = other(body(supplier), owner);
        if (!runs.isEmpty()) return by(runs, Field.SUPPLIER);
        runs = other(body(view.text(record, Field.HOSTING)), owner);
        if (!runs.isEmpty()) return by(runs, Field.HOSTING);
        String sharedWith = view.has(Field.SHARED_WITH) ? view.text(record, Field.SHARED_WITH) : "";
        runs = shared(sharedWith, owner);
        if (!runs.isEmpty()) return by(runs, Field.SHARED_WITH);
        runs = description.isEmpty() ? "" : other(inText(description), owner);
        if (!runs.isEmpty()) return by(runs, Field.DESCRIPTION);
        return forOthers(sharedWith, owner);
    }

    private static Running by(String body, Field column) {
        return new Running(body, column, List.of());
    }

    private Running forOthers(String cell, String owner) {
        if (cell.isEmpty()) return Running.ITSELF;
        List<String> users = partners.of(cell).stream()
                .map(body -> body.startsWith("*") ? body.substring(1) : body)
                .filter(body -> !body.equals(owner))
                .distinct()
                .sorted()
                .toList();
        return users.isEmpty() ? Running.ITSELF : new Running("", null, users);
    }

    private static String other(String body, String owner) {
        return body.equals(owner) ? "" : body;
    }

    /** The one that leads, else the first by key of all that share: the same for each of them. */
    private String shared(String cell, String owner) {
        String first = owner;
        for (String partner : partners.of(cell)) {
            if (partner.startsWith("*")) return other(partner.substring(1), owner);
            if (partner.compareTo(first) < 0) first = partner;
        }
        return other(first, owner);
    }

    private List<String> listed(String cell) {
        List<String> found = new ArrayList<>();
        for (String part : cell.split("[;,/\\n|]|\\band\\b|&")) {
            String folded = Fold.fold(part);
            String body = named(Fold.tidy(part));
            if (!body.isEmpty())
                found.add(Phrases.any(folded, "lead", "led by", "host", "hosted by") ? "*" + body : body);
        }
        return found;
    }

    private String named(String cell) {
        if (cell.isEmpty() || cell.length() > 120 || NonAnswer.isOne(cell)) return "";
        String text = cell.replaceAll("\\((?i:lead|host)[^)]*\\)", " ").strip();
        String folded = Fold.fold(text);
        int cut = text.length();
        for (String before : BEFORE) {
            if (folded.startsWith(before)) {
                text = text.substring(Math.min(before.length(), text.length()));
                break;
            }
        }
        folded = Fold.fold(text);
        for (String behind : BEHIND) {
            if (folded.endsWith(behind)) {
                cut = text.toLowerCase(java.util.Locale.ROOT).lastIndexOf(behind.strip());
                if (cut > 0) text = text.substring(0, cut).strip();
                break;
            }
        }
        folded = Fold.fold(text);
        if (folded.isEmpty() || Fold.words(text).size() > LONGEST_BODY) return "";
        Vendors.Vendor vendor = vendors.owner(folded);
        if (vendor != null) return "";
        Organisations.Owner body = organisations.of(List.of(text));
        if (body == null) return "";
        return body.registered() || Bodies.looksPublic(folded) && namesOne(folded) ? body.id() : "";
    }

    /** "The council", "police force" and "all other forces" name nobody; "Kent Police" does. */
    private static boolean namesOne(String folded) {
        for (String word : folded.split(" ")) {
            boolean count = Character.isDigit(word.charAt(0));
            if (!count && !Bodies.word(word) && !GenericWords.is(word) && !SOME.contains(word)) return true;
        }
        return false;
    }

    /** "… hosted by Kent Police." */
    private String inText(String description) {
        for (int at = description.indexOf(" by "); at > 0; at = description.indexOf(" by ", at + 1)) {
            int from = at;
            while (from > 0 && Character.isLetter(description.charAt(from - 1))) from--;
            if (!HOW.contains(Fold.fold(description.substring(from, at)))) continue;
            String body = body(capitals(description, at + 4));
            if (!body.isEmpty()) return body;
        }
        return "";
    }

    /** The words with capitals that stand here, joined by "of", "and", "the" or "&". */
    private static String capitals(String text, int from) {
        int end = from;
        int i = from;
        while (i < text.length()) {
            int to = i;
            while (to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '\'')) to++;
            if (to == i) break;
            String word = text.substring(i, to);
            boolean small = word.equals("of") || word.equals("and") || word.equals("the");
            if (!Character.isUpperCase(word.charAt(0)) && !small) break;
            if (!small) end = to;
            if (to >= text.length() || text.charAt(to) != ' ' && text.charAt(to) != '-') break;
            i = to + 1;
        }
        String found = text.substring(from, end);
        return found.startsWith("the ") ? found.substring(4) : found;
    }
}
