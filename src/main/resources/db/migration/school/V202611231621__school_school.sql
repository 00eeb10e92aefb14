-- The registry of schools with what each is called and coded by. Names and codes are unique inside a municipality and
-- a region, because the same ones mean other schools elsewhere.
create schema school;

create table school.school (
  id              bigint generated always as identity primary key,
  region_id       bigint not null references authority.region,
  municipality_id bigint not null references authority.municipality,
  official_name   text not null,
  short_name      text not null,
  kind            text not null,
  legal_form      text not null,
  locality        text not null,
  rural           boolean not null,
  levels          text[] not null,
  growth_point    boolean not null,
  status          text not null,
  search_text     text not null,
  version         int not null default 1,
  changed_at      timestamptz not null,
  changed_by      text not null,
  constraint school_status_is_known check (status in ('ACTIVE', 'PAUSED', 'CLOSED'))
);

create unique index school_official_name on school.school (municipality_id, lower(official_name));
create index school_region on school.school (region_id);

create table school.school_alias (
  id        bigint generated always as identity primary key,
  school_id bigint not null references school.school,
  name      text not null,
  source    text not null,
  added_at  timestamptz not null,
  added_by  text not null
);

create unique index school_alias_name on school.school_alias (school_id, lower(name));

create table school.school_code (
  id        bigint generated always as identity primary key,
  school_id bigint not null references school.school,
  region_id bigint not null references authority.region,
  system    text not null,
  code      text not null,
  key       text not null,
  added_at  timestamptz not null,
  added_by  text not null
);

-- edu203389 and sch203389 are one login of two years: the key is what they share.
create unique index school_code_key on school.school_code (region_id, system, key);
create index school_code_school on school.school_code (school_id);

create table school.school_contingent (
  school_id  bigint not null references school.school,
  year       int not null,
  pupils     int not null,
  classes    int,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (school_id, year),
  constraint school_contingent_is_a_count check (pupils >= 0 and (classes is null or classes >= 0))
);
