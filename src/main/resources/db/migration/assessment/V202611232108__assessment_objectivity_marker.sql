-- Official signs of biased results by school, year and procedure. A list is loaded as a whole: its newer copy takes the
-- place of the older one, so that a sign taken back does not stay.
create table assessment.objectivity_marker (
  id               bigint generated always as identity primary key,
  school_id        bigint not null references school.school,
  year             int not null check (year between 2000 and 2100),
  kind             text,
  grade            int check (grade between 1 and 12),
  subject          text,
  sign             text not null,
  source           text not null,
  imported_by_name text not null,
  imported_at      timestamptz not null
);

create unique index objectivity_marker_once on assessment.objectivity_marker (school_id, year, source, sign);
