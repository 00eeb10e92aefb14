-- The way of minutes: entered, sent for approval, returned, signed, revoked; with who, when and a remark.
create table meeting.minutes_step (
  id         bigint generated always as identity primary key,
  minutes_id bigint not null references meeting.minutes,
  status     text not null,
  at         timestamptz not null,
  by_name    text not null,
  remark     text not null default '',
  constraint minutes_step_status_known check (status in ('DRAFT', 'APPROVAL', 'SIGNED', 'REVOKED'))
);

create index minutes_step_minutes on meeting.minutes_step (minutes_id, id);

-- Of minutes that are there already their steps are known as far as the row tells; an empty name is not known.
insert into meeting.minutes_step (minutes_id, status, at, by_name)
select id, 'DRAFT', created_at, created_by_name from meeting.minutes order by id;

insert into meeting.minutes_step (minutes_id, status, at, by_name)
select id, 'SIGNED', signed_at, case when status = 'SIGNED' then changed_by_name else '' end
  from meeting.minutes where signed_at is not null order by id;

insert into meeting.minutes_step (minutes_id, status, at, by_name, remark)
select id, status, changed_at, changed_by_name, revoked_because
  from meeting.minutes where status in ('APPROVAL', 'REVOKED') order by id;
