package org.consolidation.analyser.generate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How an inventory is laid out.
 *
 * @param key names it
 * @param delimiter between cells
 * @param encoding of the file
 * @param mark bytes of the byte order mark; none for encodings without
 * @param lineEnd between records
 * @param extras what else it has: subtotals, blanks, repeats, note, down
 * @param columns in order
 */
record Layout(
        String key,
        char delimiter,
        Charset encoding,
        byte[] mark,
        String lineEnd,
        Set<String> extras,
        List<Column> columns) {

    /**
     * A column.
     *
     * @param kind what it holds, such as "vendor"
     * @param headers wordings, of which each organisation has one
     */
    record Column(String kind, List<String> headers) {}

    /** Whether each record stands down the page, question after question, and not in a row. */
    boolean down() {
        return extras.contains("down");
    }

    boolean has(String kind) {
        // Asked for every record: a stream here costs a tenth of the time.
        for (Column column : columns) if (column.kind().equals(kind)) return true;
        return false;
    }

    static List<Layout> all(List<String> lines) {
        List<Layout> layouts = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("@")) {
                layouts.add(head(line.substring(1).strip().split(" ")));
            } else {
                int colon = line.indexOf(':');
                layouts.get(layouts.size() - 1)
                        .columns()
                        .add(new Column(
                                line.substring(0, colon), Vocabulary.parts(line.substring(colon + 1), " \\| ")));
            }
        }
        return layouts;
    }

    private static Layout head(String[] words) {
        char delimiter = switch (words[1]) {
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "tab" -> '\t';
            case "pipe" -> '|';
            default -> throw new IllegalArgumentException("unknown delimiter " + words[1]);
        };
        Charset encoding = switch (words[2]) {
            case "utf-8", "utf-8-bom" -> StandardCharsets.UTF_8;
            case "utf-16" -> StandardCharsets.UTF_16LE;
            case "windows-1252" -> Charset.forName("windows-1252");
            default -> throw new IllegalArgumentException("unknown encoding " + words[2]);
        };
        byte[] mark = switch (words[2]) {
            case "utf-8-bom" -> new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
            case "utf-16" -> new byte[] {(byte) 0xFF, (byte) 0xFE};
            default -> new byte[0];
        };
        return new Layout(
                words[0],
                delimiter,
                encoding,
                mark,
                words[3].equals("crlf") ? "\r\n" : "\n",
                Set.copyOf(List.of(words).subList(4, words.length)),
                new ArrayList<>());
    }
}
