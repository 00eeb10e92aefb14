-- Months in which a curator and a school are to talk, and by which day; what was said; what was recommended and what the
-- school reports on it. Whether a month was missed is asked of the day, never stored.
create table curator.planned_interview (
  curatorship_id bigint not null references curator.curatorship,
  month          date not null,
  due_on         date not null,
  exact          boolean not null,
  primary key (curatorship_id, month),
  constraint planned_interview_month_is_a_first check (extract(day from month) = 1),
  constraint planned_interview_due_in_its_month check (date_trunc('month', due_on) = month)
);

create table curator.interview (
  id             bigint generated always as identity primary key,
  curatorship_id bigint not null references curator.curatorship,
  month          date not null,
  held_on        date not null,
  mode           text not null,
  participants   text not null,
  discussed      text not null,
  closed_at      timestamptz,
  closed_by      text,
  version        int not null default 1,
  changed_at     timestamptz not null,
  changed_by     text not null,
  constraint interview_once_a_month unique (curatorship_id, month),
  constraint interview_month_is_a_first check (extract(day from month) = 1),
  constraint interview_mode_known check (mode in ('IN_PERSON', 'REMOTE', 'PHONE'))
);

create table curator.recommendation (
  id           bigint generated always as identity primary key,
  interview_id bigint not null references curator.interview,
  place        int not null,
  text         text not null check (text <> ''),
  due_on       date not null,
  unique (interview_id, place)
);

create table curator.recommendation_report (
  id                bigint generated always as identity primary key,
  recommendation_id bigint not null references curator.recommendation,
  text              text not null,
  sent_at           timestamptz not null,
  sent_by           text not null,
  accepted          boolean,
  note              text,
  decided_at        timestamptz,
  decided_by        text,
  constraint recommendation_report_decided_whole check (num_nulls(accepted, note, decided_at, decided_by) in (0, 4))
);

create index recommendation_report_recommendation on curator.recommendation_report (recommendation_id, id);

create table curator.report_file (
  id        bigint generated always as identity primary key,
  report_id bigint not null references curator.recommendation_report,
  file_id   bigint not null references document.file,
  name      text not null,
  bytes     bigint not null
);

create index report_file_report on curator.report_file (report_id);

create table curator.visit (
  id             bigint generated always as identity primary key,
  curatorship_id bigint not null references curator.curatorship,
  day            date not null,
  purpose        text not null check (purpose <> ''),
  result         text not null,
  recorded_at    timestamptz not null,
  recorded_by    text not null,
  undone_at      timestamptz,
  undone_by      text
);

create index visit_curatorship on curator.visit (curatorship_id, day);
