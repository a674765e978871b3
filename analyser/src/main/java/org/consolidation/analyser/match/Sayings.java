package org.consolidation.analyser.match;

import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.text.Fold;

/** Reads off a record what it says of other names; generic names say nothing. */
final class Sayings {

    /** Longer cells of a system's name are titles and sentences. */
    private static final int LONGEST_NAME = 4;

    private Sayings() {}

    /** What a record says, each name once. */
    static List<Saying> of(AliasTexts texts, GenericNames generic) {
        List<Saying> found = new ArrayList<>(1);
        if (!generic.generic(texts.core(), "")) {
            for (AliasPhrases.Said said : AliasPhrases.inCell(texts.raw())) product(texts, said, generic, found);
            if (!texts.systemName().equals(texts.raw())) {
                for (AliasPhrases.Said said : AliasPhrases.inCell(texts.systemName())) {
                    if (said.rule() != MiningRule.ACRONYM) product(texts, said, generic, found);
                }
                oneRow(texts, generic, found);
            }
            for (AliasPhrases.Said said : AliasPhrases.inText(texts.description())) {
                if (said.before().isEmpty() || names(said.before(), texts)) product(texts, said, generic, found);
            }
        }
        for (AliasPhrases.Said said : AliasPhrases.inCell(texts.supplierRaw())) supplier(texts, said, found);
        return found;
    }

    private static void product(AliasTexts texts, AliasPhrases.Said said, GenericNames generic, List<Saying> found) {
        String name = withoutMaker(Fold.fold(said.name()), texts.vendor());
        if (said.rule() == MiningRule.ACRONYM
                && !squash(said.before()).endsWith(texts.core().replace(" ", ""))) return;
        add(MinedAlias.PRODUCT, said.rule(), name, said.newer(), said.phrase(), texts, generic, found);
    }

    /** "Athena" in the column of systems, "CONNECT" in that of products. */
    private static void oneRow(AliasTexts texts, GenericNames generic, List<Saying> found) {
        String name = Fold.fold(texts.systemName());
        boolean brief = !name.isEmpty() && name.split(" ").length <= LONGEST_NAME;
        if (!brief || texts.systemName().indexOf('(') >= 0) return;
        String key = name.replace(" ", "");
        String core = texts.core().replace(" ", "");
        if (key.contains(core) || core.contains(key)) return;
        String phrase = Fold.tidy(texts.systemName()) + " | " + texts.raw();
        add(MinedAlias.PRODUCT, MiningRule.ONE_ROW, name, false, phrase, texts, generic, found);
    }

    private static void add(
            String kind,
            MiningRule rule,
            String name,
            boolean newer,
            String phrase,
            AliasTexts texts,
            GenericNames generic,
            List<Saying> found) {
        String key = name.replace(" ", "");
        if (key.length() < 3 || generic.generic(name, "")) return;
        if (key.equals(texts.core().replace(" ", "")) || name.equals(texts.vendor())) return;
        for (Saying before : found)
            if (before.key().equals(key) && before.kind().equals(kind)) return;
        found.add(new Saying(
                kind,
                rule.name(),
                key,
                name,
                newer,
                texts.core(),
                texts.vendor(),
                texts.capability(),
                texts.organisation(),
                phrase));
    }

    private static void supplier(AliasTexts texts, AliasPhrases.Said said, List<Saying> found) {
        if (said.rule() == MiningRule.ACRONYM) return;
        String maker = firm(said.before());
        String other = firm(said.name());
        if (maker.length() < 3 || other.length() < 3 || maker.equals(other)) return;
        found.add(new Saying(
                MinedAlias.VENDOR,
                said.rule().name(),
                other.replace(" ", ""),
                other,
                said.newer(),
                "",
                maker,
                "",
                texts.organisation(),
                said.phrase()));
    }

    private static String firm(String name) {
        return Fold.fold(name).replaceAll("( (ltd|limited|plc|inc|llc|llp|uk|group))+$", "");
    }

    /** Whether words of a description are the record's product. */
    private static boolean names(String words, AliasTexts texts) {
        String squashed = squash(words);
        String core = texts.core().replace(" ", "");
        return squashed.equals(core) || squashed.equals(texts.vendor().replace(" ", "") + core);
    }

    private static String squash(String text) {
        return Fold.squash(text);
    }

    private static String withoutMaker(String name, String vendor) {
        boolean leads = !vendor.isEmpty() && name.startsWith(vendor + " ");
        return leads ? name.substring(vendor.length() + 1) : name;
    }
}
