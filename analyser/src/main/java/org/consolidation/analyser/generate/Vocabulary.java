package org.consolidation.analyser.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The word lists and layouts that generated inventories are made of. They are known to this package
 * alone: matching that knew them would be measured on what it had been told.
 *
 * @param lists words by the name of their list
 * @param purposes what systems are for
 * @param layouts of inventories
 */
record Vocabulary(Map<String, List<String>> lists, List<Purpose> purposes, List<Layout> layouts) {

    /** Reads the lists that the analyser brings. */
    static Vocabulary load() {
        return new Vocabulary(
                lists(lines("words.txt")), purposes(lines("purposes.txt")), Layout.all(lines("layouts.txt")));
    }

    /**
     * The words of a list.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    List<String> list(String name) {
        List<String> words = lists.get(name);
        if (words == null) throw new IllegalArgumentException("the vocabulary has no list '" + name + "'");
        return words;
    }

    private static List<Purpose> purposes(List<String> lines) {
        List<Purpose> purposes = new ArrayList<>();
        for (String line : lines) purposes.add(Purpose.of(purposes.size(), line));
        return List.copyOf(purposes);
    }

    private static Map<String, List<String>> lists(List<String> lines) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> list = null;
        for (String line : lines) {
            if (line.startsWith("[")) {
                list = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), list);
            } else if (list != null) {
                list.addAll(parts(line, line.contains(";") ? ";" : ","));
            }
        }
        return lists;
    }

    static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator)).map(String::strip).toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("the resource " + resource + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
