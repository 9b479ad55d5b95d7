package org.learningassurance.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param largestFile the largest file that can be added to evidence */
@ConfigurationProperties("tracker.evidence")
record EvidenceSettings(@DefaultValue("25MB") DataSize largestFile) {

    /** What a request may carry at all, less what is around the file: see {@code spring.servlet.multipart}. */
    private static final DataSize MOST = DataSize.ofMegabytes(26);

    EvidenceSettings {
        if (largestFile.toBytes() < 1 || largestFile.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("tracker.evidence.largest-file must be between 1B and 26MB");
        }
    }
}
