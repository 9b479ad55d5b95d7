-- One answer for several learning points: typed once, put aside like any form, then sent for each return in a transaction of its own.
create table shared_answer (
    id       uuid primary key,
    made_by  uuid                        not null references person (id),
    fields   varchar(60000)              not null,
    begun_at timestamp(6) with time zone not null,
    sent_at  timestamp(6) with time zone
);
create index shared_answer_of_person on shared_answer (made_by, sent_at);

create table shared_answer_item (
    id             uuid primary key,
    shared_answer  uuid          not null references shared_answer (id),
    position       integer       not null,
    agency_return  uuid          not null references agency_return (id),
    return_version bigint        not null,
    outcome        varchar(40)   not null,
    claim          uuid references rung_claim (id),
    said           varchar(4000) not null,
    unique (shared_answer, agency_return)
);
