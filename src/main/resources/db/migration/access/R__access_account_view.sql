-- Published: whose data each account works with, for readers of the journal; one of the three is named in a row.
create or replace view access.account_unit_view as
  select u.account_id, u.region_id, u.municipality_id, u.school_id from access.account_unit u;

-- Published: who works in the system, for choosing whoever watches over a matter; neither login nor password.
create or replace view access.account_view as
  select a.id, a.name, a.role, a.zone, a.disabled from access.account a;
