-- What a run finds beside the outcome, with everything it was found by: later passports, flags and exclusions do not
-- change an old run. Exclusions and social passports are what holds now; they are lifted and replaced, never deleted.
create table identification.school_exclusion (
  id              bigint generated always as identity primary key,
  school_id       bigint not null references school.school,
  reason          text not null,
  details         text not null default '',
  document        text not null,
  document_number text not null,
  document_date   date not null,
  created_by_name text not null,
  created_at      timestamptz not null,
  lifted_reason   text,
  lifted_by_name  text,
  lifted_at       timestamptz,
  constraint exclusion_has_a_document check (document <> '' and document_number <> ''),
  constraint exclusion_lifted_whole check (num_nulls(lifted_reason, lifted_by_name, lifted_at) in (0, 3))
);

create unique index school_exclusion_once on identification.school_exclusion (school_id) where lifted_at is null;

create table identification.social_passport (
  school_id       bigint not null references school.school,
  year            int not null check (year between 2015 and 2100),
  pupils          int not null check (pupils > 0),
  counts          jsonb not null,
  document        text,
  entered_by_name text not null,
  entered_at      timestamptz not null,
  primary key (school_id, year)
);

create table identification.finding (
  run_id     bigint not null,
  school_id  bigint not null,
  categories text[] not null,
  grounds    jsonb not null,
  exit_state text,
  exit_words text,
  doubts     jsonb not null,
  excluded   text,
  context    jsonb not null,
  primary key (run_id, school_id),
  foreign key (run_id, school_id) references identification.conclusion
);

create index finding_school on identification.finding (school_id, run_id);

create trigger finding_never_changed before update or delete on identification.finding
  for each row execute function identification.refuse_change();

alter table identification.judged_procedure
  add column pooled_from int,
  add column pooled_participants int,
  add column pooled_failed int,
  add constraint judged_procedure_pooled_whole
    check (num_nulls(pooled_from, pooled_participants, pooled_failed) in (0, 3));

-- A question «what if» that somebody wants to come back to: neither a run nor a list.
create table identification.scenario (
  id              bigint generated always as identity primary key,
  region_id       bigint not null references authority.region,
  municipality_id bigint references authority.municipality,
  name            text not null check (name <> ''),
  question        jsonb not null,
  summary         text not null,
  created_by_name text not null,
  created_at      timestamptz not null
);

create index scenario_place on identification.scenario (region_id, municipality_id);
