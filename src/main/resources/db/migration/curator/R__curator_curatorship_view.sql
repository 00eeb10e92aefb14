-- Published: curators of schools with the last day of their term as it stands (null while it is open).
create or replace view curator.curatorship_view as
  select c.id, c.person_id, c.school_id, c.kind, c.order_document, c.order_number, c.order_date, c.started_on,
         coalesce(c.ended_on, c.ends_on) as last_day, c.ends_on, c.ended_on, c.end_reason, c.stable_ground
    from curator.curatorship c
   where c.undone_at is null;
