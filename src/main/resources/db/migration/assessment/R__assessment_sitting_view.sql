-- Published: every sitting that a file was ever imported for.
create or replace view assessment.sitting_view as
  select s.id, s.kind, s.year, s.grade, s.subject from assessment.sitting s;
