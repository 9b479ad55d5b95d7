-- What the public reads of what is different for children now: written by one person, published by another, and never without a
-- judgement that it rests on. What it rests on is kept as it was when it was published.
create table what_changed (
    id                uuid primary key,
    version           bigint                      not null,
    theme             uuid references theme (id),
    learning_point    uuid references learning_point (id),
    heading           varchar(150)                not null,
    text              varchar(2000)               not null,
    status            varchar(40)                 not null,
    written_at        timestamp(6) with time zone not null,
    written_by        uuid                        not null,
    written_by_name   varchar(400)                not null,
    published_at      timestamp(6) with time zone,
    published_by_name varchar(400),
    rests_on          varchar(2000)               not null,
    taken_back_at     timestamp(6) with time zone,
    taken_back_by_name varchar(400),
    take_back_reason  varchar(4000)               not null,
    constraint what_changed_is_about_one check ((theme is null and learning_point is not null) or (theme is not null and learning_point is null))
);
create table what_changed_point (
    what_changed   uuid not null references what_changed (id),
    learning_point uuid not null references learning_point (id),
    primary key (what_changed, learning_point)
);
