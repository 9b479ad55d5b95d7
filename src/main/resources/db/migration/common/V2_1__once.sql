-- Keys of forms that were sent: written with the work, so that a form sent twice does its work once.
create table sent_form (
    form_key varchar(80) primary key,
    content  varchar(64) not null,
    location varchar(2000) not null,
    done     varchar(2000) not null,
    sent_at  timestamp(6) with time zone not null
);
create index sent_form_sent_at on sent_form (sent_at);
