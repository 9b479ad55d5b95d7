-- What stops agencies from doing what is asked, as data: the partnership learns from it what to help with.
create table barrier (
    code     varchar(40)  primary key,
    label    varchar(200) not null,
    position integer      not null unique
);
insert into barrier (code, label, position) values
    ('CAPACITY', 'Not enough staff or time', 1),
    ('NO_TRAINING', 'No suitable training or material', 2),
    ('TURNOVER', 'Staff have left or are new', 3),
    ('SYSTEM', 'A system, form or procedure has to change first', 4),
    ('UNCLEAR', 'It is not clear what is asked', 5),
    ('OTHER', 'Something else', 6);

-- What an agency said: with a request, whose reason it goes with, or by itself.
create table what_stopped (
    id             uuid primary key,
    agency_return  uuid                        not null references agency_return (id),
    rung           varchar(40)                 not null,
    return_request uuid references return_request (id),
    said           varchar(4000)               not null,
    said_by        uuid                        not null references person (id),
    said_for       uuid                        not null references post (id),
    said_at        timestamp(6) with time zone not null
);
create index what_stopped_of_return on what_stopped (agency_return, said_at);

create table what_stopped_barrier (
    what_stopped uuid        not null references what_stopped (id),
    barrier      varchar(40) not null references barrier (code),
    primary key (what_stopped, barrier)
);
