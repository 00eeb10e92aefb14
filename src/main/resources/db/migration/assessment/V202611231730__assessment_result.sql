-- Result files, what was read from them, and the counts per school that everything above rests on.
-- Counts are never changed: a newer import stands above an older one, an undone one stands aside.
create schema assessment;

create table assessment.sitting (
  id      bigint generated always as identity primary key,
  kind    text not null,
  year    int not null check (year between 2000 and 2100),
  grade   int not null check (grade between 1 and 12),
  subject text not null,
  unique (kind, year, grade, subject)
);

create table assessment.result_import (
  id             bigint generated always as identity primary key,
  region_id      bigint not null references authority.region,
  municipality_id bigint references authority.municipality,
  file_id        bigint not null references document.file,
  file_name      text not null,
  sha256         text not null,
  layout         text,
  sitting_id     bigint references assessment.sitting,
  procedure_from text,
  state          text not null check (state in ('PREVIEW', 'QUEUED', 'COMMITTED', 'REFUSED', 'UNDONE')),
  good_rows_only boolean not null default false,
  rows           int not null default 0,
  participants   int not null default 0,
  absent         int not null default 0,
  refused        int not null default 0,
  schools        int not null default 0,
  progress       int not null default 0,
  failure        text,
  created_by     bigint not null,
  created_by_name text not null,
  created_at     timestamptz not null,
  committed_at   timestamptz,
  undone_at      timestamptz,
  version        int not null default 0,
  constraint result_import_rows_add_up check (rows = participants + absent + refused),
  constraint result_import_committed_has_sitting check (state not in ('COMMITTED', 'UNDONE') or (sitting_id is not null and committed_at is not null))
);

create index result_import_region on assessment.result_import (region_id, id desc);
create index result_import_sha on assessment.result_import (sha256);
create unique index result_import_once on assessment.result_import (region_id, sha256, sitting_id)
  where state in ('QUEUED', 'COMMITTED');

create table assessment.import_problem (
  import_id bigint not null references assessment.result_import on delete cascade,
  number    int not null,
  severity  text not null,
  sheet     text,
  cell      text,
  value     text,
  expected  text not null,
  primary key (import_id, number)
);

create table assessment.school_result (
  id           bigint generated always as identity primary key,
  import_id    bigint not null references assessment.result_import,
  sitting_id   bigint not null references assessment.sitting,
  school_id    bigint not null references school.school,
  code_written text not null,
  participants int not null,
  failed       int not null check (failed between 0 and participants),
  absent       int not null,
  refused      int not null,
  mark2        int,
  mark3        int,
  mark4        int,
  mark5        int,
  sources      jsonb not null,
  unique (import_id, school_id),
  constraint school_result_marks_add_up check (mark2 is null or mark2 + mark3 + mark4 + mark5 = participants)
);

create index school_result_school on assessment.school_result (school_id, sitting_id);
create index school_result_sitting on assessment.school_result (sitting_id);

create table assessment.participant_result (
  year        int not null,
  import_id   bigint not null,
  school_id   bigint not null,
  sheet       text not null,
  row         int not null,
  participant text,
  class_group text,
  status      text not null,
  total       int,
  mark        smallint
) partition by range (year);

create table assessment.participant_result_other partition of assessment.participant_result default;
create index participant_result_import on assessment.participant_result (import_id, school_id);

do $$
begin
  for y in 2018..2035 loop
    execute format('create table assessment.participant_result_%s partition of assessment.participant_result for values from (%s) to (%s)', y, y, y + 1);
  end loop;
end $$;
