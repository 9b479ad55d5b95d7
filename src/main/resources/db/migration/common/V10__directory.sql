-- Who takes part: kinds of agency, agencies, people, posts, the days on which agencies are closed, the size of their workforce.

create table agency_kind (
    code    varchar(40) primary key,
    name    varchar(200) not null unique,
    version bigint not null
);

-- Which rungs are asked of an agency of the kind unless somebody chooses otherwise.
create table agency_kind_rung (
    kind varchar(40) not null references agency_kind (code),
    rung varchar(40) not null,
    primary key (kind, rung)
);

create table agency (
    id          uuid primary key,
    code        varchar(40) not null unique,
    name        varchar(200) not null unique,
    kind        varchar(40) not null references agency_kind (code),
    merged_into uuid references agency (id),
    merged_on   date,
    version     bigint not null
);

create table workforce_figure (
    id          uuid primary key,
    agency      uuid not null references agency (id),
    headcount   integer not null check (headcount >= 0),
    counted_on  date not null,
    note        varchar(400) not null,
    recorded_at timestamp(6) with time zone not null
);
create index workforce_figure_of_agency on workforce_figure (agency, counted_on);

-- Of a kind or of one agency. A period of every year counts by day and month and may run over the turn of the year.
create table closed_period (
    id          uuid primary key,
    kind        varchar(40) references agency_kind (code),
    agency      uuid references agency (id),
    name        varchar(200) not null,
    first_day   date not null,
    last_day    date not null,
    every_year  boolean not null,
    withdrawn   boolean not null,
    recorded_at timestamp(6) with time zone not null,
    check ((kind is null and agency is not null) or (kind is not null and agency is null))
);
create index closed_period_of_kind on closed_period (kind);
create index closed_period_of_agency on closed_period (agency);

create table person (
    id      uuid primary key,
    name    varchar(200) not null,
    email   varchar(254) not null unique,
    agency  uuid references agency (id),
    left_on date,
    version bigint not null
);
create index person_of_agency on person (agency);

-- only_one holds agency and role while a lead's post is open, so that an agency has one of each.
create table post (
    id         uuid primary key,
    title      varchar(200) not null,
    role       varchar(40) not null,
    agency     uuid references agency (id),
    holder     uuid references person (id),
    deputy     uuid references person (id),
    away_until date,
    closed_on  date,
    only_one   varchar(100) unique,
    version    bigint not null
);
create index post_of_agency on post (agency);
create index post_of_role on post (role);
create index post_of_holder on post (holder);
create index post_of_deputy on post (deputy);
