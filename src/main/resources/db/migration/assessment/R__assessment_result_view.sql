-- Published: every count of an import that was ever committed, with the file it came from.
-- What holds now is current: of each school and sitting the count of the newest committed import.
create or replace view assessment.result_view as
  select r.id, r.import_id, i.state, i.committed_at, i.file_name, i.sha256, i.layout,
         s.id as sitting_id, s.kind, s.year, s.grade, s.subject,
         r.school_id, r.participants, r.failed, r.absent, r.refused,
         r.mark2, r.mark3, r.mark4, r.mark5, r.sources, r.current
    from assessment.school_result r
    join assessment.result_import i on i.id = r.import_id
    join assessment.sitting s on s.id = r.sitting_id
   where i.state in ('COMMITTED', 'UNDONE');

-- Published: what holds now, one row per school and sitting.
create or replace view assessment.current_result_view as
  select v.* from assessment.result_view v where v.current;

-- Published: imports as the start page and reports count them.
create or replace view assessment.import_view as
  select i.id, i.region_id, i.municipality_id, i.file_name, i.sha256, i.state, i.sitting_id,
         i.rows, i.participants, i.created_at, i.committed_at
    from assessment.result_import i;
