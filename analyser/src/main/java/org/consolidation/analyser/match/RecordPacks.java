package org.consolidation.analyser.match;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Vectors of records as bytes: a tenth of what rows would take on their way to the driver. */
final class RecordPacks {

    private RecordPacks() {}

    /** A record and its vector. */
    record Numbered(long id, RecordVector vector) {}

    static byte[] pack(Iterator<Numbered> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            while (records.hasNext()) write(records.next(), out);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be written", e);
        }
        return bytes.toByteArray();
    }

    /** Records of packs of any order, by id. */
    static List<Numbered> unpack(List<byte[]> packs) {
        List<Numbered> records = new ArrayList<>();
        try {
            for (byte[] pack : packs) {
                DataInputStream in = new DataInputStream(new ByteArrayInputStream(pack));
                while (in.available() > 0) records.add(read(in));
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
        records.sort((a, b) -> Long.compareUnsigned(a.id, b.id));
        return records;
    }

    private static void write(Numbered record, DataOutputStream out) throws IOException {
        RecordVector v = record.vector;
        out.writeLong(record.id);
        out.writeBoolean(v.nameless());
        write(v.name(), v.nameWeights(), out);
        write(v.whole(), v.wholeWeights(), out);
        out.write(v.roles());
        out.writeShort(v.codes().length);
        for (String code : v.codes()) out.writeUTF(code);
        out.writeBoolean(v.numerals().alone());
        out.writeShort(v.numerals().kinds().length);
        out.write(v.numerals().kinds());
        for (double value : v.numerals().values()) out.writeDouble(value);
        out.writeShort(v.numbers().length);
        for (double number : v.numbers()) out.writeDouble(number);
        out.writeShort(v.dates().length);
        for (RecordDate date : v.dates()) {
            out.writeInt(date.year());
            out.writeByte(date.month());
            out.writeByte(date.day());
            out.writeBoolean(date.either());
        }
        out.writeShort(v.parts().length);
        for (int[] part : v.parts()) {
            out.writeInt(part.length);
            for (int token : part) out.writeInt(token);
        }
    }

    private static void write(int[] tokens, short[] weights, DataOutputStream out) throws IOException {
        out.writeInt(tokens.length);
        for (int token : tokens) out.writeInt(token);
        for (short weight : weights) out.writeShort(weight);
    }

    private static Numbered read(DataInputStream in) throws IOException {
        long id = in.readLong();
        boolean nameless = in.readBoolean();
        int[] name = ints(in);
        short[] nameWeights = shorts(in, name.length);
        int[] whole = ints(in);
        short[] wholeWeights = shorts(in, whole.length);
        byte[] roles = in.readNBytes(whole.length);
        String[] codes = new String[in.readShort()];
        for (int i = 0; i < codes.length; i++) codes[i] = in.readUTF();
        boolean alone = in.readBoolean();
        byte[] kinds = in.readNBytes(in.readShort());
        double[] values = new double[kinds.length];
        for (int i = 0; i < values.length; i++) values[i] = in.readDouble();
        double[] numbers = new double[in.readShort()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = in.readDouble();
        RecordDate[] dates = new RecordDate[in.readShort()];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = new RecordDate(in.readInt(), in.readByte(), in.readByte(), in.readBoolean());
        }
        int[][] parts = new int[in.readShort()][];
        for (int i = 0; i < parts.length; i++) parts[i] = ints(in);
        return new Numbered(
                id,
                new RecordVector(
                        name,
                        nameWeights,
                        whole,
                        wholeWeights,
                        roles,
                        codes,
                        new Numerals(kinds, values, alone),
                        numbers,
                        dates,
                        parts,
                        nameless));
    }

    private static int[] ints(DataInputStream in) throws IOException {
        int[] ints = new int[in.readInt()];
        for (int i = 0; i < ints.length; i++) ints[i] = in.readInt();
        return ints;
    }

    private static short[] shorts(DataInputStream in, int length) throws IOException {
        short[] shorts = new short[length];
        for (int i = 0; i < length; i++) shorts[i] = in.readShort();
        return shorts;
    }
}
