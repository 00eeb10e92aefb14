-- Published: pupils against the journal as they hold now, one row per school and sitting. Some participants have no mark
-- in the journal: the share is taken from lowered + confirmed + raised.
create or replace view assessment.current_journal_view as
  select distinct on (c.school_id, c.sitting_id)
         c.school_id, c.sitting_id, s.kind, s.year, s.grade, s.subject,
         c.participants, c.lowered, c.confirmed, c.raised, c.import_id, i.committed_at, i.file_name
    from assessment.journal_comparison c
    join assessment.result_import i on i.id = c.import_id
    join assessment.sitting s on s.id = c.sitting_id
   where i.state = 'COMMITTED'
   order by c.school_id, c.sitting_id, i.committed_at desc, c.import_id desc;
