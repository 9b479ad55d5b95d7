package org.learningassurance.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** SHA-256 over the trail, in hexadecimal. Parts are separated by their length, so that no two contents read the same. */
final class TrailHash {

    /** What stands before the first link of the chain. */
    static final String GENESIS = "0".repeat(64);

    private TrailHash() {}

    static String of(@Nullable Object... parts) {
        MessageDigest sha = DigestUtils.getSha256Digest();
        for (@Nullable Object part : parts) {
            byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
        return Hex.encodeHexString(sha.digest());
    }

    /** Of a text with its salt: says nothing of the text once the salt is gone. */
    static String ofText(String salt, String text) {
        return of(salt, text);
    }

    /** Of all that an entry says, the salted hashes of its texts included. */
    static String ofContent(TrailEntry entry, Collection<Shown> about) {
        return of(
                entry.id(),
                entry.type(),
                entry.recordedAt(),
                entry.occurredOn(),
                entry.byPerson(),
                entry.subjectKind(),
                entry.subjectId(),
                entry.facts(),
                about.stream().map(Shown::toString).sorted().toList(),
                entry.titleHash(),
                entry.byHash(),
                entry.detailHash());
    }

    /** Of one link of the chain. */
    static String ofLink(long number, TrailEntry entry, String previous, Instant sealedAt) {
        return of(number, entry.id(), entry.place(), entry.contentHash(), previous, sealedAt);
    }
}
