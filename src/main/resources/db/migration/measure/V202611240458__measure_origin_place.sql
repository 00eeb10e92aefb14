-- Which finding or which point of the minutes a measure came from, by its place in them; null where the minutes as a whole
-- are meant, as in measures registered before.
alter table measure.measure
  add column origin_place int,
  add constraint measure_origin_place_of_a_record check (origin_place is null or (origin_id is not null and origin in ('MINUTES', 'FINDING')));

create index measure_origin on measure.measure (origin, origin_id) where undone_at is null;
