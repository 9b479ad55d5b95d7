-- What an agency was called from a moment on. Rows are added, never changed: a past paper names an agency as it was called then.
create table agency_name (
    id          uuid primary key,
    agency      uuid                        not null references agency (id),
    number      integer                     not null,
    recorded_at timestamp(6) with time zone not null,
    name        varchar(200)                not null,
    constraint agency_name_is_numbered unique (agency, number)
);

-- The trail says of every change “From “one” to “other””, unless that text was erased. What cannot be read there stays unknown.
create table agency_renamed (
    entry       uuid primary key,
    agency      uuid                        not null,
    number      integer                     not null,
    recorded_at timestamp(6) with time zone not null,
    old_name    varchar(200)                not null,
    new_name    varchar(200)                not null
);
insert into agency_renamed (entry, agency, number, recorded_at, old_name, new_name)
select e.id, e.subject_id, row_number() over (partition by e.subject_id order by e.place), e.recorded_at,
       substring(t.detail from 7 for position('” to “' in t.detail) - 7),
       substring(t.detail from position('” to “' in t.detail) + 6 for char_length(t.detail) - position('” to “' in t.detail) - 6)
from trail_entry e join trail_text t on t.entry = e.id
where e.type = 'AgencyRenamed' and t.detail like 'From “%” to “%”'
  and exists (select 1 from agency a where a.id = e.subject_id);

insert into agency_name (id, agency, number, recorded_at, name)
select a.id, a.id, 1,
       coalesce((select min(e.recorded_at) from trail_entry e where e.type = 'AgencyAdded' and e.subject_id = a.id), current_timestamp),
       coalesce((select r.old_name from agency_renamed r where r.agency = a.id and r.number = 1), a.name)
from agency a;
insert into agency_name (id, agency, number, recorded_at, name)
select r.entry, r.agency, r.number + 1, r.recorded_at, r.new_name from agency_renamed r;
drop table agency_renamed;
