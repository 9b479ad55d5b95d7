package org.learningassurance.evidence;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Verdict;
import org.springframework.stereotype.Component;

/** A file is of a type that can be evidence, and its content is what its name says: found by reading it, not by believing the name. */
@Component
class FileIsWhatItsNameSays {

    private final Detector detector;

    FileIsWhatItsNameSays() throws TikaException, IOException {
        this.detector = new TikaConfig().getDetector();
    }

    /**
     * The type of the file.
     *
     * @throws Refusal when it is none of ours, or another one than its name says
     */
    FileType check(String name, Path file) throws IOException {
        FileType promised =
                FileType.ofName(name).orElseThrow(() -> refusal("The file must be a " + FileType.IN_WORDS + " file"));
        if (!promised.fits(contentType(file))) {
            throw refusal("The file is not what its name says: save it again as a " + FileType.IN_WORDS
                    + " file, then choose it here");
        }
        return promised;
    }

    private String contentType(Path file) throws IOException {
        try (TikaInputStream content = TikaInputStream.get(file)) {
            return detector.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private static Refusal refusal(String reason) {
        Verdict verdict = Verdict.refuse(FileIsWhatItsNameSays.class, reason, "file");
        return new Refusal(verdict.rule(), verdict.reason(), verdict.field());
    }
}
