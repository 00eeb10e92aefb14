-- Minutes, orders and decisions. The document as it was written is one value (content); its points and the schools it
-- names stand in rows as well, because other modules refer to them.
create schema meeting;

create table meeting.minutes (
  id               bigint generated always as identity primary key,
  region_id        bigint not null references authority.region,
  municipality_id  bigint not null references authority.municipality,
  kind             text not null,
  number           text not null default '',
  day              date,
  body             text not null default '',
  status           text not null default 'DRAFT',
  revoked_because  text not null default '',
  content          jsonb not null,
  file_id          bigint references document.file,
  file_name        text not null default '',
  full_text        text not null,
  nameless_text    text not null,
  search           tsvector generated always as (to_tsvector('russian'::regconfig, full_text)) stored,
  nameless_search  tsvector generated always as (to_tsvector('russian'::regconfig, nameless_text)) stored,
  version          int not null default 1,
  created_by_name  text not null,
  created_at       timestamptz not null,
  changed_by_name  text not null,
  changed_at       timestamptz not null,
  signed_at        timestamptz,
  constraint minutes_status_known check (status in ('DRAFT', 'APPROVAL', 'SIGNED', 'REVOKED')),
  constraint minutes_signed_has_a_day check (status <> 'SIGNED' or day is not null)
);

create index minutes_place on meeting.minutes (municipality_id, day desc);
create index minutes_region on meeting.minutes (region_id, day desc);
create index minutes_search on meeting.minutes using gin (search);
create index minutes_nameless_search on meeting.minutes using gin (nameless_search);

create table meeting.decision (
  id          bigint generated always as identity primary key,
  minutes_id  bigint not null references meeting.minutes,
  place       int not null,
  level       int not null,
  no          text not null,
  text        text not null,
  form        text not null,
  addressees  text not null,
  responsible text not null,
  due_on      date,
  due_text    text not null,
  item_no     text not null,
  school_ids  bigint[] not null,
  constraint decision_stands_once unique (minutes_id, place)
);

create table meeting.named_school (
  minutes_id bigint not null references meeting.minutes,
  place      int not null,
  name       text not null,
  school_id  bigint references school.school,
  primary key (minutes_id, place)
);

create index named_school_school on meeting.named_school (school_id, minutes_id) where school_id is not null;
