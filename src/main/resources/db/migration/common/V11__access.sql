-- Who can sign in. What they may do then comes from the posts that they hold, not from here.

create table account (
    person          uuid primary key references person (id),
    password_hash   varchar(500),
    enabled         boolean not null,
    stamp           uuid not null,
    last_sign_in_at timestamp(6) with time zone,
    version         bigint not null
);

-- Only the hash of the link is kept. No person: the link creates the first administrator.
create table one_time_link (
    id         uuid primary key,
    person     uuid references person (id),
    token_hash varchar(64) not null unique,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    spent_at   timestamp(6) with time zone
);
create index one_time_link_of_person on one_time_link (person);

-- Failed tries to sign in, by hash of the email address that was typed and by hash of the network address it came from.
create table failed_sign_in (
    id        uuid primary key,
    tried     varchar(64) not null,
    failed_at timestamp(6) with time zone not null
);
create index failed_sign_in_of on failed_sign_in (tried, failed_at);
create index failed_sign_in_at on failed_sign_in (failed_at);
