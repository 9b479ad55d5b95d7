-- Learning briefs: what a brief says stands in its versions; an issued version never changes.
create table brief (
    id uuid primary key,
    ref varchar(20) not null,
    review uuid references review (id),
    version bigint not null,
    constraint brief_ref_unique unique (ref)
);
create index brief_review on brief (review);

create table brief_version (
    id uuid primary key,
    brief uuid not null references brief (id),
    number integer not null,
    title varchar(200) not null,
    what_happened varchar(4000) not null,
    good_practice varchar(4000) not null,
    learning varchar(4000) not null,
    what_to_do varchar(4000) not null,
    more varchar(4000) not null,
    author uuid not null references person (id),
    status varchar(40) not null,
    material boolean not null,
    change_note varchar(4000) not null,
    drafted_at timestamp(6) with time zone not null,
    approval_asked_at timestamp(6) with time zone,
    approved_by uuid references person (id),
    approved_on date,
    issued_on date,
    issued_at timestamp(6) with time zone,
    reason varchar(4000) not null,
    version bigint not null,
    constraint brief_version_number_unique unique (brief, number),
    constraint brief_version_number_positive check (number > 0)
);
create index brief_version_status on brief_version (status);

create table brief_version_covers (
    brief_version uuid not null references brief_version (id),
    learning_point uuid not null references learning_point (id),
    primary key (brief_version, learning_point)
);
create index brief_version_covers_learning_point on brief_version_covers (learning_point);

create table brief_version_writer (
    brief_version uuid not null references brief_version (id),
    person uuid not null references person (id),
    primary key (brief_version, person)
);

-- One row for each learning point, locked by whoever issues its brief and by the learning point that arrives to ask for it.
create table brief_wait (
    learning_point uuid primary key references learning_point (id)
);
