package org.learningassurance.benchmark;

import java.util.List;
import org.learningassurance.benchmark.Volume.Copied;

/** Copies, so many times, of all that the services wrote when agencies were asked. */
record Copies(Volume volume, int times) {

    private static final String[] OUR_IDS = {
        "id", "ref", "review", "learning_point", "agency_return", "work_item", "subject_id", "engine_task", "entry"
    };
    private static final List<String> OUR_TABLES = List.of(
            "review",
            "review_record",
            "learning_point",
            "learning_point_review",
            "learning_point_agency",
            "learning_point_author",
            "asking_round",
            "agency_return",
            "rung_step",
            "rung_position",
            "point_milestone",
            "work_item",
            "chase_clock",
            "trail_entry",
            "trail_text");
    private static final String[] ENGINES_IDS = {
        "id_",
        "parent_id_",
        "proc_inst_id_",
        "process_instance_id_",
        "root_proc_inst_id_",
        "execution_id_",
        "act_inst_id_",
        "parent_act_inst_id_",
        "task_id_",
        "var_scope_",
        "business_key_"
    };
    private static final List<String> ENGINES_HISTORY =
            List.of("act_hi_procinst", "act_hi_actinst", "act_hi_taskinst", "act_hi_varinst", "act_hi_identitylink");

    /** Once, and after the trail was sealed. The seals of copies are as many and as long as others, but prove nothing. */
    void ofAllThatAskingWrites() {
        if (times == 0) {
            return;
        }
        OUR_TABLES.forEach(table -> copy(Copied.of(table, OUR_IDS)));
        String ofOthers = "kind in ('AGENCY', 'POST', 'PERSON')";
        copy(Copied.of("trail_about", "entry").where(ofOthers));
        copy(Copied.of("trail_about", "entry", "subject_id").where("not " + ofOthers));
        volume.run(
                "insert into trail_seal (number, entry, previous_hash, hash, sealed_at)"
                        + " select (select max(number) from trail_seal) + row_number() over (order by e.place), e.id, e.content_hash,"
                        + " e.content_hash, e.recorded_at from trail_entry e left join trail_seal s on s.entry = e.id where s.entry is null");
        ENGINES_HISTORY.forEach(table -> copy(engines(table)));
        ofExecutions();
        copy(engines("act_ru_task"));
        copy(engines("act_ru_identitylink").where("task_id_ is not null"));
        copy(engines("act_ru_variable"));
        copy(engines("act_ru_event_subscr").where("execution_id_ is not null"));
        copy(engines("act_ru_job").where("process_instance_id_ is not null"));
    }

    /** Parents first: H2 checks what a row refers to when it is written. The ids of copies are shorter. */
    private void ofExecutions() {
        String instances = "select id_ from act_ru_execution where length(id_) = 36 and parent_id_ is null";
        copy(engines("act_ru_execution").where("parent_id_ is null"));
        copy(engines("act_ru_execution").where("parent_id_ in (%s)".formatted(instances)));
        copy(engines("act_ru_execution")
                .where("length(id_) = 36 and parent_id_ is not null and parent_id_ not in (%s)".formatted(instances)));
    }

    private void copy(Copied copied) {
        volume.copy(copied, 1, times);
    }

    private static Copied engines(String table) {
        return Copied.of(table, ENGINES_IDS);
    }
}
