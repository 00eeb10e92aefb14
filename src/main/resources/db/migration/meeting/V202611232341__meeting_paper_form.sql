-- The Word form of a municipality's minutes: one that comes with the system, or its own file.
create table meeting.paper_form (
  municipality_id bigint primary key references authority.municipality,
  region_id       bigint not null references authority.region,
  kind            text not null,
  file_id         bigint references document.file,
  file_name       text not null default '',
  changed_by_name text not null,
  changed_at      timestamptz not null,
  constraint paper_form_kind_known check (kind in ('GROUP', 'SEMINAR', 'OWN')),
  constraint paper_form_own_has_file check ((kind = 'OWN') = (file_id is not null))
);
