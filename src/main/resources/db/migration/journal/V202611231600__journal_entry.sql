-- Who did what, when: kept for disputes and for the school's own head to read.
-- Lines are only added; the trigger refuses to change or remove them.
create schema journal;

create table journal.entry (
  id           bigint generated always as identity primary key,
  at           timestamptz not null,
  account_id   bigint not null,
  account_name text not null,
  role         text not null,
  action       text not null,
  kind         text not null,
  object_id    text not null,
  school_id    bigint,
  details      text not null
);

create index entry_school on journal.entry (school_id, id) where school_id is not null;
create index entry_account on journal.entry (account_id, id);

create function journal.refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'journal lines are only added'; end $$;

create trigger entry_only_added before update or delete on journal.entry
  for each row execute function journal.refuse_change();

create view journal.entry_view as
  select id, at, account_id, account_name, role, action, kind, object_id, school_id, details from journal.entry;
