-- Published: official signs of biased results; kind, grade and subject are null where the list names no procedure.
create or replace view assessment.objectivity_marker_view as
  select m.id, m.school_id, m.year, m.kind, m.grade, m.subject, m.sign, m.source, m.imported_at
    from assessment.objectivity_marker m;
