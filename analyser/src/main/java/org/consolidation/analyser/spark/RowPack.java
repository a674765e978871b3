package org.consolidation.analyser.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.SparkEnv;
import org.apache.spark.io.CompressionCodec;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeProjection;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.Platform;

/**
 * Neighbouring rows in the binary form in which Spark computes, compressed. A row by itself is an object
 * for the garbage collector to follow and mostly blanks and repetition: packed, a million wide rows are a
 * few thousand objects, and go to disk as they are when memory is short.
 *
 * @param compressed of each row its length as eight bytes, so that rows stay aligned, then its bytes; by Spark's own
 *     codec
 * @param bytes that these become
 */
record RowPack(byte[] compressed, int bytes) implements Serializable {

    /** Bytes at which a pack is full; small beside a region of the collector's heap. */
    private static final int FULL = 1 << 18;

    private static final int LENGTH = Long.BYTES;

    /** By how much packs may exceed the first one opened, as a rule: each ends behind the row that fills it. */
    private static final int SPARE = 1 << 13;

    /** Rows of a partition in packs. */
    static Iterator<RowPack> pack(Iterator<InternalRow> rows, StructType schema) {
        Packer packer = new Packer(schema);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public RowPack next() {
                return packer.next(rows);
            }
        };
    }

    /**
     * The rows of packs, one object and one piece of memory filled again and again, as Spark's own scans do: who
     * keeps a row or a text of it beyond the next one copies it.
     */
    static Iterator<InternalRow> rows(Iterator<RowPack> packs, int fields) {
        UnsafeRow row = new UnsafeRow(fields);
        CompressionCodec codec = codec();
        return new Iterator<>() {
            private byte[] open = new byte[0];
            private int end;
            private int at;

            // No pack is empty, and none is opened here: the row given last is still in use.
            @Override
            public boolean hasNext() {
                return at < end || packs.hasNext();
            }

            @Override
            public InternalRow next() {
                if (at == end) open();
                int length = (int) Platform.getLong(open, Platform.BYTE_ARRAY_OFFSET + at);
                row.pointTo(open, Platform.BYTE_ARRAY_OFFSET + at + LENGTH, length);
                at += LENGTH + length;
                return row;
            }

            private void open() {
                if (!packs.hasNext()) throw new NoSuchElementException("no row is left");
                RowPack pack = packs.next();
                // New memory is blanked before it is filled, which takes as long as to unpack into it.
                if (open.length < pack.bytes) open = new byte[pack.bytes + SPARE];
                pack.unpack(codec, open);
                end = pack.bytes;
                at = 0;
            }
        };
    }

    private void unpack(CompressionCodec codec, byte[] all) {
        try (InputStream in = codec.compressedInputStream(new ByteArrayInputStream(compressed))) {
            if (in.readNBytes(all, 0, bytes) != bytes) throw new IOException("a pack of rows is cut short");
        } catch (IOException e) {
            throw new UncheckedIOException("kept rows cannot be read", e);
        }
    }

    private static CompressionCodec codec() {
        return CompressionCodec.createCodec(SparkEnv.get().conf(), CompressionCodec.LZ4());
    }

    /** Packs the rows of one partition; for one thread. */
    private static final class Packer {

        private final StructType schema;
        private final CompressionCodec codec = codec();
        private final ByteArrayOutputStream compressed = new ByteArrayOutputStream(FULL / 2);
        private final ByteBuffer length = ByteBuffer.allocate(LENGTH).order(ByteOrder.nativeOrder());
        private final byte[] buffer = new byte[1 << 12];
        private UnsafeProjection projection;

        Packer(StructType schema) {
            this.schema = schema;
        }

        RowPack next(Iterator<InternalRow> rows) {
            compressed.reset();
            int bytes = 0;
            try (OutputStream out = codec.compressedOutputStream(compressed)) {
                while (rows.hasNext() && bytes < FULL) {
                    UnsafeRow row = binary(rows.next());
                    out.write(length.putLong(0, row.getSizeInBytes()).array());
                    row.writeToStream(out, buffer);
                    bytes += LENGTH + row.getSizeInBytes();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("rows cannot be kept", e);
            }
            return new RowPack(compressed.toByteArray(), bytes);
        }

        /** Few plans end in rows of another form, such as one over rows that the driver holds. */
        private UnsafeRow binary(InternalRow row) {
            if (row instanceof UnsafeRow binary) return binary;
            if (projection == null) projection = UnsafeProjection.create(schema);
            return projection.apply(row);
        }
    }
}
