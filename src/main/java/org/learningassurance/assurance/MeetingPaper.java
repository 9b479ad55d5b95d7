package org.learningassurance.assurance;

import java.time.LocalDate;
import java.util.List;

/** A paper of a meeting: its pack before, its minutes after. Read on a page, printed, and drawn as a file, from the same parts. */
public sealed interface MeetingPaper permits PackPaper, MinutesPaper {

    /** Which papers a meeting may have. */
    enum Kind {
        PACK,
        MINUTES
    }

    Kind kind();

    LocalDate day();

    String place();

    /** How it may be handed on; on each page. */
    String marking();

    String title();

    /** Of the text, at its top. */
    String heading();

    /** Of the file, without its ending. */
    String fileName();

    /** What words in it mean. */
    List<PackEntry.Fact> legend();
}
