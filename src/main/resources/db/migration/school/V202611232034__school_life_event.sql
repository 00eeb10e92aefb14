-- What happened to a school as an organisation, with its state before and after. An undone event stays for the record and
-- counts for nothing.
create table school.life_event (
  id                     bigint generated always as identity primary key,
  kind                   text not null,
  day                    date not null,
  document               text not null,
  comment                text not null default '',
  school_id              bigint not null references school.school,
  other_id               bigint references school.school,
  before_official        text not null,
  before_short           text not null,
  before_status          text not null,
  before_municipality_id bigint not null references authority.municipality,
  after_official         text not null,
  after_short            text not null,
  after_status           text not null,
  after_municipality_id  bigint not null references authority.municipality,
  recorded_at            timestamptz not null,
  recorded_by            text not null,
  undone_at              timestamptz,
  undone_by              text,
  constraint life_event_kind_known check
    (kind in ('RENAMED', 'MERGED', 'SPLIT', 'CLOSED', 'REOPENED', 'TRANSFERRED', 'BRANCH', 'CAMPUS')),
  constraint life_event_is_not_of_itself check (school_id <> other_id),
  constraint life_event_has_a_document check (document <> '')
);

create index life_event_school on school.life_event (school_id, day);
create index life_event_other on school.life_event (other_id);

-- The short name a school had on a day: the one before the first renaming after that day, else the name it has now.
create function school.name_on(school bigint, now_called text, day date) returns text
  language sql stable
  return coalesce((select e.before_short
                     from school.life_event e
                    where e.school_id = $1 and e.kind = 'RENAMED' and e.undone_at is null and e.day > $3
                    order by e.day, e.id limit 1), $2);
