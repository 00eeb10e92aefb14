-- Published: schools, and by what codes and other names they are known.
create or replace view school.school_view as
  select s.id, s.region_id, s.municipality_id, s.official_name, s.short_name, s.kind, s.legal_form, s.locality, s.rural,
         s.levels, s.growth_point, s.status, s.status = 'ACTIVE' as active, s.search_text
    from school.school s;

create or replace view school.school_code_view as
  select c.school_id, c.region_id, s.municipality_id, c.system, c.code, c.key
    from school.school_code c
    join school.school s on s.id = c.school_id;

create or replace view school.school_alias_view as
  select a.school_id, s.region_id, s.municipality_id, a.name, a.source
    from school.school_alias a
    join school.school s on s.id = a.school_id;

create or replace view school.school_contingent_view as
  select c.school_id, s.region_id, s.municipality_id, c.year, c.pupils, c.classes
    from school.school_contingent c
    join school.school s on s.id = c.school_id;
