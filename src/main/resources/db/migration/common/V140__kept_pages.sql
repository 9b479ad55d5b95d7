-- The pages that a person opened last and those that they pinned, to come back to: a convenience of theirs and no part of the record.
-- Few rows a person; they go when the person leaves. What a row leads to is asked for in the person's scope whenever it is shown.
create table opened_page (
    person       uuid                        not null references person (id),
    subject_kind varchar(40)                 not null,
    subject      uuid                        not null,
    opened_at    timestamp(6) with time zone not null,
    primary key (person, subject_kind, subject)
);

create table pinned_page (
    person       uuid                        not null references person (id),
    subject_kind varchar(40)                 not null,
    subject      uuid                        not null,
    pinned_at    timestamp(6) with time zone not null,
    primary key (person, subject_kind, subject)
);
