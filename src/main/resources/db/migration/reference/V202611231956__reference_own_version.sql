-- What an office enters into the reference tables: version under version, never changed. Shipped rows are not here:
-- they come with the product, and an own row of the same key stands above them until it is taken back.
create schema reference;

create table reference.own_version (
  id          bigint generated always as identity primary key,
  table_name  text not null,
  row_key     text not null,
  version     int not null,
  cells       text[] not null,
  source      text not null,
  source_date date,
  confidence  text not null,
  holds       boolean not null,
  changed_at  timestamptz not null,
  changed_by  text not null,
  constraint own_version_once unique (table_name, row_key, version),
  constraint own_version_confidence_known check (confidence in ('OFFICIAL', 'SECONDARY', 'UNCONFIRMED')),
  constraint own_version_has_source check (source <> '')
);
