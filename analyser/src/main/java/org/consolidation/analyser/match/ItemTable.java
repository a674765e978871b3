package org.consolidation.analyser.match;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The compared items of a run, in unsigned order of id, and of each the head: the item of the same name
 * and maker with the smallest id. Only heads are looked for; the others are compared with their head, so
 * that versions of one popular product do not fill each other's lists.
 */
public final class ItemTable implements Externalizable {

    private static final long serialVersionUID = 1;

    private Item[] items;
    /** Worked out when first asked for: of a table that is read once more nobody asks. */
    private volatile int[] heads;

    /** For deserialisation. */
    public ItemTable() {}

    private ItemTable(Item[] items) {
        this.items = items;
        Arrays.sort(items, (a, b) -> Long.compareUnsigned(a.id, b.id));
        for (int i = 1; i < items.length; i++) {
            if (items[i].id == items[i - 1].id) {
                throw new IllegalStateException("ids of items must be distinct, was " + ProfileKey.text(items[i].id));
            }
        }
    }

    /** Items of any order, packed by {@link #pack}. */
    static ItemTable unpack(List<byte[]> packs) {
        List<Item> items = new ArrayList<>();
        Strings strings = new Strings();
        try {
            for (byte[] pack : packs) {
                DataInputStream in = new DataInputStream(new ByteArrayInputStream(pack));
                while (in.available() > 0) items.add(read(in, strings));
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
        return new ItemTable(items.toArray(Item[]::new));
    }

    /** Items as bytes: far smaller than rows on their way to the driver. */
    static byte[] pack(Iterator<Profile> profiles) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            while (profiles.hasNext()) write(Item.of(profiles.next()), out);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be written", e);
        }
        return bytes.toByteArray();
    }

    /** The same items with their names read once more. */
    List<Item> read(Lexicon lexicon, Knowledge knowledge) {
        Item[] read = new Item[items.length];
        for (int i = 0; i < read.length; i++) read[i] = items[i].read(lexicon, knowledge);
        return List.of(read);
    }

    /** Items of distinct ids under the categories that stand for their functions. */
    static ItemTable filed(List<Item> items, Functions functions) {
        return new ItemTable(items.stream().map(item -> item.filed(functions)).toArray(Item[]::new));
    }

    List<Item> items() {
        return List.of(items);
    }

    int size() {
        return items.length;
    }

    Item item(int position) {
        return items[position];
    }

    int head(int position) {
        return heads()[position];
    }

    // Tasks may work it out twice at the start; either will do.
    private int[] heads() {
        int[] known = heads;
        if (known == null) {
            known = heads(items);
            heads = known;
        }
        return known;
    }

    /** Position of an id that the table holds. */
    int position(long id) {
        int low = 0;
        int high = items.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compareUnsigned(items[middle].id, id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        throw new IllegalArgumentException("id must be in the table, was " + ProfileKey.text(id));
    }

    /** Positions of the heads that may meet items of other organisations, in order. */
    int[] sharedHeads() {
        int[] heads = heads();
        int[] shared = new int[items.length];
        int n = 0;
        for (int i = 0; i < items.length; i++) if (heads[i] == i && items[i].shared()) shared[n++] = i;
        return Arrays.copyOf(shared, n);
    }

    /**
     * Of each item the one that most organisations have among those of its maker's only product for its
     * function, with which it is compared whatever it is called; -1 for none. Ties go to the smaller id.
     */
    int[] hubs(Density density) {
        String[] groups = new String[items.length];
        Map<String, Integer> hubs = new HashMap<>();
        for (int i = 0; i < items.length; i++) {
            groups[i] = density.group(items[i]);
            Integer hub = hubs.get(groups[i]);
            if (hub == null || items[hub].organisations < items[i].organisations) hubs.put(groups[i], i);
        }
        int[] of = new int[items.length];
        for (int i = 0; i < of.length; i++) of[i] = groups[i].isEmpty() ? -1 : hubs.get(groups[i]);
        return of;
    }

    /** The first of each name, items being in order of id. */
    private static int[] heads(Item[] items) {
        Map<Name, Integer> first = new HashMap<>(2 * items.length);
        int[] heads = new int[items.length];
        for (int i = 0; i < heads.length; i++) {
            Integer before = first.putIfAbsent(new Name(items[i].core, items[i].vendor, items[i].organisation), i);
            heads[i] = before == null ? i : before;
        }
        return heads;
    }

    /** What items that differ only in version, edition and category have in common. */
    private record Name(String core, String vendor, String organisation) {}

    private static void write(Item item, DataOutput out) throws IOException {
        out.writeLong(item.id);
        out.writeUTF(item.core);
        out.writeUTF(item.vendor);
        out.writeUTF(item.version);
        out.writeUTF(item.edition);
        out.writeUTF(item.organisation);
        out.writeByte(item.categories.size());
        for (String category : item.categories) out.writeUTF(category);
        out.write(item.shares);
        out.writeInt(item.organisations);
        out.writeInt(item.sources.length);
        for (String source : item.sources) out.writeUTF(source);
    }

    private static Item read(DataInput in, Strings strings) throws IOException {
        long id = in.readLong();
        String core = in.readUTF();
        String vendor = strings.one(in.readUTF());
        String version = strings.one(in.readUTF());
        String edition = strings.one(in.readUTF());
        String organisation = strings.one(in.readUTF());
        int count = in.readByte();
        List<String> categories = new ArrayList<>(count);
        for (int i = 0; i < count; i++) categories.add(strings.one(in.readUTF()));
        byte[] shares = new byte[count];
        in.readFully(shares);
        int organisations = in.readInt();
        String[] sources = new String[in.readInt()];
        for (int i = 0; i < sources.length; i++) sources[i] = strings.one(in.readUTF());
        return new Item(id, core, vendor, version, edition, organisation, categories, shares, organisations, sources);
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeInt(items.length);
        for (Item item : items) write(item, out);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        Strings strings = new Strings();
        items = new Item[in.readInt()];
        for (int i = 0; i < items.length; i++) items[i] = read(in, strings);
    }

    /** One object for equal texts. */
    private static final class Strings {
        private final Map<String, String> texts = new HashMap<>();

        String one(String text) {
            return texts.computeIfAbsent(text, t -> t);
        }
    }
}
