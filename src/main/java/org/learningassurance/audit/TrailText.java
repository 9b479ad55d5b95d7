package org.learningassurance.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A text beside the trail with its salt; both are null once it has been erased. */
record TrailText(@Nullable String text, @Nullable String salt) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static TrailText salted(String text) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new TrailText(text, HexFormat.of().formatHex(salt));
    }

    boolean isErased() {
        return text == null && salt == null;
    }

    boolean matches(String hash) {
        return text != null && salt != null && TrailHash.ofText(salt, text).equals(hash);
    }

    String hash() {
        return TrailHash.ofText(String.valueOf(salt), String.valueOf(text));
    }
}
