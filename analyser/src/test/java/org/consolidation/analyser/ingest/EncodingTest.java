package org.consolidation.analyser.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Encodings")
class EncodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT = "System,Description\nÄrzte,“£5 – naïve”\n";
    private static final List<String> RECORDS = List.of("2 [Ärzte, “£5 – naïve”]");

    @TempDir
    Path folder;

    private FileSurvey check(String encoding, byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.write(part);
        Path file = Reading.file(folder, "a.csv", all.toByteArray());
        for (IngestSettings settings : List.of(IngestSettings.DEFAULT, Reading.ranges(64))) {
            FileSurvey survey = Reading.survey(file, settings);
            assertEquals(encoding, survey.input().encoding());
            assertEquals(RECORDS, Reading.shown(Reading.records(file, survey, settings)));
        }
        return Reading.survey(file, IngestSettings.DEFAULT);
    }

    @Test
    @DisplayName("UTF-8 with and without byte order mark, UTF-16 with and without, Windows-1252")
    void recognised() throws IOException {
        check("UTF-8", TEXT.getBytes(UTF_8));
        check("UTF-8", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, TEXT.getBytes(UTF_8));
        check("UTF-16LE", new byte[] {(byte) 0xFF, (byte) 0xFE}, TEXT.getBytes(UTF_16LE));
        check("UTF-16BE", new byte[] {(byte) 0xFE, (byte) 0xFF}, TEXT.getBytes(UTF_16BE));
        check("UTF-16LE", TEXT.getBytes(UTF_16LE));
        check("UTF-16BE", TEXT.getBytes(UTF_16BE));
        FileSurvey windows = check("Windows-1252", TEXT.getBytes(WINDOWS));
        assertEquals(2, Reading.issue(windows, "encoding.windows-1252").row());
        assertNull(Reading.issue(check("UTF-8", TEXT.getBytes(UTF_8)), "encoding.mixed"));
    }

    @Test
    @DisplayName("two encodings in one file are both read, counted and reported")
    void mixed() throws IOException {
        byte[] first = "System,Description\nÄrzte,“£5 – ".getBytes(UTF_8);
        FileSurvey survey = check("UTF-8 and Windows-1252", first, "naïve”\n".getBytes(WINDOWS));
        assertEquals(
                "two encodings in one file: 4 characters are UTF-8, 2 bytes are not (this the first row)",
                Reading.issue(survey, "encoding.mixed").message());
        assertEquals(2, Reading.issue(survey, "encoding.mixed").row());
    }

    @Test
    @DisplayName("the lenient reader reads UTF-8 as Java does, however the bytes are cut")
    void utf8() throws IOException {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            int point = switch (random.nextInt(5)) {
                case 0 -> 0x20 + random.nextInt(0x5F);
                case 1 -> 0x80 + random.nextInt(0x780);
                case 2 -> 0x800 + random.nextInt(0xD000);
                case 3 -> 0xE000 + random.nextInt(0x1FFE);
                default -> 0x10000 + random.nextInt(0x100000);
            };
            text.appendCodePoint(point);
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        StringWriter out = new StringWriter();
        try (LenientReader reader = new LenientReader(new ByteArrayInputStream(bytes), bytes.length)) {
            char[] chars = new char[777];
            for (int n = reader.read(chars, 0, 777); n > 0; n = reader.read(chars, 0, 777)) out.write(chars, 0, n);
        }
        assertEquals(text.toString(), out.toString());
    }

    @Test
    @DisplayName("ill-formed UTF-8 is read byte by byte: overlong forms, surrogates, cut characters")
    void illFormed() throws IOException {
        assertEquals("À€", decoded(0xC0, 0x80));
        assertEquals("í\u00A0€", decoded(0xED, 0xA0, 0x80));
        assertEquals("ô\uFFFD€€", decoded(0xF4, 0x90, 0x80, 0x80));
        assertEquals("â‚", decoded(0xE2, 0x82));
        assertEquals("Ã\"", decoded(0xC3, '"'));
    }

    private static String decoded(int... bytes) throws IOException {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) all[i] = (byte) bytes[i];
        StringWriter out = new StringWriter();
        try (LenientReader reader = new LenientReader(new ByteArrayInputStream(all), Long.MAX_VALUE)) {
            reader.transferTo(out);
        }
        return out.toString();
    }
}
