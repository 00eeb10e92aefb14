-- Published: recommendations of closed protocols, with the school they were given to.
create or replace view curator.recommendation_view as
  select r.id, c.school_id, i.held_on, r.due_on, r.text
    from curator.recommendation r
    join curator.interview i on i.id = r.interview_id and i.closed_at is not null
    join curator.curatorship c on c.id = i.curatorship_id and c.undone_at is null;
