-- One row: held while a round runs, so that rounds of several nodes run one after the other. It remembers by which rules the next
-- dates were worked out.
create table chase_guard (
    id    integer primary key,
    rules varchar(64) not null
);
insert into chase_guard (id, rules) values (1, '');

-- Where the chase of each open step stands: apart from work_item, so that a round and a person never meet on one row's version.
create table chase_clock (
    work_item      uuid primary key references work_item (id),
    whose          varchar(40) not null,
    priority       varchar(40) not null,
    post           uuid        not null,
    agency         uuid,
    learning_point uuid,
    due_on         date        not null,
    due_revision   integer     not null,
    level          varchar(40) not null,
    next_on        date
);
create index chase_clock_next on chase_clock (next_on, work_item);
create index chase_clock_of_agency on chase_clock (agency);

create table chase_round (
    id        uuid primary key,
    ran_at    timestamp(6) with time zone not null,
    looked_at integer                     not null,
    written   integer                     not null,
    hash      varchar(64)                 not null
);

-- The ledger: rows are only ever added. Each level at most once for each due date of a step.
create table chase_entry (
    id             uuid primary key,
    round          uuid                        not null references chase_round (id),
    work_item      uuid                        not null references work_item (id),
    learning_point uuid,
    agency         uuid,
    post           uuid                        not null,
    due_on         date                        not null,
    due_revision   integer                     not null,
    working_days   integer                     not null,
    level          varchar(40)                 not null,
    tell           varchar(40)                 not null,
    told_post      uuid,
    told_person    uuid,
    at             timestamp(6) with time zone not null,
    constraint chase_entry_once_a_level unique (work_item, due_revision, level)
);
create index chase_entry_of_round on chase_entry (round);
create index chase_entry_of_post on chase_entry (told_post, at);
create index chase_entry_of_agency on chase_entry (agency, at);
create index chase_entry_of_learning_point on chase_entry (learning_point);
create index chase_entry_by_time on chase_entry (at);
