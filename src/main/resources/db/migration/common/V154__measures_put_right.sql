-- What a measure says can be put right, and it can be counted no longer from a day on: then it stays to be read and takes no reading.
alter table measure add column put_right_at timestamp(6) with time zone;
alter table measure add column ended_on date;
alter table measure add column ended_why varchar(4000);
alter table measure add column ended_by uuid references person (id);
alter table measure add column ended_at timestamp(6) with time zone;
