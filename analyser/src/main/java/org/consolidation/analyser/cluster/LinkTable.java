package org.consolidation.analyser.cluster;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * To which part of the links above the bar each linked profile belongs. Profiles without a link are not
 * in it: each is its own product.
 */
final class LinkTable implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int LINK_BYTES = 2 * Long.BYTES + Integer.BYTES;

    private final long[] profiles;
    private final int[] parts;

    private LinkTable(long[] profiles, int[] parts) {
        this.profiles = profiles;
        this.parts = parts;
    }

    /** Links as bytes, for the way to the driver. */
    static byte[] pack(List<Link> links) {
        ByteBuffer bytes = ByteBuffer.allocate(links.size() * LINK_BYTES);
        for (Link link : links) {
            bytes.putLong(bits(link.left())).putLong(bits(link.right())).putInt(link.millibits());
        }
        return bytes.array();
    }

    /**
     * Parts of packed links.
     *
     * @param most profiles that a part may have
     */
    static LinkTable of(List<byte[]> packs, int most) {
        int links = packs.stream().mapToInt(pack -> pack.length / LINK_BYTES).sum();
        long[] ends = new long[2 * links];
        int[] millibits = new int[links];
        int n = 0;
        for (byte[] pack : packs) {
            ByteBuffer bytes = ByteBuffer.wrap(pack);
            for (; bytes.hasRemaining(); n++) {
                ends[2 * n] = bytes.getLong();
                ends[2 * n + 1] = bytes.getLong();
                millibits[n] = bytes.getInt();
            }
        }
        long[] profiles = distinct(ends);
        int[] left = new int[links];
        int[] right = new int[links];
        for (int l = 0; l < links; l++) {
            int a = Arrays.binarySearch(profiles, ends[2 * l]);
            int b = Arrays.binarySearch(profiles, ends[2 * l + 1]);
            left[l] = Math.min(a, b);
            right[l] = Math.max(a, b);
        }
        return new LinkTable(profiles, Components.parts(profiles.length, left, right, millibits, most));
    }

    /** Whether there was no link at all. */
    boolean isEmpty() {
        return profiles.length == 0;
    }

    /** The part of a profile; -1 when it has no link. */
    int part(String profileId) {
        int position = Arrays.binarySearch(profiles, bits(profileId));
        return position < 0 ? -1 : parts[position];
    }

    private static long bits(String profileId) {
        return HexFormat.fromHexDigitsToLong(profileId);
    }

    private static long[] distinct(long[] values) {
        long[] sorted = values.clone();
        Arrays.parallelSort(sorted);
        int n = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) sorted[n++] = sorted[i];
        }
        return Arrays.copyOf(sorted, n);
    }
}
