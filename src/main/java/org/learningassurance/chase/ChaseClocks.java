package org.learningassurance.chase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Id;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.worklist.WhoseWork;
import org.learningassurance.worklist.WorkItemOpened;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The clocks of all open steps, read and set in batches. */
@Repository
class ChaseClocks {

    private static final int BATCH = 1000;
    private static final String COLUMNS =
            "work_item, whose, priority, post, agency, learning_point, due_on, due_revision, level, next_on";

    private final JdbcTemplate jdbc;

    ChaseClocks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits until no other round runs, on any node, and keeps others waiting until the transaction ends.
     *
     * @return by which rules the next dates were worked out; empty when they are to be worked out anew
     */
    String lockRounds() {
        return jdbc.query(
                        "select rules from chase_guard where id = 1 for update",
                        (row, number) -> row.getString("rules"))
                .get(0);
    }

    /** Remembers by which rules the next dates are worked out; empty to have the next round do it anew. */
    void followRules(String rules) {
        jdbc.update("update chase_guard set rules = ? where id = 1", rules);
    }

    /** Starts the chase of steps; the next round looks at them first. */
    void start(Collection<WorkItemOpened> opened, LocalDate today) {
        jdbc.batchUpdate(
                "insert into chase_clock (work_item, whose, priority, post, agency, learning_point, due_on, due_revision,"
                        + " level, next_on) values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
                opened.stream()
                        .map(step -> new Object[] {
                            step.item().value(),
                            step.whose().name(),
                            step.priority().name(),
                            step.post().value(),
                            value(step.agency()),
                            value(step.learningPoint()),
                            step.dueOn(),
                            ChaseLevel.NONE.name(),
                            today
                        })
                        .toList());
    }

    void stop(WorkItemId item) {
        jdbc.update("delete from chase_clock where work_item = ?", item.value());
    }

    /** A new due date: all levels lie ahead again, and the next round looks at it. */
    void startAgain(WorkItemId item, LocalDate dueOn, int dueRevision, LocalDate today) {
        jdbc.update(
                "update chase_clock set due_on = ?, due_revision = ?, level = ?, next_on = ? where work_item = ?",
                dueOn,
                dueRevision,
                ChaseLevel.NONE.name(),
                today,
                item.value());
    }

    void passOn(AgencyId agency, AgencyId successor, PostId post, LocalDate today) {
        jdbc.update(
                "update chase_clock set agency = ?, post = ?, next_on = ? where agency = ? and whose = ?",
                successor.value(),
                post.value(),
                today,
                agency.value(),
                WhoseWork.AGENCY.name());
        jdbc.update("update chase_clock set agency = ? where agency = ?", successor.value(), agency.value());
    }

    /**
     * The next clocks whose date has come, locked. Rows that somebody is changing this moment are left for the next round: it
     * never waits for a person, nor a person long for it.
     */
    List<ChaseClock> lockDue(LocalDate today, int atMost) {
        return jdbc.query(
                "select " + COLUMNS
                        + " from chase_clock where next_on <= ? order by next_on, work_item limit ? for update skip locked",
                ChaseClocks::clock,
                today,
                atMost);
    }

    /** All clocks, a page at a time, in the order of their steps' ids. */
    List<ChaseClock> after(WorkItemId last, int atMost) {
        return jdbc.query(
                "select " + COLUMNS + " from chase_clock where work_item > ? order by work_item limit ?",
                ChaseClocks::clock,
                last.value(),
                atMost);
    }

    /** Sets clocks that this transaction has locked. */
    void set(Collection<ClockSetting> settings) {
        jdbc.batchUpdate(
                "update chase_clock set level = ?, next_on = ? where work_item = ?",
                settings,
                BATCH,
                (statement, setting) -> {
                    statement.setString(1, setting.level().name());
                    statement.setObject(2, setting.nextOn());
                    statement.setObject(3, setting.item().value());
                });
    }

    /** Sets the next dates of clocks that were not started again since they were read. */
    void setNext(Collection<ClockSetting> settings) {
        jdbc.batchUpdate(
                "update chase_clock set next_on = ? where work_item = ? and due_revision = ?",
                settings,
                BATCH,
                (statement, setting) -> {
                    statement.setObject(1, setting.nextOn());
                    statement.setObject(2, setting.item().value());
                    statement.setInt(3, setting.dueRevision());
                });
    }

    /** @param nextOn null when no later day can bring another answer */
    record ClockSetting(
            WorkItemId item,
            int dueRevision,
            ChaseLevel level,
            @Nullable LocalDate nextOn) {}

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static ChaseClock clock(ResultSet row, int number) throws SQLException {
        UUID agency = row.getObject("agency", UUID.class);
        UUID learningPoint = row.getObject("learning_point", UUID.class);
        return new ChaseClock(
                new WorkItemId(row.getObject("work_item", UUID.class)),
                WhoseWork.valueOf(row.getString("whose")),
                Priority.valueOf(row.getString("priority")),
                new PostId(row.getObject("post", UUID.class)),
                agency == null ? null : new AgencyId(agency),
                learningPoint == null ? null : new LearningPointId(learningPoint),
                row.getObject("due_on", LocalDate.class),
                row.getInt("due_revision"),
                ChaseLevel.valueOf(row.getString("level")),
                row.getObject("next_on", LocalDate.class));
    }
}
