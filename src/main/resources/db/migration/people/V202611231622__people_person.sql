-- People who answer for schools: names and contacts are personal data, kept apart and shown only to who may see them.
create schema people;

create table people.person (
  id              bigint generated always as identity primary key,
  region_id       bigint not null references authority.region,
  municipality_id bigint not null references authority.municipality,
  family          text not null,
  given           text not null,
  patronymic      text not null,
  version         int not null default 1,
  changed_at      timestamptz not null,
  changed_by      text not null
);

create index person_municipality on people.person (municipality_id, family);
create index person_region on people.person (region_id);

create table people.position (
  id         bigint generated always as identity primary key,
  person_id  bigint not null references people.person,
  school_id  bigint references school.school,
  duty       text not null,
  title      text not null,
  started_on date,
  ended_on   date,
  constraint position_ends_after_it_starts check (ended_on is null or started_on is null or ended_on >= started_on)
);

create index position_person on people.position (person_id);
create index position_school on people.position (school_id);

create table people.contact (
  id        bigint generated always as identity primary key,
  person_id bigint not null references people.person,
  kind      text not null,
  value     text not null
);

create unique index contact_value on people.contact (person_id, kind, lower(value));
