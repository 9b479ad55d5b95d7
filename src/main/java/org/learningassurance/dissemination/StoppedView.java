package org.learningassurance.dissemination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/**
 * What an agency said stops it.
 *
 * @param barriers in words
 * @param said in its own words; may be empty
 * @param request the request that it was said with, or null
 */
public record StoppedView(
        ReturnId of,
        Rung rung,
        List<String> barriers,
        String said,
        @Nullable UUID request,
        String saidBy,
        Instant saidAt) {

    /** "Not enough staff or time; Staff have left or are new". */
    public String inWords() {
        return String.join("; ", barriers);
    }

    /** What it said of it in kinds and in its own words: "Staff have left or are new. “Both leads went in May.”". */
    public String inFull() {
        return said.isEmpty() ? inWords() : "%s. “%s”".formatted(inWords(), said);
    }
}
