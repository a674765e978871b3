package org.consolidation.analyser.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words by which a description tells how it names a product, each with the bits of what it may do. */
final class MentionWords {

    private static final Set<String> PAST_WORDS = Phrases.set("""
            replaced, replaces, replacing, replacement, formerly, previously, migrated, migrating, migration,
            superseded, supersedes, superseding, unlike, instead, export, exports, exported, exporting, import,
            imports, imported, importing, sends, sent, passes, passed, synchronises, syncs, receives, alongside,
            successor""");
    private static final Set<String> LINKS_WORDS = Phrases.set("""
            interface, interfaces, interfaced, interfacing, integrate, integrates, integrated, integrating,
            integration, integrations, link, links, linked, linking, feed, feeds, feeding, fed, connect, connects,
            connected, connection, compatible, data, information, upload, uploads, uploaded, download, downloads,
            transfer, transfers, transferred, access, output, outputs, extracts, extract, reports, hosted, runs,
            running, installed, deployed, opened, opens""");
    private static final Set<String> LINK_TO_WORDS = Set.of("with", "to", "into", "from", "between", "on", "in", "and");
    private static final Set<String> ON_WORDS = Set.of("on", "upon", "around");
    private static final Set<String> BASE_WORDS = Set.of("based", "built", "configured");
    private static final Set<String> USES_WORDS =
            Set.of("uses", "using", "utilises", "utilising", "utilizes", "utilizing", "use", "via", "through");
    private static final Set<String> BY_WORDS = Set.of("powered", "driven");
    private static final Set<String> MADE_WORDS =
            Set.of("supplied", "provided", "developed", "delivered", "made", "produced", "sold", "published");
    private static final Set<String> SKIPPED_WORDS = Set.of(
            "the",
            "a",
            "an",
            "our",
            "its",
            "their",
            "of",
            "councils",
            "forces",
            "known",
            "called",
            "standard",
            "existing",
            "corporate",
            "current");
    private static final Set<String> ONES_OWN_WORDS =
            Set.of("we", "force", "council", "service", "team", "it", "department", "which", "that", "system", "staff");
    /** How a thing is done, and what it is written in: "uses Machine Learning" names no product. */
    private static final Set<String> METHOD_WORDS = Phrases.set("""
            machine, learning, deep, artificial, intelligence, generative, genai, ai, ml, large, language, model, models,
            llm, llms, gpt, natural, processing, nlp, neural, networks, convolutional, cnn, dnn, rnn, ann, vision,
            computer, optical, character, recognition, ocr, facial, speech, retrieval, augmented, generation, rag,
            robotic, automation, rpa, transformer, transformers, bert, regression, random, forest, forests, algorithm,
            algorithms, classification, clustering, api, apis, python, java, javascript, sql, html, xml, json, pdf, csv,
            lidar, gps, blockchain, dna""");

    /** What is made with a tool or taken from a source: "uses Landsat imagery" names no product either. */
    private static final Set<String> MATERIAL_WORDS = Phrases.set("""
            data, dataset, datasets, imagery, images, technique, techniques, method, methods, modelling, modeling""");

    private static final Set<String> LEGAL_WORDS =
            Set.of("ltd", "limited", "plc", "inc", "llc", "llp", "gmbh", "corporation", "corp");

    static final int PAST = 1 << 1;
    static final int LINKS = 1 << 2;
    static final int LINK_TO = 1 << 3;
    static final int ON = 1 << 4;
    static final int BASE = 1 << 5;
    static final int USES = 1 << 6;
    static final int BY = 1 << 7;
    static final int MADE = 1 << 8;
    static final int SKIPPED = 1 << 9;
    static final int ONES_OWN = 1 << 10;
    static final int LEGAL = 1 << 11;
    static final int METHOD = 1 << 12;
    static final int MATERIAL = 1 << 13;

    /** The words above, each with the bits of its kinds. */
    static final WordIndex<Integer> KINDS = kinds();

    private MentionWords() {}

    private static WordIndex<Integer> kinds() {
        Map<String, Integer> kinds = new HashMap<>();
        kind(PAST_WORDS, PAST, kinds);
        kind(LINKS_WORDS, LINKS, kinds);
        kind(LINK_TO_WORDS, LINK_TO, kinds);
        kind(ON_WORDS, ON, kinds);
        kind(BASE_WORDS, BASE, kinds);
        kind(USES_WORDS, USES, kinds);
        kind(BY_WORDS, BY, kinds);
        kind(MADE_WORDS, MADE, kinds);
        kind(SKIPPED_WORDS, SKIPPED, kinds);
        kind(ONES_OWN_WORDS, ONES_OWN, kinds);
        kind(LEGAL_WORDS, LEGAL, kinds);
        kind(METHOD_WORDS, METHOD, kinds);
        kind(MATERIAL_WORDS, MATERIAL, kinds);
        return Wording.kinds(kinds);
    }

    private static void kind(Set<String> words, int kind, Map<String, Integer> kinds) {
        for (String word : words) kinds.merge(word, kind, (a, b) -> a | b);
    }
}
