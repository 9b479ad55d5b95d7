-- What was played into this database. One that began and did not finish has left half a play.
create table rehearsal (
    id          uuid primary key,
    name        varchar(100)                not null,
    begun_at    timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone
);
