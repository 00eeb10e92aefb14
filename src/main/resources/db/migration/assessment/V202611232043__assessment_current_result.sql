-- Which count of a school and sitting holds now: the one of the newest committed import. Kept beside the count, because a
-- region has a hundred thousand of them and every list begins with this question.
alter table assessment.school_result add column current boolean not null default false;

create unique index school_result_current on assessment.school_result (sitting_id, school_id) where current;

create function assessment.settle_current_results(import_ids bigint[]) returns void language plpgsql as $$
begin
  -- Two imports of one sitting settle one after the other.
  perform pg_advisory_xact_lock(hashtext('assessment.current_result'), sitting_id::int)
     from (select distinct sitting_id from assessment.school_result where import_id = any(import_ids) order by 1) touched;
  create temporary table if not exists settled_result (id bigint, current boolean) on commit drop;
  truncate settled_result;
  insert into settled_result
    select r.id, i.state = 'COMMITTED' and r.id = first_value(r.id) over (
             partition by r.school_id, r.sitting_id
                 order by (i.state = 'COMMITTED') desc, i.committed_at desc, i.id desc)
      from assessment.school_result r
      join assessment.result_import i on i.id = r.import_id
     where (r.school_id, r.sitting_id) in
           (select t.school_id, t.sitting_id from assessment.school_result t where t.import_id = any(import_ids));
  update assessment.school_result r set current = false from settled_result s where s.id = r.id and r.current and not s.current;
  update assessment.school_result r set current = true from settled_result s where s.id = r.id and s.current and not r.current;
end $$;

create function assessment.settle_inserted_results() returns trigger language plpgsql as $$
begin
  perform assessment.settle_current_results(array_agg(distinct import_id)) from inserted having count(*) > 0;
  return null;
end $$;

create function assessment.settle_changed_import() returns trigger language plpgsql as $$
begin
  perform assessment.settle_current_results(array[new.id]);
  return null;
end $$;

create trigger school_result_settles after insert on assessment.school_result
  referencing new table as inserted for each statement execute function assessment.settle_inserted_results();

create trigger result_import_settles after update of state on assessment.result_import
  for each row when (old.state is distinct from new.state) execute function assessment.settle_changed_import();

select assessment.settle_current_results(array_agg(id)) from assessment.result_import having count(*) > 0;
