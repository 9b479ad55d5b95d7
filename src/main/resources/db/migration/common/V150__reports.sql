-- What a theme said from a moment on. Rows are added, never changed: what a report said of a theme on a past day stays what it was.
-- Of the themes that are there already, what they said before their last change is known to the trail's hashes alone.
create table theme_record (
    id            uuid primary key,
    theme         uuid                        not null references theme (id),
    number        integer                     not null,
    recorded_at   timestamp(6) with time zone not null,
    name          varchar(200)                not null,
    learning      varchar(4000)               not null,
    good_practice boolean                     not null,
    stage         varchar(40)                 not null,
    constraint theme_record_is_numbered unique (theme, number)
);
insert into theme_record (id, theme, number, recorded_at, name, learning, good_practice, stage)
select t.id, t.id, 1,
       coalesce((select min(e.recorded_at) from trail_entry e where e.type = 'ThemeAdded' and e.subject_id = t.id), current_timestamp),
       t.name, t.learning, t.good_practice, t.stage
from theme t;

-- Responses are only ever added to a theme, in the order of its trail.
alter table theme_response add column recorded_at timestamp(6) with time zone;
update theme_response set recorded_at = coalesce(
    (select q.recorded_at
     from (select e.subject_id, e.recorded_at, row_number() over (partition by e.subject_id order by e.place) - 1 as position
           from trail_entry e where e.type = 'ThemeResponseAdded') q
     where q.subject_id = theme_response.theme and q.position = theme_response.position),
    current_timestamp);
alter table theme_response alter column recorded_at set not null;

-- Whether a review was under embargo from a moment on, beside what figures rest on.
alter table review_record add column under_embargo boolean;
update review_record set under_embargo = (select r.under_embargo from review r where r.id = review_record.review);
alter table review_record alter column under_embargo set not null;

-- What people write between the figures of a report, as often as they change it.
create table report_text (
    id              uuid primary key,
    period_from     date                        not null,
    period_to       date                        not null,
    section         varchar(80)                 not null,
    number          integer                     not null,
    text            varchar(20000)              not null,
    recorded_at     timestamp(6) with time zone not null,
    written_by      uuid                        not null,
    written_by_name varchar(400)                not null,
    constraint report_text_is_numbered unique (period_from, period_to, section, number)
);

-- Reports as they were kept, to be shown again. Rows are written once. What a report says stands in pieces beside it.
create table kept_report (
    id           uuid primary key,
    version      bigint                      not null,
    copy         varchar(40)                 not null,
    period_from  date                        not null,
    period_to    date                        not null,
    as_at        timestamp(6) with time zone not null,
    kept_at      timestamp(6) with time zone not null,
    kept_by      uuid                        not null,
    kept_by_name varchar(400)                not null,
    hash         varchar(64)                 not null
);
create table kept_report_piece (
    report   uuid            not null references kept_report (id),
    position integer         not null,
    content  varchar(500000) not null,
    primary key (report, position)
);
