package org.learningassurance.dissemination;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agency does inside.
 *
 * @param who the post that does it, in the agency's words; never a person's name
 * @param doneOn the day by which it was or will be done
 */
@Embeddable
public record SingleAgencyAction(
        String what, String who, @Nullable LocalDate doneOn) {

    public SingleAgencyAction {
        what = what.strip();
        who = who.strip();
    }
}
