package org.consolidation.analyser.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids from content: SHA-256 of the parts, cut to the length that the id needs. */
public final class StableHash {

    // Finding a digest among those of the platform costs more than to digest a name.
    private static final ThreadLocal<MessageDigest> OWN = ThreadLocal.withInitial(StableHash::sha256);

    private StableHash() {}

    /**
     * The first 16 hexadecimal digits (64 bits) of the hash of the parts; parts are kept apart, so
     * ("ab", "c") differs from ("a", "bc").
     */
    public static String id(String... parts) {
        return HexFormat.of().formatHex(digest(parts), 0, 8);
    }

    /** A digest to feed bytes to. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] digest(String... parts) {
        MessageDigest digest = OWN.get();
        for (String part : parts) {
            digest.update((part == null ? "" : part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest.digest();
    }
}
