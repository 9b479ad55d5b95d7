package org.learningassurance.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningassurance.shared.SelfCheck;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds at the end of any day. */
final class Proofs {

    /** Working days past the due date from which an agency's claim of standard priority stands at a level, the highest first. */
    private static final List<Integer> LEVELS = List.of(20, 10, 5);

    private final ConfigurableApplicationContext tracker;
    private final JdbcClient database;
    private final WorkingCalendar calendar;

    Proofs(ConfigurableApplicationContext tracker) {
        this.tracker = tracker;
        this.database = tracker.getBean(JdbcClient.class);
        this.calendar = tracker.getBean(WorkingCalendar.class);
    }

    private record Late(UUID item, LocalDate dueOn, int chasedAt) {}

    /** Trail, ledger, mails, positions, engine and domain are what the {@link SelfCheck}s compare. */
    void hold(LocalDate today) {
        everythingLateIsChased(today);
        noLevelTwice();
        assertThat(count("select count(*) from act_ru_job where retries_ = 0"))
                .as("steps that are stuck")
                .isZero();
        tracker.getBeansOfType(SelfCheck.class)
                .values()
                .forEach(check -> assertThat(check.faults()).as(check.name()).isEmpty());
    }

    boolean isSealedToItsEnd() {
        return count("select count(*) from trail_entry") == count("select count(*) from trail_seal");
    }

    private void everythingLateIsChased(LocalDate today) {
        List<Late> late = database.sql("""
                        select w.id, w.due_on, coalesce(max(c.working_days), -1) chased_at from work_item w
                        left join chase_entry c on c.work_item = w.id and c.due_revision = w.due_revision
                        where w.closed_at is null and w.whose = 'AGENCY' and w.due_on < ?
                        group by w.id, w.due_on""")
                .param(today)
                .query((row, number) ->
                        new Late(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getInt(3)))
                .list();
        for (Late item : late) {
            int days = calendar.between(item.dueOn(), today);
            LEVELS.stream()
                    .filter(level -> days >= level)
                    .findFirst()
                    .ifPresent(level -> assertThat(item.chasedAt())
                            .as(() -> "due on %s, on %s: %s".formatted(item.dueOn(), today, chaseOf(item.item())))
                            .isGreaterThanOrEqualTo(level));
        }
    }

    private String chaseOf(UUID item) {
        return Stream.of(
                        "select * from work_item where id = ?",
                        "select * from chase_clock where work_item = ?",
                        "select at, level, working_days from chase_entry where work_item = ? order by at")
                .flatMap(sql -> database.sql(sql).param(item).query().listOfRows().stream())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private void noLevelTwice() {
        assertThat(count("""
                        select count(*) from (select 1 from chase_entry
                            group by work_item, due_revision, level having count(*) > 1) twice""")).as("a level that was told twice").isZero();
    }

    long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
