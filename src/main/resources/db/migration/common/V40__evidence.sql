-- Evidence that agencies give, used for as many claims as it supports.
create table evidence_item (
    id           uuid primary key,
    version      bigint                      not null,
    agency       uuid                        not null references agency (id),
    kind         varchar(40)                 not null,
    title        varchar(120)                not null,
    about        varchar(4000)               not null,
    period_from  date                        not null,
    period_to    date                        not null,
    sample_size  integer,
    baseline     varchar(1000)               not null,
    measure      varchar(1000)               not null,
    independence varchar(40)                 not null,
    added_by     uuid                        not null references person (id),
    added_at     timestamp(6) with time zone not null
);
create index evidence_item_of_agency on evidence_item (agency, added_at);

create table evidence_file (
    id           uuid primary key,
    evidence     uuid                        not null references evidence_item (id),
    name         varchar(255)                not null,
    content_type varchar(120)                not null,
    length       bigint                      not null,
    sha256       varchar(64)                 not null,
    added_by     uuid                        not null references person (id),
    added_at     timestamp(6) with time zone not null
);
create index evidence_file_of_item on evidence_file (evidence);

-- What the files hold, in pieces of at most 512 KiB, so that every node sees it and no piece fills the memory.
create table evidence_chunk (
    file     uuid    not null references evidence_file (id),
    position integer not null,
    bytes    bytea   not null,
    primary key (file, position)
);
