package org.consolidation.analyser.generate;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.evaluation.ClusterScore;
import org.consolidation.analyser.evaluation.Evaluation;
import org.consolidation.analyser.text.Fold;

/** A generated collection as a test reads it, without the analyser's own reader. */
record Generated(Path folder, List<CSVRecord> truth, List<CSVRecord> flat) {

    static Generated of(Path at, int organisations, long systems, long seed) {
        Path truth = at.resolve("truth.csv");
        Path flat = at.resolve("flat.csv");
        Path folder = at.resolve("collection");
        SyntheticCollection.build(
                new SyntheticCollection.Request(organisations, systems, seed, null, folder, truth, flat));
        return new Generated(folder, table(truth), table(flat));
    }

    /** Records of a comma-separated file with a header. */
    static List<CSVRecord> table(Path file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the files below a folder, with their bytes. */
    static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    /** Rows of an inventory, titles and empty ones included. */
    static List<List<String>> rows(Path file) throws IOException {
        String text = text(Files.readAllBytes(file));
        // The header stands below the titles, and its words hold no delimiter of any kind.
        String header = text.lines()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.contains("List of systems"))
                .findFirst()
                .orElseThrow();
        char delimiter = ',';
        for (char c : new char[] {';', '\t', '|'}) if (header.indexOf(c) >= 0) delimiter = c;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        return format.parse(new java.io.StringReader(text)).stream()
                .map(CSVRecord::toList)
                .toList();
    }

    private static String text(byte[] bytes) {
        if (bytes[0] == (byte) 0xFF) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        byte[] body = bytes[0] == (byte) 0xEF ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(body, Charset.forName("windows-1252"));
        }
    }

    /** What a group-by on the sorted folded words of the name scores. */
    ClusterScore groupedByName() {
        Map<String, String> names = new LinkedHashMap<>();
        for (CSVRecord row : flat) {
            String words = Fold.words(row.get("name")).stream().sorted().collect(Collectors.joining(" "));
            names.put(row.get("id"), words);
        }
        return Evaluation.score(
                truth.stream().map(row -> names.get(row.get("id"))).toList(),
                truth.stream().map(row -> row.get("cluster")).toList());
    }

    /** Share of the judged records that have a trait. */
    double share(String trait) {
        long having = truth.stream()
                .filter(row -> List.of(row.get("traits").split(" ")).contains(trait))
                .count();
        return (double) having / truth.size();
    }
}
