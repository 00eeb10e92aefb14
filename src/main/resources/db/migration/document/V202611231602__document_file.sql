-- Files as they came, in pieces of a mebibyte; equal contents are kept once.
create schema document;

create table document.file (
  id        bigint generated always as identity primary key,
  sha256    text not null unique,
  bytes     bigint not null,
  stored_at timestamptz not null
);

create table document.piece (
  file_id bigint not null references document.file,
  number  int not null,
  content bytea not null,
  primary key (file_id, number)
);

alter table document.piece alter column content set storage external;
