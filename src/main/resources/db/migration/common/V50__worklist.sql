-- Open and done steps of work: mirrors the processes' tasks for "my work". The indexes serve the queues, open rows first, in the
-- order in which they are shown.
create table work_item (
    id             uuid primary key,
    version        bigint                      not null,
    kind           varchar(40)                 not null,
    whose          varchar(40)                 not null,
    subject_kind   varchar(40)                 not null,
    subject_id     uuid                        not null,
    reference      varchar(40)                 not null,
    post           uuid                        not null references post (id),
    priority       varchar(40)                 not null,
    due_on         date                        not null,
    due_revision   integer                     not null,
    engine_task    varchar(64)                 not null,
    learning_point uuid,
    review         uuid,
    agency         uuid references agency (id),
    rung           varchar(40),
    opened_at      timestamp(6) with time zone not null,
    closed_at      timestamp(6) with time zone,
    closed_as      varchar(40),
    constraint work_item_mirrors_one_task unique (engine_task),
    constraint work_item_closed_somehow check ((closed_at is null) = (closed_as is null))
);
create index work_item_of_post on work_item (post, closed_at, due_on, id);
create index work_item_of_agency on work_item (agency, closed_at, due_on, id);
create index work_item_of_queue on work_item (whose, closed_at, due_on, id);
create index work_item_by_due on work_item (closed_at, due_on, id);
create index work_item_of_subject on work_item (subject_id, closed_at);
create index work_item_of_learning_point on work_item (learning_point, closed_at);
