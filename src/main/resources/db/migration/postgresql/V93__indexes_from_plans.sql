-- The engine asks for subtasks whenever a task ends, and has no index for it: each claim read every open task.
create index task_of_parent on ACT_RU_TASK (PARENT_TASK_ID_);

-- Keys are looked for by how they begin, which a server whose language is not C cannot do with the unique key's index.
create index message_by_beginning_of_key on message (dedupe_key varchar_pattern_ops);
