-- Published: the newest computation of every region and year.
create or replace view objectivity.latest_computation_view as
  select distinct on (c.region_id, c.year) c.*
    from objectivity.computation c
   order by c.region_id, c.year, c.id desc;

-- Published: signs of schools by the newest computations, one row per procedure; guards is the number of flags.
create or replace view objectivity.current_signs_view as
  select s.*, c.created_at
    from objectivity.procedure_signs s
    join objectivity.latest_computation_view c on c.id = s.computation_id;
