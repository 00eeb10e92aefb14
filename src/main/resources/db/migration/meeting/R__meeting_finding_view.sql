-- Published: what minutes say was found, and at which schools of the registry. «place» counts the findings of the minutes
-- from 1, like those of decision_view; a finding of a group names no schools.
create or replace view meeting.finding_view as
  select m.id as minutes_id, m.region_id, m.municipality_id, m.number as minutes_number, m.day as minutes_day, m.body,
         m.status as minutes_status, f.nth::int as place, f.value ->> 'text' as text, f.value ->> 'group' as group_words,
         array(select n.school_id from meeting.named_school n
                where n.minutes_id = m.id and n.school_id is not null
                  and n.name in (select jsonb_array_elements_text(f.value -> 'schools'))
                order by n.school_id) as school_ids
    from meeting.minutes m
    cross join lateral jsonb_array_elements(coalesce(m.content -> 'findings', '[]'::jsonb)) with ordinality f (value, nth);
