-- What an account sees exists, now that the registry is there.
-- An account of the demonstration is marked, so that a system for real work can refuse to start with it.
alter table access.account_unit
  add constraint account_unit_region foreign key (region_id) references authority.region,
  add constraint account_unit_municipality foreign key (municipality_id) references authority.municipality,
  add constraint account_unit_school foreign key (school_id) references school.school;

alter table access.account add column demonstration boolean not null default false;
