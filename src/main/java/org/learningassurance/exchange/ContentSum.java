package org.learningassurance.exchange;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Adds up the hashes of rows, so that two tables with the same rows have the same sum in whatever order they are read. */
final class ContentSum {

    private static final BigInteger END = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest sha256 = DigestUtils.getSha256Digest();
    private long rows;
    private BigInteger sum = BigInteger.ZERO;

    void add(List<@Nullable Object> row) {
        rows++;
        row.forEach(this::update);
        sum = sum.add(new BigInteger(1, sha256.digest())).mod(END);
    }

    /** Each value with its length, so that no two rows read alike. */
    private void update(@Nullable Object value) {
        if (value == null) {
            sha256.update((byte) 0);
            return;
        }
        byte[] bytes = value instanceof byte[] raw ? raw : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
        sha256.update((byte) 1);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha256.update(bytes);
    }

    long rows() {
        return rows;
    }

    DatabaseMove.Content content() {
        return new DatabaseMove.Content(rows, sum);
    }
}
