-- What the partnership itself does. Kinds of action and the facts that each asks for are rows.
create table action_kind (
    code varchar(40) primary key,
    name varchar(200) not null,
    purpose varchar(400) not null,
    flow varchar(40) not null,
    position integer not null
);

create table action_kind_fact (
    kind varchar(40) not null references action_kind (code),
    code varchar(40) not null,
    label varchar(200) not null,
    hint varchar(400) not null,
    type varchar(40) not null,
    moment varchar(40) not null,
    required boolean not null,
    position integer not null,
    primary key (kind, code)
);

create table partnership_action (
    id uuid primary key,
    ref varchar(20) not null,
    kind varchar(40) not null references action_kind (code),
    title varchar(200) not null,
    what varchar(4000) not null,
    owner_post uuid not null references post (id),
    due_on date not null,
    step_due_on date not null,
    slips integer not null,
    status varchar(40) not null,
    step varchar(40) not null,
    planned_at timestamp(6) with time zone not null,
    started_on date,
    material_updated_on date,
    material_change varchar(4000) not null,
    went_live_on date,
    in_refresher boolean,
    sessions_not_needed varchar(4000) not null,
    session_size integer,
    monthly_capacity integer,
    target_percent integer,
    workforce integer,
    starts_on date,
    sessions_recorded integer not null,
    done_on date,
    withdrawn_reason varchar(4000) not null,
    version bigint not null,
    constraint partnership_action_ref_unique unique (ref)
);
create index partnership_action_status on partnership_action (status, step_due_on);

create table action_learning_point (
    partnership_action uuid not null references partnership_action (id),
    learning_point uuid not null references learning_point (id),
    primary key (partnership_action, learning_point)
);
create index action_learning_point_of on action_learning_point (learning_point);

create table action_theme (
    partnership_action uuid not null references partnership_action (id),
    theme uuid not null references theme (id),
    primary key (partnership_action, theme)
);
create index action_theme_of on action_theme (theme);

-- The people to reach by practitioner sessions, agency by agency.
create table action_audience (
    partnership_action uuid not null references partnership_action (id),
    agency uuid not null references agency (id),
    headcount integer not null check (headcount > 0),
    primary key (partnership_action, agency)
);

create table action_fact_answer (
    partnership_action uuid not null references partnership_action (id),
    fact varchar(40) not null,
    answer varchar(4000) not null,
    primary key (partnership_action, fact)
);

-- The agencies that took part when the action was carried out.
create table action_agency (
    partnership_action uuid not null references partnership_action (id),
    agency uuid not null references agency (id),
    primary key (partnership_action, agency)
);

create table practitioner_session (
    id uuid primary key,
    action uuid not null references partnership_action (id),
    held_on date not null,
    places integer not null check (places > 0),
    venue varchar(200) not null,
    status varchar(40) not null,
    reason varchar(4000) not null,
    version bigint not null
);
create index practitioner_session_action on practitioner_session (action, status);

-- Numbers of people, never names. Who has been to a session before is not counted again.
create table session_attendance (
    practitioner_session uuid not null references practitioner_session (id),
    agency uuid not null references agency (id),
    attended integer not null check (attended > 0),
    came_before integer not null,
    primary key (practitioner_session, agency),
    constraint session_attendance_adds_up check (came_before between 0 and attended)
);
create index session_attendance_agency on session_attendance (agency);

insert into action_kind (code, name, purpose, flow, position) values
    ('TRAINING_UPDATE', 'Training update', 'Change the partnership''s training, and consider practitioner sessions', 'TRAINING_UPDATE', 1),
    ('PRACTITIONER_SESSIONS', 'Practitioner sessions', 'Reach the workforce by sessions, against capacity', 'SESSIONS', 2),
    ('PRESENTATION', 'Presentation', 'Present the learning to a forum and ask agencies to disseminate and embed it', 'CARRY_OUT', 3),
    ('AGENCY_SURVEY', 'Agency survey', 'Ask agencies how things stand with them', 'CARRY_OUT', 4),
    ('GUIDANCE', 'Guidance', 'Write messages or guidance for practitioners', 'CARRY_OUT', 5),
    ('POLICY_UPDATE', 'Policy update', 'Change a policy or procedure of the partnership', 'CARRY_OUT', 6),
    ('MASTERCLASS', 'Masterclass', 'Give or take part in a masterclass', 'CARRY_OUT', 7),
    ('WORKSHOP', 'Workshop', 'Work on the learning together across agencies', 'CARRY_OUT', 8),
    ('BARRIER_ANALYSIS', 'Barrier analysis', 'Find out what gets in the way', 'CARRY_OUT', 9),
    ('JOINT_RESOURCE', 'Joint resource', 'Make something together with other partnerships', 'CARRY_OUT', 10),
    ('PROMOTION', 'Promotion', 'Promote an approach that works', 'CARRY_OUT', 11),
    ('LINKED_REVIEW', 'Linked review', 'Feed the learning into another review', 'CARRY_OUT', 12);

insert into action_kind_fact (kind, code, label, hint, type, moment, required, position) values
    ('TRAINING_UPDATE', 'course', 'Which training is updated', 'For example, Refresher Training', 'LINE', 'PLANNING', true, 1),
    ('PRESENTATION', 'forum', 'Which forum it is presented to', 'For example, the bi-annual partnership meeting', 'LINE', 'PLANNING', true, 1),
    ('PRESENTATION', 'agencies', 'Agencies present', '', 'AGENCIES', 'CARRYING_OUT', true, 2),
    ('PRESENTATION', 'requestMade', 'Agencies were asked to disseminate and embed the learning', '', 'YES_NO', 'CARRYING_OUT', true, 3),
    ('AGENCY_SURVEY', 'question', 'What agencies are asked', '', 'TEXT', 'PLANNING', true, 1),
    ('AGENCY_SURVEY', 'agencies', 'Agencies that answered', '', 'AGENCIES', 'CARRYING_OUT', true, 2),
    ('AGENCY_SURVEY', 'found', 'What the survey found', '', 'TEXT', 'CARRYING_OUT', true, 3),
    ('GUIDANCE', 'audience', 'Whom the guidance is for', '', 'LINE', 'PLANNING', false, 1),
    ('GUIDANCE', 'where', 'Where practitioners find it', '', 'LINE', 'CARRYING_OUT', true, 2),
    ('POLICY_UPDATE', 'policy', 'Which policy or procedure', '', 'LINE', 'PLANNING', true, 1),
    ('POLICY_UPDATE', 'effectiveFrom', 'Date from which it applies', '', 'DATE', 'CARRYING_OUT', true, 2),
    ('POLICY_UPDATE', 'changed', 'What changed', '', 'TEXT', 'CARRYING_OUT', true, 3),
    ('MASTERCLASS', 'series', 'Which masterclass or series', '', 'LINE', 'PLANNING', true, 1),
    ('MASTERCLASS', 'attended', 'How many people came', '', 'NUMBER', 'CARRYING_OUT', false, 2),
    ('MASTERCLASS', 'agencies', 'Agencies that took part', '', 'AGENCIES', 'CARRYING_OUT', false, 3),
    ('WORKSHOP', 'developedBy', 'Who develops it', '', 'LINE', 'PLANNING', true, 1),
    ('WORKSHOP', 'attended', 'How many people came', '', 'NUMBER', 'CARRYING_OUT', false, 2),
    ('WORKSHOP', 'agencies', 'Agencies that took part', '', 'AGENCIES', 'CARRYING_OUT', true, 3),
    ('WORKSHOP', 'cameOfIt', 'What came of it', '', 'TEXT', 'CARRYING_OUT', false, 4),
    ('BARRIER_ANALYSIS', 'barriers', 'Barriers found', '', 'TEXT', 'CARRYING_OUT', true, 1),
    ('BARRIER_ANALYSIS', 'follows', 'What follows from it', '', 'TEXT', 'CARRYING_OUT', false, 2),
    ('JOINT_RESOURCE', 'with', 'Whom it is made with', '', 'LINE', 'PLANNING', true, 1),
    ('JOINT_RESOURCE', 'where', 'Where practitioners find it', '', 'LINE', 'CARRYING_OUT', true, 2),
    ('PROMOTION', 'approach', 'Which approach is promoted', '', 'LINE', 'PLANNING', true, 1),
    ('PROMOTION', 'channels', 'How it was promoted', '', 'TEXT', 'CARRYING_OUT', true, 2),
    ('LINKED_REVIEW', 'review', 'Which review it feeds into', '', 'LINE', 'PLANNING', true, 1),
    ('LINKED_REVIEW', 'fedIn', 'What was fed in', '', 'TEXT', 'CARRYING_OUT', true, 2);
