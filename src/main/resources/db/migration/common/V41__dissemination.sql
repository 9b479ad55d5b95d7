-- One asking of a learning point's agencies. Arriving and settling lock its row; no return writes it.
create table asking_round (
    id             uuid primary key,
    learning_point uuid                        not null references learning_point (id),
    number         integer                     not null,
    kind           varchar(40)                 not null,
    asked_on       date                        not null,
    due_on         date,
    settled_at     timestamp(6) with time zone,
    unique (learning_point, number)
);

-- Learning point x agency, in one round.
create table agency_return (
    id             uuid primary key,
    version        bigint                      not null,
    learning_point uuid                        not null references learning_point (id),
    agency         uuid                        not null references agency (id),
    round          integer                     not null,
    round_kind     varchar(40)                 not null,
    asked_on       date                        not null,
    target_percent integer                     not null check (target_percent between 1 and 100),
    audience       integer check (audience >= 0),
    brief_version  uuid references brief_version (id),
    reached        integer,
    reached_of     integer,
    settled_at     timestamp(6) with time zone,
    changes        integer                     not null,
    unique (learning_point, agency, round),
    foreign key (learning_point, round) references asking_round (learning_point, number),
    check (reached <= reached_of)
);
create index agency_return_of_agency on agency_return (agency, settled_at);
create index agency_return_of_round on agency_return (learning_point, round, settled_at);

create table rung_step (
    id             uuid primary key,
    agency_return  uuid        not null references agency_return (id),
    rung           varchar(40) not null,
    disposition    varchar(40) not null,
    opens_on       date,
    due_on         date        not null,
    due_revision   integer     not null,
    slips          integer     not null,
    longer_granted boolean     not null,
    claim          uuid,
    request        uuid,
    unique (agency_return, rung)
);
create index rung_step_by_due on rung_step (disposition, due_on);

-- Claims are kept for good, with what was judged of them.
create table rung_claim (
    id                      uuid primary key,
    agency_return           uuid                        not null references agency_return (id),
    rung                    varchar(40)                 not null,
    state                   varchar(40)                 not null,
    already_in_place        boolean                     not null,
    note                    varchar(4000)               not null,
    claimed_by              uuid                        not null references person (id),
    claimed_for             uuid                        not null references post (id),
    claimed_at              timestamp(6) with time zone not null,
    happened_on             date                        not null,
    brief_version           uuid references brief_version (id),
    routes                  varchar(400)                not null,
    shared_from             date,
    shared_to               date,
    reached                 integer,
    audience                integer,
    no_figure_reason        varchar(4000)               not null,
    smaller_audience_reason varchar(4000)               not null,
    training                varchar(40),
    arrangements            varchar(400)                not null,
    what                    varchar(4000)               not null,
    in_place_from           date,
    people_checked          integer,
    check_result            varchar(1000)               not null,
    shows                   varchar(40),
    finding                 varchar(4000)               not null,
    outcome_measure         varchar(1000)               not null,
    outcome_baseline        varchar(1000)               not null,
    voice                   varchar(4000)               not null,
    judged_by               varchar(40)                 not null,
    drawn                   boolean                     not null,
    supports                varchar(40),
    stronger_step           varchar(1000)               not null,
    judge                   uuid references person (id),
    judged_at               timestamp(6) with time zone,
    judge_said              varchar(4000)               not null,
    next_measurement_on     date,
    check (reached <= audience)
);
create index rung_claim_of_return on rung_claim (agency_return, claimed_at);
create index rung_claim_awaiting on rung_claim (state, claimed_at);

create table claim_evidence (
    claim    uuid not null references rung_claim (id),
    evidence uuid not null references evidence_item (id),
    primary key (claim, evidence)
);
create index claim_evidence_of_item on claim_evidence (evidence);

create table single_agency_action (
    claim    uuid          not null references rung_claim (id),
    position integer       not null,
    what     varchar(1000) not null,
    who      varchar(200)  not null,
    done_on  date,
    primary key (claim, position)
);

create table return_request (
    id                uuid primary key,
    agency_return     uuid                        not null references agency_return (id),
    rung              varchar(40)                 not null,
    kind              varchar(40)                 not null,
    reason            varchar(4000)               not null,
    until             date,
    made_by           uuid                        not null references person (id),
    made_for          uuid                        not null references post (id),
    made_at           timestamp(6) with time zone not null,
    agreed            boolean,
    considered_by     uuid references person (id),
    considered_at     timestamp(6) with time zone,
    considered_reason varchar(4000)               not null
);
create index return_request_of_return on return_request (agency_return, made_at);

-- A form put aside, to be finished on any device by anybody of the agency.
create table return_draft (
    id            uuid primary key,
    agency_return uuid                        not null references agency_return (id),
    rung          varchar(40)                 not null,
    fields        varchar(60000)              not null,
    saved_by      uuid                        not null references person (id),
    saved_at      timestamp(6) with time zone not null,
    unique (agency_return, rung)
);
