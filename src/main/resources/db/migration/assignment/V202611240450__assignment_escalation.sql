-- How many days after the deadline a late report is brought before whoever keeps control; a municipality without a row
-- goes by the default of the program.
create table assignment.escalation (
  municipality_id bigint primary key references authority.municipality,
  days            int not null,
  version         int not null default 1,
  changed_at      timestamptz not null,
  changed_by      text not null,
  constraint escalation_days check (days between 1 and 60)
);
