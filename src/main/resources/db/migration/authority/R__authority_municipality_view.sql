-- Published: regions and municipalities, with the label of the category that the municipality chose.
create or replace view authority.region_view as
  select r.id, r.name, r.code, r.zone from authority.region r;

create or replace view authority.municipality_view as
  select m.id, m.region_id, m.name, m.office_name, m.fis_code, m.oktmo, m.zone, m.label, r.name as region_name,
         array(select a.name from authority.municipality_alias a where a.municipality_id = m.id order by a.name) as aliases
    from authority.municipality m
    join authority.region r on r.id = m.region_id;
