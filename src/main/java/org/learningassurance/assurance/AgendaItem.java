package org.learningassurance.assurance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;

/**
 * One line of a frozen agenda, as it stood when the agenda was frozen.
 *
 * @param subject the overdue review, learning point, challenge or other thing that is decided on
 * @param reference what people call it, for example LP-0007
 * @param title what is to be decided, without learning text
 * @param path the page of what is decided on, which leads whoever may decide to the form
 * @param dueOn the missed due date, or the day on which the decision is due; null when there is none
 */
@Embeddable
public record AgendaItem(
        @Enumerated(EnumType.STRING) AgendaKind kind,
        UUID subject,
        @Nullable LearningPointId learningPoint,
        @Nullable AgencyId agency,
        String reference,
        String title,
        String path,
        @Nullable LocalDate dueOn) {}
