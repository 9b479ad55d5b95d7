-- Short references that people say aloud (LP-0001): the last number handed out in each series.
create table reference_number (
    series varchar(20) primary key,
    last   integer not null
);
