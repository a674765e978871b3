package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.normalise.Suppliers.Supplier;
import org.consolidation.analyser.text.Fold;

/** Takes the name of a product apart: vendor, core name, version, software edition, environment. */
final class ProductNames {

    private static final Map<String, String> ENVIRONMENTS = Map.ofEntries(
            Map.entry("test", "test"), Map.entry("uat", "test"), Map.entry("sandbox", "test"), Map.entry("staging", "test"),
            Map.entry("preprod", "test"), Map.entry("training", "training"), Map.entry("train", "training"),
            Map.entry("dev", "development"), Map.entry("development", "development"), Map.entry("archive", "archive"),
            Map.entry("archived", "archive"), Map.entry("legacy", "archive"), Map.entry("dr", "recovery"),
            Map.entry("live", ""), Map.entry("prod", ""), Map.entry("production", ""));

    private static final Set<String> EDITIONS =
            Set.of("enterprise", "standard", "professional", "premium", "express", "cloud", "saas", "hosted", "lite");

    /** Words after an environment that say nothing more: "training copy", "test system". */
    private static final Set<String> COPIES =
            Set.of("copy", "system", "environment", "instance", "server", "database", "version", "only", "read");

    /** Names made of these words alone say that the organisation built it, not what it is. */
    private static final Set<String> HOME_MADE = Set.of("custom", "bespoke", "html", "json", "api", "xml", "base", "paged",
            "web", "page", "own", "in", "house", "built", "inhouse", "internal", "internally", "developed", "script", "self");

    private static final Pattern SUPPLIED_BY =
            Pattern.compile("(?i)\\s*[,(-]?\\s*\\b(?:supplied|provided|developed|made|hosted)\\s+by\\s+(?:the\\s+)?([^()]+?)\\)?\\s*$");
    private static final Pattern FORMERLY =
            Pattern.compile("(?i)\\s*[(\\[,]?\\s*\\b(?:formerly|previously|was|formally|now known as|aka|a\\.k\\.a\\.?)\\s+[^)\\]]+[)\\]]?\\s*$");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*");
    private static final Pattern VERSION = Pattern.compile(
            "(?i)(?:^|\\s)(?:(?:v|ver|version|release|rel)\\.?\\s*(\\d+(?:\\.\\d+)*[a-z]?)|(\\d+(?:\\.\\d+)+[a-z]?)|((?:19|20)\\d\\d(?:\\s*r\\d)?)|(\\d{1,2}))$");

    private final Lexicon lexicon;

    ProductNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The products that a cell names, at least one; several when it lists several.
     *
     * @param cell not blank; line breaks kept
     * @param stated who the record says supplies it; nobody when it does not
     */
    List<ProductName> read(String cell, Supplier stated) {
        List<ProductName> names = new ArrayList<>();
        for (String part : split(cell, stated)) {
            ProductName name = one(part, stated);
            if (names.stream().noneMatch(n -> n.core().equals(name.core()) && n.environment().equals(name.environment()))) {
                names.add(name);
            }
        }
        return names;
    }

    private List<String> split(String cell, Supplier stated) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split("(?i)[;\\n\\r]|<br\\s*/?>")) {
            String tidy = Fold.tidy(part);
            if (!NonAnswers.isNonAnswer(tidy)) parts.addAll(splitIfKnown(tidy, stated));
        }
        if (parts.isEmpty()) parts.add(Fold.tidy(cell));
        return parts;
    }

    /** A comma, slash or "and" parts products only when the tables know every part. */
    private List<String> splitIfKnown(String text, Supplier stated) {
        if (lexicon.product(text, stated) != null) return List.of(text);
        String[] parts = text.split("\\s+/\\s+|\\s*,\\s+|\\s+and\\s+|\\s+&\\s+|\\s*\\+\\s+");
        if (parts.length < 2) return List.of(text);
        for (String part : parts) {
            if (lexicon.product(part, Supplier.NOBODY) == null) return List.of(text);
        }
        return List.of(parts);
    }

    private ProductName one(String raw, Supplier stated) {
        if (homeMade(raw) || (stated.inHouse() && lexicon.product(raw, Supplier.NOBODY) == null)) return inHouse(raw);
        Draft draft = new Draft(raw, stated);
        draft.look(lexicon);
        if (draft.known == null) {
            draft.takeOffFormerly();
            draft.takeOffSupplier(lexicon.suppliers());
            draft.takeOffBrackets(lexicon.suppliers());
            draft.look(lexicon);
        }
        while (draft.known == null && draft.takeOffEnding()) draft.look(lexicon);
        if (draft.known == null) draft.takeOffVendor(lexicon);
        return draft.name(lexicon);
    }

    static boolean homeMade(String raw) {
        List<String> words = Fold.words(raw);
        for (String word : words) {
            if (!HOME_MADE.contains(word)) return false;
        }
        return !words.isEmpty();
    }

    private static ProductName inHouse(String raw) {
        Draft draft = new Draft(raw, Supplier.NOBODY);
        while (draft.takeOffEnding()) {}
        String core = Fold.fold(draft.text);
        if (core.isEmpty()) core = Fold.fold(raw);
        return new ProductName(raw, core.isEmpty() ? raw : core, draft.text, "", draft.version, draft.edition,
                draft.environment, true);
    }

    /** A name while it is being taken apart. */
    private static final class Draft {

        private final String raw;
        private String text;
        private Supplier maker;
        private String version = "";
        private String edition = "";
        private String environment = "";
        private Lexicon.KnownProduct known;

        Draft(String raw, Supplier stated) {
            this.raw = raw;
            this.text = raw;
            // A reseller makes nothing: the maker is somebody else.
            this.maker = stated.reseller() || stated.inHouse() ? Supplier.NOBODY : stated;
        }

        void look(Lexicon lexicon) {
            known = lexicon.product(text, maker);
            if (known != null || maker.key().isEmpty()) return;
            List<String> words = Fold.words(text);
            List<String> rest = lexicon.withoutMaker(words, maker);
            if (rest.size() < words.size()) known = lexicon.product(String.join(" ", rest), maker);
        }

        void takeOffFormerly() {
            if (!Fold.fold(text).contains(" ")) return;
            Matcher formerly = FORMERLY.matcher(text);
            if (formerly.find() && formerly.start() > 1) text = text.substring(0, formerly.start());
        }

        void takeOffSupplier(Suppliers suppliers) {
            Matcher by = SUPPLIED_BY.matcher(text);
            if (by.find() && by.start() > 1) {
                if (maker.key().isEmpty()) maker = suppliers.read(by.group(1));
                text = text.substring(0, by.start());
                return;
            }
            // "Axiell - Arena", "Arena, Axiell": a known supplier on one side.
            String[] sides = text.split("\\s+[-–—|:]\\s+|\\s*,\\s+|\\s*[-–—|:]\\s+", 2);
            if (sides.length < 2 || sides[0].isBlank() || sides[1].isBlank()) return;
            for (int side = 0; side < 2; side++) {
                Supplier supplier = suppliers.exact(Fold.fold(sides[side]));
                if (supplier == null) continue;
                if (maker.key().isEmpty()) maker = supplier;
                if (maker.key().equals(supplier.key())) text = sides[1 - side];
                return;
            }
        }

        void takeOffBrackets(Suppliers suppliers) {
            Matcher brackets = BRACKETS.matcher(text);
            StringBuilder rest = new StringBuilder();
            int from = 0;
            while (brackets.find()) {
                String inside = brackets.group(1);
                boolean takenOff = takeOff(inside, suppliers);
                rest.append(text, from, brackets.start()).append(' ');
                if (!takenOff) rest.append(inside).append(' ');
                from = brackets.end();
            }
            rest.append(text.substring(from));
            String left = Fold.tidy(rest.toString());
            if (!Fold.fold(left).isEmpty()) text = left;
        }

        private boolean takeOff(String inside, Suppliers suppliers) {
            List<String> words = Fold.words(inside);
            if (words.isEmpty()) return true;
            if (ENVIRONMENTS.containsKey(words.get(0)) && COPIES.containsAll(words.subList(1, words.size()))) {
                environment(words.get(0));
                return true;
            }
            Matcher number = VERSION.matcher(" " + inside.strip());
            if (number.find() && number.start() == 0) {
                version(number);
                return true;
            }
            Supplier supplier = suppliers.exact(Fold.fold(inside));
            if (supplier == null) return false;
            if (maker.key().isEmpty()) maker = supplier;
            return maker.key().equals(supplier.key());
        }

        /** Takes one ending off: an environment, a version or an edition; false when there is none. */
        boolean takeOffEnding() {
            List<String> words = Fold.words(text);
            if (words.size() < 2) return false;
            String last = words.get(words.size() - 1);
            String before = words.get(words.size() - 2);
            if (COPIES.contains(last) && ENVIRONMENTS.containsKey(before) && words.size() > 2) {
                environment(before);
                return cutTo(cutWord(cutWord(text)));
            }
            if (ENVIRONMENTS.containsKey(last)) {
                environment(last);
                return cutTo(cutWord(text));
            }
            Matcher number = VERSION.matcher(text);
            if (version.isEmpty() && number.find() && number.start() > 0 && !isPartOfName(number)) {
                version(number);
                return cutTo(text.substring(0, number.start()));
            }
            if (edition.isEmpty() && EDITIONS.contains(last)) {
                edition = last;
                return cutTo(cutWord(text));
            }
            if (last.equals("edition")) return cutTo(cutWord(text));
            return false;
        }

        /** A bare small number after one short word ("i2", "HOLMES 2") is too often the name. */
        private boolean isPartOfName(Matcher number) {
            if (number.group(4) == null) return false;
            String rest = text.substring(0, number.start()).strip();
            return Fold.words(rest).size() == 1 && rest.equals(rest.toUpperCase(Locale.ROOT));
        }

        private boolean cutTo(String rest) {
            String tidy = Fold.tidy(rest).replaceAll("[\\s,;:(\\[–—-]+$", "");
            if (Fold.fold(tidy).isEmpty()) return false;
            text = tidy;
            return true;
        }

        private static String cutWord(String text) {
            int end = text.length();
            while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) end--;
            while (end > 0 && Character.isLetterOrDigit(text.charAt(end - 1))) end--;
            return text.substring(0, end);
        }

        private void environment(String word) {
            if (environment.isEmpty()) environment = ENVIRONMENTS.get(word);
        }

        private void version(Matcher number) {
            for (int group = 1; group <= 4; group++) {
                if (number.group(group) != null) version = number.group(group).toLowerCase(Locale.ROOT);
            }
        }

        void takeOffVendor(Lexicon lexicon) {
            List<String> words = Fold.words(text);
            if (maker.key().isEmpty()) {
                Suppliers.Prefix prefix = lexicon.suppliers().prefix(words);
                if (prefix == null || prefix.words() >= words.size() || prefix.supplier().reseller()) return;
                maker = prefix.supplier();
            }
            List<String> rest = lexicon.withoutMaker(words, maker);
            if (rest.size() == words.size()) return;
            known = lexicon.product(String.join(" ", rest), maker);
            String shown = text;
            for (int i = rest.size(); i < words.size(); i++) shown = cutFirstWord(shown);
            text = shown;
        }

        private static String cutFirstWord(String text) {
            int from = 0;
            while (from < text.length() && Character.isLetterOrDigit(text.charAt(from))) from++;
            while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) from++;
            return text.substring(from);
        }

        ProductName name(Lexicon lexicon) {
            if (known != null) {
                String vendor = known.maker().key().isEmpty() ? maker.key() : known.maker().key();
                return new ProductName(raw, known.core(), known.shown(), vendor, version, edition, environment, false);
            }
            String core = Fold.fold(text);
            if (core.isEmpty()) core = Fold.fold(raw);
            // A name of symbols alone folds to nothing; it is still a name.
            if (core.isEmpty()) core = Fold.tidy(raw);
            return new ProductName(raw, core, text, maker.key(), version, edition, environment, false);
        }
    }
}
