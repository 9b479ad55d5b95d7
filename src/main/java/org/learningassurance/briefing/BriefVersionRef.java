package org.learningassurance.briefing;

import java.time.LocalDate;
import org.learningassurance.shared.BriefId;
import org.learningassurance.shared.BriefVersionId;

/**
 * An issued version of a brief, as other modules name it: "LB-0001, version 2".
 *
 * @param material whether agencies that confirmed an earlier version are asked to confirm this one
 */
public record BriefVersionRef(
        BriefVersionId id, BriefId brief, String ref, int number, String title, LocalDate issuedOn, boolean material) {

    public String label() {
        return "%s, version %d".formatted(ref, number);
    }
}
