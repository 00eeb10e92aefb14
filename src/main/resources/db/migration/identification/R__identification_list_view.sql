-- Published: lists that are in force as records (not withdrawn). «newest» is the latest of its category and source in
-- its territory, what people call the current list.
create or replace view identification.school_list_view as
  select l.id, l.region_id, l.municipality_id, l.title, l.category, l.source, l.issued_on, l.issued_precision,
         row_number() over (partition by l.region_id, l.municipality_id, l.category, lower(l.source)
                            order by l.issued_on desc, l.id desc) = 1 as newest
    from identification.school_list l
   where not l.withdrawn;

-- Published: lines of these lists.
create or replace view identification.list_entry_view as
  select e.list_id, e.place, e.number_written, e.name_written, e.school_id, e.mark, e.project500, e.cohort,
         l.region_id, l.municipality_id, l.category, l.source, l.title, l.issued_on, l.issued_precision, l.newest
    from identification.list_entry e
    join identification.school_list_view l on l.id = e.list_id;
