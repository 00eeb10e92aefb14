-- Standing bodies with their members, meetings with agenda, who was called and who came, numbers of minutes.
-- A body or a meeting belongs to a municipality, or, where none is named, to the whole region.
create table meeting.body (
  id              bigint generated always as identity primary key,
  region_id       bigint not null references authority.region,
  municipality_id bigint references authority.municipality,
  name            text not null,
  kind            text not null,
  order_document  text not null,
  order_number    text not null,
  order_date      date not null,
  order_file_id   bigint references document.file,
  order_file_name text not null default '',
  started_on      date not null,
  ends_on         date,
  quorum_part     int not null default 1,
  quorum_whole    int not null default 2,
  quorum_more     boolean not null default true,
  version         int not null default 1,
  changed_at      timestamptz not null,
  changed_by      text not null,
  constraint body_ends_after_it_starts check (ends_on is null or ends_on >= started_on),
  constraint body_quorum_is_a_share check (quorum_part > 0 and quorum_part <= quorum_whole)
);

create unique index body_name on meeting.body (region_id, coalesce(municipality_id, 0), lower(name), started_on);
create index body_municipality on meeting.body (municipality_id);

create table meeting.body_member (
  id         bigint generated always as identity primary key,
  body_id    bigint not null references meeting.body,
  person_id  bigint not null references people.person,
  role       text not null,
  union_name text not null default '',
  started_on date not null,
  ended_on   date,
  constraint member_ends_after_start check (ended_on is null or ended_on >= started_on)
);

create index body_member_body on meeting.body_member (body_id);
create index body_member_person on meeting.body_member (person_id);

-- What was changed in a body, as its card shows it; words without names of people.
create table meeting.body_change (
  id      bigint generated always as identity primary key,
  body_id bigint not null references meeting.body,
  at      timestamptz not null,
  by_name text not null,
  what    text not null
);

create index body_change_body on meeting.body_change (body_id, id desc);

create table meeting.meeting (
  id              bigint generated always as identity primary key,
  region_id       bigint not null references authority.region,
  municipality_id bigint references authority.municipality,
  body_id         bigint references meeting.body,
  kind            text not null,
  format          text not null,
  title           text not null,
  day             date not null,
  starts_at       time not null,
  place           text not null default '',
  link            text not null default '',
  state           text not null default 'PLANNED',
  cancel_reason   text not null default '',
  sequence        int not null default 0,
  guests          int not null default 0,
  version         int not null default 1,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  changed_by      text not null,
  constraint meeting_state_known check (state in ('PLANNED', 'CALLED', 'HELD', 'CANCELLED')),
  constraint meeting_guests_count check (guests >= 0)
);

create index meeting_municipality on meeting.meeting (municipality_id, day desc);
create index meeting_region on meeting.meeting (region_id, day desc);
create index meeting_body on meeting.meeting (body_id, day desc);

-- Who shall be called: a group, or one person, or the heads of the schools of a list.
create table meeting.audience (
  id         bigint generated always as identity primary key,
  meeting_id bigint not null references meeting.meeting,
  kind       text not null,
  list_id    bigint references identification.school_list,
  person_id  bigint references people.person
);

create unique index audience_once on meeting.audience (meeting_id, kind, coalesce(list_id, 0), coalesce(person_id, 0));

-- Who was called: people as the groups meant them on the day of sending.
create table meeting.invited (
  id         bigint generated always as identity primary key,
  meeting_id bigint not null references meeting.meeting,
  person_id  bigint not null references people.person,
  school_id  bigint references school.school,
  position   text not null,
  ground     text not null,
  address    text not null default '',
  sequence   int not null,
  called_at  timestamptz not null,
  dropped    boolean not null default false,
  constraint invited_once unique (meeting_id, person_id)
);

create index invited_person on meeting.invited (person_id);
create index invited_school on meeting.invited (school_id, meeting_id);

create table meeting.agenda_item (
  id         bigint generated always as identity primary key,
  meeting_id bigint not null references meeting.meeting,
  place      int not null,
  no         text not null,
  title      text not null,
  minutes    int not null default 0,
  project    text not null default '',
  sheets     text[] not null default '{}',
  constraint agenda_item_stands_once unique (meeting_id, place) deferrable initially deferred,
  constraint agenda_item_takes_time check (minutes >= 0)
);

create table meeting.agenda_speaker (
  id        bigint generated always as identity primary key,
  item_id   bigint not null references meeting.agenda_item,
  person_id bigint references people.person,
  school_id bigint references school.school,
  words     text not null default ''
);

create index agenda_speaker_item on meeting.agenda_speaker (item_id);

create table meeting.agenda_file (
  id        bigint generated always as identity primary key,
  item_id   bigint not null references meeting.agenda_item,
  file_id   bigint not null references document.file,
  file_name text not null
);

create index agenda_file_item on meeting.agenda_file (item_id);

-- Who came: a person, or somebody of a school; further people only as a count (meeting.guests).
create table meeting.presence (
  id         bigint generated always as identity primary key,
  meeting_id bigint not null references meeting.meeting,
  person_id  bigint references people.person,
  school_id  bigint references school.school,
  present    boolean not null,
  constraint presence_of_somebody check (person_id is not null or school_id is not null)
);

create unique index presence_person on meeting.presence (meeting_id, person_id) where person_id is not null;
create unique index presence_school on meeting.presence (meeting_id, school_id) where person_id is null;

-- Numbers of minutes, each once in its row: the body's, or the territory's for meetings of no body.
create table meeting.minutes_number (
  id              bigint generated always as identity primary key,
  region_id       bigint not null references authority.region,
  municipality_id bigint references authority.municipality,
  body_id         bigint references meeting.body,
  year            int not null,
  number          int not null,
  meeting_id      bigint not null references meeting.meeting,
  taken_at        timestamptz not null,
  taken_by        text not null,
  constraint minutes_number_counts check (number > 0),
  constraint minutes_number_of_one_meeting unique (meeting_id)
);

create unique index minutes_number_once
    on meeting.minutes_number (region_id, coalesce(municipality_id, 0), coalesce(body_id, 0), year, number);
