-- Signs of objectivity found at one moment by one state of the results. A computation is never changed: a later one stands
-- above it. Nothing here touches a result.
create schema objectivity;

create table objectivity.computation (
  id              bigint generated always as identity primary key,
  region_id       bigint not null references authority.region,
  year            int not null check (year between 2000 and 2100),
  imports         bigint[] not null,
  fingerprint     text not null,
  schools         int not null,
  created_by_name text not null,
  created_at      timestamptz not null
);

create index computation_region on objectivity.computation (region_id, year, id desc);

create table objectivity.procedure_signs (
  computation_id bigint not null references objectivity.computation,
  school_id      bigint not null references school.school,
  kind           text not null,
  year           int not null,
  grade          int not null,
  subject        text not null,
  participants   int not null,
  guards         int not null,
  flagged        text[] not null,
  unknown        text[] not null,
  signs          jsonb not null,
  primary key (computation_id, school_id, kind, year, grade, subject),
  constraint procedure_signs_guards_are_flagged check (guards between 0 and cardinality(flagged))
);

create index procedure_signs_school on objectivity.procedure_signs (school_id, computation_id);

create function objectivity.refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'a computation of signs is never changed'; end $$;

create trigger computation_never_changed before update or delete on objectivity.computation
  for each row execute function objectivity.refuse_change();
create trigger procedure_signs_never_changed before update or delete on objectivity.procedure_signs
  for each row execute function objectivity.refuse_change();
