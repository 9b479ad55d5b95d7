-- What a measure said from a moment on. Putting it right adds a row and changes none, so that a past day and a past paper read what they
-- read. Of measures that were put right earlier the words of before stand in the trail alone: their first row says what they say now.
create table measure_record (
    id          uuid primary key,
    measure     uuid                        not null references measure (id),
    number      integer                     not null,
    recorded_at timestamp(6) with time zone not null,
    name        varchar(200)                not null,
    counted     varchar(1000)               not null,
    unit        varchar(40)                 not null,
    better      varchar(40)                 not null,
    source      varchar(1000)               not null,
    constraint measure_record_is_numbered unique (measure, number)
);
create table measure_record_theme (
    measure_record uuid not null references measure_record (id),
    theme          uuid not null references theme (id),
    primary key (measure_record, theme)
);
create table measure_record_learning_point (
    measure_record uuid not null references measure_record (id),
    learning_point uuid not null references learning_point (id),
    primary key (measure_record, learning_point)
);
insert into measure_record (id, measure, number, recorded_at, name, counted, unit, better, source)
select m.id, m.id, 1, m.added_at, m.name, m.counted, m.unit, m.better, m.source from measure m;
insert into measure_record_theme (measure_record, theme) select t.measure, t.theme from measure_theme t;
insert into measure_record_learning_point (measure_record, learning_point)
select p.measure, p.learning_point from measure_learning_point p;

-- The records tell when.
alter table measure drop column put_right_at;
