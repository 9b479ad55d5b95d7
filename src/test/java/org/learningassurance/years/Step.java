package org.learningassurance.years;

import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.worklist.WhoseWork;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A line of somebody's open work. Nobody in these years does anything that does not stand on such a line. */
record Step(
        WorkItemKind kind, UUID subject, @Nullable UUID agency, LocalDate openedOn, LocalDate dueOn, int dueRevision) {

    static List<Step> open(WhoseWork whose, JdbcClient database) {
        return database.sql("""
                        select kind, subject_id, agency, opened_at, due_on, due_revision from work_item
                        where closed_at is null and whose = ? order by due_on, id""")
                .param(whose.name())
                .query((row, number) -> new Step(
                        WorkItemKind.valueOf(row.getString("kind")),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("agency", UUID.class),
                        row.getObject("opened_at", OffsetDateTime.class)
                                .atZoneSameInstant(DomainEvent.ZONE)
                                .toLocalDate(),
                        row.getObject("due_on", Date.class).toLocalDate(),
                        row.getInt("due_revision")))
                .list();
    }
}
