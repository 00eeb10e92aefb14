-- Published: who holds which position; readers show names only under a scope with personal data.
create or replace view people.position_view as
  select p.id, p.person_id, p.school_id, n.region_id, n.municipality_id, p.duty, p.title, p.started_on, p.ended_on,
         n.family, n.given, n.patronymic
    from people.position p
    join people.person n on n.id = p.person_id;

-- Published: names of people, also of those without a position; readers show them only under a scope with personal data.
create or replace view people.person_view as
  select n.id, n.region_id, n.municipality_id, n.family, n.given, n.patronymic from people.person n;
