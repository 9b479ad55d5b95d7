-- Every mail, and what became of it.
create table message (
    id            uuid primary key,
    version       bigint                      not null,
    kind          varchar(40)                 not null,
    status        varchar(40)                 not null,
    dedupe_key    varchar(160)                not null,
    to_person     uuid                        not null references person (id),
    mail_id       varchar(200)                not null,
    rehearsed     boolean                     not null,
    created_at    timestamp(6) with time zone not null,
    not_before    timestamp(6) with time zone not null,
    attempts      integer                     not null,
    doubts        integer                     not null,
    to_address    varchar(254),
    subject       varchar(200),
    body          varchar(20000),
    claimed_at    timestamp(6) with time zone,
    ended_at      timestamp(6) with time zone,
    problem       varchar(400),
    superseded_by uuid references message (id),
    constraint message_once unique (dedupe_key),
    constraint message_of_one_mail unique (mail_id)
);
create index message_to_send on message (status, not_before);
create index message_of_person on message (to_person, kind, created_at);
create index message_by_time on message (created_at);

-- Which ledger rows a mail carries. A digest that supersedes another carries the other's rows too.
create table message_chase (
    message uuid not null references message (id),
    chase   uuid not null references chase_entry (id),
    primary key (message, chase)
);
create index message_chase_of_entry on message_chase (chase);
