-- Official lists of schools by source and date: typed in, pasted or imported, always with their basis. A list stands
-- beside the computed runs and never over them; an entry keeps the school's name as it was written.
create table identification.school_list (
  id               bigint generated always as identity primary key,
  region_id        bigint not null references authority.region,
  municipality_id  bigint references authority.municipality,
  title            text not null,
  category         text not null,
  source           text not null,
  issued_on        date not null,
  issued_precision text not null default 'MONTH',
  act_kind         text not null default '',
  act_number       text not null default '',
  act_date         date,
  origin           text not null default '',
  note             text not null default '',
  withdrawn        boolean not null default false,
  version          int not null default 1,
  created_by_name  text not null,
  created_at       timestamptz not null,
  changed_by_name  text not null,
  changed_at       timestamptz not null,
  constraint school_list_is_named check (title <> '' and source <> ''),
  constraint school_list_category_known
    check (category in ('LOW_RESULTS', 'AT_RISK', 'ADVERSE_CONDITIONS', 'RESILIENT', 'HIGH_RESULTS')),
  constraint school_list_precision_known check (issued_precision in ('MONTH', 'DAY'))
);

create index school_list_place on identification.school_list (region_id, municipality_id);

create table identification.list_entry (
  list_id        bigint not null references identification.school_list,
  place          int not null,
  number_written text not null default '',
  name_written   text not null,
  school_id      bigint references school.school,
  mark           text not null default '',
  project500     boolean not null default false,
  cohort         int,
  note           text not null default '',
  primary key (list_id, place),
  constraint list_entry_school_once unique (list_id, school_id),
  constraint list_entry_cohort_is_a_year check (cohort is null or (project500 and cohort between 2019 and 2099))
);

create index list_entry_school on identification.list_entry (school_id) where school_id is not null;

-- What a mark such as «*» means; a row stands here only when a person has said so.
create table identification.mark_legend (
  list_id           bigint not null references identification.school_list,
  mark              text not null,
  legend            text not null,
  confirmed_by_name text not null,
  confirmed_at      timestamptz not null,
  primary key (list_id, mark)
);
