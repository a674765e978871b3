package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.io.input.ReaderInputStream;
import org.consolidation.analyser.text.StableHash;

/**
 * What the bytes of a file say before anybody looks for records.
 *
 * @param bytes size
 * @param sha256 lower-case hexadecimal
 * @param kind how the bytes are to be taken
 * @param byteOrderMark length of the mark at the start, in bytes; 0 without
 * @param wellFormed characters beyond ASCII that are well-formed UTF-8
 * @param malformed bytes that are not
 * @param firstMalformed offset of the first of these; -1 when there is none
 * @param looksLike what a file that is not text seems to be; "" for text
 */
record FileFacts(
        long bytes,
        String sha256,
        Kind kind,
        int byteOrderMark,
        long wellFormed,
        long malformed,
        long firstMalformed,
        String looksLike) {

    /** How bytes become characters. */
    enum Kind {
        /** ASCII, UTF-8, Windows-1252 or a mixture: what {@link LenientReader} reads. */
        BYTES,
        UTF_16LE,
        UTF_16BE
    }

    private static final Pattern MARKUP = Pattern.compile("<(?:!doctype|html|head|\\?xml|!--|rss|feed)\\b|<!--");
    private static final Pattern JSON = Pattern.compile("\\[\\s*\\{\\s*\"|\\{\\s*\"[^\"]{0,60}\"\\s*:");
    private static final int HEAD = 1 << 16;

    /**
     * Reads a file once, whole.
     *
     * @throws IOException if it cannot be read, or is a pipe, a device or a socket: to open a pipe that nobody writes
     *     to would wait for ever
     */
    static FileFacts of(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "it is a pipe, a device or a socket and no file");
        }
        MessageDigest digest = StableHash.sha256();
        byte[] head = new byte[0];
        byte[] buffer = new byte[HEAD + 4];
        long size = 0;
        long wellFormed = 0;
        long malformed = 0;
        long firstMalformed = -1;
        int carried = 0;
        try (InputStream in = Files.newInputStream(file)) {
            while (true) {
                int got = in.readNBytes(buffer, carried, HEAD);
                if (size == 0) head = java.util.Arrays.copyOf(buffer, got);
                digest.update(buffer, carried, got);
                int end = carried + got;
                long base = size - carried;
                size += got;
                int at = 0;
                int length = 1;
                while (at < end) {
                    if (buffer[at] >= 0) {
                        at++;
                        continue;
                    }
                    length = Utf8.length(buffer, at, end);
                    if (length < 0 && got > 0) break;
                    if (length > 0) {
                        wellFormed++;
                        at += length;
                    } else {
                        if (malformed++ == 0) firstMalformed = base + at;
                        at++;
                    }
                }
                carried = end - at;
                System.arraycopy(buffer, at, buffer, 0, carried);
                if (got == 0) break;
            }
        }
        Kind kind = kind(head);
        return new FileFacts(
                size,
                HexFormat.of().formatHex(digest.digest()),
                kind,
                byteOrderMark(head),
                wellFormed,
                malformed,
                firstMalformed,
                kind == Kind.BYTES ? looksLike(head) : "");
    }

    /** Encoding as the manifest names it. */
    String encoding() {
        if (!looksLike.isEmpty()) return "";
        if (kind == Kind.UTF_16LE) return "UTF-16LE";
        if (kind == Kind.UTF_16BE) return "UTF-16BE";
        if (malformed == 0) return "UTF-8";
        return wellFormed == 0 ? "Windows-1252" : "UTF-8 and Windows-1252";
    }

    /**
     * The content as bytes of which every ASCII one stands for itself: the file's own bytes after the
     * mark, or UTF-16 turned into UTF-8. Offsets of segments count in this stream.
     */
    static InputStream open(Path file, Kind kind, int byteOrderMark, long offset) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            if (kind == Kind.BYTES) {
                raw.skipNBytes(byteOrderMark + offset);
                return raw;
            }
            raw.skipNBytes(byteOrderMark);
            Charset charset = kind == Kind.UTF_16LE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            InputStream turned = ReaderInputStream.builder()
                    .setReader(new java.io.InputStreamReader(raw, charset))
                    .setCharset(StandardCharsets.UTF_8)
                    .setBufferSize(HEAD)
                    .get();
            turned.skipNBytes(offset);
            return turned;
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private static int byteOrderMark(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) return 3;
        return begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF) ? 2 : 0;
    }

    private static Kind kind(byte[] head) {
        if (begins(head, 0xFF, 0xFE)) return Kind.UTF_16LE;
        if (begins(head, 0xFE, 0xFF)) return Kind.UTF_16BE;
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) if (head[i] == 0) zeros[i & 1]++;
        // Western text in UTF-16 has a zero in nearly every other byte, and always on the same side.
        int pairs = head.length / 2;
        if (zeros[1] > 0.7 * pairs && zeros[0] < 0.02 * pairs) return Kind.UTF_16LE;
        if (zeros[0] > 0.7 * pairs && zeros[1] < 0.02 * pairs) return Kind.UTF_16BE;
        return Kind.BYTES;
    }

    private static String looksLike(byte[] head) {
        if (begins(head, 'P', 'K', 3, 4)) return "a workbook or zip archive";
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) return "an old Office document";
        if (begins(head, '%', 'P', 'D', 'F')) return "a PDF document";
        if (begins(head, 0x1F, 0x8B)) return "a gzip archive";
        if (begins(head, 0x89, 'P', 'N', 'G') || begins(head, 0xFF, 0xD8, 0xFF)) return "an image";
        String text = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1)
                .substring(byteOrderMark(head))
                .strip()
                .toLowerCase(Locale.ROOT);
        if (MARKUP.matcher(text).lookingAt()) return "a web page or XML";
        if (JSON.matcher(text).lookingAt()) return "JSON";
        int odd = 0;
        for (byte b : head) if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') odd++;
        // Real lists hold a stray control character at times; a twentieth of the bytes is no list.
        return odd * 20L > head.length ? "a binary file" : "";
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((head[i] & 0xFF) != bytes[i]) return false;
        return true;
    }
}
