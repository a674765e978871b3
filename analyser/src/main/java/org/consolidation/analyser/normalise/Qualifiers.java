package org.consolidation.analyser.normalise;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is not the name in a name: version, software edition, environment. Taken off the end word by
 * word (an environment also off the front), so that numbers inside a name stay: "Microsoft 365".
 */
final class Qualifiers {

    private static final Map<String, String> SURE_ENVIRONMENTS = Map.ofEntries(
            Map.entry("uat", "test"),
            Map.entry("preprod", "test"),
            Map.entry("preproduction", "test"),
            Map.entry("sandbox", "test"),
            Map.entry("staging", "test"),
            Map.entry("test", "test"),
            Map.entry("dev", "dev"),
            Map.entry("dr", "dr"),
            Map.entry("prod", "live"),
            Map.entry("production", "live"),
            Map.entry("live", "live"),
            Map.entry("legacy", "legacy"),
            Map.entry("archived", "archive"),
            Map.entry("readonly", "archive"));
    /** Also words of names ("Staff Training", "Stress Testing"): believed only when set apart or after a product. */
    private static final Map<String, String> DOUBTFUL_ENVIRONMENTS = Map.of(
            "testing",
            "test",
            "training",
            "training",
            "train",
            "training",
            "development",
            "dev",
            "archive",
            "archive",
            "historic",
            "archive",
            "old",
            "legacy");

    private static final Set<String> EDITIONS =
            Set.of("enterprise", "standard", "professional", "express", "premium", "datacenter", "ultimate");
    /** How an edition is run; too common in names to be taken off anything but a product or a coined word. */
    private static final Set<String> DELIVERIES = Set.of("cloud", "saas", "hosted");
    /** Products without an entry of their own whose bare number is their version. */
    private static final Set<String> NUMBERED = Set.of(
            "windows",
            "microsoft windows",
            "windows server",
            "microsoft windows server",
            "sql server",
            "microsoft sql server",
            "exchange",
            "microsoft exchange",
            "sharepoint",
            "microsoft sharepoint",
            "office",
            "microsoft office",
            "oracle",
            "oracle database",
            "ubuntu",
            "red hat enterprise linux",
            "rhel",
            "acrobat",
            "adobe acrobat",
            "internet explorer");

    /** Licence plans of subscriptions, behind a known product: "M365 E3", "Microsoft 365 A5". */
    private static final Pattern PLAN = Pattern.compile("[aefg][1-9]");

    /** Numbers of versions behind a word that says so: "Incode v X". */
    private static final Pattern ROMAN = Pattern.compile("x{0,2}(?:ix|iv|v?i{0,3})(?<=.)");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "of", "for", "in");

    private NameWords words;
    private String version = "";
    private String edition = "";
    private String environment = "";
    private final Predicate<NameWords> knownProduct;

    private Qualifiers(NameWords words, Predicate<NameWords> knownProduct) {
        this.words = words;
        this.knownProduct = knownProduct;
    }

    /** What is left of a name, and what was taken off it. */
    record Stripped(NameWords words, String version, String edition, String environment) {}

    /**
     * Takes qualifiers off a name; at least one word stays.
     *
     * @param knownProduct whether the words so far are a product of the reference tables
     */
    static Stripped strip(NameWords words, Predicate<NameWords> knownProduct) {
        Qualifiers q = new Qualifiers(words, knownProduct);
        boolean changed = true;
        while (changed && q.words.size() > 1 && !knownProduct.test(q.words)) {
            changed = q.trailingPlatform()
                    || q.trailingVersion()
                    || q.trailingEnvironment()
                    || q.trailingEdition()
                    || q.leadingEnvironment();
        }
        return new Stripped(q.words, q.version, q.edition, q.environment);
    }

    /** The environment that a text set apart by brackets or a dash names; null when it names none. */
    static String environment(String folded) {
        String word = folded;
        for (String tail :
                new String[] {" environment", " system", " instance", " database", " server", " copy", " only"}) {
            if (word.endsWith(tail)) word = word.substring(0, word.length() - tail.length());
        }
        if (word.equals("disaster recovery")) return "dr";
        if (word.equals("pre production") || word.equals("pre prod")) return "test";
        if (word.equals("read")) return "archive";
        String sure = SURE_ENVIRONMENTS.get(word);
        return sure != null ? sure : DOUBTFUL_ENVIRONMENTS.get(word);
    }

    /** The version that a text set apart names, such as "v11" or "2019"; null when it names none. */
    static String version(NameWords words) {
        if (words.size() == 0 || words.size() > 2) return null;
        String last = words.folded(words.size() - 1);
        if (words.size() == 2) return marker(words.folded(0)) && startsWithDigit(last) ? last : null;
        if (vNumber(last)) return last.substring(1);
        return dotted(last) || yearNumber(last) ? last : null;
    }

    private boolean trailingPlatform() {
        int trailing = Platforms.trailing(words.foldedWords());
        if (trailing > 0) words = words.without(words.size() - trailing, words.size());
        return trailing > 0;
    }

    private boolean trailingVersion() {
        int last = words.size() - 1;
        String word = words.folded(last);
        boolean numbered = startsWithDigit(word) || ROMAN.matcher(word).matches();
        if (last >= 2 && marker(words.folded(last - 1)) && numbered) {
            return take(last - 1, last + 1, word);
        }
        if (word.equals("release") && last >= 2 && yearNumber(words.folded(last - 1)) && !range(last - 1)) {
            return take(last - 1, last + 1, words.folded(last - 1));
        }
        if (vNumber(word)) return take(last, last + 1, word.substring(1));
        if (dotted(word)) return take(last, last + 1, word);
        boolean release = word.length() == 2 && word.charAt(0) == 'r' && Character.isDigit(word.charAt(1));
        if (release && last >= 2 && numeric(words.folded(last - 1))) {
            return take(last - 1, last + 1, words.folded(last - 1) + " " + word);
        }
        if (word.startsWith("sp")
                && word.length() == 3
                && Character.isDigit(word.charAt(2))
                && last >= 2
                && numeric(words.folded(last - 1))) {
            return take(last - 1, last + 1, words.folded(last - 1) + " " + word);
        }
        if (yearNumber(word) && !range(last)) return take(last, last + 1, word);
        if (word.length() <= 3 && startsWithDigit(word)) {
            NameWords rest = words.without(last, last + 1);
            boolean letterAfter = word.length() > 1
                    && "cgix".indexOf(word.charAt(word.length() - 1)) >= 0
                    && numeric(word.substring(0, word.length() - 1));
            boolean number = numeric(word) && word.length() <= 2;
            if ((number || letterAfter)
                    && (knownProduct.test(rest) || NUMBERED.contains(rest.core()) || coined(rest))) {
                return take(last, last + 1, word);
            }
        }
        return false;
    }

    /** Whether a year ends a span or a list of years ("2025-2026", "2022/23"), which is no version. */
    private boolean range(int last) {
        if (last == 0) return false;
        String before = words.folded(last - 1);
        return setApart(last) && startsWithDigit(before) || yearNumber(before);
    }

    private boolean take(int from, int to, String found) {
        if (words.size() - (to - from) < 1 || !version.isEmpty()) return false;
        version = found;
        words = words.without(from, to);
        return true;
    }

    private boolean trailingEnvironment() {
        if (!environment.isEmpty()) return false;
        int last = words.size() - 1;
        String word = words.folded(last);
        int from = last;
        if (last >= 2 && (word.equals("environment") || word.equals("instance") || word.equals("copy"))) {
            from = last - 1;
            String named = environment(words.folded(from));
            if (named == null) return false;
            environment = named;
            words = words.without(from, last + 1);
            return true;
        }
        if (last >= 2 && word.equals("recovery") && words.folded(last - 1).equals("disaster")) {
            environment = "dr";
            words = words.without(last - 1, last + 1);
            return true;
        }
        String sure = sure(last);
        String doubtful = sure == null ? DOUBTFUL_ENVIRONMENTS.get(word) : null;
        if (sure == null && doubtful == null) return false;
        NameWords rest = words.without(from, last + 1);
        if (sure == null && !knownProduct.test(rest) && !setApart(last) && !branded(rest)) return false;
        environment = sure != null ? sure : doubtful;
        words = rest;
        return true;
    }

    /** The environment that a word surely names; "Dr" is a title, "DR" is not. */
    private String sure(int at) {
        return words.written(at).equals("Dr") ? null : SURE_ENVIRONMENTS.get(words.folded(at));
    }

    private boolean leadingEnvironment() {
        String sure = sure(0);
        String environmentWord = words.folded(0).equals("old") ? "legacy" : sure;
        if (environmentWord == null || !environment.isEmpty() || environmentWord.equals("live")) return false;
        NameWords rest = words.without(0, 1);
        if (environmentWord.equals("test") || environmentWord.equals("dev")) {
            // "Test and Trace" is a name; "Test NICHE" is a copy.
            if (!knownProduct.test(rest)) return false;
        }
        environment = environmentWord;
        words = rest;
        return true;
    }

    private boolean trailingEdition() {
        int last = words.size() - 1;
        String word = words.folded(last);
        if (word.equals("edition") && last >= 2 && edition.isEmpty()) {
            edition = words.folded(last - 1);
            words = words.without(last - 1, last + 1);
            return true;
        }
        if (edition.isEmpty() && PLAN.matcher(word).matches()) {
            NameWords rest = words.without(last, last + 1);
            if (!knownProduct.test(rest)) return false;
            edition = word;
            words = rest;
            return true;
        }
        boolean delivery = DELIVERIES.contains(word);
        if (!edition.isEmpty() || !(delivery || EDITIONS.contains(word))) return false;
        // "A proposal for a standard", "the zero latency enterprise": a noun, not an edition.
        if (ARTICLES.contains(words.folded(last - 1)) || ARTICLES.contains(words.folded(0))) return false;
        NameWords rest = words.without(last, last + 1);
        boolean telling = !delivery && rest.size() >= 2 && !GenericWords.all(rest.foldedWords());
        if (!telling && !knownProduct.test(rest) && !coined(rest)) return false;
        edition = word;
        words = rest;
        return true;
    }

    private boolean setApart(int at) {
        String gap = words.text()
                .substring(
                        words.words().get(at - 1).end(), words.words().get(at).start());
        return gap.indexOf('-') >= 0
                || gap.indexOf('–') >= 0
                || gap.indexOf('_') >= 0
                || gap.indexOf('(') >= 0
                || gap.indexOf(':') >= 0
                || gap.indexOf('/') >= 0;
    }

    /** Whether a word looks like a brand: a capital inside, or all capitals unless several words and all are so. */
    private static boolean branded(NameWords words) {
        boolean shouted = words.size() > 1 && words.text().equals(words.text().toUpperCase(Locale.ROOT));
        if (shouted) return false;
        for (int i = 0; i < words.size(); i++) {
            String written = words.written(i);
            if (written.length() < 3) continue;
            for (int k = 1; k < written.length(); k++) {
                if (Character.isUpperCase(written.charAt(k))) return true;
            }
        }
        return false;
    }

    /** Whether a word has a capital inside and small letters too ("RateKeeper"): made up for a product. */
    private static boolean coined(NameWords words) {
        for (int i = 0; i < words.size(); i++) {
            String written = words.written(i);
            boolean inner = false;
            boolean small = false;
            for (int k = 1; k < written.length(); k++) {
                inner |= Character.isUpperCase(written.charAt(k));
                small |= Character.isLowerCase(written.charAt(k));
            }
            if (inner && small) return true;
        }
        return false;
    }

    private static boolean marker(String word) {
        return word.equals("v")
                || word.equals("version")
                || word.equals("ver")
                || word.equals("release")
                || word.equals("rel")
                || word.equals("build");
    }

    /** "v7", "v7.1", and "r12.2": an "r" alone before a number may be of a name. */
    private static boolean vNumber(String word) {
        if (word.length() >= 4
                && word.length() <= 10
                && word.charAt(0) == 'r'
                && Character.isDigit(word.charAt(1))
                && word.indexOf('.') > 1) return true;
        return word.length() >= 2 && word.length() <= 10 && word.charAt(0) == 'v' && Character.isDigit(word.charAt(1));
    }

    private static boolean dotted(String word) {
        return startsWithDigit(word) && word.indexOf('.') > 0;
    }

    private static boolean yearNumber(String word) {
        return word.length() == 4
                && numeric(word)
                && (word.startsWith("199") || word.startsWith("20"))
                && Integer.parseInt(word) <= 2039
                && Integer.parseInt(word) >= 1990;
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean numeric(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') return false;
        }
        return !word.isEmpty();
    }
}
