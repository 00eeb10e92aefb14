-- What a person said of the columns of a table in no known layout: kept with the import, so that it is read the same way
-- again, and remembered by the header, so that next year's table is offered the same reading.
alter table assessment.result_import add column columns text;

create table assessment.column_mapping (
  region_id         bigint not null references authority.region,
  municipality_id   bigint not null default 0,
  fingerprint       text not null,
  mapping           text not null,
  confirmed_by_name text not null,
  confirmed_at      timestamptz not null,
  primary key (region_id, municipality_id, fingerprint)
);
