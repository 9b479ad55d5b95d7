-- The engine asks for subtasks whenever a task ends, and has no index for it: each claim read every open task.
create index task_of_parent on ACT_RU_TASK (PARENT_TASK_ID_);
