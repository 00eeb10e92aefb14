-- Who helps which school, by which order and for what term. An undone entry stays for the record and counts for nothing.
create schema curator;

create table curator.curatorship (
  id             bigint generated always as identity primary key,
  person_id      bigint not null references people.person,
  school_id      bigint not null references school.school,
  kind           text not null,
  order_document text not null,
  order_number   text not null,
  order_date     date not null,
  started_on     date not null,
  ends_on        date,
  ended_on       date,
  end_reason     text,
  stable_ground  text not null,
  version        int not null default 1,
  changed_at     timestamptz not null,
  changed_by     text not null,
  undone_at      timestamptz,
  undone_by      text,
  constraint curatorship_kind_known check (kind in ('PROJECT_500', 'MUNICIPAL')),
  constraint curatorship_has_an_order check (order_document <> '' and order_number <> ''),
  constraint curatorship_term_runs_forward check (ends_on >= started_on and ended_on >= started_on),
  constraint curatorship_ended_whole check (num_nulls(ended_on, end_reason) in (0, 2)),
  -- One curator at a time of each kind, also when two people press the button at once.
  constraint curatorship_one_of_the_project exclude using gist
    (int8range(school_id, school_id, '[]') with &&, daterange(started_on, coalesce(ended_on, ends_on), '[]') with &&)
    where (undone_at is null and kind = 'PROJECT_500'),
  constraint curatorship_one_of_the_municipality exclude using gist
    (int8range(school_id, school_id, '[]') with &&, daterange(started_on, coalesce(ended_on, ends_on), '[]') with &&)
    where (undone_at is null and kind = 'MUNICIPAL')
);

create index curatorship_school on curator.curatorship (school_id);
create index curatorship_person on curator.curatorship (person_id);
