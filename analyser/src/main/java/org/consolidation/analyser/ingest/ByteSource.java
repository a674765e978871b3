package org.consolidation.analyser.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Bytes one at a time, with one byte of sight ahead and the power to go back. */
final class ByteSource implements Closeable {

    /** Opens the content at an offset. */
    @FunctionalInterface
    interface Opener {
        InputStream at(long offset) throws IOException;
    }

    private final Opener opener;
    private final byte[] buffer = new byte[1 << 16];
    private InputStream in;
    private long base;
    private int at;
    private int end;

    ByteSource(Opener opener) throws IOException {
        this.opener = opener;
        this.in = opener.at(0);
    }

    /** The next byte, 0 to 255; -1 at the end. */
    int read() throws IOException {
        if (at == end && !fill()) return -1;
        return buffer[at++] & 0xFF;
    }

    /** What {@link #read} would give. */
    int peek() throws IOException {
        if (at == end && !fill()) return -1;
        return buffer[at] & 0xFF;
    }

    /** Offset of the next byte. */
    long position() {
        return base + at;
    }

    /** Makes the byte at that offset the next one. */
    void seek(long position) throws IOException {
        if (position >= base && position <= base + end) {
            at = (int) (position - base);
            return;
        }
        in.close();
        in = opener.at(position);
        base = position;
        at = 0;
        end = 0;
    }

    private boolean fill() throws IOException {
        base += end;
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
