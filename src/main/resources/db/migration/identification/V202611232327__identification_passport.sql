-- A social passport says where its counts come from, and a file of passports waits for a decision. Of a file only what
-- was understood is kept: surveys hold names and telephones of people.
alter table identification.social_passport
  add column bases jsonb not null default '{}',
  add column source text not null default '',
  add column survey text,
  add column as_of date,
  add column version int not null default 1;

create table identification.passport_upload (
  id          bigint generated always as identity primary key,
  account_id  bigint not null,
  file_name   text not null,
  content     jsonb not null,
  uploaded_at timestamptz not null,
  decided_at  timestamptz,
  written     int not null default 0,
  same        int not null default 0,
  refused     int not null default 0
);

create index passport_upload_account on identification.passport_upload (account_id, id desc);
