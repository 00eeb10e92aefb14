-- A registry file between its upload and the decision of the person who uploaded it: the preview is worked out anew from
-- the file each time, so it never tells of a registry that has changed since.
create table school.registry_import (
  id          bigint generated always as identity primary key,
  account_id  bigint not null,
  file_name   text not null,
  sha256      text not null,
  content     bytea not null,
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  decided_at  timestamptz,
  added       int not null default 0,
  changed     int not null default 0,
  same        int not null default 0,
  refused     int not null default 0
);

create index registry_import_account on school.registry_import (account_id, id);
