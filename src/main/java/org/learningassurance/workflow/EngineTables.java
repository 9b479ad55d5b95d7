package org.learningassurance.workflow;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the engine's tables in sets, for the check only: its own queries would fetch an object for each row. */
@Component
class EngineTables {

    /** @param onItsWay whether one of its jobs is due or being retried, so that it is about to move */
    record Running(UUID key, boolean onItsWay) {}

    private final JdbcClient jdbc;

    EngineTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> tasksWithoutWork() {
        return jdbc.sql("""
                        select t.ID_ from ACT_RU_TASK t
                        where not exists (
                            select 1 from work_item w where w.engine_task = t.ID_ and w.closed_at is null)""").query(String.class).list();
    }

    List<UUID> workWithoutTask() {
        return jdbc.sql("""
                        select w.id from work_item w
                        where w.closed_at is null
                          and not exists (select 1 from ACT_RU_TASK t where t.ID_ = w.engine_task)""").query((row, index) -> row.getObject(1, UUID.class)).list();
    }

    /** The instances of a model that have their key by now. A timer that waits for its day is no job on the way. */
    List<Running> running(ProcessModel model) {
        return jdbc.sql("""
                        select i.BUSINESS_KEY_,
                               exists (select 1 from ACT_RU_JOB j
                                       where j.PROCESS_INSTANCE_ID_ = i.ID_ and j.TYPE_ = 'message')
                        from ACT_RU_EXECUTION i
                        join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_
                        where i.PARENT_ID_ is null and i.BUSINESS_KEY_ is not null and d.KEY_ = ?""")
                .param(model.key())
                .query((row, index) -> new Running(UUID.fromString(row.getString(1)), row.getBoolean(2)))
                .list();
    }
}
