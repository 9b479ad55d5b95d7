-- Reports are of several kinds. Those of before are the report to the Scrutiny Board, and so is what was written in them.
alter table kept_report add column kind varchar(40) default 'BOARD' not null;
alter table kept_report alter column kind drop default;

alter table report_text add column kind varchar(40) default 'BOARD' not null;
alter table report_text alter column kind drop default;
alter table report_text drop constraint report_text_is_numbered;
alter table report_text add constraint report_text_is_numbered unique (kind, period_from, period_to, section, number);
