-- Published: points of minutes of the registry, with what an assignment is made of. «due_on» is the last day, null where
-- none is set; «form» and «minutes_status» are codes of DecisionForm and MinutesStatus.
create or replace view meeting.decision_view as
  select d.id, d.minutes_id, m.region_id, m.municipality_id, m.kind as minutes_kind, m.number as minutes_number,
         m.day as minutes_day, m.body, m.status as minutes_status, d.place, d.level, d.no, d.text, d.form, d.addressees,
         d.responsible, d.due_on, d.due_text, d.item_no, d.school_ids
    from meeting.decision d
    join meeting.minutes m on m.id = d.minutes_id;
