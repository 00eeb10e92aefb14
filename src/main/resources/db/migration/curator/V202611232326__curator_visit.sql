-- A visit is planned for a day and, once it took place, tells what was done and seen. The table had no rows yet: no page
-- wrote any.
alter table curator.visit rename column day to planned_on;
alter table curator.visit rename column result to done;
alter table curator.visit rename column recorded_at to changed_at;
alter table curator.visit rename column recorded_by to changed_by;
alter table curator.visit
  add column held_on date,
  add column seen text not null default '',
  add column version int not null default 1,
  add constraint visit_tells_once_held check (held_on is not null or (done = '' and seen = ''));

create table curator.visit_file (
  id       bigint generated always as identity primary key,
  visit_id bigint not null references curator.visit,
  file_id  bigint not null references document.file,
  name     text not null,
  bytes    bigint not null
);

create index visit_file_visit on curator.visit_file (visit_id);
