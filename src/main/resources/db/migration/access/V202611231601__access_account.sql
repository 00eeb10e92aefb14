-- Accounts and what each may see; an account without a unit sees nothing.
-- Foreign keys to the units follow once their tables exist.
create schema access;

create table access.account (
  id            bigint generated always as identity primary key,
  login         text not null,
  password_hash text not null,
  name          text not null,
  role          text not null,
  unit          text not null,
  zone          text not null,
  disabled      boolean not null default false,
  created_at    timestamptz not null
);

create unique index account_login on access.account (lower(login));

create table access.account_unit (
  id              bigint generated always as identity primary key,
  account_id      bigint not null references access.account,
  region_id       bigint,
  municipality_id bigint,
  school_id       bigint,
  constraint account_unit_names_one check (num_nonnulls(region_id, municipality_id, school_id) = 1)
);

create index account_unit_account on access.account_unit (account_id);
