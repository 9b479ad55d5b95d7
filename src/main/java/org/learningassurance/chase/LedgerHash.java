package org.learningassurance.chase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** One hash over all ledger rows of a round, whatever their order, for the trail. */
final class LedgerHash {

    private LedgerHash() {}

    /** SHA-256 in hexadecimal. */
    static String of(Collection<ChaseEntry> entries) {
        MessageDigest sha = sha256();
        entries.stream().map(ChaseEntry::line).sorted().forEach(line -> {
            sha.update(line.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
