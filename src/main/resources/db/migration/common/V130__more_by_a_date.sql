-- The day by which a judge asked for a fuller claim.
alter table rung_claim add column more_by date;
