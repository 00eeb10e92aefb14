-- What a preview keeps until a person decides: the procedure as recognised, the schools as written and as found in
-- the registry. The rows of pupils are read again from the stored file when the import is carried out.
alter table assessment.result_import
  add column kind              text,
  add column year              int,
  add column grade             int,
  add column subject           text,
  add column bytes             bigint not null default 0,
  add column errors            int not null default 0,
  add column warnings          int not null default 0,
  add column confirmed_by_name text,
  add column undone_by_name    text;

-- A region's file is loaded by several municipalities, each for its own schools.
drop index assessment.result_import_once;
create unique index result_import_once
  on assessment.result_import (region_id, coalesce(municipality_id, 0), sha256, sitting_id)
  where state in ('QUEUED', 'COMMITTED');

create table assessment.import_school (
  import_id    bigint not null references assessment.result_import on delete cascade,
  number       int not null,
  code         text not null,
  name         text,
  municipality text,
  participants int not null,
  failed       int not null,
  absent       int not null,
  refused      int not null,
  match        text not null check (match in ('CODE', 'NAME', 'UNKNOWN', 'OUTSIDE')),
  school_id    bigint references school.school,
  primary key (import_id, number),
  constraint import_school_matched check ((school_id is not null) = (match in ('CODE', 'NAME')))
);

create index import_school_school on assessment.import_school (school_id);
