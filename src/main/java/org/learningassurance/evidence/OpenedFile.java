package org.learningassurance.evidence;

import java.io.IOException;
import java.io.OutputStream;

/** A file that somebody may read. */
public record OpenedFile(EvidenceFile file, Content content) {

    /** Writes what the file holds. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
