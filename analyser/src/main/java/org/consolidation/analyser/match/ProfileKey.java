package org.consolidation.analyser.match;

import java.util.HexFormat;
import org.consolidation.analyser.text.StableHash;

/** The identity of a profile: a hash of what makes it distinct. */
final class ProfileKey {

    private ProfileKey() {}

    /**
     * Id of the profile of a name.
     *
     * @param organisation "" unless the name is kept per organisation
     */
    static String id(String core, String vendor, String version, String edition, boolean inHouse, String organisation) {
        return StableHash.id("profile", core, vendor, version, edition, inHouse ? "in-house" : "", organisation);
    }

    /** The 64 bits that an id writes in hexadecimal; unsigned order is the order of the text. */
    static long bits(String id) {
        return HexFormat.fromHexDigitsToLong(id);
    }

    /**
     * The place of an id among others; negative when it is not there.
     *
     * @param ids in unsigned order
     */
    static int place(long[] ids, long id) {
        int low = 0;
        int high = ids.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compareUnsigned(ids[middle], id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    static String text(long bits) {
        return HexFormat.of().toHexDigits(bits);
    }
}
