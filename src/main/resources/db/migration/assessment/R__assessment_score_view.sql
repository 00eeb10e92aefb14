-- Published: pupils of a school by primary score, mark and mark of the journal, as they hold now. Files of one line per
-- school bring none.
create or replace view assessment.current_score_view as
  select v.school_id, v.sitting_id, v.import_id, v.kind, v.year, v.grade, v.subject,
         p.total, p.mark, p.journal, count(*)::int as pupils
    from assessment.current_result_view v
    join assessment.participant_result p
      on p.import_id = v.import_id and p.school_id = v.school_id and p.year = v.year
   where p.status = 'PARTICIPANT'
   group by v.school_id, v.sitting_id, v.import_id, v.kind, v.year, v.grade, v.subject, p.total, p.mark, p.journal;

-- Published: pupils by score for each task of a school, as they hold now.
create or replace view assessment.current_task_view as
  select v.school_id, v.sitting_id, v.import_id, v.kind, v.year, v.grade, v.subject, t.counts
    from assessment.current_result_view v
    join assessment.task_result t on t.import_id = v.import_id and t.school_id = v.school_id;
