package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * Text from bytes that are UTF-8, Windows-1252, or the one beside the other: a well-formed UTF-8
 * character is read as such, any other byte as its Windows-1252 character. So nothing is lost where
 * a clerk pasted from one system into another, and no guess about the whole file is needed.
 */
final class LenientReader extends Reader {

    private static final char[] WINDOWS_1252 = windows1252();

    private final InputStream in;
    private final byte[] bytes;
    private long left;
    private int at;
    private int end;
    private char lowSurrogate;

    /**
     * @param in positioned at a character; closed with this
     * @param limit bytes to read at most
     */
    LenientReader(InputStream in, long limit) {
        this.in = in;
        this.left = limit;
        this.bytes = new byte[(int) Math.max(16, Math.min(1 << 16, limit))];
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        if (length == 0) return 0;
        int out = offset;
        int last = offset + length;
        if (lowSurrogate != 0) {
            chars[out++] = lowSurrogate;
            lowSurrogate = 0;
        }
        while (out < last) {
            if (at == end && !fill()) break;
            int asciiEnd = Math.min(end, at + last - out);
            while (at < asciiEnd && bytes[at] >= 0) chars[out++] = (char) bytes[at++];
            if (out == last || at == end) continue;
            out = decodeOne(chars, out, last);
        }
        return out == offset ? -1 : out - offset;
    }

    private int decodeOne(char[] chars, int to, int last) throws IOException {
        int out = to;
        int size = Utf8.length(bytes, at, end);
        if (size < 0) {
            size = fill() ? Utf8.length(bytes, at, end) : 0;
        }
        if (size <= 0) {
            chars[out++] = WINDOWS_1252[bytes[at++] & 0xFF];
            return out;
        }
        int point = codePoint(size);
        at += size;
        if (point < 0x10000) {
            chars[out++] = (char) point;
        } else {
            chars[out++] = Character.highSurrogate(point);
            char low = Character.lowSurrogate(point);
            if (out < last) chars[out++] = low;
            else lowSurrogate = low;
        }
        return out;
    }

    private int codePoint(int size) {
        int lead = bytes[at] & 0xFF;
        int point = size == 1 ? lead : lead & (0xFF >> (size + 1));
        for (int i = 1; i < size; i++) point = point << 6 | bytes[at + i] & 0x3F;
        return point;
    }

    /** More bytes behind those not yet decoded; false when there are none to come. */
    private boolean fill() throws IOException {
        int kept = end - at;
        System.arraycopy(bytes, at, bytes, 0, kept);
        at = 0;
        end = kept;
        int wanted = (int) Math.min(bytes.length - kept, left);
        if (wanted == 0) return false;
        int got = in.read(bytes, kept, wanted);
        if (got <= 0) return false;
        end += got;
        left -= got;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static char[] windows1252() {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) all[i] = (byte) i;
        return new String(all, Charset.forName("windows-1252")).toCharArray();
    }
}
