-- Management decisions and measures for a school or a municipality, where each came from and how it was judged. Whether one
-- runs or waits to be judged is asked of the day, never stored.
create schema measure;

create table measure.measure (
  id              bigint generated always as identity primary key,
  region_id       bigint not null references authority.region,
  municipality_id bigint not null references authority.municipality,
  school_id       bigint references school.school,
  title           text not null check (title <> ''),
  direction       text not null,
  origin          text not null,
  origin_id       bigint,
  origin_text     text not null,
  started_on      date not null,
  ends_on         date not null,
  responsible     text not null,
  expected        text not null,
  indicator       text not null,
  before_part     int,
  before_of       int,
  before_text     text not null,
  after_part      int,
  after_of        int,
  after_text      text not null,
  effectiveness         text,
  grounds         text,
  judged_on       date,
  judged_by       text,
  carried_from    bigint references measure.measure,
  search_text     text not null,
  version         int not null default 1,
  changed_at      timestamptz not null,
  changed_by      text not null,
  undone_at       timestamptz,
  undone_by       text,
  constraint measure_origin_known check (origin in ('MINUTES', 'RECOMMENDATION', 'FINDING', 'RUN', 'OWN')),
  constraint measure_term_runs_forward check (ends_on >= started_on),
  constraint measure_effectiveness_known check (effectiveness in ('EFFECTIVE', 'INEFFECTIVE')),
  constraint measure_judged_whole check (num_nulls(effectiveness, grounds, judged_on, judged_by) in (0, 4)),
  constraint measure_before_is_a_share check (before_part between 0 and before_of and num_nulls(before_part, before_of) <> 1),
  constraint measure_after_is_a_share check (after_part between 0 and after_of and num_nulls(after_part, after_of) <> 1)
);

create index measure_place on measure.measure (municipality_id, started_on desc);
create index measure_region on measure.measure (region_id, started_on desc);
create index measure_school on measure.measure (school_id, started_on desc);
-- A measure goes on once, also when two people press the button at once.
create unique index measure_carried_once on measure.measure (carried_from) where undone_at is null;
