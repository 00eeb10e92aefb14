-- Regions and municipalities: whose schools are counted together, and inside which a school's name has one meaning.
-- Codes of the two federal systems differ (ФИС ОКО counts regions by the constitution, ОКТМО does not), so both are kept.
create schema authority;

create table authority.region (
  id         bigint generated always as identity primary key,
  name       text not null,
  code       smallint not null,
  zone       text not null,
  version    int not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  constraint region_code_counts check (code > 0)
);

create unique index region_code on authority.region (code);
create unique index region_name on authority.region (lower(name));

create table authority.municipality (
  id          bigint generated always as identity primary key,
  region_id   bigint not null references authority.region,
  name        text not null,
  office_name text not null default '',
  fis_code    text,
  oktmo       text,
  zone        text not null,
  label       text not null default 'SHNOR',
  version     int not null default 1,
  changed_at  timestamptz not null,
  changed_by  text not null,
  constraint municipality_label_is_known check (label in ('SHNOR', 'SHNRO')),
  constraint municipality_oktmo_is_a_code check (oktmo ~ '^([0-9]{8}|[0-9]{11})$')
);

create unique index municipality_name on authority.municipality (region_id, lower(name));
create unique index municipality_fis_code on authority.municipality (fis_code);
create unique index municipality_oktmo on authority.municipality (oktmo);

create table authority.municipality_alias (
  id              bigint generated always as identity primary key,
  municipality_id bigint not null references authority.municipality,
  name            text not null
);

create unique index municipality_alias_name on authority.municipality_alias (municipality_id, lower(name));
