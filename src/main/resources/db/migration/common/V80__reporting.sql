-- Positions: rows are added, never changed. A row holds from recorded_at until the next one of the same thing; rows of one
-- moment are ordered by id. No foreign keys: a row is written within the transaction that makes what it is about.
create table rung_position (
    id               bigint generated always as identity primary key,
    agency_return    uuid                        not null,
    learning_point   uuid                        not null,
    agency           uuid                        not null,
    round            integer                     not null,
    rung             varchar(40)                 not null,
    disposition      varchar(40)                 not null,
    due_on           date                        not null,
    due_soon_on      date                        not null,
    opens_on         date,
    due_revision     integer                     not null,
    with_partnership boolean                     not null,
    recorded_at      timestamp(6) with time zone not null
);
create index rung_position_of_return on rung_position (agency_return, rung, recorded_at, id);
create index rung_position_of_agency on rung_position (agency, recorded_at);
create index rung_position_of_learning_point on rung_position (learning_point, recorded_at);

-- What happened to learning points, from which their stage as at any day follows.
create table point_milestone (
    id             bigint generated always as identity primary key,
    learning_point uuid                        not null,
    milestone      varchar(40)                 not null,
    about          uuid,
    recorded_at    timestamp(6) with time zone not null
);
create index point_milestone_of_learning_point on point_milestone (learning_point, recorded_at, id);

-- When each agency is closed, as known from a moment on: first day, last day and Y for every year, one period after the other.
create table agency_closure (
    id          bigint generated always as identity primary key,
    agency      uuid                        not null,
    periods     varchar(4000)               not null,
    recorded_at timestamp(6) with time zone not null
);
create index agency_closure_of_agency on agency_closure (agency, recorded_at, id);
