-- What the review group decides: meetings, minutes, overdue claims before it, the assurance of learning points, challenges.
create table meeting (
    id                uuid primary key,
    version           bigint        not null,
    planned_on        date          not null,
    place             varchar(200)  not null,
    status            varchar(40)   not null,
    frozen_at         timestamp(6) with time zone,
    confirmed_at      timestamp(6) with time zone,
    confirmed_by      uuid,
    cancelled_because varchar(4000) not null
);
create index meeting_by_day on meeting (planned_on, status);

create table meeting_attendance (
    meeting    uuid         not null references meeting,
    position   integer      not null,
    post       uuid         not null,
    name       varchar(400) not null,
    attendance varchar(40)  not null,
    primary key (meeting, position)
);

create table meeting_interest (
    meeting        uuid                        not null references meeting,
    position       integer                     not null,
    person         uuid                        not null,
    name           varchar(200)                not null,
    agency         uuid,
    learning_point uuid,
    what           varchar(4000)               not null,
    declared_at    timestamp(6) with time zone not null,
    primary key (meeting, position),
    constraint meeting_interest_is_in_something check (agency is not null or learning_point is not null)
);

create table meeting_agenda_item (
    meeting        uuid         not null references meeting,
    position       integer      not null,
    kind           varchar(40)  not null,
    subject        uuid         not null,
    learning_point uuid,
    agency         uuid,
    reference      varchar(40)  not null,
    title          varchar(400) not null,
    path           varchar(200) not null,
    due_on         date,
    primary key (meeting, position)
);

-- One minute a row; written once, and only confirmed afterwards.
create table decision (
    id                uuid primary key,
    version           bigint                      not null,
    kind              varchar(40)                 not null,
    subject           uuid                        not null,
    learning_point    uuid                        not null,
    agency            uuid,
    outcome           varchar(40)                 not null,
    outcome_label     varchar(200)                not null,
    reason            varchar(4000)               not null,
    date_set          date,
    decided_on        date                        not null,
    recorded_at       timestamp(6) with time zone not null,
    recorded_by       uuid                        not null,
    recorded_by_name  varchar(200)                not null,
    meeting           uuid references meeting,
    chairs_action     boolean                     not null,
    on_agenda         boolean                     not null,
    confirmed_at      timestamp(6) with time zone,
    confirmed_by      uuid,
    confirmed_by_name varchar(200)                not null
);
create index decision_of_subject on decision (subject, recorded_at);
create index decision_of_learning_point on decision (learning_point, recorded_at);
create index decision_of_meeting on decision (meeting, recorded_at);

create table decision_agency (
    decision uuid not null references decision,
    agency   uuid not null,
    primary key (decision, agency)
);

create table decision_rung (
    decision uuid        not null references decision,
    rung     varchar(40) not null,
    primary key (decision, rung)
);

create table decision_unsettled (
    decision      uuid not null references decision,
    agency_return uuid not null,
    primary key (decision, agency_return)
);

create table overdue_review (
    id             uuid primary key,
    version        bigint                      not null,
    work_item      uuid                        not null references work_item,
    open_for       uuid,
    agency_return  uuid                        not null,
    learning_point uuid                        not null,
    agency         uuid                        not null,
    rung           varchar(40)                 not null,
    priority       varchar(40)                 not null,
    reference      varchar(40)                 not null,
    due_on         date                        not null,
    opened_at      timestamp(6) with time zone not null,
    before_since   timestamp(6) with time zone not null,
    status         varchar(40)                 not null,
    answered_at    timestamp(6) with time zone,
    closed_at      timestamp(6) with time zone,
    constraint overdue_review_is_open_once unique (open_for),
    constraint overdue_review_is_open_or_closed check ((open_for is null) = (closed_at is not null))
);
create index overdue_review_of_work_item on overdue_review (work_item);
create index overdue_review_of_return on overdue_review (agency_return, rung, status);
create index overdue_review_by_status on overdue_review (status);

-- Where a learning point stands after the last decision on it.
create table assurance (
    learning_point uuid primary key references learning_point,
    version        bigint      not null,
    status         varchar(40) not null,
    decision       uuid        not null references decision,
    round          integer     not null,
    recheck_on     date,
    asked          boolean     not null
);
create index assurance_by_recheck on assurance (status, recheck_on);

create table challenge (
    id             uuid primary key,
    version        bigint                      not null,
    learning_point uuid                        not null references learning_point,
    agency_return  uuid,
    agency         uuid,
    rung           varchar(40),
    challenged     uuid references decision,
    reason         varchar(4000)               not null,
    raised_by      uuid                        not null,
    raised_by_name varchar(200)                not null,
    raised_at      timestamp(6) with time zone not null,
    status         varchar(40)                 not null,
    answer         uuid references decision,
    constraint challenge_is_of_one_judgement check ((agency_return is null) <> (challenged is null)),
    constraint challenge_is_answered_or_open check ((status = 'OPEN') = (answer is null))
);
create index challenge_of_learning_point on challenge (learning_point, raised_at);
create index challenge_by_status on challenge (status, raised_at);
