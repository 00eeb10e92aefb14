-- A run: one version of a methodology applied to one snapshot of the data. It keeps everything it judged by,
-- so that the same list can be rebuilt to the same hash whatever is imported later. Runs are never changed.
create schema identification;

create table identification.run (
  id                  bigint generated always as identity primary key,
  region_id           bigint not null references authority.region,
  municipality_id     bigint references authority.municipality,
  methodology_id      text not null,
  methodology_version text not null,
  methodology_title   text not null,
  parameters          jsonb not null,
  year                int not null,
  note                text not null default '',
  imports             bigint[] not null,
  run_hash            text not null,
  created_by          bigint not null,
  created_by_name     text not null,
  created_at          timestamptz not null
);

create index run_region on identification.run (region_id, id desc);

create table identification.conclusion (
  run_id          bigint not null references identification.run,
  school_id       bigint not null references school.school,
  code            text not null,
  outcome         text not null check (outcome in ('LOW_RESULTS', 'AT_RISK', 'NOT_IDENTIFIED', 'INSUFFICIENT_DATA')),
  low             int not null,
  counted         int not null,
  probability_low double precision,
  pupils_to_flip  int,
  summary         text not null,
  reasons         jsonb not null,
  primary key (run_id, school_id)
);

create index conclusion_school on identification.conclusion (school_id, run_id);

create table identification.judged_procedure (
  run_id          bigint not null,
  school_id       bigint not null,
  kind            text not null,
  year            int not null,
  grade           int not null,
  subject         text not null,
  result_id       bigint not null references assessment.school_result,
  participants    int not null,
  failed          int not null check (failed between 0 and participants),
  counted         boolean not null,
  low             boolean not null,
  interval_low    double precision not null,
  interval_high   double precision not null,
  probability_low double precision not null,
  primary key (run_id, school_id, kind, year, grade, subject),
  foreign key (run_id, school_id) references identification.conclusion
);

create function identification.refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'a run is never changed'; end $$;

create trigger run_never_changed before update or delete on identification.run
  for each row execute function identification.refuse_change();
create trigger conclusion_never_changed before update or delete on identification.conclusion
  for each row execute function identification.refuse_change();
create trigger judged_procedure_never_changed before update or delete on identification.judged_procedure
  for each row execute function identification.refuse_change();
