-- What was read out of a file and waits for a person: the text, the fields of the form as they stand now, and where in
-- the text they were found. The same text is not taken twice by a municipality.
create table meeting.draft (
  id              bigint generated always as identity primary key,
  region_id       bigint not null references authority.region,
  municipality_id bigint not null references authority.municipality,
  file_id         bigint references document.file,
  file_name       text not null,
  text_sha256     text not null,
  source_text     text not null,
  fields          jsonb not null,
  places          jsonb not null,
  warnings        jsonb not null,
  minutes_id      bigint references meeting.minutes,
  discarded       boolean not null default false,
  version         int not null default 1,
  created_by_name text not null,
  created_at      timestamptz not null,
  changed_by_name text not null,
  changed_at      timestamptz not null
);

create unique index draft_text_once on meeting.draft (municipality_id, text_sha256) where not discarded;
