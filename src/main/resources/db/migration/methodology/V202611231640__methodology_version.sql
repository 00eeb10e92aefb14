-- Versions of methodologies. An approved version never changes: runs and lists lean on it, and an appeal
-- must find the rule as it was. The triggers hold this against our own code as well.
create schema methodology;

create table methodology.version (
  id            bigint generated always as identity primary key,
  methodology   text not null,
  version       text not null,
  title         text not null,
  official      boolean not null,
  basis         text not null,
  links         text[] not null,
  valid_from    date not null,
  valid_to      date,
  year          int,
  state         text not null,
  shipped       boolean not null,
  copied_from   bigint references methodology.version,
  content_hash  text,
  act_title     text,
  act_number    text,
  act_date      date,
  approved_by   text,
  approved_at   timestamptz,
  superseded_by bigint references methodology.version,
  created_by    text not null,
  created_at    timestamptz not null,
  revision      int not null default 1,
  constraint version_once unique (methodology, version),
  constraint version_state_known check (state in ('DRAFT', 'APPROVED', 'SUPERSEDED')),
  constraint version_dates_in_order check (valid_to is null or valid_to >= valid_from),
  constraint version_approved_has_hash check (state = 'DRAFT' or content_hash is not null),
  constraint version_approved_by_act check (
    state = 'DRAFT' or shipped or num_nulls(act_title, act_number, act_date, approved_by, approved_at) = 0),
  constraint version_superseded_by_another check ((state = 'SUPERSEDED') = (superseded_by is not null))
);

create table methodology.version_procedure (
  version_id bigint not null references methodology.version on delete cascade,
  kind       text not null,
  grade      int not null,
  subject    text not null,
  primary key (version_id, kind, grade, subject),
  constraint version_procedure_grade check (grade between 1 and 11)
);

create table methodology.version_parameter (
  version_id bigint not null references methodology.version on delete cascade,
  name       text not null,
  value      int not null,
  basis      text,
  primary key (version_id, name)
);

-- The one change an approved version lives through is to be superseded by another.
create function methodology.keep_version() returns trigger language plpgsql as
$$
begin
  if old.state = 'DRAFT' then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and old.state = 'APPROVED' and new.state = 'SUPERSEDED'
     and to_jsonb(new) - 'state' - 'superseded_by' = to_jsonb(old) - 'state' - 'superseded_by' then
    return new;
  end if;
  raise exception 'version % of % is approved and never changes', old.version, old.methodology;
end
$$;

create trigger version_kept before update or delete on methodology.version
  for each row execute function methodology.keep_version();

create function methodology.keep_version_part() returns trigger language plpgsql as
$$
declare
  touched bigint := case when tg_op = 'DELETE' then old.version_id else new.version_id end;
begin
  if tg_op = 'UPDATE' and old.version_id <> new.version_id
     or exists (select from methodology.version v where v.id = touched and v.state <> 'DRAFT') then
    raise exception 'parts of an approved methodology never change';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger version_procedure_kept before insert or update or delete on methodology.version_procedure
  for each row execute function methodology.keep_version_part();

create trigger version_parameter_kept before insert or update or delete on methodology.version_parameter
  for each row execute function methodology.keep_version_part();

create view methodology.version_view as
  select id, methodology, version, title, official, state, shipped, valid_from, valid_to
    from methodology.version;
