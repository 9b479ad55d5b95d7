-- How long each kind of review may take (R1). Null: no such clock.
create table review_clock (
    kind                         varchar(40) primary key,
    complete_within_working_days integer,
    publish_within_months        integer
);

-- Working Together to Safeguard Children: a rapid review within 15 working days of notification, a practice review published
-- within six months of the decision.
insert into review_clock (kind, complete_within_working_days, publish_within_months) values ('RAPID_REVIEW', 15, null);
insert into review_clock (kind, complete_within_working_days, publish_within_months) values ('PRACTICE_REVIEW', null, 6);
insert into review_clock (kind, complete_within_working_days, publish_within_months) values ('LOCAL_REVIEW', null, null);
insert into review_clock (kind, complete_within_working_days, publish_within_months) values ('AUDIT', null, null);

create table review (
    id                   uuid primary key,
    version              bigint                      not null,
    ref                  varchar(20)                 not null,
    kind                 varchar(40)                 not null,
    title                varchar(200)                not null,
    status               varchar(40)                 not null,
    opened_on            date                        not null,
    recorded_at          timestamp(6) with time zone not null,
    age_band             varchar(40),
    sex                  varchar(40),
    incident_outcome     varchar(40),
    source_review        uuid references review (id),
    due_on               date,
    completed_on         date,
    sent_to_panel_on     date,
    outcome              varchar(40),
    outcome_reason       varchar(2000)               not null,
    outcome_decided_on   date,
    agreed_on            date,
    publication_due_on   date,
    published_on         date,
    not_published_on     date,
    not_published_reason varchar(2000)               not null,
    under_embargo        boolean                     not null,
    clock_noted_for      date,
    made_up              boolean                     not null,
    constraint review_ref_is_unique unique (ref)
);

create index review_opened_on on review (opened_on, kind);
create index review_source on review (source_review);

create table review_publication_move (
    review    uuid                        not null references review (id),
    position  integer                     not null,
    from_date date                        not null,
    to_date   date                        not null,
    reason    varchar(2000)               not null,
    moved_by  uuid                        not null references person (id),
    moved_at  timestamp(6) with time zone not null,
    primary key (review, position)
);

-- Append-only: what figures rest on, as recorded at one moment (R14).
create table review_record (
    id               uuid primary key,
    review           uuid                        not null references review (id),
    number           integer                     not null,
    recorded_at      timestamp(6) with time zone not null,
    kind             varchar(40)                 not null,
    opened_on        date                        not null,
    age_band         varchar(40),
    sex              varchar(40),
    incident_outcome varchar(40),
    constraint review_record_number_is_unique unique (review, number)
);

create index review_record_opened_on on review_record (opened_on);

create table theme_response_kind (
    code varchar(40) primary key,
    name varchar(100) not null
);

insert into theme_response_kind (code, name) values ('AGENCY_SURVEY', 'Agency survey');
insert into theme_response_kind (code, name) values ('BARRIER_ANALYSIS', 'Barrier analysis');
insert into theme_response_kind (code, name) values ('BI_ANNUAL_MEETING', 'Bi-annual meeting');
insert into theme_response_kind (code, name) values ('GUIDANCE', 'Guidance');
insert into theme_response_kind (code, name) values ('JOINT_RESOURCE', 'Joint resource');
insert into theme_response_kind (code, name) values ('LINKED_REVIEW', 'Linked review');
insert into theme_response_kind (code, name) values ('MASTERCLASS', 'Masterclass');
insert into theme_response_kind (code, name) values ('PARTNERSHIP_DISCUSSION', 'Partnership discussion');
insert into theme_response_kind (code, name) values ('POLICY_UPDATE', 'Policy update');
insert into theme_response_kind (code, name) values ('PRESENTATION', 'Presentation');
insert into theme_response_kind (code, name) values ('PROMOTION', 'Promotion');
insert into theme_response_kind (code, name) values ('SINGLE_AGENCY_ACTION', 'Single-agency action');
insert into theme_response_kind (code, name) values ('TRAINING_UPDATE', 'Training update');
insert into theme_response_kind (code, name) values ('WORKSHOP', 'Workshop');

create table theme (
    id            uuid primary key,
    version       bigint        not null,
    ref           varchar(20)   not null,
    name          varchar(200)  not null,
    learning      varchar(4000) not null,
    good_practice boolean       not null,
    stage         varchar(40)   not null,
    constraint theme_ref_is_unique unique (ref),
    constraint theme_name_is_unique unique (name)
);

create table theme_response (
    theme     uuid          not null references theme (id),
    position  integer       not null,
    kind      varchar(40)   not null references theme_response_kind (code),
    what      varchar(1000) not null,
    when_said varchar(100)  not null,
    primary key (theme, position)
);
