-- Assignments and their control. «Overdue» is nowhere stored: it follows from the deadline and the clock.
create schema assignment;

-- One point given to many schools at once; the schools are those of the lists of a day.
create table assignment.assignment_group (
  id              bigint generated always as identity primary key,
  region_id       bigint not null references authority.region,
  municipality_id bigint not null references authority.municipality,
  text            text not null,
  addressee       text not null,
  basis           text not null,
  expanded_on     date not null,
  given_at        timestamptz not null,
  given_by        text not null
);

create index assignment_group_place on assignment.assignment_group (municipality_id);

-- The lists a group was expanded from, as they were called on that day.
create table assignment.group_list (
  group_id bigint not null references assignment.assignment_group,
  list_id  bigint not null references identification.school_list,
  title    text not null,
  primary key (group_id, list_id)
);

create table assignment.assignment (
  id                 bigint generated always as identity primary key,
  region_id          bigint not null references authority.region,
  municipality_id    bigint not null references authority.municipality,
  school_id          bigint references school.school,
  group_id           bigint references assignment.assignment_group,
  binding            text not null,
  text               text not null,
  basis_document     text not null,
  basis_number       text not null default '',
  basis_date         date,
  origin             text not null default '',
  position           text not null default '',
  co_assignees       text[] not null default '{}',
  supervisor_account bigint references access.account,
  supervisor         text not null default '',
  due_on             date,
  due_of_document    boolean not null default false,
  monthly_day        int,
  monthly_until      date,
  state              text not null default 'GIVEN',
  asked_until        date,
  search_text        text not null,
  given_at           timestamptz not null,
  given_by           text not null,
  version            int not null default 1,
  changed_at         timestamptz not null,
  changed_by         text not null,
  constraint assignment_has_a_text check (text <> ''),
  constraint assignment_has_an_addressee check (school_id is not null or position <> ''),
  constraint assignment_binding_known check (binding in ('MANDATORY', 'RECOMMENDED')),
  constraint assignment_state_known
    check (state in ('GIVEN', 'REPORTED', 'RETURNED', 'ACCEPTED', 'RELEASED', 'CANCELLED')),
  constraint assignment_monthly_day check (monthly_day is null or (monthly_day between 1 and 31 and due_on is not null)),
  constraint assignment_asks_while_open check (asked_until is null or state in ('GIVEN', 'RETURNED'))
);

create index assignment_due on assignment.assignment (municipality_id, due_on, id);
create index assignment_region on assignment.assignment (region_id, due_on, id);
create index assignment_school on assignment.assignment (school_id, due_on, id);
create index assignment_group_member on assignment.assignment (group_id) where group_id is not null;
create index assignment_supervisor on assignment.assignment (supervisor_account);

-- Who did what and when; rows are only added.
create table assignment.step (
  id            bigint generated always as identity primary key,
  assignment_id bigint not null references assignment.assignment,
  move          text not null,
  remark        text not null default '',
  due_on        date,
  made_at       timestamptz not null,
  account_id    bigint not null,
  made_by       text not null,
  made_as       text not null
);

create index step_assignment on assignment.step (assignment_id, id);

create table assignment.step_file (
  step_id bigint not null references assignment.step,
  place   int not null,
  file_id bigint not null references document.file,
  name    text not null,
  bytes   bigint not null,
  primary key (step_id, place)
);
