package org.learningassurance.assurance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.learningassurance.shared.PostId;

/**
 * One post of the review group at one meeting.
 *
 * @param name the title of the post and who stood for it on the day, kept as the minute has it
 */
@Embeddable
public record Attendee(
        PostId post,
        String name,
        @Enumerated(EnumType.STRING) Attendance attendance) {}
