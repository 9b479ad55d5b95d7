-- The pack of a meeting as it was made when its agenda was frozen. Rows are written once: the same pack is shown again later.
create table meeting_pack (
    meeting      uuid primary key references meeting,
    version      bigint                      not null,
    made_at      timestamp(6) with time zone not null,
    made_by      uuid                        not null,
    made_by_name varchar(200)                not null,
    hash         varchar(64)                 not null
);

create table meeting_pack_entry (
    meeting  uuid            not null references meeting_pack,
    position integer         not null,
    content  varchar(1000000) not null,
    hash     varchar(64)     not null,
    primary key (meeting, position)
);
