-- Published: runs of the identification, for those who name one as the origin of a decision.
create or replace view identification.run_view as
  select r.id, r.region_id, r.municipality_id, r.year, r.methodology_title, r.created_at
    from identification.run r;
