package org.consolidation.analyser.match;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * The sources of each profile, as numbers.
 *
 * @param ids of the profiles, in unsigned order
 * @param sources of each, in order
 */
record RecordHomes(long[] ids, int[][] sources) {

    /**
     * Profiles as bytes, for the way to the driver.
     *
     * @param names of all sources, in order
     */
    static byte[] pack(Iterator<Profile> profiles, List<String> names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            while (profiles.hasNext()) {
                Profile profile = profiles.next();
                out.writeLong(ProfileKey.bits(profile.profileId()));
                out.writeInt(profile.sources().size());
                for (String source : profile.sources()) out.writeInt(Collections.binarySearch(names, source));
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be written", e);
        }
        return bytes.toByteArray();
    }

    /** Profiles of packs of any order. */
    static RecordHomes unpack(List<byte[]> packs) {
        int most = packs.stream().mapToInt(pack -> pack.length / 16).sum();
        long[] ids = new long[most];
        int[][] sources = new int[most][];
        int n = 0;
        try {
            for (byte[] pack : packs) {
                DataInputStream in = new DataInputStream(new ByteArrayInputStream(pack));
                for (; in.available() > 0; n++) {
                    ids[n] = in.readLong();
                    sources[n] = new int[in.readInt()];
                    for (int s = 0; s < sources[n].length; s++) sources[n][s] = in.readInt();
                    Arrays.sort(sources[n]);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
        return sorted(Arrays.copyOf(ids, n), sources);
    }

    private static RecordHomes sorted(long[] ids, int[][] sources) {
        Integer[] order = new Integer[ids.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Arrays.sort(order, (a, b) -> Long.compareUnsigned(ids[a], ids[b]));
        long[] sortedIds = new long[ids.length];
        int[][] sortedSources = new int[ids.length][];
        for (int i = 0; i < order.length; i++) {
            sortedIds[i] = ids[order[i]];
            sortedSources[i] = sources[order[i]];
        }
        return new RecordHomes(sortedIds, sortedSources);
    }
}
