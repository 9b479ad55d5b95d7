package org.learningassurance.chase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** One hash over all ledger rows of a round, whatever their order, for the trail. */
final class LedgerHash {

    private LedgerHash() {}

    /** SHA-256 in hexadecimal. */
    static String of(Collection<ChaseEntry> entries) {
        MessageDigest sha = DigestUtils.getSha256Digest();
        entries.stream().map(ChaseEntry::line).sorted().forEach(line -> {
            sha.update(line.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
        });
        return Hex.encodeHexString(sha.digest());
    }

    static String of(String text) {
        return DigestUtils.sha256Hex(text);
    }
}
