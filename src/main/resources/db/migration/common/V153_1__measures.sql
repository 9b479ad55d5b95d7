-- What the partnership counts again and again to see whether children are better off.
create table measure (
    id       uuid primary key,
    version  bigint                      not null,
    ref      varchar(20)                 not null unique,
    name     varchar(200)                not null,
    counted  varchar(1000)               not null,
    unit     varchar(40)                 not null,
    better   varchar(40)                 not null,
    source   varchar(1000)               not null,
    added_by uuid                        not null references person (id),
    added_at timestamp(6) with time zone not null
);
create table measure_theme (
    measure uuid not null references measure (id),
    theme   uuid not null references theme (id),
    primary key (measure, theme)
);
create table measure_learning_point (
    measure        uuid not null references measure (id),
    learning_point uuid not null references learning_point (id),
    primary key (measure, learning_point)
);

-- From which day readings come after the change. A change of mind adds a row and changes none.
create table measure_change_day (
    id          uuid primary key,
    measure     uuid                        not null references measure (id),
    number      integer                     not null,
    made_on     date                        not null,
    reason      varchar(4000)               not null,
    recorded_by uuid                        not null references person (id),
    recorded_at timestamp(6) with time zone not null,
    constraint measure_change_day_is_numbered unique (measure, number)
);

-- One reading a measure and day. A correction adds a row and changes none.
create table measure_reading (
    id          uuid primary key,
    measure     uuid                        not null references measure (id),
    last_day    date                        not null,
    number      integer                     not null,
    amount      numeric(14, 2)              not null,
    numerator   integer,
    denominator integer,
    note        varchar(1000)               not null,
    left_out    boolean                     not null,
    reason      varchar(4000)               not null,
    recorded_by uuid                        not null references person (id),
    recorded_at timestamp(6) with time zone not null,
    constraint measure_reading_is_numbered unique (measure, last_day, number)
);
