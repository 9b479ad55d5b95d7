package org.learningassurance.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.learningassurance.shared.Refusal;
import org.springframework.stereotype.Component;

/** Receives a file: no larger than the limit, not empty, and what its name says. */
@Component
class FileIntake {

    private static final int LONGEST_NAME = 255;
    private static final int BUFFER = 64 * 1024;

    private final FileIsWhatItsNameSays types;
    private final long largest;
    private final String largestInWords;

    FileIntake(FileIsWhatItsNameSays types, EvidenceSettings settings) {
        this.types = types;
        this.largest = settings.largestFile().toBytes();
        this.largestInWords = settings.largestFile().toMegabytes() + " MB";
    }

    String largestInWords() {
        return largestInWords;
    }

    /** A name without folders and control characters, as some browsers and all attackers send them. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }

    EvidenceFile.Content receive(String name, InputStream content, Path into) throws IOException {
        if (name.isEmpty()) {
            throw refusal("FileIsThere", "Choose a file");
        }
        MessageDigest digest = DigestUtils.getSha256Digest();
        long length = copy(content, into, digest);
        if (length == 0) {
            throw refusal("FileIsThere", "The file is empty: choose another");
        }
        return new EvidenceFile.Content(
                types.check(name, into).mediaType(), length, Hex.encodeHexString(digest.digest()));
    }

    private long copy(InputStream content, Path into, MessageDigest digest) throws IOException {
        long length = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(into), digest)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                length += read;
                if (length > largest) {
                    throw refusal("FileIsWithinTheLimit", "The file must be smaller than " + largestInWords);
                }
                out.write(buffer, 0, read);
            }
        }
        return length;
    }

    private static Refusal refusal(String rule, String reason) {
        return new Refusal(rule, reason, "file");
    }
}
