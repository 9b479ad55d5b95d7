-- H2 writes its counter to the disk each time the numbers in stock are used up, 32 at a time unless told: a second wait for the disk in
-- many a transaction. Numbers left over when the process ends are skipped, which nothing minds.
alter table trail_entry alter column place set cache 1000;
alter table rung_position alter column id set cache 1000;
alter table point_milestone alter column id set cache 1000;
