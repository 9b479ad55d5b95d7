-- What every partnership starts with; all of it can be changed on the pages.

insert into agency_kind (code, name, version) values
    ('CHILDRENS_SERVICES', 'Children''s services', 0),
    ('POLICE', 'Police', 0),
    ('INTEGRATED_CARE_BOARD', 'Integrated care board', 0),
    ('NHS_TRUST', 'NHS trust', 0),
    ('GENERAL_PRACTICE', 'General practice', 0),
    ('PRIMARY_SCHOOL', 'Primary school', 0),
    ('SECONDARY_SCHOOL', 'Secondary school', 0),
    ('COLLEGE', 'College', 0),
    ('EARLY_YEARS', 'Early years setting', 0),
    ('PROBATION', 'Probation', 0),
    ('YOUTH_JUSTICE', 'Youth justice', 0),
    ('HOUSING', 'Housing', 0),
    ('VOLUNTARY_SECTOR', 'Voluntary sector', 0);

-- An outcome for children is asked of one lead post for a learning point, so no kind is asked for it by default.
insert into agency_kind_rung (kind, rung) select code, 'DISSEMINATED' from agency_kind;
insert into agency_kind_rung (kind, rung) select code, 'IMPLEMENTED' from agency_kind where code <> 'EARLY_YEARS';
insert into agency_kind_rung (kind, rung) select code, 'PRACTICE_CHANGED' from agency_kind
    where code in ('CHILDRENS_SERVICES', 'POLICE', 'INTEGRATED_CARE_BOARD', 'NHS_TRUST', 'PROBATION', 'YOUTH_JUSTICE');

insert into closed_period (id, kind, agency, name, first_day, last_day, every_year, withdrawn, recorded_at) values
    ('00000000-0000-7000-8000-000000000101', 'PRIMARY_SCHOOL', null, 'School summer holiday', date '2020-08-01', date '2020-08-31', true, false, timestamp with time zone '2020-01-01 00:00:00+00:00'),
    ('00000000-0000-7000-8000-000000000102', 'SECONDARY_SCHOOL', null, 'School summer holiday', date '2020-08-01', date '2020-08-31', true, false, timestamp with time zone '2020-01-01 00:00:00+00:00'),
    ('00000000-0000-7000-8000-000000000103', 'COLLEGE', null, 'College summer holiday', date '2020-08-01', date '2020-08-31', true, false, timestamp with time zone '2020-01-01 00:00:00+00:00');

insert into post (id, title, role, agency, holder, deputy, away_until, closed_on, only_one, version) values
    ('00000000-0000-7000-8000-000000000001', 'Business unit officer', 'BUSINESS_UNIT', null, null, null, null, null, null, 0),
    ('00000000-0000-7000-8000-000000000002', 'Business unit manager', 'BUSINESS_UNIT_MANAGER', null, null, null, null, null, null, 0),
    ('00000000-0000-7000-8000-000000000003', 'Training and development officer', 'TRAINING_OFFICER', null, null, null, null, null, null, 0),
    ('00000000-0000-7000-8000-000000000004', 'Chair of the Review Advisory Group', 'REVIEW_GROUP_CHAIR', null, null, null, null, null, null, 0),
    ('00000000-0000-7000-8000-000000000005', 'Partnership Executive', 'EXECUTIVE', null, null, null, null, null, null, 0),
    ('00000000-0000-7000-8000-000000000006', 'Independent scrutineer', 'SCRUTINEER', null, null, null, null, null, null, 0),
    ('00000000-0000-7000-8000-000000000007', 'Information governance officer', 'INFORMATION_GOVERNANCE', null, null, null, null, null, null, 0),
    ('00000000-0000-7000-8000-000000000008', 'Administrator', 'ADMINISTRATOR', null, null, null, null, null, null, 0);
