create table learning_point (
    id                   uuid primary key,
    version              bigint                      not null,
    ref                  varchar(20)                 not null,
    kind                 varchar(40)                 not null,
    status               varchar(40)                 not null,
    statement            varchar(1000)               not null,
    what_staff_will_do   varchar(4000)               not null,
    how_we_would_know    varchar(4000)               not null,
    priority             varchar(40),
    owner_post           uuid references post (id),
    audience             varchar(500)                not null,
    urgent_without_brief boolean                     not null,
    notice               varchar(4000)               not null,
    drafted_at           timestamp(6) with time zone not null,
    agreed_on            date,
    agreed_by            uuid references person (id),
    return_reason        varchar(2000)               not null,
    end_reason           varchar(2000)               not null,
    ended_on             date,
    superseded_by        uuid references learning_point (id),
    constraint learning_point_ref_is_unique unique (ref)
);

create index learning_point_status on learning_point (status);

create table learning_point_review (
    learning_point uuid not null references learning_point (id),
    review         uuid not null references review (id),
    primary key (learning_point, review)
);

create index learning_point_of_review on learning_point_review (review);

create table learning_point_theme (
    learning_point uuid not null references learning_point (id),
    theme          uuid not null references theme (id),
    primary key (learning_point, theme)
);

create index learning_point_of_theme on learning_point_theme (theme);

-- The agencies that a learning point asks: which rungs (names in the order of the ladder, commas between), and of how many staff.
create table learning_point_agency (
    learning_point uuid         not null references learning_point (id),
    agency         uuid         not null references agency (id),
    rungs          varchar(120) not null,
    audience       integer check (audience > 0),
    primary key (learning_point, agency)
);

create index learning_point_of_agency on learning_point_agency (agency);

-- Everybody who has written at it: none of them may agree it (R5).
create table learning_point_author (
    learning_point uuid not null references learning_point (id),
    person         uuid not null references person (id),
    primary key (learning_point, person)
);
